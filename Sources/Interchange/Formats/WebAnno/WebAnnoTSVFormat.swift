import AnnotationModel
import JSONText

/// WebAnno TSV 3.3: a token a line with its offsets, and the labels that cover it.
///
/// The layer is the one that INCEpTION's basic project has, so that files load without a layer being
/// made first.
package struct WebAnnoTSVFormat: Format {
  package static let spec = FormatSpec(
    name: "webanno-tsv", summary: "A token a line with its offsets, for INCEpTION and WebAnno",
    clients: ["INCEpTION", "WebAnno"], arrangement: .folder(endings: [".tsv"]), purpose: .record,
    unit: .utf16, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "Labels and spans are annotations of the layer 'custom.Span' with the feature 'label', which "
        + "INCEpTION's basic project has. There a second label of a sentence is shown as stacked.",
      "What the layer has no feature for stands in '#galley=' before the first sentence: INCEpTION "
        + "passes over it, and files that INCEpTION exports have it no more.",
      "INCEpTION puts one line break and spaces between sentences where other white space stood; "
        + "offsets are not changed by it.",
    ],
    guide: """
      1. Create a project from the template *Basic annotation (span/relation)*.
      2. *Settings*, *Documents*: choose the files of `{path}`, the format *WebAnno TSV v3.3*, and \
      press *Import*.
      3. To come back: open a document, *Export document* in the same format. With the files in a \
      folder `back`:

      ```sh
      galley import webanno-tsv back -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(details: DetailsWriter(unit: options.unit(spec)))
  }

  private struct Writer: FormatWriter {
    let details: DetailsWriter
    var json = JSONWriter(escapesLineSeparators: true)
    var lines: ContiguousArray<UInt8> = []
    /// The last number that told annotations of a file from each other.
    var number = 0

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      number = 0
      lines.reserveCapacity(article.bytes.count * 8)
      lines.append(contentsOf: "#FORMAT=WebAnno TSV 3.3\n#T_SP=custom.Span|label\n\n\n".utf8)
      lines.append(contentsOf: "#\(DetailsWriter.name)=".utf8)
      details.write(article, &offsets, to: &json)
      json.endLine()
      lines.append(contentsOf: json.drain())
      for index in article.sentences.indices { sentence(index, of: article, &offsets) }
      output.append(lines, to: "\(article.name).tsv")
      lines.removeAll(keepingCapacity: true)
    }

    private mutating func sentence(
      _ index: Int, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let exported = article.sentences[index]
      let range = exported.range
      if index > 0 { lines.append(0x0A) }
      header(index, of: article)
      let annotations = exported.isChosen ? exported.sentence.annotations : []
      let tokens = Tokens(range, of: article.bytes, edges: annotations.lazy.map(\.range))
      let places = annotations.map { tokens.indices(in: $0.range) }
      let values = values(annotations, places)
      for (place, token) in tokens.enumerated() {
        lines.append(decimal: index + 1)
        lines.append(UInt8(ascii: "-"))
        lines.append(decimal: place + 1)
        lines.append(0x09)
        lines.append(decimal: offsets.offset(ofByte: token.range.start))
        lines.append(UInt8(ascii: "-"))
        lines.append(decimal: offsets.offset(ofByte: token.range.end))
        lines.append(0x09)
        lines.append(contentsOf: article.bytes[article.bytes(token.range)])
        lines.append(0x09)
        var isBare = true
        for index in places.indices where places[index].contains(place) {
          if !isBare { lines.append(UInt8(ascii: "|")) }
          isBare = false
          lines.append(contentsOf: values[index])
        }
        if isBare { lines.append(UInt8(ascii: "_")) }
        lines.append(0x09)
        lines.append(0x0A)
      }
    }

    /// Writes the text of a sentence, and what stands around it where the reader would not guess it.
    private mutating func header(_ index: Int, of article: ExportedArticle) {
      let range = article.sentences[index].range
      let previous = index == 0 ? 0 : article.sentences[index - 1].range.end
      let gap = previous..<range.start
      if !WebAnnoTSVGap.isGuessed(article.bytes[gap], isFirst: index == 0) {
        comment(WebAnnoTSVGap.before, gap, of: article.bytes)
      }
      if index == article.sentences.count - 1, range.end < article.bytes.count {
        comment(WebAnnoTSVGap.after, range.end..<article.bytes.count, of: article.bytes)
      }
      let text = article.bytes[article.bytes(range)]
      for part in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
        lines.append(contentsOf: "#Text=".utf8)
        WebAnnoTSVEscapes.append(text: part, to: &lines)
        lines.append(0x0A)
      }
    }

    private mutating func comment(
      _ name: String, _ range: Range<Int>, of bytes: ContiguousArray<UInt8>
    ) {
      lines.append(contentsOf: "#\(name)=".utf8)
      json.string(range, of: bytes)
      json.endLine()
      lines.append(contentsOf: json.drain())
    }

    /// Returns what stands for each annotation on each of its tokens.
    ///
    /// - Parameter places: the tokens that each covers.
    private mutating func values(
      _ annotations: [Annotation], _ places: [Range<Int>]
    ) -> [ContiguousArray<UInt8>] {
      annotations.indices.map { index in
        var value = ContiguousArray<UInt8>()
        WebAnnoTSVEscapes.append(value: annotations[index].label, to: &value)
        let isAlone = places.indices.allSatisfy {
          $0 == index || !places[$0].overlaps(places[index])
        }
        if places[index].count > 1 || !isAlone {
          number += 1
          value.append(contentsOf: "[\(number)]".utf8)
        }
        return value
      }
    }
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      let id = name.hasSuffix(".tsv") ? String(name.dropLast(4)) : name
      var reader = WebAnnoTSVReader(options)
      let article = try reader.article(bytes, id: id).in(name)
      try texts.check(article)
      articles.append(article)
    }
    return articles
  }
}
