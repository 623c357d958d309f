import AnnotationModel

/// Where everything on the page comes from.
struct ProvenanceSection {
  let context: PageContext
  let made: Timestamp
  let version: String

  var html: HTML {
    """
    <section id="provenance" aria-labelledby="provenance-h">
    <h2 id="provenance-h">Where this comes from</h2>
    <p>Made on \(Words.moment(made)) by galley \(version) from \
    \(Words.count(context.sessionCount, "session file")). The digests are SHA-256: of a file’s bytes, \
    and of an article’s text in UTF-8.</p>
    <ul class="pv">
    \(items)</ul>
    </section>

    """
  }

  private var items: HTML {
    var html = HTML()
    for article in context.articles {
      for column in article.columns { html += item(column, of: article) }
    }
    return html
  }

  private func item(_ column: ReportedArticle.Column, of article: ReportedArticle) -> HTML {
    let pending: HTML =
      column.pendingChanges > 0
      ? "<dt>journal</dt><dd>\(Words.count(column.pendingChanges, "change")) that the file did not have yet</dd>\n"
      : ""
    let language: HTML = column.segmenter.language.map { ", \($0)" } ?? ""
    let sources = column.sources.map { (source) -> HTML in
      """
      <dt>made from</dt><dd><bdi>\(source.annotator)</bdi>, session \
      <span class="id">\(source.session)</span>, file <span class="id">\(source.sha256)</span></dd>

      """
    }
    return """
      <li><strong><bdi>\(column.annotator)</bdi></strong> on <bdi>\(article.title)</bdi>
      <dl>
      <dt>file</dt><dd><bdi>\(column.path)</bdi></dd>
      <dt>digest</dt><dd class="id">\(column.sha256)</dd>
      <dt>session</dt><dd class="id">\(column.id)</dd>
      <dt>begun</dt><dd>\(Words.moment(column.created))</dd>
      <dt>last change</dt><dd>\(Words.moment(column.updated))</dd>
      \(pending)<dt>tagged</dt><dd>\(Words.number(column.taggedCount)) of \
      \(Words.count(column.sentences.count, "sentence"))</dd>
      <dt>schema</dt><dd><bdi>\(column.schema.name)</bdi></dd>
      <dt>splitter</dt><dd><bdi>\(column.segmenter.name)</bdi> \(column.segmenter.version)\(language)</dd>
      \(sources.joined())<dt>text</dt><dd><bdi>\(article.article.id)</bdi>, \
      <span class="id">\(article.article.sha256)</span></dd>
      </dl></li>

      """
  }
}
