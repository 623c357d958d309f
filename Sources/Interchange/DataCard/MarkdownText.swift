/// Text of others as it can stand in Markdown and say nothing but itself.
enum MarkdownText {
  /// Returns a text on one line that no reader of Markdown takes for markup, HTML or a table's edge.
  ///
  /// Line breaks and control characters become spaces, and what would turn the direction of what
  /// follows goes.
  ///
  /// - Parameter isParagraph: whether the text begins a paragraph or the item of a list, where more is
  ///   markup.
  static func escaped(_ text: String, isParagraph: Bool = false) -> String {
    var escaped = ""
    var isAtStart = isParagraph
    var isInNumber = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      case "#", "-", "+", "=", ":":
        if isAtStart { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      case ".", ")":
        if isInNumber { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        if !escaped.isEmpty { escaped += " " }
        continue
      case "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        continue
      default: escaped.unicodeScalars.append(scalar)
      }
      // "1." begins a list where it begins a line.
      isInNumber = ("0"..."9").contains(scalar) && (isAtStart || isInNumber)
      isAtStart = isAtStart && scalar == " "
    }
    return escaped
  }

  /// Returns a table.
  ///
  /// - Parameters:
  ///   - columns: the heads; those of numbers stand on the right.
  ///   - rows: cells that are escaped already.
  static func table(_ columns: [Column], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    var table = line(columns.map(\.name))
    table += line(columns.map { $0.isNumber ? "---:" : "---" })
    for row in rows { table += line(row) }
    return table
  }

  struct Column {
    var name: String
    var isNumber = false

    static func text(_ name: String) -> Column { Column(name: name) }
    static func number(_ name: String) -> Column { Column(name: name, isNumber: true) }
  }
}
