import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct HistoryViewTests {
  private func lines(_ typed: [String], width: Int = 200) throws -> [String] {
    HistoryView(session: try Desk(typed: typed).session, width: width).lines(last: 50).map(\.plain)
  }

  @Test func `a change is a line with its number, time, author, command and outcome`() throws {
    let lines = try lines(["claim 3", "note 4 \"check the date\""])
    #expect(
      lines == [
        "1  2027-01-15 08:00Z  anna  claim 3  3: claim",
        "2  2027-01-15 08:00Z  anna  note 4 \"check the date\"  4: note check the date",
      ])
  }

  @Test func `many outcomes are cut short`() throws {
    #expect(try lines(["claim 3-7"])[0].hasSuffix("claim 3-7  3: claim, 4: claim and 3 more"))
  }

  @Test func `undo and redo say what they took back and did again`() throws {
    let lines = try lines(["claim 3", "flag 4", "undo", "redo", "undo 2"])
    #expect(lines[2].hasSuffix("undo  takes back 2"))
    #expect(lines[3].hasSuffix("redo  does 2 again"))
    #expect(lines[4].hasSuffix("undo 2  takes back 2"))
    #expect(lines[5].hasSuffix("undo 2  takes back 1"))
    #expect(lines.map { $0.hasSuffix("  undone") } == [true, true, false, false, false, false])
  }

  @Test func `what was undone stays marked when something new is done`() throws {
    let lines = try lines(["claim 3", "flag 4", "undo", "flag 5"])
    #expect(lines.map { $0.hasSuffix("  undone") } == [false, true, false, false])
  }

  @Test func `what was done again is not marked`() throws {
    #expect(try lines(["claim 3", "undo", "redo"]).allSatisfy { !$0.hasSuffix("undone") })
  }

  @Test(arguments: [20, 40, 80])
  func `lines are cut at the width`(_ width: Int) throws {
    for line in try lines(["note 4 \"перевірити дату й ім'я ще раз\""], width: width) {
      #expect(DisplayWidth.of(line) <= width)
    }
  }

  @Test func `the changes of a sentence are followed through split and join`() throws {
    let session = try Desk(typed: ["claim 5", "split 5 and", "flag 6", "join 5-6", "flag 1"])
      .session
    let lines = HistoryView(session: session, width: 200)
      .lines(concerning: [.init(5)]).map(\.plain)
    #expect(lines.map { String($0.prefix(1)) } == ["1", "2", "4"])
  }
}
