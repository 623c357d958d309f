import AnnotationModel

/// The text of a row with the spans that annotators labelled inside it.
///
/// Spans may overlap; the text is cut at every end of one, and a span's label stands where it ends.
struct MarkedText {
  let context: PageContext
  let article: ReportedArticle
  let group: SessionAlignment.Group

  private struct Span {
    var range: TextRange
    var label: String
    var annotator: String
  }

  /// More than these are counted, not shown.
  private static let mostSpans = 100

  var html: HTML {
    let all = spans
    guard !all.isEmpty else { return "\(article.article[group.range])" }
    let shown = all.prefix(Self.mostSpans)
    var ends: Set<Int> = [group.range.start, group.range.end]
    for span in shown {
      ends.insert(span.range.start)
      ends.insert(span.range.end)
    }
    let cuts = ends.sorted()
    var html = HTML()
    for (start, end) in zip(cuts, cuts.dropFirst()) {
      let piece = TextRange(start, end)
      let covering = shown.filter { $0.range.contains(piece) }
      html += marked("\(article.article[piece])", by: covering)
      for span in covering where span.range.end == end { html += name(of: span) }
    }
    let left = all.count - shown.count
    return left > 0 ? html + "<span class=\"g\">\(left) more spans</span>" : html
  }

  /// The innermost span gives its colour.
  private func marked(_ text: HTML, by spans: [Span]) -> HTML {
    guard let last = spans.last else { return text }
    let look: HTML = context.looks.place(of: last.label).map { "k\($0)" } ?? ""
    let owners = Set(spans.map(\.annotator)).sorted().map { context.className(of: $0) }
    return "<mark class=\"\(look) \(owners.joined(separator: " "))\">\(text)</mark>"
  }

  private func name(of span: Span) -> HTML {
    let look: HTML = context.looks.place(of: span.label).map { "k\($0)" } ?? ""
    let owner: HTML =
      article.columns.count > 1 ? " <bdi>\(span.annotator)</bdi>" : ""
    return
      "<span class=\"g \(look) \(context.className(of: span.annotator))\">\(span.label)\(owner)</span>"
  }

  private var spans: [Span] {
    var spans: [Span] = []
    for (column, sentences) in zip(article.columns, group.sentences) {
      for sentence in column.sentences[sentences] {
        for annotation in sentence.annotations where !sentence.isWhole(annotation) {
          spans.append(
            Span(
              range: annotation.range, label: annotation.label, annotator: column.annotator))
        }
      }
    }
    guard spans.count > 1 else { return spans }
    // The one that begins later, or ends earlier, lies inside.
    return spans.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
  }
}
