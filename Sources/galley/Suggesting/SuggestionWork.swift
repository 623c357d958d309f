import AnnotationModel
import Suggestions
import Terminal
import Workbench

/// What is done for suggestions while nobody types: the workspace's sessions and the open one are
/// learned, and another program is listened to.
@MainActor final class SuggestionWork: BackgroundWork {
  private unowned let shell: Shell
  /// What was asked for.
  private(set) var choice = SuggestionChoice()
  /// The workspace's sessions, while some of them are still to be learned.
  private var workspace: WorkspaceModel?
  /// What is known beside the open session.
  private var base: Suggester?
  /// What is being learned. The shell's own stays as it is until `refresh`, so that what is on the
  /// screen is what is accepted.
  private var learner: SessionLearner?
  private var external: ExternalSuggester?
  /// Whether the other program keeps its answers, so that galley's own suggestions are shown.
  private var isSilent = false
  /// Whether the other program has ended by itself; it is not started again.
  private var hasFailed = false
  /// The sentences that the other program has answered, and what is not on the screen yet of that.
  private var answered: Set<Sentence.ID> = []
  private var answers: [Sentence.ID: ExternalSuggestion] = [:]
  private var notices: [String] = []

  /// How long is worked before a key is looked for again; a session file is one step.
  private static let patience: Duration = .milliseconds(5)
  /// How long is worked before the first page is shown.
  private static let startPatience: Duration = .milliseconds(10)
  /// The most bytes of an article that is read before its first page is shown.
  private static let shortArticle = 256 << 10
  /// How many sentences behind the current one the other program is asked for, too.
  private static let foresight = 8

  init(shell: Shell) {
    self.shell = shell
  }

  // MARK: - Beginning and ending

  /// Begins to suggest what was asked for, for what is open.
  ///
  /// - Parameter isOnScreen: whether somebody reads it on a terminal; otherwise all is learned at
  ///   once.
  func begin(_ choice: SuggestionChoice, isOnScreen: Bool) {
    self.choice = choice
    shell.suggesting = shell.suggesting(choice, isOnScreen: isOnScreen)
    workspace = nil
    base = nil
    learner = nil
    answered = []
    answers = [:]
    guard shell.suggesting.mode == .on, let session = shell.session else { return endExternal() }
    base = choice.model
    if let model = choice.model, !model.fits(session.schema) {
      notices.append(
        "the model is for \(model.labels.joined(separator: ", ")), not for the labels of schema "
          + "'\(session.schema.name)': it is not used")
      base = nil
    }
    if base == nil {
      workspace = shell.opener.workspaceModel(for: session, at: shell.path)
    }
    if let command = choice.command, external == nil, !hasFailed {
      external = ExternalSuggester(command: command)
    }
    if session.article.text.utf8.count <= Self.shortArticle { readArticle() }
    learn(for: isOnScreen ? Self.startPatience : nil)
    refresh()
    ask()
  }

  /// Makes what was learned and heard meanwhile what is suggested: to be called before sentences are
  /// shown.
  func refresh() {
    if let learner {
      shell.suggesting.learner = learner
      // Two that hold the same numbers would copy them at the next decision.
      if !isLearning { self.learner = nil }
    }
    for (sentence, answer) in answers { shell.suggesting.external[sentence] = answer }
    answers = [:]
    shell.suggesting.isExternalOnly = external != nil && !isSilent
  }

  /// Follows changes that the shell's own learner has followed.
  func follow(_ changes: [Change], in session: Session) {
    for case .sentences(let old, let new) in changes.lazy.flatMap(\.events) {
      answered.subtract((old + new).map(\.id))
      for sentence in old + new { answers[sentence.id] = nil }
    }
    learner?.apply(changes, to: session, lagging: true)
    if shell.suggesting.learner?.lags == true, learner == nil {
      learner = shell.suggesting.learner
      if !shell.suggesting.isOnScreen {
        learn(for: nil)
        refresh()
      }
    }
  }

  /// Remembers what was asked for meanwhile, for what is opened later.
  func note(_ choice: SuggestionChoice) {
    self.choice = choice
  }

