import AnnotationModel
import Testing

@testable import Reports

@Suite struct WordsTests {
  @Test(arguments: [
    (0, "0 notes"), (1, "1 note"), (2, "2 notes"), (999, "999 notes"), (1000, "1,000 notes"),
    (1_234_567, "1,234,567 notes"), (-1500, "−1,500 notes"),
  ])
  func `counts have their noun`(_ count: Int, _ words: String) {
    #expect(Words.count(count, "note") == words)
  }

  @Test(arguments: [
    (0.0, "0.00"), (0.005, "0.01"), (0.774, "0.77"), (1, "1.00"), (-0.25, "−0.25"),
    (-0.001, "0.00"), (12.5, "12.50"), (1e300, "very large"), (.nan, "very large"),
  ])
  func `numbers have two decimals`(_ value: Double, _ text: String) {
    #expect(Words.decimal(value) == text)
  }

  @Test func `days have the month's name`() {
    #expect(Words.day(Timestamp(milliseconds: 0)) == "1 January 1970")
    #expect(Words.day(.start) == "15 January 2027")
  }

  @Test(arguments: [
    (["a"], "<bdi>a</bdi>"), (["a", "b"], "<bdi>a</bdi> and <bdi>b</bdi>"),
    (["a", "b", "c"], "<bdi>a</bdi>, <bdi>b</bdi> and <bdi>c</bdi>"),
    (["a", "b", "c", "d"], "<bdi>a</bdi>, <bdi>b</bdi>, <bdi>c</bdi> and 1 other"),
    (["a", "b", "c", "d", "e"], "<bdi>a</bdi>, <bdi>b</bdi>, <bdi>c</bdi> and 2 others"),
  ])
  func `names are a list`(_ names: [String], _ list: String) {
    #expect(Words.list(names, most: 3).source == list)
  }
}
