/// Text in runs of one style each.
///
/// Holds text as it came, unsafe for a terminal. Whatever measures or lays out text here replaces
/// by stand-ins first what must not reach a screen (`SafeText`), and so does whatever prints it.
package struct StyledText: Hashable, Sendable {
  /// A stretch of one style.
  package struct Run: Hashable, Sendable {
    package fileprivate(set) var text: String
    package let style: Style

    package init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The runs in order, none of them empty and no two neighbours of one style.
  package private(set) var runs: [Run]

  package init() {
    runs = []
  }

  package init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text, style)]
  }

  /// The text without its styles.
  package var plain: String {
    runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
  }

  package var isEmpty: Bool { runs.isEmpty }

  package mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].style == style {
      runs[last].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  /// Returns the text with a style added to that of every run.
  ///
  /// A run that has a colour keeps it.
  package func styled(_ style: Style) -> StyledText {
    runs.reduce(into: StyledText()) { $0.append($1.text, style.with($1.style)) }
  }

  package static func += (text: inout StyledText, other: StyledText) {
    for run in other.runs {
      text.append(run.text, run.style)
    }
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var text = left
    text += right
    return text
  }
}

extension Sequence where Element == StyledText {
  /// Returns the texts one after the other with a separator between them.
  package func joined(separator: StyledText = StyledText()) -> StyledText {
    var text = StyledText()
    var isFirst = true
    for element in self {
      if !isFirst {
        text += separator
      }
      text += element
      isFirst = false
    }
    return text
  }
}
