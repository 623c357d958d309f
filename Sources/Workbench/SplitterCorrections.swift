package import AnnotationModel

/// Where an analyst's sentences end and the splitter's do not, or the other way round.
///
/// What a splitter can learn from: each is a boundary with the text on both sides of it.
package struct SplitterCorrection: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// The analyst ended a sentence where the splitter did not.
    case missed
    /// The splitter ended a sentence where the analyst did not.
    case extra
  }

  package var kind: Kind
  /// The UTF-8 offset behind the sentence that ends, or should not.
  package var end: Int
  /// The last characters before the boundary and the first behind it, some sixty of each.
  package var before: String
  package var after: String

  /// Returns the corrections that a session holds, in reading order.
  ///
  /// - Parameter ranges: what the splitter finds in the article's text.
  package static func corrections(
    in session: Session, comparedWith ranges: [TextRange]
  ) -> [SplitterCorrection] {
    let theirs = Set(ranges.map(\.end))
    let ours = Set(session.sentences.map(\.range.end))
    let missed = ours.subtracting(theirs).map { ($0, Kind.missed) }
    let extra = theirs.subtracting(ours).map { ($0, Kind.extra) }
    return (missed + extra).sorted { $0.0 < $1.0 }.map { end, kind in
      let text = session.article.text
      let place = text.utf8.index(text.startIndex, offsetBy: end)
      return SplitterCorrection(
        kind: kind, end: end, before: String(text[..<place].suffix(60)),
        after: String(text[place...].prefix(60)))
    }
  }
}
