import Testing

@testable import DisplayText

@Suite struct BarTests {
  @Test(arguments: [
    (0, 10, "░░░░░░░░░░"), (5, 10, "█████░░░░░"), (10, 10, "██████████"), (45, 100, "████▌░░░░░"),
    (1, 1_000_000, "▏░░░░░░░░░"), (999_999, 1_000_000, "█████████▉"), (3, 0, "░░░░░░░░░░"),
    (-3, 10, "░░░░░░░░░░"), (11, 10, "██████████"), (Int.max - 1, Int.max, "█████████▉"),
  ])
  func `draws eighths`(_ value: Int, total: Int, expected: String) {
    let bar = Bar.text(value: value, of: total, width: 10)
    #expect(bar.plain == expected)
    #expect(bar.width == 10)
  }

  @Test func `draws without special characters`() {
    #expect(Bar.text(value: 1, of: 2, width: 6, form: .ascii).plain == "###---")
  }

  @Test func `takes any width`() {
    #expect(Bar.text(value: 1, of: 2, width: 0).isEmpty)
    #expect(Bar.text(value: 1, of: 2, width: -1).isEmpty)
    #expect(Bar.text(value: 1, of: 2, width: .max).width == 10_000)
  }

  @Test func `only the part done has the style`() {
    let bar = Bar.text(value: 1, of: 2, width: 2, style: .color(.green))
    #expect(bar.runs == [.init("█", .color(.green)), .init("░", .dim)])
  }
}
