import AnnotationModel
import JSONText

/// CoNLL-U: a token a line, in ten columns, with comments before each sentence.
///
/// The white space between tokens is in the last column, so that the text can be put together again.
package struct CoNLLUFormat: Format {
  package static let spec = FormatSpec(
    name: "conllu", summary: "A token a line, with labels in comments",
    clients: ["conllu", "pyconll", "UDPipe"], arrangement: .file(ending: ".conllu"),
    purpose: .record, unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "Labels stand in '# label = a|b', spans in '# span = 2-4 a|6-7 b' with the ids of their first "
        + "and last tokens; both may be changed by hand.",
      "White space that UDPipe's 'SpacesAfter' has no letter for, such as a no-break space between "
        + "two sentences, is written as '\\u00a0', which only galley reads.",
      "Lemmas, tags and trees are left empty.",
    ],
    guide: """
      ```python
      import conllu
      with open("{path}", encoding="utf-8") as file:
          for sentence in conllu.parse_incr(file):
              print(sentence.metadata.get("label"), sentence.metadata["text"])
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(details: DetailsWriter(unit: options.unit(spec)))
  }

  private struct Writer: FormatWriter {
    let details: DetailsWriter
    var json = JSONWriter(escapesLineSeparators: true)

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      var lines = ContiguousArray<UInt8>()
      lines.reserveCapacity(article.bytes.count * 8)
      lines.append(contentsOf: "# newdoc id = \(article.name)\n# \(DetailsWriter.name) = ".utf8)
      details.write(article, &offsets, to: &json)
      json.endLine()
      lines.append(contentsOf: json.drain())
      for index in article.sentences.indices { sentence(index, of: article, to: &lines) }
      output.main.append(contentsOf: lines)
    }

    private func sentence(
      _ index: Int, of article: ExportedArticle, to lines: inout ContiguousArray<UInt8>
    ) {
      let exported = article.sentences[index]
      let range = exported.range
      let annotations = exported.isChosen ? exported.sentence.annotations : []
      let tokens = Tokens(
        range, of: article.bytes, edges: annotations.lazy.map(\.range),
        whiteSpace: .betweenUnlessNoBreak)
      lines.append(contentsOf: "# sent_id = \(article.name)-\(exported.number)\n# text = ".utf8)
      line(article.bytes(range), of: article.bytes, to: &lines)
      comments(annotations, range, tokens, to: &lines)
      let next =
        index + 1 < article.sentences.count
        ? article.sentences[index + 1].range.start : article.bytes.count
      for (place, token) in tokens.enumerated() {
        lines.append(decimal: place + 1)
        lines.append(0x09)
        lines.append(contentsOf: article.bytes[article.bytes(token.range)])
        lines.append(contentsOf: "\t_\t_\t_\t_\t_\t_\t_\t".utf8)
        let before = index == 0 && place == 0 ? 0..<token.range.start : 0..<0
        let after =
          token.range.end..<(place + 1 < tokens.count ? tokens[place + 1].range.start : next)
        spaces(before, after, of: article.bytes, to: &lines)
        lines.append(0x0A)
      }
      lines.append(0x0A)
    }

    /// Writes a sentence on one line, as readers want it there.
    private func line(
      _ range: Range<Int>, of bytes: ContiguousArray<UInt8>,
      to lines: inout ContiguousArray<UInt8>
    ) {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let scalar = bytes.scalar(at: offset)
        let end = offset + UTF8.width(scalar)
        if scalar.isLineBreak || scalar == "\t" {
          lines.append(0x20)
        } else {
          lines.append(contentsOf: bytes[offset..<end])
        }
        offset = end
      }
      lines.append(0x0A)
    }

    private func comments(
      _ annotations: [Annotation], _ range: TextRange, _ tokens: Tokens,
      to lines: inout ContiguousArray<UInt8>
    ) {
      let whole = annotations.filter { $0.range == range }
      for (index, annotation) in whole.enumerated() {
        lines.append(contentsOf: (index == 0 ? "# label = " : "|").utf8)
        LineEscapes.append(annotation.label, to: &lines)
      }
      if !whole.isEmpty { lines.append(0x0A) }
      var isFirst = true
      for annotation in annotations where annotation.range != range {
        let places = tokens.indices(in: annotation.range)
        guard !places.isEmpty else { continue }
        lines.append(contentsOf: (isFirst ? "# span = " : "|").utf8)
        isFirst = false
        lines.append(decimal: places.lowerBound + 1)
        lines.append(UInt8(ascii: "-"))
        lines.append(decimal: places.upperBound)
        lines.append(0x20)
        LineEscapes.append(annotation.label, to: &lines)
      }
      if !isFirst { lines.append(0x0A) }
    }

    private func spaces(
      _ before: Range<Int>, _ after: Range<Int>, of bytes: ContiguousArray<UInt8>,
      to lines: inout ContiguousArray<UInt8>
    ) {
      if !before.isEmpty {
        lines.append(contentsOf: "SpacesBefore=".utf8)
        LineEscapes.append(spaces: before, of: bytes, to: &lines)
      }
      let isOneSpace = after.count == 1 && bytes[after.lowerBound] == 0x20
      if isOneSpace {
        if before.isEmpty { lines.append(UInt8(ascii: "_")) }
        return
      }
      if !before.isEmpty { lines.append(UInt8(ascii: "|")) }
      if after.isEmpty {
        lines.append(contentsOf: "SpaceAfter=No".utf8)
      } else {
        lines.append(contentsOf: "SpacesAfter=".utf8)
        LineEscapes.append(spaces: after, of: bytes, to: &lines)
      }
    }
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      var reader = CoNLLUReader(options)
      for article in try reader.read(bytes) {
        let article = article.in(name)
        try texts.check(article)
        articles.append(article)
      }
    }
    return articles
  }
}
