/// The labels of a sentence in one cell of a table: `claim|quote`.
///
/// A `|` or `\` in a name has a `\` before it.
enum JoinedLabels {
  static func join(_ labels: [String]) -> String {
    if let first = labels.first, labels.count == 1, !needsEscape(first) { return first }
    return labels.map { name in
      guard needsEscape(name) else { return name }
      var escaped = ""
      for scalar in name.unicodeScalars {
        if scalar == "|" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
        escaped.unicodeScalars.append(scalar)
      }
      return escaped
    }.joined(separator: "|")
  }

  private static func needsEscape(_ name: String) -> Bool {
    name.utf8.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }
  }

  /// Returns the labels of a cell, each once; a `\` before anything else is a character like others.
  static func split(_ cell: String) -> [String] {
    var labels: [String] = []
    var name = String.UnicodeScalarView()
    func finish() {
      let label = String(name)
      if !label.isEmpty, !labels.contains(label) { labels.append(label) }
      name = String.UnicodeScalarView()
    }
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "|", "\\":
        if isEscaped {
          name.append(scalar)
          isEscaped = false
        } else if scalar == "|" {
          finish()
        } else {
          isEscaped = true
        }
      default:
        if isEscaped { name.append("\\") }
        isEscaped = false
        name.append(scalar)
      }
    }
    if isEscaped { name.append("\\") }
    finish()
    return labels
  }
}
