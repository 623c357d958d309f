/// Finds what was probably meant by a word that is not known.
package enum Spelling {
  /// Returns the known word nearest to `word`, and nil when none is near.
  ///
  /// Near is one edit for up to four letters, two beyond; an edit inserts, deletes or replaces a
  /// letter or swaps two neighbours (optimal string alignment).
  package static func nearest(to word: String, among known: [String]) -> String? {
    let word = Array(word.lowercased().unicodeScalars)
    let limit = word.count <= 4 ? 1 : 2
    return known.lazy
      .map { (word: $0, letters: Array($0.lowercased().unicodeScalars)) }
      // Words of such different lengths are not near, and comparing a very long one takes long.
      .filter { abs($0.letters.count - word.count) <= limit }
      .map { (word: $0.word, distance: distance(word, $0.letters)) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?.word
  }

  /// Returns a hint that offers the nearest word, or else lists what is known.
  package static func hint(for word: String, among known: [String], kind: String) -> String {
    if let nearest = nearest(to: word, among: known) { return "did you mean '\(nearest)'?" }
    return "\(kind) are \(known.joined(separator: ", "))"
  }

  static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
