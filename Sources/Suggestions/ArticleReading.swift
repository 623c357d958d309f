package import AnnotationModel

/// An article as a suggester reads it: its text, and where it gives somebody's own words.
///
/// Made once for an article; where sentences are cut does not matter to it.
package struct ArticleReading: Sendable {
  /// The article's UTF-8 text.
  let bytes: ContiguousArray<UInt8>
  /// An ISO 639 code.
  let language: String?
  let quotations: Quotations
  let scanner: CueScanner

  package init(text: String, language: String?) {
    bytes = ContiguousArray(text.utf8)
    self.language = language
    quotations = Quotations(in: bytes, language: language)
    scanner = CueScanner.scanner(for: language ?? "")
  }

  package init(_ session: Session) {
    self.init(
      text: session.article.text,
      language: session.article.language ?? session.segmenter.language)
  }

  /// Whether most of a sentence stands in quotation marks.
  func isQuoted(_ range: TextRange) -> Bool {
    var quoted = 0
    for quotation in quotations.overlapping(range) {
      quoted +=
        min(quotation.content.end, range.end) - max(quotation.content.start, range.start)
    }
    return quoted * 2 > range.count
  }
}
