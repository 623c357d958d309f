import AnnotationModel

/// An article with its sentences, and beside each what its annotators made of it.
struct ArticleSection {
  let context: PageContext
  let article: ReportedArticle
  /// Counts from zero.
  let number: Int

  var html: HTML {
    let owners = article.columns.map { context.className(of: $0.annotator) }
      .filter { !$0.isEmpty }
    let layout: HTML = article.columns.count <= 3 ? "c\(article.columns.count)" : "cn"
    return """
      <section class="art \(layout) \(owners.joined(separator: " "))" \
      id="\(PageContext.id(ofArticle: number))" aria-labelledby="\(heading)">
      \(title)<p class="meta">\(metadata)</p>
      \(CourseOfLabels(context: context, article: article).html)\(rows)\
      <p class="shown">Sentences of this article that are shown: </p>
      </section>

      """
  }

  /// The id of the heading; that of the page where this is the only article.
  private var heading: HTML {
    context.articles.count == 1 ? "articles-h" : "\(PageContext.id(ofArticle: number))-h"
  }

  private var title: HTML {
    guard context.articles.count > 1 else { return "" }
    let language = TextLanguage.attributes(article.article.language)
    return "<h3 id=\"\(heading)\"\(language)>\(article.title)</h3>\n"
  }

  private var metadata: HTML {
    let text = article.article
    var facts = [text.byline, text.published, text.source.map { "from \($0)" }]
      .compactMap { (fact) -> HTML? in fact.map { "<bdi>\($0)</bdi>" } }
    if let language = TextLanguage.code(text.language) { facts.append("language \(language)") }
    facts.append("\(Words.count(article.alignment.groups.count, "sentence"))")
    if article.columns.count > 1 {
      let differences = article.differenceCount
      facts.append(
        differences == 0
          ? "no labels differ" : "\(Words.number(differences)) with different labels")
      if !article.isUniform {
        facts.append("some are cut differently; numbers beside labels are the annotator’s own")
      }
    }
    return facts.joined(separator: " · ")
  }

  // MARK: - Sentences

  /// With more of them, a browser lays out only those in view.
  private static let fewRows = 1_000

  private var rows: HTML {
    let language = TextLanguage.attributes(article.article.language)
    let size: HTML = article.alignment.groups.count > Self.fewRows ? " big" : ""
    var html: HTML = "<div class=\"rows\(size)\"\(direction)>\n\(head)"
    var isFirst = true
    for (index, group) in article.alignment.groups.enumerated() {
      if isFirst {
        html += "<div class=\"p\">\n"
      } else if beginsParagraph(index) {
        html += "</div>\n<div class=\"p\">\n"
      }
      isFirst = false
      html += row(group, at: index, language: language)
    }
    return html + (isFirst ? "</div>\n" : "</div>\n</div>\n")
  }

  /// Turns the rows of a text from right to left around, but not our own words.
  private var direction: HTML {
    TextLanguage.isRightToLeft(article.article.language) ? " dir=\"rtl\"" : ""
  }

  private var ownDirection: HTML { direction.isEmpty ? "" : " dir=\"ltr\"" }

  /// The annotators' names above their columns, where these stand side by side.
  private var head: HTML {
    guard (2...3).contains(article.columns.count) else { return "" }
    let names = article.columns.map { (column) -> HTML in
      "<li class=\"a \(context.className(of: column.annotator))\"><bdi>\(column.annotator)</bdi></li>"
    }
    return """
      <div class="head" aria-hidden="true"><span></span><span></span>\
      <ul class="v"\(ownDirection)>\(names.joined())</ul></div>

      """
  }

  private func beginsParagraph(_ index: Int) -> Bool {
    let groups = article.alignment.groups
    let gap = TextRange(groups[index - 1].range.end, groups[index].range.start)
    return article.article.hasBlankLine(in: gap)
  }

  private func row(_ group: SessionAlignment.Group, at index: Int, language: HTML) -> HTML {
    let differs = article.differs[index]
    var classes: HTML = "s"
    var isFlagged = false
    var hasNote = false
    for (column, sentences) in zip(article.columns, group.sentences) {
      for sentence in column.sentences[sentences] {
        let labels = sentence.annotations.map(\.label)
        classes += context.classNames(
          of: sentence.isTagged ? labels : [], by: column.annotator)
        if !sentence.isTagged, !labels.isEmpty {
          classes += context.classNames(of: labels, by: column.annotator)
        }
        isFlagged = isFlagged || sentence.flagged
        hasNote = hasNote || sentence.note != nil || !sentence.reviews.isEmpty
      }
    }
    if differs { classes += " dis" }
    if !group.isOneSentence { classes += " cut" }
    if isFlagged { classes += " fl" }
    if hasNote { classes += " nt" }
    let id = PageContext.id(ofRow: index, in: number)
    let text = MarkedText(context: context, article: article, group: group).html
    let edge: HTML = differs ? "" : agreedLabel(group).map { " k\($0)" } ?? ""
    var remarks = HTML()
    if differs { remarks += "<span class=\"df\"\(ownDirection)>≠ labels differ</span>" }
    if !group.isOneSentence {
      remarks += "<span class=\"df\"\(ownDirection)>cut differently</span>"
    }
    let votes = zip(article.columns, group.sentences).map { column, sentences in
      VoteItem(context: context, column: column, sentences: sentences, row: index).html
    }.joined()
    return """
      <div class="\(classes)" id="\(id)">
      <a class="n" href="#\(id)"><span class="sr">Sentence </span>\(index + 1)</a>\
      <div class="x\(edge)"><p class="t"\(language)>\(text)</p>\(remarks)</div>
      <ul class="v"\(ownDirection)>
      \(votes)</ul></div>

      """
  }

  /// The place of the first label that all who tagged the sentence gave it; nil where they differ.
  private func agreedLabel(_ group: SessionAlignment.Group) -> Int? {
    for (column, sentences) in zip(article.columns, group.sentences) {
      for sentence in column.sentences[sentences] {
        if let label = sentence.labels.first { return context.looks.place(of: label) }
      }
    }
    return nil
  }
}