  /// Learns the open session anew, on top of what is known beside it.
  func learnAgain() {
    shell.suggesting.learner = nil
    learner = nil
    guard shell.suggesting.mode == .on else { return }
    readArticle()
    learn(for: shell.suggesting.isOnScreen ? Self.startPatience : nil)
    refresh()
  }

  func end() {
    endExternal()
    workspace = nil
  }

  private func endExternal() {
    external?.close()
    external = nil
  }

  private func readArticle() {
    guard let session = shell.session else { return }
    learner = SessionLearner(
      lagging: base ?? Suggester(labels: session.schema.labels.map(\.name)), session: session)
  }

  // MARK: - Working

  var watched: [WatchedDescriptor] { external?.watched ?? [] }

  var timeoutMilliseconds: Int? { isLearning ? 0 : external?.timeoutMilliseconds }

  func work() -> Bool {
    let hasLearned = isLearning && learn(for: Self.patience)
    let hasHeard = listen()
    return hasLearned || hasHeard
  }

  /// Returns what there is to tell the analyst, once.
  func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  // MARK: - Learning

  private var isLearning: Bool {
    guard shell.suggesting.mode == .on, shell.session != nil else { return false }
    if let learner { return workspace != nil || learner.lags }
    return workspace != nil || shell.suggesting.learner == nil
  }

  /// Learns for a while, nil for as long as it takes; returns whether all is learned now.
  @discardableResult
  private func learn(for patience: Duration?) -> Bool {
    let start = ContinuousClock.now
    while isLearning {
      step()
      if let patience, ContinuousClock.now - start >= patience { break }
    }
    return !isLearning
  }

  private func step() {
    guard let session = shell.session else { return }
    if learner == nil {
      readArticle()
    } else if workspace != nil {
      if workspace?.step() == false { takeOver(session) }
    } else {
      _ = learner?.step(100)
    }
  }

  /// Goes on from what the workspace teaches.
  private func takeOver(_ session: Session) {
    guard let model = workspace else { return }
    workspace = nil
    notices += model.unreadable.map { "'\($0.path)' cannot be read, and teaches nothing" }
    guard model.suggester.learned > 0 else { return }
    base = model.suggester
    learner = learner?.rebased(on: model.suggester, session: session)
  }

  // MARK: - Another program

  /// Asks for the current sentence, and for those behind it, as far as they are not labelled.
  func ask() {
    guard let external, let session = shell.session else { return }
    var requests: [SuggesterRequest] = []
    let last = min(shell.focus + Self.foresight, session.sentences.count - 1)
    for index in shell.focus...max(shell.focus, last) {
      let sentence = session.sentences[index]
      guard !sentence.isTagged, !answered.contains(sentence.id) else { continue }
      requests.append(SuggesterRequest(index, of: session))
    }
    if !requests.isEmpty { external.request(requests) }
    // What the pipe takes at once is on its way.
    listen()
  }

  @discardableResult
  private func listen() -> Bool {
    guard let external else { return false }
    let news = external.poll()
    for answer in news.answers {
      guard isStillThere(answer.request) else { continue }
      answered.insert(answer.sentence)
      guard let label = answer.label else { continue }
      answers[answer.sentence] = ExternalSuggestion(
        label: label, score: answer.score, attributes: answer.attributes, why: answer.why,
        model: answer.model)
    }
    if !news.answers.isEmpty { isSilent = false }
    for notice in news.notices {
      if case .silent = notice.kind { isSilent = true }
      notices.append(notice.words)
      guard notice.isFinal else { continue }
      hasFailed = true
      endExternal()
    }
    return !news.answers.isEmpty || !news.notices.isEmpty
  }

  /// Whether the open session has the sentence that was asked for, in the same words.
  private func isStillThere(_ request: SuggesterRequest) -> Bool {
    guard let session = shell.session, session.article.id == request.article.id,
      let index = session.index(of: request.sentence)
    else { return false }
    return session.text(ofSentence: index) == request.text
  }
}

extension SessionOpener {
  /// Returns what the other sessions of the workspace teach about a session's labels.
  fileprivate func workspaceModel(for session: Session, at path: String?) -> WorkspaceModel {
    WorkspaceModel(
      folder: workspace.sessionsFolder, labels: session.schema.labels.map(\.name),
      excluding: path, article: session.article.sha256, cache: workspace.suggestionCachePath)
  }
}
