import AnnotationModel
import DisplayText
import SessionStore
import Suggestions
import Terminal
import Workbench

/// What is open, and the one way to change it: a line is parsed, decided, made safe, applied.
@MainActor final class Shell {
  /// What came of a line.
  struct Turn {
    /// A line for each sentence changed, safe on disk by now.
    var reports: [String] = []
    /// What the line asked to see.
    var shown: [StyledText] = []
    /// Said to somebody at a terminal, not to a script.
    var remarks: [String] = []
    /// Sentences that look different now; nil when their number has changed.
    var changed: [Int]? = []
    var focusMoved = false
    /// Another article or session is open now.
    var opened = false
    var entersKeys = false
    var quits = false
    /// Why the session could not be saved on the way out; its changes stay in the journal.
    var unsaved: Diagnostic?
  }

  let console: Console
  private(set) var opener: SessionOpener
  private(set) var settings: Settings
  /// What sessions are opened for.
  var purpose = Purpose.annotating
  /// The session files under review, between which one may go; one that cannot be read is none.
  var sessionPaths: [String] = []
  private var file: SessionFile?
  private var readOnly: (session: Session, path: String, why: Diagnostic)?
  private(set) var focus = 0
  private(set) var filter: SentenceFilter?
  private var lastSearch: SentenceFilter?
  private var focusedAt: Timestamp
  private var speakerNames: [String]?
  /// What suggests labels for what is open.
  var suggesting = Suggesting()
  /// What is done for it while nobody types.
  private(set) lazy var suggestionWork = SuggestionWork(shell: self)

  /// Whether the terminal takes escape codes at all.
  var supportsStyles = true {
    didSet { console.setColor(settings.color, supportsStyles: supportsStyles) }
  }

  /// The window that views fill; the line editor knows it better.
  var windowSize: () -> (columns: Int, rows: Int) = { (80, 24) }

  init(console: Console, opener: SessionOpener, settings: Settings) {
    self.console = console
    self.opener = opener
    self.settings = settings
    focusedAt = opener.clock.now
  }

  var session: Session? { file?.session ?? readOnly?.session }

  /// The path of the session file as it is shown.
  var path: String? { file?.path ?? readOnly?.path }

  var isReadOnly: Bool { readOnly != nil }

  /// Makes changes safe in groups: called where what was staged has to be safe at once.
  ///
  /// nil while every change is made safe by itself.
  var commitsGroup: (() throws(Diagnostic) -> Void)?

  /// How often the file that is open was written again because others had deleted it.
  private var rewritesSaid = 0

  /// Where the focus was before the first change that was staged.
  private var focusBeforeGroup: Int?

  /// Makes what was staged safe; when that fails, none of it remains, and the focus is where it was
  /// before.
  func commit() throws(Diagnostic) {
    defer { focusBeforeGroup = nil }
    do {
      try file?.commit()
    } catch {
      if let focusBeforeGroup { focus = focusBeforeGroup }
      // It has learned from what is not there any more.
      suggestionWork.learnAgain()
      throw Diagnostic(error)
    }
  }

  /// The names that may be speakers, looked for once an article.
  func names() -> [String] {
    if let speakerNames { return speakerNames }
    let names = session.map { SpeakerNames.names(in: $0) } ?? []
    speakerNames = names
    return names
  }

  func state() -> State {
    let now = opener.clock.now
    let window = windowSize()
    let seconds = Double(now.milliseconds - focusedAt.milliseconds) / 1000
    var state = State(
      session: session, focus: focus, filter: filter, lastSearch: lastSearch, settings: settings,
      annotator: opener.annotator, now: now, secondsOnSentence: max(0, seconds),
      width: settings.width ?? window.columns, height: window.rows)
    state.abbreviations = opener.workspace.abbreviations
    state.purpose = purpose
    state.suggesting = suggesting
    state.sessions = .init(
      paths: sessionPaths,
      current: path.flatMap { path in
        sessionPaths.firstIndex { $0 == path || FileBytes.areSame($0, path) }
      })
    return state
  }

  // MARK: - One line

