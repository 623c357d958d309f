import AnnotationModel
import SessionStore
import Workbench

/// What has to hold of every session, wherever it comes from.
enum SessionChecks {
  /// A session that was read comes back the same from its own bytes.
  static func checkCoding(_ session: Session) throws {
    let bytes = SessionCoding.encode(session)
    let again: Session
    do {
      again = try SessionCoding.decode(bytes)
    } catch {
      throw FuzzFailure("what was written cannot be read: \(error)")
    }
    try require(again == session, "written and read again the session is another")
    try require(
      SessionCoding.encode(again) == bytes, "written, read and written again the bytes are others")
  }

  /// Sentences are in order, trimmed, do not overlap, and cover all text; labels lie in them.
  static func checkSentences(_ session: Session) throws {
    let article = session.article
    var end = 0
    for sentence in session.sentences {
      let range = sentence.range
      try require(
        end <= range.start && !range.isEmpty && range.end <= article.text.utf8.count,
        "sentence \(sentence.id) lies at \(range.start)-\(range.end) behind \(end)")
      try require(
        article.trimmed(TextRange(end, range.start)).isEmpty && article.trimmed(range) == range,
        "sentence \(sentence.id) leaves text out, or begins or ends with white space")
      try require(
        sentence.annotations.allSatisfy {
          range.contains($0.range) && article.isWholeText($0.range)
        }, "an annotation of \(sentence.id) lies outside it, or cuts a character")
      try require(
        sentence.suggestions.allSatisfy {
          range.contains($0.range) && article.isWholeText($0.range)
        }, "a suggestion for \(sentence.id) lies outside it, or cuts a character")
      end = range.end
    }
    try require(
      article.trimmed(TextRange(end, article.text.utf8.count)).isEmpty, "the end is left out")
  }

  /// What the shell does with a session that it has opened does not fail.
  static func work(on session: Session, _ lines: [String]) throws {
    var desk = FuzzDesk(session)
    for line in lines { _ = try desk.type(line) }
  }

  static let lines = [
    "show all", "1", "claim .", "next untagged", "note $ \"so\"", "flag 1-$", "history", "undo",
    "undo 2", "redo", "progress", "find a", "labels", "guide", "resegment", "filter untagged",
    "c.q",
    "prev", "untag all", "join .", "undo", "split 1 \"e\"", "keys", "save", "quit",
  ]
}

/// The shell's loop without a terminal or files.
struct FuzzDesk {
  private(set) var state: State

  init(_ session: Session) {
    state = State(
      session: session, annotator: "anna", now: Timestamp(milliseconds: 1_800_000_000_000),
      secondsOnSentence: 1.5)
  }

  var session: Session? { state.session }

  /// Does what a line asks for; returns why it was refused, if it was.
  mutating func type(_ line: String) throws -> Diagnostic? {
    let decision: Decision
    do throws(Diagnostic) {
      guard let command = try CommandLine.parse(line, schema: state.session?.schema) else {
        return nil
      }
      decision = try command.decide(in: state)
    } catch {
      return error
    }
    for draft in decision.changes {
      guard var session = state.session else { continue }
      let change = Change(
        number: session.nextChangeNumber, at: state.now, by: state.annotator, command: line,
        kind: draft.kind, events: draft.events)
      do {
        try session.record(change)
      } catch {
        throw FuzzFailure("what '\(line)' decides does not fit: \(error)")
      }
      _ = ChangeReport(change: change, session: session).lines
      state.session = session
    }
    if let session = state.session {
      state.focus = min(max(decision.focus ?? state.focus, 0), session.sentences.count - 1)
    }
    for effect in decision.effects {
      switch effect {
      case .setFilter(let filter): state.filter = filter
      case .rememberSearch(let filter): state.lastSearch = filter
      case .set(let settings): state.settings = settings
      default: break
      }
    }
    return nil
  }
}
