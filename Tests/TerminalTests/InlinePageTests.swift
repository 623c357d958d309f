import PseudoTerminal
import Terminal
import Testing

@Suite struct InlinePageTests {
  /// What a terminal shows after the outputs, with a line of text above the page.
  private func shown(_ outputs: [String], columns: Int = 20, rows: Int = 8) -> [String] {
    var screen = Screen(columns: columns, rows: rows)
    screen.feed("above\r\n".utf8)
    for output in outputs { screen.feed(output.utf8) }
    var lines = screen.lines
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  @Test func `paints rows and the status row below them`() {
    var page = InlinePage()
    #expect(
      shown([page.paint(["one", "two"], status: "status")]) == ["above", "one", "two", "status"])
    #expect(page.rowCount == 2)
  }

  @Test func `rewrites only the rows that differ`() {
    var page = InlinePage()
    let first = page.paint(["one", "two", "three"], status: "status")
    let second = page.update(["one", "2", "three"], status: "status")
    #expect(shown([first, second]) == ["above", "one", "2", "three", "status"])
    #expect(!second.contains("three") && !second.contains("one"))
  }

  @Test func `writes nothing when nothing differs`() {
    var page = InlinePage()
    _ = page.paint(["one"], status: "status")
    #expect(page.update(["one"], status: "status") == "")
  }

  @Test func `grows and shrinks in place`() {
    var page = InlinePage()
    let first = page.paint(["one", "two"], status: "s1")
    let longer = page.update(["one", "note", "two"], status: "s2")
    #expect(shown([first, longer]) == ["above", "one", "note", "two", "s2"])
    let shorter = page.update(["one"], status: "s3")
    #expect(shown([first, longer, shorter]) == ["above", "one", "s3"])
  }

  @Test func `erases what was typed below the page`() {
    var page = InlinePage()
    let first = page.paint(["one", "two"], status: "status")
    // A question on the status row, an answer, Enter.
    let typed = "\r\u{1B}[Kname: Koval\r\n"
    let second = page.update(["one", "two, Koval"], status: "done", below: 1)
    #expect(shown([first, typed, second]) == ["above", "one", "two, Koval", "done"])
  }

  @Test func `leaves its rows behind and the cursor below them`() {
    var page = InlinePage()
    let first = page.paint(["one"], status: "status")
    let end = page.finish() + "after"
    #expect(shown([first, end]) == ["above", "one", "after"])
    #expect(page.finish() == "")
  }

  @Test func `keeps its place when the window has scrolled`() {
    var page = InlinePage()
    let first = page.paint((1...7).map { "row \($0)" }, status: "status")
    let second = page.update((1...7).map { $0 == 3 ? "changed" : "row \($0)" }, status: "status")
    #expect(
      shown([first, second])
        == ["row 1", "row 2", "changed", "row 4", "row 5", "row 6", "row 7", "status"])
  }
}
