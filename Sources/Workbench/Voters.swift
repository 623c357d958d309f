package import AnnotationModel

/// The annotators of a gold session: in which order they are shown and numbered, and how called.
///
/// Where they are to stay unknown they are `A`, `B`, …, in an order that is drawn from the gold
/// session's id: by chance, and always the same in one session.
package struct Voters: Hashable, Sendable {
  /// Real names, in the order in which they are shown and numbered from one.
  package let annotators: [String]
  package let isBlind: Bool

  /// - Parameter session: one that is no gold session has no voters.
  package init(_ session: Session?, isBlind: Bool) {
    self.isBlind = isBlind
    let names = session?.sources.map(\.annotator) ?? []
    guard let session, isBlind else {
      annotators = names
      return
    }
    annotators = names.map { (draw: SHA256.hexadecimal(of: "\(session.id)\n\($0)"), name: $0) }
      .sorted { ($0.draw, $0.name) < ($1.draw, $1.name) }.map(\.name)
  }

  /// Returns what an annotator is called.
  package func name(_ annotator: String) -> String {
    guard isBlind, let index = annotators.firstIndex(of: annotator) else { return annotator }
    return Self.letter(index)
  }

  /// Returns the annotator that a word means: a number, or what one is called.
  package func annotator(_ word: String) throws(Diagnostic) -> String {
    if let number = Int(word), annotators.indices.contains(number - 1) {
      return annotators[number - 1]
    }
    if let annotator = annotators.first(where: { name($0) == word }) { return annotator }
    let known = annotators.enumerated().map { "\($0.offset + 1) \(name($0.element))" }
    throw Diagnostic(
      "'\(word)' is none of the annotators",
      hints: ["they are \(known.joined(separator: ", ")); 'take majority' takes what most hold"],
      exitCode: .usage)
  }

  /// Returns a line that was typed as it may be shown: without the name in `take NAME`, where names
  /// are to stay unknown.
  package func command(_ line: String) -> String {
    guard isBlind, line.hasPrefix("t") else { return line }
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0].count > 1, "take".hasPrefix(words[0]) else { return line }
    var arguments = Arguments(name: String(words[0]), rest: String(words[1]))
    guard let word = try? arguments.next(), annotators.contains(word.text) else { return line }
    return "\(words[0]) \(name(word.text)) \(arguments.rest)".trimmingSpaces
  }

  /// `A` to `Z`, then `A2` and so on.
  private static func letter(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : "\(letter)\(index / 26 + 1)"
  }
}
