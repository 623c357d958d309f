import AnnotationModel
import DisplayText
import Testing
import Workbench

/// The shell's loop without a terminal or files: parse, decide, record, move the focus, perform.
struct Desk {
  var state: State
  /// The effects of the last line.
  private(set) var effects: [Effect] = []
  /// What the last line changed, as it is reported.
  private(set) var reports: [String] = []

  init(_ session: Session? = .ten) {
    state = State(session: session, annotator: "anna", now: .start)
  }

  /// A desk at which these lines have been typed.
  init(_ session: Session = .ten, typed lines: [String]) throws {
    self.init(session)
    for line in lines { try type(line) }
  }

  var session: Session {
    get throws { try state.openSession() }
  }

  func decide(_ line: String) throws(Diagnostic) -> Decision {
    guard let command = try CommandLine.parse(line, schema: state.session?.schema) else {
      return Decision()
    }
    return try command.decide(in: state).settling(in: state)
  }

  @discardableResult
  mutating func type(_ line: String) throws -> Decision {
    state.now = Timestamp(milliseconds: state.now.milliseconds + 1000)
    let decision = try decide(line)
    reports = []
    for draft in decision.changes {
      let number = try session.nextChangeNumber
      let change = Change(
        number: number, at: state.now, by: state.annotator, command: line, kind: draft.kind,
        events: draft.events)
      try state.session?.record(change)
      state.suggesting.apply([change], to: try session)
      reports += ChangeReport(change: change, session: try session, voters: state.voters).lines
    }
    if let session = state.session {
      state.focus = min(decision.focus ?? state.focus, session.sentences.count - 1)
    }
    effects = decision.effects
    for effect in effects {
      switch effect {
      case .setFilter(let filter): state.filter = filter
      case .rememberSearch(let filter): state.lastSearch = filter
      case .set(let settings): state.settings = settings
      case .suggest(.on): state.suggesting.mode = .on
      case .suggest(.off): state.suggesting.mode = .off
      case .suggest(.threshold(let share)): state.suggesting.threshold = share
      default: break
      }
    }
    return decision
  }

  /// The labels of each sentence, as `claim`, `quote+claim` or nothing.
  var labels: [String] {
    state.session?.sentences.map { $0.labels.joined(separator: "+") } ?? []
  }

  /// The texts of the sentences.
  var texts: [String] {
    guard let session = state.session else { return [] }
    return session.sentences.indices.map { String(session.text(ofSentence: $0)) }
  }

  func sentence(_ number: Int) throws -> Sentence { try session.sentences[number - 1] }

  /// The lines that the last line showed, without styles.
  var shown: [String] {
    effects.flatMap { effect -> [String] in
      if case .show(let lines) = effect { lines.map(\.plain) } else { [] }
    }
  }

  var remarks: [String] {
    effects.compactMap { if case .remark(let text) = $0 { text } else { nil } }
  }
}

/// Expects a line to be refused before a session is looked at, as misuse.
func expectMisuse(
  _ line: String, _ summary: String, hint: String? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: Diagnostic.self, sourceLocation: sourceLocation) {
    try CommandLine.parse(line, schema: .news)
  }
  expect(error, summary, hint: hint, .usage, sourceLocation)
}

/// Expects a line of good form to be refused by the session.
func expectRefusal(
  _ line: String, _ summary: String, hint: String? = nil,
  _ exitCode: Diagnostic.ExitCode = .failure, at desk: Desk = Desk(),
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(throws: Never.self, sourceLocation: sourceLocation) {
    try CommandLine.parse(line, schema: desk.state.session?.schema)
  }
  let error = #expect(throws: Diagnostic.self, sourceLocation: sourceLocation) {
    try desk.decide(line)
  }
  expect(error, summary, hint: hint, exitCode, sourceLocation)
}

private func expect(
  _ error: Diagnostic?, _ summary: String, hint: String?, _ exitCode: Diagnostic.ExitCode,
  _ sourceLocation: SourceLocation
) {
  #expect(error?.summary == summary, sourceLocation: sourceLocation)
  #expect(error?.exitCode == exitCode, sourceLocation: sourceLocation)
  if let hint {
    #expect(
      error?.hints.contains(hint) == true, "\(error?.hints ?? [])", sourceLocation: sourceLocation)
  }
}
