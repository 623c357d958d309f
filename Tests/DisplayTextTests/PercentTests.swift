import DisplayText
import Testing

@Suite struct PercentTests {
  @Test(arguments: [
    (0, 10, "0%"), (10, 10, "100%"), (1, 1000, "1%"), (999, 1000, "99%"), (0, 0, "0%"),
  ])
  func `only all is all, only nothing is nothing`(_ part: Int, _ total: Int, _ text: String) {
    #expect(Percent.text(part, of: total) == text)
  }
}
