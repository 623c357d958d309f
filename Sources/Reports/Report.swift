package import Agreement
package import AnnotationModel
import DisplayText

/// Sessions as one page that needs nothing but itself: no script, and nothing from the network.
package struct Report: Sendable {
  package var articles: [ReportedArticle]
  /// How well the annotators agree; nil where there is nothing to compare.
  package var agreement: AgreementReport?
  /// Session files that were asked for and could not be read.
  package var unread: [String]
  package var made: Timestamp
  /// The program's version.
  package var version: String

  package init(
    articles: [ReportedArticle], agreement: AgreementReport? = nil, unread: [String] = [],
    made: Timestamp, version: String
  ) {
    self.articles = articles
    self.agreement = agreement
    self.unread = unread
    self.made = made
    self.version = version
  }

  /// The page.
  package var bytes: ContiguousArray<UInt8> {
    ContiguousArray(html.source.utf8)
  }

  /// Whether a file is a page that this program made, from its beginning.
  package static func isReport(_ start: some Sequence<UInt8>) -> Bool {
    start.starts(with: signature.source.utf8)
  }

  /// The first lines of every page. They come before anything that is data.
  private static let signature: HTML = "<!doctype html>\n<!-- galley report -->\n"

  // MARK: - The page

  private var html: HTML {
    let context = PageContext(articles, agreement: agreement)
    var page = Self.signature
    page += """
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="generator" content="galley \(version)">
      <title>\(title) – report</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      \(PageStyle(looks: context.looks, annotators: context.chosenAnnotators).html)</head>
      <body lang="en">
      <a class="skip" href="#articles">Skip to the sentences</a>
      \(Bars.patterns(context.looks))<div class="page">
      \(header(context))<main>

      """
    page += OverviewSection(context: context).html
    page += AgreementSection(context: context).html
    let size: HTML = articles.count > Self.fewArticles ? "many" : "few"
    page += """
      <section id="articles" class="\(size)" aria-labelledby="articles-h">
      <h2 id="articles-h">\(articles.count == 1 ? "The article" : "The articles")</h2>
      \(FilterForm(context: context).html)
      """
    for (number, article) in articles.enumerated() {
      page += ArticleSection(context: context, article: article, number: number).html
    }
    page += "</section>\n"
    page += GuideSection(context: context).html
    page += ProvenanceSection(context: context, made: made, version: version).html
    page += """
      </main>
      <footer><p>Made with galley, a shell for tagging the sentences of news articles. This page \
      contains no script and loads nothing.</p></footer>
      </div>
      </body>
      </html>

      """
    return page
  }

  private var title: String {
    articles.count == 1 ? articles[0].title : Words.count(articles.count, "article")
  }

  /// The articles' language where they have one, or else that of the page's own words.
  private var language: String {
    let languages = Set(articles.map(\.article.language))
    guard languages.count == 1, let language = languages.first else { return "en" }
    return TextLanguage.code(language) ?? "en"
  }

  /// With more of them, a browser lays out only those in view.
  private static let fewArticles = 20

  // MARK: - Its beginning

  private func header(_ context: PageContext) -> HTML {
    """
    <header>
    <p class="eyebrow">Annotation report</p>
    <h1\(articles.count == 1 ? TextLanguage.attributes(articles[0].article.language) : "")>\
    \(title)</h1>
    <p class="lead">\(lead(context))</p>
    \(missing)\(facts(context))</header>
    \(contents)
    """
  }

  /// What the reader must know is not there.
  private var missing: HTML {
    guard !unread.isEmpty else { return "" }
    let what: HTML =
      unread.count == 1 ? "One session file" : "\(Words.number(unread.count)) session files"
    return """
      <p class="lead"><strong>\(what) could not be read and \(unread.count == 1 ? "is" : "are") \
      missing here:</strong> \(Words.list(unread, most: 20)).</p>

      """
  }

  private func lead(_ context: PageContext) -> HTML {
    let what: HTML = articles.count == 1 ? "this article" : "these articles"
    let labels = Words.list(context.looks.looks.map(\.name), most: 8)
    let who = Words.list(context.annotators)
    guard context.hasSeveralReaders else {
      return """
        \(who) read \(what) and labelled the sentences: \(labels). Beside every sentence stands its \
        label, and what else was noted.
        """
    }
    return """
      \(who) labelled the sentences of \(what), each alone: \(labels). Their labels stand \
      side by side; where they differ, the sentence is marked with ≠.
      """
  }

  private func facts(_ context: PageContext) -> HTML {
    var facts: [(HTML, HTML)] = []
    if articles.count > 1 {
      facts.append(("\(Words.number(articles.count))", "articles"))
    }
    facts.append(("\(Words.number(context.sentenceCount))", "sentences"))
    facts.append(
      (
        "\(Words.number(context.annotators.count))",
        context.annotators.count == 1 ? "annotator" : "annotators"
      ))
    let sentences = context.summaries.reduce(0) { $0 + $1.sentences }
    let tagged = context.summaries.reduce(0) { $0 + $1.tagged }
    facts.append(("\(Percent.text(tagged, of: sentences))", "of all sentences are tagged"))
    if context.hasSeveralReaders {
      facts.append(
        (
          "\(Words.number(context.differenceCount))",
          "have different labels, of \(Words.number(context.comparedCount)) compared"
        ))
    }
    if let alpha = agreement?.overall.krippendorffAlpha.value {
      facts.append(("\(Words.decimal(alpha))", "agreement beyond chance, Krippendorff’s\u{A0}α"))
    }
    let items = facts.map { (number, what) -> HTML in
      "<div><dt>\(what)</dt><dd>\(number)</dd></div>\n"
    }
    return "<dl class=\"facts\">\n\(items.joined())</dl>\n"
  }

  private var contents: HTML {
    var html: HTML = """
      <nav class="toc" aria-label="Sections">
      <ul>
      <li><a href="#overview">Labels and time</a></li>
      <li><a href="#agreement">Agreement</a></li>
      <li><a href="#articles">\(articles.count == 1 ? "The article" : "The articles")</a></li>
      <li><a href="#guide">The guide</a></li>
      <li><a href="#provenance">Where this comes from</a></li>
      </ul>
      </nav>

      """
    guard articles.count > 1 else { return html }
    html += "<nav class=\"list\" aria-label=\"Articles\">\n<ol>\n"
    for (number, article) in articles.enumerated() {
      html += """
        <li><a href="#\(PageContext.id(ofArticle: number))"\
        \(TextLanguage.attributes(article.article.language))>\(article.title)</a></li>

        """
    }
    return html + "</ol>\n</nav>\n"
  }
}
