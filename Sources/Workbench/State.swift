package import AnnotationModel

/// What a command may look at when it decides.
package struct State {
  /// nil while no article is open.
  package var session: Session?
  /// The index of the sentence the analyst is on, counted from zero.
  package var focus: Int
  /// What `next`, `prev` and `show` are restricted to.
  package var filter: SentenceFilter?
  /// What `find` without a word looks for.
  package var lastSearch: SentenceFilter?
  package var settings: Settings
  /// The workspace's own abbreviations, for the splitter.
  package var abbreviations: [String] = []
  package var purpose = Purpose.annotating
  /// What is suggested for its sentences.
  package var suggesting = Suggesting()
  /// The sessions under review.
  package var sessions = SessionPaths()
  /// Whose labels new ones are.
  package var annotator: String
  package var now: Timestamp
  /// How long the focus has been where it is.
  package var secondsOnSentence: Double?
  /// The columns that a view may fill.
  package var width: Int
  /// The rows of the terminal; a page leaves some of them free.
  package var height: Int

  package init(
    session: Session?, focus: Int = 0, filter: SentenceFilter? = nil,
    lastSearch: SentenceFilter? = nil, settings: Settings = Settings(), annotator: String,
    now: Timestamp, secondsOnSentence: Double? = nil, width: Int = 80, height: Int = 24
  ) {
    self.session = session
    self.focus = focus
    self.filter = filter
    self.lastSearch = lastSearch
    self.settings = settings
    self.annotator = annotator
    self.now = now
    self.secondsOnSentence = secondsOnSentence
    self.width = width
    self.height = height
  }

  /// How the annotators of the open session are called.
  package var voters: Voters {
    Voters(session, isBlind: purpose == .adjudicating(isBlind: true))
  }

  /// Returns the open session.
  package func openSession() throws(Diagnostic) -> Session {
    guard let session else {
      throw Diagnostic("no article is open", hints: ["open article.txt"])
    }
    return session
  }
}

/// Session files between which one may go, and the one that is open.
package struct SessionPaths: Hashable, Sendable {
  package var paths: [String] = []
  package var current: Int?

  package init(paths: [String] = [], current: Int? = nil) {
    self.paths = paths
    self.current = current
  }
}

/// What an analyst may set for one run of the shell.
package struct Settings: Hashable, Sendable {
  /// Where the focus goes after the current sentence was tagged.
  package enum Advance: String, CaseIterable, Sendable {
    case untagged, next, stay
  }

  package enum Color: String, CaseIterable, Sendable {
    case auto, always, never
  }

  package var advance = Advance.untagged
  package var color = Color.auto
  /// The columns that text fills; nil for as many as the terminal has.
  package var width: Int?

  package init() {}
}
