import AnnotationModel
import Suggestions

/// An article of given sentences, with their labels, for what reads articles.
struct NewsText {
  let text: String
  let ranges: [TextRange]
  let labels: [String]

  /// - Parameter lines: each a label, a space and a sentence; an empty line begins a paragraph.
  init(_ lines: String) {
    var text = ""
    var ranges: [TextRange] = []
    var labels: [String] = []
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let space = line.firstIndex(of: " ") else {
        text += "\n\n"
        continue
      }
      if !text.isEmpty, !text.hasSuffix("\n") { text += " " }
      let start = text.utf8.count
      text += line[line.index(after: space)...]
      labels.append(String(line[..<space]))
      ranges.append(TextRange(start, text.utf8.count))
    }
    self.text = text
    self.ranges = ranges
    self.labels = labels
  }

  func reading(_ language: String? = "en") -> ArticleReading {
    ArticleReading(text: text, language: language)
  }

  func context(_ index: Int, previousLabel: String? = nil) -> SentenceContext {
    SentenceContext(
      range: ranges[index], index: index, count: ranges.count,
      previous: index > 0 ? ranges[index - 1] : nil,
      next: index + 1 < ranges.count ? ranges[index + 1] : nil,
      previousLabel: previousLabel ?? (index > 0 ? labels[index - 1] : nil))
  }

  static let bridge = NewsText(
    """
    fact City opens its third bridge
    none By Anna Berg

    fact The bridge across the Sava was opened on Monday and cost 19 million euros.
    claim The minister said that it would carry 40,000 cars a day.
    claim It may be the most important crossing in the region, according to officials.
    quote "We have waited for this for thirty years," the mayor told reporters.
    quote "Now nobody has to go around. It changes our lives."
    claim Critics fear that rents will rise because of it.
    fact Two older bridges were closed in 2019 and in 2021.
    none Photo: the new bridge, seen from the south
    """)
}
