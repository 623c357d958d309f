import DisplayText

/// Something about an external suggester that the analyst is told once.
struct SuggesterNotice: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case notStarted(code: Int32)
    /// It has ended; the last line that it wrote to its standard error says why.
    case ended(SuggesterProcess.Ending, lastWords: String?)
    /// It goes on without the pipes by which it is asked, and was ended.
    case hungUp(lastWords: String?)
    case silent(seconds: Int)
    /// It wrote without end what nobody asked for, and was ended.
    case flooded
    /// The first of what is left out of its answers.
    case refused(SuggesterRefusal, example: String)
  }

  /// The suggester's name.
  var suggester: String
  var kind: Kind

  /// Whether nothing more comes from the suggester.
  var isFinal: Bool {
    switch kind {
    case .notStarted, .ended, .hungUp, .flooded: true
    case .silent, .refused: false
    }
  }

  /// What is said, safe for a screen.
  var words: String {
    let name = "suggester '\(Self.quotable(suggester))'"
    return switch kind {
    case .notStarted(let code): "\(name) cannot be started: \(System.message(forErrno: code))"
    case .ended(.status(let status), let words):
      "\(name) ended with status \(status)\(Self.ending(words))"
    case .ended(.signal(let signal), let words):
      "\(name) was ended by signal \(signal)\(Self.ending(words))"
    case .hungUp(let words): "\(name) closed its pipe and was ended\(Self.ending(words))"
    case .silent(1): "\(name) has not answered for a second"
    case .silent(let seconds): "\(name) has not answered for \(seconds) seconds"
    case .flooded: "\(name) wrote without end what was not asked for, and was ended"
    case .refused(let refusal, let example):
      "\(name) \(Self.words(refusal, example: Self.quotable(example)))"
    }
  }

  private static func words(_ refusal: SuggesterRefusal, example: String) -> String {
    switch refusal {
    case .line: "wrote a line that is no answer: '\(example)'"
    case .longLine: "wrote a line that is too long: '\(example)'"
    case .id: "answered to '\(example)', which does not wait for an answer"
    case .label: "proposed '\(example)', which is not a label"
    case .score: "gave the score '\(example)', which is not a number from 0 to 1"
    case .attribute: "proposed '\(example)', which the label cannot have"
    case .why: "gave more reasons than are shown: '\(example)'"
    case .model: "named the model '\(example)', which cannot be shown"
    }
  }

  private static func ending(_ words: String?) -> String {
    words.map { ": \(quotable($0))" } ?? ""
  }

  private static let longestQuotation = 120

  private static func quotable(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(longestQuotation)
    let isWhole = scalars.endIndex == text.unicodeScalars.endIndex
    return SafeText.isolated(String(scalars)) + (isWhole ? "" : "…")
  }
}