  /// Does what a line asks for.
  ///
  /// When it throws, nothing has changed that was not reported.
  func perform(_ line: String) throws(Diagnostic) -> Turn {
    guard let command = try CommandLine.parse(line, schema: session?.schema) else { return Turn() }
    let decision = try decision(on: command)
    var turn = Turn()
    if !decision.changes.isEmpty {
      if let session { try purpose.check(decision.changes, in: session) }
      try record(decision.changes, command: line, into: &turn)
    }
    moveFocus(decision, &turn)
    if decision.effects.contains(where: \.needsSafety) { try commitsGroup?() }
    for effect in decision.effects {
      do {
        try perform(effect, &turn)
      } catch {
        // Whoever wants to leave can: what was shown as done is in the journal.
        guard effect == .save, decision.effects.contains(.quit) else { throw error }
        var error = error
        error.hints.append("the changes stay in the journal; the next start brings them back")
        turn.unsaved = error
      }
    }
    return turn
  }

  /// Decides with a state that does not outlive the call: a copy of the session that is kept while a
  /// change is recorded is dear.
  private func decision(on command: any Command) throws(Diagnostic) -> Decision {
    let state = state()
    return try command.decide(in: state).settling(in: state)
  }

  private func record(
    _ drafts: [ChangeDraft], command: String, into turn: inout Turn
  ) throws(Diagnostic) {
    guard let file else {
      var refusal = readOnly?.why ?? Diagnostic("no article is open", hints: ["open article.txt"])
      refusal.summary = "nothing can be changed: \(refusal.summary)"
      throw refusal
    }
    let first = file.session.nextChangeNumber
    let now = opener.clock.now
    let changes = drafts.enumerated().map { offset, draft in
      Change(
        number: first + offset, at: now, by: opener.annotator,
        command: command.trimmingSpaces, kind: draft.kind, events: draft.events)
    }
    func put() throws(SessionFileError) {
      if commitsGroup == nil {
        try file.record(changes)
      } else {
        try file.stage(changes)
        focusBeforeGroup = focusBeforeGroup ?? focus
      }
    }
    do {
      try put()
    } catch .changedByOthers(let path) {
      turn.shown += try goOnBeside(path, file).map { StyledText($0) }
      do {
        try put()
      } catch {
        throw Diagnostic(error)
      }
    } catch {
      throw Diagnostic(error)
    }
    if file.timesRewritten > rewritesSaid {
      rewritesSaid = file.timesRewritten
      turn.shown.append(StyledText("'\(file.path)' was deleted meanwhile and is written again"))
    }
    follow(changes, in: file.session)
    let voters = Voters(file.session, isBlind: purpose == .adjudicating(isBlind: true))
    for change in changes {
      turn.reports += ChangeReport(change: change, session: file.session, voters: voters).lines
    }
    let events = changes.flatMap(\.events)
    if events.allSatisfy(\.isLocal) {
      turn.changed = events.flatMap(\.changed).compactMap { file.session.index(of: $0) }
    } else {
      turn.changed = nil
      speakerNames = nil
      if case .label(let name) = filter, file.session.schema.label(named: name) == nil {
        filter = nil
      }
    }
  }

  // MARK: - Suggestions

  /// Begins to suggest what was asked for, for what is open now and what is opened later.
  ///
  /// - Parameter isOnScreen: whether somebody reads it on a terminal.
  func startSuggesting(_ choice: SuggestionChoice, isOnScreen: Bool) {
    suggestionWork.begin(choice, isOnScreen: isOnScreen)
  }

  private func follow(_ changes: [Change], in session: Session) {
    suggesting.apply(changes, to: session)
    suggestionWork.follow(changes, in: session)
    // Labels have come or gone.
    if suggesting.learner?.fits(session) == false {
      startSuggesting(suggestionWork.choice, isOnScreen: suggesting.isOnScreen)
    }
  }

  private func set(_ setting: Suggesting.Setting) {
    var choice = suggestionWork.choice
    switch setting {
    case .on, .off:
      choice.isOn = setting == .on
      startSuggesting(choice, isOnScreen: suggesting.isOnScreen)
    case .threshold(let share):
      choice.threshold = share
      suggesting.threshold = share
      suggestionWork.note(choice)
    }
  }

