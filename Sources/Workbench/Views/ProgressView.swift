package import AnnotationModel
package import DisplayText

/// How far a session is, and what it says: counts with bars.
package struct ProgressView {
  package let session: Session
  package let width: Int

  package init(session: Session, width: Int) {
    self.session = session
    self.width = width
  }

  package var lines: [StyledText] {
    let total = session.sentences.count
    let tagged = session.taggedCount
    let schema = session.schema
    var rows: [(name: StyledText, count: Int)] = session.labelCounts().map { label, count in
      (StyledText(label.name, Style(color: Color(rawValue: label.color), bold: true)), count)
    }
    rows.append((StyledText("untagged", .dim), total - tagged))
    var lines = [
      StyledText(
        "\(tagged) of \(total) \(total == 1 ? "sentence" : "sentences") tagged, \(Self.percent(tagged, of: total))"
      )
    ]
    lines += BarList(rows: rows, total: total, width: width).lines
    let flagged = session.sentences.count(where: \.flagged)
    let noted = session.sentences.count { $0.note != nil }
    let spans = session.sentences.reduce(0) { $0 + $1.spans.count }
    let second = session.sentences.count { $0.labels.count > 1 }
    let extras = [
      (second, "with a second label"), (spans, spans == 1 ? "span" : "spans"),
      (flagged, "flagged"), (noted, noted == 1 ? "note" : "notes"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if session.isGold { lines.append(StyledText("  " + settlements, .dim)) }
    if !extras.isEmpty { lines.append(StyledText("  " + extras.joined(separator: ", "), .dim)) }
    if schema.maximumLabels > 1, second > 0 {
      lines.append(StyledText("  a sentence with two labels counts for both", .dim))
    }
    return lines
  }

  /// How the sentences of a gold session were settled.
  private var settlements: String {
    let rules = session.sentences.map { $0.settlement?.rule }
    let words: [(Settlement.Rule?, String)] = [
      (.unanimous, "unanimous"), (.majority, "by majority"),
      (.annotator, "as one annotator has it"),
      (.anew, "anew"), (nil, "open"),
    ]
    return "settled: "
      + words.map { rule, word in (rules.count { $0 == rule }, word) }.filter { $0.0 > 0 }
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// Returns a share in whole per cent; only all of it is 100%, only nothing is 0%.
  package static func percent(_ part: Int, of total: Int) -> String {
    Percent.text(part, of: total)
  }
}
