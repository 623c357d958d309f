import AnnotationModel

/// An article to be read and talked about: its sentences in a table, their labels in the margin.
package struct MarkdownFormat: Format {
  package static let spec = FormatSpec(
    name: "markdown", summary: "An article to review, with labels in the margin",
    clients: ["GitHub", "pandoc", "any editor"], arrangement: .folder(endings: [".md"]),
    purpose: .record, unit: nil, isImported: false,
    holds: Set(Content.allCases).subtracting([.text, .times, .origins, .reviews]),
    partly: [.text: "line breaks inside a sentence as spaces, a blank line as an empty row"],
    remarks: [
      "Tables are GitHub's; programs that know only the first Markdown show them as they are.",
      "What would be taken for Markdown in the text has a backslash before it.",
    ],
    guide: """
      GitHub shows the files of `{path}` as they are. To read them elsewhere:

      ```sh
      for file in {path}/*.md; do
        pandoc --from gfm --standalone --metadata title=Review "$file" -o "${file%.md}.html"
      done
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(labels: options.labels)
  }

  private struct Writer: FormatWriter {
    let labels: [Label]

    func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var page = MarkdownPage()
      head(article, on: &page)
      var table = MarkdownTable(["", "Label", "Sentence"], alignments: [.right, .left, .left])
      for index in article.sentences.indices {
        if index > 0, isParagraph(index, of: article) { table.add([]) }
        rows(of: article.sentences[index], article, to: &table)
      }
      page.add(table)
      legend(article, on: &page)
      output.append(page.bytes, to: "\(article.name).md")
    }

    private func head(_ article: ExportedArticle, on page: inout MarkdownPage) {
      let about = article.article
      page.heading(1, about.title ?? about.id)
      let tagged = article.chosen.reduce(0) { $0 + ($1.sentence.isTagged ? 1 : 0) }
      let chosen = article.chosen.reduce(0) { count, _ in count + 1 }
      for (name, value) in [
        ("Article", about.title == nil ? nil : about.id), ("Byline", about.byline),
        ("Published", about.published), ("Source", about.source), ("Language", about.language),
        ("Annotator", article.isGold ? nil : article.annotator),
        ("Gold", article.isGold ? "settled from several annotators" : nil),
        ("Labelled", "\(tagged) of \(chosen) sentences"),
      ] {
        if let value { page.item(name, value) }
      }
    }

    private func isParagraph(_ index: Int, of article: ExportedArticle) -> Bool {
      article.article.hasBlankLine(
        in: TextRange(
          article.sentences[index - 1].range.end, article.sentences[index].range.start))
    }

    private func rows(
      of exported: ExportedSentence, _ article: ExportedArticle, to table: inout MarkdownTable
    ) {
      let number = MarkdownLine("\(exported.number)")
      let text = MarkdownLine(article.text(exported.range))
      guard exported.isChosen else { return table.add([number, MarkdownLine(), text]) }
      let sentence = exported.sentence
      var margin = MarkdownLine()
      if sentence.flagged { margin.plain("⚑ ") }
      for (index, label) in exported.labels.enumerated() {
        if index > 0 { margin.plain(", ") }
        margin.strong(label)
      }
      if exported.labels.isEmpty { margin.plain("–") }
      table.add([number, margin, text])
      for annotation in sentence.annotations where sentence.isWhole(annotation) {
        for (name, value) in annotation.attributes.sorted(by: { $0.key < $1.key }) {
          var margin = MarkdownLine()
          margin.plain("· ")
          margin.text(exported.labels.count > 1 ? "\(annotation.label): \(name)" : name)
          table.add([MarkdownLine(), margin, MarkdownLine(value)])
        }
      }
      for span in sentence.spans {
        var margin = MarkdownLine()
        margin.plain("↳ ")
        margin.text(span.label)
        var words = MarkdownLine(article.text(span.range))
        for (name, value) in span.attributes.sorted(by: { $0.key < $1.key }) {
          words.plain(" · ")
          words.text("\(name): \(value)")
        }
        table.add([MarkdownLine(), margin, words])
      }
      if let note = sentence.note {
        table.add([MarkdownLine(), .emphasis("note"), MarkdownLine(note)])
      }
      if !sentence.suggestions.isEmpty {
        table.add([MarkdownLine(), .emphasis("suggested"), suggestions(sentence, article)])
      }
    }

    private func suggestions(_ sentence: Sentence, _ article: ExportedArticle) -> MarkdownLine {
      var text = MarkdownLine()
      for (index, suggestion) in sentence.suggestions.enumerated() {
        if index > 0 { text.plain(", ") }
        text.text(suggestion.label)
        if suggestion.range != sentence.range {
          text.plain(" ")
          text.text("“\(article.text(suggestion.range))”")
        }
        if let score = suggestion.score {
          text.plain(" \(Int((min(max(score, 0), 1) * 100).rounded()))%")
        }
      }
      return text
    }

    /// Writes what the labels mean, and how often each stands.
    private func legend(_ article: ExportedArticle, on page: inout MarkdownPage) {
      var sentences: [String: Int] = [:]
      var spans: [String: Int] = [:]
      for exported in article.chosen {
        for label in exported.labels { sentences[label, default: 0] += 1 }
        for span in exported.sentence.spans { spans[span.label, default: 0] += 1 }
      }
      page.heading(2, "Labels")
      var table = MarkdownTable(
        ["Label", "Sentences", "Spans", "Definition"],
        alignments: [.left, .right, .right, .left])
      for label in labels {
        table.add([
          MarkdownLine(label.name), MarkdownLine("\(sentences[label.name] ?? 0)"),
          MarkdownLine("\(spans[label.name] ?? 0)"), MarkdownLine(label.definition),
        ])
      }
      page.add(table)
    }
  }
}