  private func moveFocus(_ decision: Decision, _ turn: inout Turn) {
    guard let session else { return }
    var next = decision.focus
    if next == nil, let last = decision.changes.last, last.kind != .edit {
      // Whoever takes something back wants to be where it was.
      next = last.events.lazy.flatMap(\.changed).compactMap { session.index(of: $0) }.first
    }
    let target = min(max(next ?? focus, 0), session.sentences.count - 1)
    guard target != focus else { return }
    focus = target
    turn.focusMoved = true
    focusedAt = opener.clock.now
  }

  private func perform(_ effect: Effect, _ turn: inout Turn) throws(Diagnostic) {
    switch effect {
    case .show(let lines): turn.shown += lines
    case .remark(let text): turn.remarks.append(text)
    case .setFilter(let filter): self.filter = filter
    case .rememberSearch(let filter): lastSearch = filter
    case .set(let settings):
      self.settings = settings
      console.setColor(settings.color, supportsStyles: supportsStyles)
    case .suggest(let setting): set(setting)
    case .open(let path):
      try open(path)
      turn.opened = true
    case .save: turn.shown += try save().map { StyledText($0) }
    case .export(let words): turn.shown += try export(words)
    case .import(let words): turn.shown += try `import`(words)
    case .enterKeys: turn.entersKeys = true
    case .quit: turn.quits = true
    }
  }

  // MARK: - Opening and saving

  /// Opens an article or a session in place of what is open, which must be saved.
  func open(_ path: String) throws(Diagnostic) {
    if let file, FileBytes.areSame(file.path, try opener.sessionPath(for: path)) {
      openingRemarks = ["it is open already"]
      return
    }
    do {
      adopt(try purpose == .reviewing ? opener.openSession(path) : opener.open(path))
    } catch {
      // The next one is behind it.
      sessionPaths.removeAll { $0 == path }
      throw error
    }
  }

  /// Opens a gold session to go on with it, or begins one, in which what all agree on is taken over.
  ///
  /// - Parameters:
  ///   - gold: returns the session to begin, and what there is to say about it.
  ///   - check: throws when the session that is there cannot be gone on with, and returns what there
  ///     is to say about it.
  func openGold(
    at path: String, beginning gold: () throws(Diagnostic) -> (Session, remarks: [String]),
    goingOn check: (Session) throws(Diagnostic) -> [String]
  ) throws(Diagnostic) {
    var more: [String] = []
    if FileBytes.exists(path) {
      adopt(try opener.openSession(path))
      guard let session else { return }
      do {
        more = try check(session)
      } catch {
        close()
        throw error
      }
    } else {
      let (session, remarks) = try gold()
      adopt(.writable(try opener.create(session, at: path), isNew: true))
      more = remarks
    }
    // A new one, or one whose beginning was cut short.
    if !isReadOnly, session?.history.isEmpty == true { _ = try perform("accept unanimous") }
    guard let session else { return }
    let disputed = SentenceFilter.disputed.indices(in: session)
    let open = SentenceFilter.unsettled.indices(in: session)
    filter = disputed.isEmpty ? nil : .disputed
    focus = disputed.first { session.sentences[$0].settlement?.rule == nil } ?? open.first ?? 0
    let total = session.sentences.count
    openingRemarks +=
      more + [
        "\(disputed.count) of \(total) \(total == 1 ? "sentence" : "sentences") "
          + "\(disputed.count == 1 ? "is" : "are") disputed; \(open.count) to be settled"
      ]
  }

  /// Puts what was opened in the place of what is open.
  private func adopt(_ opened: SessionOpener.Opened) {
    close()
    switch opened {
    case .writable(let file, let isNew):
      self.file = file
      rewritesSaid = 0
      openingRemarks = remarks(on: file, isNew: isNew)
    case .readOnly(let session, let path, let why):
      readOnly = (session, path, why)
      openingRemarks = ["\(why.summary); it is open for reading only"]
    }
    filter = nil
    lastSearch = nil
    speakerNames = nil
    focus = session.map { purpose == .reviewing ? placeToReadOn($0) : Self.placeToGoOn($0) } ?? 0
    focusedAt = opener.clock.now
    startSuggesting(suggestionWork.choice, isOnScreen: suggesting.isOnScreen)
  }

