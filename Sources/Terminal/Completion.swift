/// What could stand in the line instead of what is there.
package struct Completion: Hashable, Sendable {
  /// UTF-8 offsets in the line; the end is where the cursor is.
  package var replaced: Range<Int>
  package var candidates: [Candidate]

  package init(replaced: Range<Int>, candidates: [Candidate]) {
    self.replaced = replaced
    self.candidates = candidates
  }

  package struct Candidate: Hashable, Sendable {
    /// What is inserted.
    package var text: String
    /// What the list shows.
    package var display: String
    /// Whether a space follows once it is the only one.
    package var finishes: Bool

    package init(text: String, display: String? = nil, finishes: Bool = true) {
      self.text = text
      self.display = display ?? text
      self.finishes = finishes
    }
  }

  /// What all candidates begin with: the whole text, and its space, when there is but one.
  var commonText: String {
    guard let first = candidates.first else { return "" }
    guard candidates.count > 1 else { return first.finishes ? first.text + " " : first.text }
    var common = first.text.unicodeScalars[...]
    for candidate in candidates.dropFirst() {
      let same = zip(common, candidate.text.unicodeScalars).prefix { $0 == $1 }.count
      common = common.prefix(same)
    }
    return String(common)
  }
}
