import DisplayText
import Testing

@Suite struct ElapsedTimeTests {
  @Test(arguments: [
    (0.44, "0.4 s"), (9.94, "9.9 s"), (9.96, "10 s"), (12.4, "12 s"), (59.4, "59 s"),
    (59.6, "1 min 0 s"), (60, "1 min 0 s"), (725, "12 min 5 s"), (3600, "1 h 0 min"),
    (9000, "2 h 30 min"), (-1, "0.0 s"), (1e200, "very long"), (.infinity, "very long"),
    (.nan, "very long"),
  ])
  func `times are as long as people say them`(_ seconds: Double, _ text: String) {
    #expect(ElapsedTime.text(seconds) == text)
  }

  @Test(arguments: [
    (0, "0 s"), (0.2, "1 s"), (59, "59 s"), (60, "1 min"), (89, "1 min"), (90, "2 min"),
    (3569, "59 min"), (3600, "1 h 00 min"), (11_100, "3 h 05 min"), (-5, "0 s"),
    (.nan, "0 s"), (.infinity, "277777777 h 47 min"),
  ])
  func `lengths of time are read at a glance`(_ seconds: Double, _ text: String) {
    #expect(ElapsedTime.brief(seconds) == text)
  }
}