  /// What there is to say about the session that was opened last.
  private(set) var openingRemarks: [String] = []

  private func remarks(on file: SessionFile, isNew: Bool) -> [String] {
    var remarks: [String] = []
    let session = file.session
    if file.recovered > 0 {
      remarks.append(
        "\(file.recovered) \(file.recovered == 1 ? "change was" : "changes were") recovered from the journal"
      )
    }
    if file.tornBytes > 0 {
      remarks.append(
        "an unfinished line of \(file.tornBytes) bytes at the journal's end was left out; "
          + "it was never shown as done")
    }
    let versions = SessionFile.versions(beside: file.path)
    if let last = versions.last {
      remarks.append(
        "another version of this session is \(last); 'galley diff' says what differs")
    }
    if purpose == .reviewing {
      remarks.append(
        "this is \(session.annotator)'s session; what you say of it is recorded as "
          + "\(opener.annotator)'s")
    } else if !isNew, session.annotator != opener.annotator {
      remarks.append(
        "this is \(session.annotator)'s session; what you change is recorded as "
          + "\(opener.annotator)'s")
    }
    let open = purpose == .annotating ? SentenceFilter.remarks.indices(in: session).count : 0
    if open > 0 {
      remarks.append(
        "reviewers ask about \(open) \(open == 1 ? "sentence" : "sentences"): 'filter remarks'")
    }
    if !isNew, opener.schemaIsGiven, session.schema != opener.schema {
      remarks.append(
        "the session keeps the schema it was begun with, '\(session.schema.name)'")
    }
    return remarks
  }

  /// Where an analyst left off: the first untagged sentence after the last change.
  private static func placeToGoOn(_ session: Session) -> Int {
    let last = session.history.last?.events.last?.changed.last.flatMap { session.index(of: $0) }
    if let last {
      if !session.sentences[last].isTagged { return last }
      return session.nextUntagged(after: last) ?? last
    }
    return session.nextUntagged(after: -1) ?? 0
  }

  /// Where a reviewer left off: the sentence behind the last that was reviewed.
  private func placeToReadOn(_ session: Session) -> Int {
    let last = session.sentences.lastIndex { sentence in
      sentence.reviews.contains { $0.by == opener.annotator }
    }
    return last.map { min($0 + 1, session.sentences.count - 1) } ?? 0
  }

  /// Saves the session and returns what there is to say about it.
  @discardableResult
  func save() throws(Diagnostic) -> [String] {
    guard let file else {
      return readOnly.map { ["\($0.path) is open for reading only; there is nothing to save"] }
        ?? []
    }
    do {
      try file.save()
    } catch .changedByOthers(let path) {
      return try goOnBeside(path, file)
    } catch {
      throw Diagnostic(error)
    }
    var remarks = ["saved \(file.path)"]
    if let backup = file.backup {
      remarks.append("another program had written it; its file is kept as \(backup)")
    }
    return remarks
  }

  /// Saves beside a session file that others have changed; returns what there is to say about it.
  private func goOnBeside(_ path: String, _ file: SessionFile) throws(Diagnostic) -> [String] {
    do {
      let beside = try file.saveBeside()
      return [
        "'\(path)' was changed by another program meanwhile and is left as it is",
        "saved \(beside)",
      ]
    } catch {
      throw Diagnostic(error)
    }
  }

  /// Gives the session up; changes that were not saved stay in the journal.
  func close() {
    file?.close()
    file = nil
    readOnly = nil
  }
}

extension Effect {
  /// Whether all that came before must be safe first.
  fileprivate var needsSafety: Bool {
    switch self {
    case .save, .open, .quit, .enterKeys, .export: true
    case .show, .remark, .setFilter, .rememberSearch, .set, .suggest, .import: false
    }
  }
}
