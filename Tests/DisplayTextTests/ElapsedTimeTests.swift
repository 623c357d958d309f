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
}
