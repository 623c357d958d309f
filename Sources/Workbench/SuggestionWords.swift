import AnnotationModel
import DisplayText

extension Suggestion {
  /// The label as a question, with the score where there is one: `claim? 87%`.
  var words: String {
    Self.words("\(label)?", score)
  }

  /// A label and, where there is one, the score behind it.
  fileprivate static func words(_ label: String, _ score: Double?) -> String {
    guard let score, score.isFinite else { return label }
    // Not every model says how sure it is in shares of one.
    guard (0...1).contains(score) else { return "\(label) \((score * 100).rounded() / 100)" }
    return "\(label) \(Percent.text(Int((score * 10_000).rounded()), of: 10_000))"
  }
}

extension Annotation {
  /// What became of the suggestion on the screen: `overruled quote 91%`, `nothing shown`.
  ///
  /// nil where nobody recorded it, and where it was accepted: the origin says so then.
  var shownWords: String? {
    switch shown {
    case nil: return nil
    case .nothing: return "nothing shown"
    case .suggestion(let shown, let score, _, _):
      let words = Suggestion.words(shown, score)
      if shown != label { return "overruled \(words)" }
      return origin == .accepted ? nil : "shown \(words)"
    }
  }
}

extension Session {
  /// Returns all that is suggested for a sentence, in one line:
  /// `claim? 87% · perceptron 3, quote? “We will.” · speaker: Ruiz`; nil when nothing is.
  func suggestionWords(forSentence index: Int) -> String? {
    let sentence = sentences[index]
    guard !sentence.suggestions.isEmpty else { return nil }
    return sentence.suggestions.map { suggestion in
      var words = suggestion.words
      if suggestion.range != sentence.range { words += " “\(article[suggestion.range])”" }
      let attributes = suggestion.attributes.sorted { $0.key < $1.key }
        .map { "\($0.key): \($0.value)" }
      return ([words] + attributes + [suggestion.model].compactMap(\.self)).joined(separator: " · ")
    }.joined(separator: ", ")
  }
}
