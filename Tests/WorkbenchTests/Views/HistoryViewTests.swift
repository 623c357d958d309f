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

  @Test func `the history of a sentence ends with what is suggested for it`() throws {
    var suggestion = Session.ten.suggestion("claim", for: 2, 0.9)
    suggestion.model = "perceptron 3"
    let session = try Session.ten.suggesting([suggestion], for: 2)
    func lines(_ session: Session, _ number: Int) -> [String] {
      HistoryView(session: session, width: 100)
        .lines(concerning: [session.sentences[number - 1].id]).map(\.plain)
    }
    let words = "suggested for 2: claim? 90% · perceptron 3"
    #expect(lines(session, 2) == ["nothing was changed there yet", words])
    #expect(lines(session, 3).count == 1)
    #expect(lines(try Desk(session, typed: ["fact 2"]).session, 2).dropFirst() == [words])
  }

  @Test func `suggestions that a merge changes do not hide what it did`() throws {
    let session = try Session.ten.suggesting(
      [Session.ten.suggestion("claim", for: 2)], for: 2)
    let merged = try Desk(session, typed: ["claim 1", "merge claim fact"]).session
    let line = try #require(HistoryView(session: merged, width: 100).lines(last: 1).last).plain
    #expect(line.contains("1: fact, 2: suggestions changed and 1 more"), "\(line)")
  }
}
