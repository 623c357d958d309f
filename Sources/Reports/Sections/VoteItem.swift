import AnnotationModel

/// What one annotator made of a sentence: labels, details, notes, and what others said of it.
struct VoteItem {
  let context: PageContext
  let column: ReportedArticle.Column
  let sentences: Range<Int>
  /// The row's place; a sentence that stands elsewhere in its session says where.
  let row: Int

  var html: HTML {
    var html: HTML = "<li class=\"a \(context.className(of: column.annotator))\">"
    html += "<bdi class=\"w\">\(column.annotator)</bdi> "
    if sentences.count > 1 { html += "<span class=\"no\">as \(sentences.count) sentences</span>" }
    for index in sentences {
      let sentence = column.sentences[index]
      let number: HTML =
        sentences.count > 1 || index != row ? "<span class=\"no\">\(index + 1).</span> " : ""
      let labels = number + context.looks.chips(sentence.labels) + details(of: sentence)
      html += sentences.count > 1 ? "<span class=\"e\">\(labels)</span>" : labels
    }
    return html + "</li>\n"
  }

  private func details(of sentence: Sentence) -> HTML {
    var html = HTML()
    for annotation in sentence.wholeAnnotations { html += details(of: annotation) }
    if sentence.flagged { html += "<span class=\"d\">⚑ flagged</span>" }
    if let note = sentence.note { html += "<span class=\"d\">✎ note: <bdi>\(note)</bdi></span>" }
    for review in sentence.reviews { html += details(of: review) }
    if let settlement = sentence.settlement { html += details(of: settlement) }
    return html
  }

  private func details(of annotation: Annotation) -> HTML {
    var html = HTML()
    for (name, value) in annotation.attributes.sorted(by: { $0.key < $1.key }) {
      html += "<span class=\"d\"><i><bdi>\(name)</bdi>:</i> <bdi>\(value)</bdi></span>"
    }
    var origin: [HTML] = []
    if annotation.origin != .manual { origin.append("\(annotation.origin.words)") }
    if let model = annotation.model { origin.append("model <bdi>\(model)</bdi>") }
    if let score = annotation.score { origin.append("score \(Words.decimal(score))") }
    if let shown = annotation.shown, let label = shown.label, annotation.isOverruling == true {
      let score: HTML = shown.score.map { ", score \(Words.decimal($0))" } ?? ""
      origin.append("overruled <bdi>\(label)</bdi>\(score)")
    }
    if annotation.by != column.annotator { origin.append("by <bdi>\(annotation.by)</bdi>") }
    if !origin.isEmpty { html += "<span class=\"d\">\(origin.joined(separator: ", "))</span>" }
    return html
  }

  private func details(of review: Review) -> HTML {
    let verdict: HTML =
      switch review.verdict {
      case .approved: "✓ approved"
      case .rejected: "✗ rejected"
      case .corrected: "→ \(context.looks.chips(review.labels)) proposed"
      case .remarked: "remark"
      }
    let remark: HTML = review.remark.map { ": <bdi>\($0)</bdi>" } ?? ""
    let state: HTML = review.isResolved ? ", resolved" : ""
    return
      "<span class=\"d\">\(verdict) by <bdi>\(review.by)</bdi>\(state)\(remark)</span>"
  }

  private func details(of settlement: Settlement) -> HTML {
    let rule: HTML =
      switch settlement.rule {
      case .unanimous: "unanimous"
      case .majority: "by majority"
      case .annotator: "as <bdi>\(settlement.chosen ?? "")</bdi> has it"
      case .anew: "labelled anew"
      case nil: "not settled yet"
      }
    let reason: HTML = settlement.reason.map { ": <bdi>\($0)</bdi>" } ?? ""
    var html: HTML = "<span class=\"d\">\(rule)\(reason)</span>"
    for vote in settlement.votes {
      let labels = vote.annotations.map(\.label)
      html +=
        "<span class=\"d\"><bdi>\(vote.annotator)</bdi> held \(context.looks.chips(labels))</span>"
    }
    return html
  }
}
