import AnnotationModel
import JSONText

/// What `spacy convert` takes: a document for each sentence, with labels as categories.
///
/// Labelled parts of a sentence are entities as far as they do not overlap, which spaCy's cannot. All of
/// them are in a member that spaCy passes over.
package struct SpaCyJSONFormat: Format {
  package static let spec = FormatSpec(
    name: "spacy-json", summary: "A sentence a document, for spacy convert and a textcat",
    clients: ["spaCy"], arrangement: .file(ending: ".json"), purpose: .training, unit: nil,
    isImported: true,
    holds: Set(Content.allCases).subtracting([.text, .sentences, .definitions, .reviews]),
    partly: [
      .text: "byte for byte while no sentence is left out",
      .sentences: "those that are exported",
    ],
    remarks: [
      "Labels of whole sentences are 'cats', and spans inside them 'ner', the first of two that "
        + "overlap. On the way back spans are read from the member 'galley', where it is there."
    ],
    guide: """
      ```sh
      python -m spacy convert {path} . --converter json
      ```

      writes a `.spacy` file of the same name, a `Doc` for each sentence: `doc.cats` has every label, and \
      `doc.ents` the labelled parts. What spaCy is judged on, it must not have seen, so it gets \
      other articles:

      ```sh
      galley export spacy-json sessions -o split --split 80/20 --seed 1
      python -m spacy convert split/train.json split --converter json
      python -m spacy convert split/test.json split --converter json
      python -m spacy init config textcat.cfg --lang en --pipeline textcat_multilabel
      python -m spacy train textcat.cfg --output model \\
        --paths.train split/train.spacy --paths.dev split/test.spacy
      ```

      Where every sentence carries one label and no other, `textcat` does as well.

      ```sh
      galley import spacy-json {path} -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(labels: options.labels.map(\.name))
  }

  private struct Writer: FormatWriter {
    let labels: [String]
    let details = DetailsWriter()
    var json = JSONWriter(escapesLineSeparators: true)
    var count = 0

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      guard article.sentences.contains(where: \.isChosen) else { return }
      begin()
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      json.beginObject()
      json.plainName("id")
      json.integer(count)
      json.plainName("paragraphs")
      json.beginArray()
      for index in article.sentences.indices where article.sentences[index].isChosen {
        json.line()
        paragraph(index, of: article, &offsets)
      }
      json.endArray()
      json.endObject()
      count += 1
      output.main.append(contentsOf: json.drain())
    }

    mutating func finish(_ output: inout ExportOutput) {
      begin()
      json.endArray()
      json.endLine()
      output.main.append(contentsOf: json.drain())
    }

    private mutating func begin() {
      if json.bytes.isEmpty, count == 0 { json.beginArray() }
    }

    private mutating func paragraph(
      _ index: Int, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let sentence = article.sentences[index].sentence
      json.beginObject()
      json.plainName("raw")
      json.string(article.bytes(sentence.range), of: article.bytes)
      json.plainName("sentences")
      json.beginArray()
      json.beginObject()
      json.plainName("tokens")
      tokens(of: sentence, article)
      json.plainName("brackets")
      json.beginArray()
      json.endArray()
      json.endObject()
      json.endArray()
      json.plainName("cats")
      categories(of: sentence)
      json.plainName(DetailsWriter.name)
      details.write(sentence: index, of: article, &offsets, to: &json)
      json.endObject()
    }

    private mutating func tokens(of sentence: Sentence, _ article: ExportedArticle) {
      let tokens = Tokens(
        sentence.range, of: article.bytes, edges: sentence.annotations.map(\.range),
        whiteSpace: .tokens)
      let entities = entities(of: sentence, article, tokens)
      json.beginArray()
      for (index, token) in tokens.enumerated() {
        json.beginObject()
        json.plainName("id")
        json.integer(index)
        json.plainName("orth")
        json.string(article.bytes(token.range), of: article.bytes)
        json.plainName("space")
        json.string(token.spaceFollows ? " " : "")
        json.plainName("ner")
        json.string(entities[index] ?? "O")
        json.endObject()
      }
      json.endArray()
    }

    /// Returns the tags of the tokens that are in an entity: `U-` alone, otherwise from `B-` to `L-`.
    private func entities(
      of sentence: Sentence, _ article: ExportedArticle, _ tokens: Tokens
    ) -> [Int: String] {
      var tags: [Int: String] = [:]
      for span in sentence.annotations where !sentence.isWhole(span) {
        let places = tokens.indices(in: span.range)
        // spaCy's parser refuses entities with white space at an end.
        guard !places.contains(where: { tags[$0] != nil }),
          article.article.trimmed(span.range) == span.range
        else { continue }
        for place in places { tags[place] = "I-" + span.label }
        tags[places.lowerBound] = "B-" + span.label
        tags[places.upperBound - 1] = (places.count == 1 ? "U-" : "L-") + span.label
      }
      return tags
    }

    /// Writes every label: one that is not there is not known, which is not the same as not holding.
    private mutating func categories(of sentence: Sentence) {
      let own = sentence.labels
      json.beginArray()
      for label in labels + own.filter({ !labels.contains($0) }) {
        json.beginObject()
        json.plainName("label")
        json.string(label)
        json.plainName("value")
        json.number(own.contains(label) ? 1 : 0)
        json.endObject()
      }
      json.endArray()
    }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    try files.forEach { (name, bytes) throws(ImportError) in
      var collector = SentenceCollector()
      var number = 0
      try JSONInput.forEachRecord(bytes) { (fields) throws(ImportError) in
        guard fields.has("paragraphs") else { throw fields.missing("paragraphs") }
        for paragraph in try fields.objects("paragraphs") {
          try SpaCyParagraph(paragraph).add(to: &collector, document: number)
        }
        number += 1
      }
      for article in collector.finish() {
        let article = article.in(name)
        // Without all of its sentences an article's text is not its own.
        if article.sha256 != nil { try texts.check(article) }
        articles.append(article)
      }
    }
    return articles
  }
}

/// One paragraph of spaCy's JSON: a document there, and a sentence here.
private struct SpaCyParagraph {
  let fields: JSONFields
  private var text = ""
  private var tokens: [Token] = []

  private struct Token {
    var range: TextRange
    var entity: String
  }

  init(_ fields: JSONFields) throws(ImportError) {
    self.fields = fields
    let raw = try fields.string("raw")
    var bytes = ContiguousArray((raw ?? "").utf8)
    var end = 0
    for sentence in try fields.objects("sentences") {
      for token in try sentence.objects("tokens") {
        let word = ContiguousArray(try token.requiredString("orth").utf8)
        if raw == nil {
          end = bytes.count
          bytes += word
          if try token.string("space") != "" { bytes.append(0x20) }
        } else {
          while end < bytes.count, !bytes[end...].starts(with: word),
            bytes.scalar(at: end).isSpace
          {
            end += UTF8.width(bytes.scalar(at: end))
          }
          guard bytes[end...].starts(with: word) else {
            throw ImportError(
              "the token '\(String(decoding: word, as: UTF8.self))' is not where it should be in 'raw'",
              line: token.line)
          }
        }
        let range = TextRange(end, end + word.count)
        end = range.end
        tokens.append(Token(range: range, entity: try token.string("ner") ?? "O"))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  func add(to collector: inout SentenceCollector, document: Int) throws(ImportError) {
    let labels = try labels()
    let details = try Details(in: fields)
    var row: SentenceCollector.Row
    if let details {
      row = try details.row(text, labels: labels)
    } else {
      row = .init(text: text, labels: labels, fields)
      row.annotations += entities()
    }
    try collector.add(row, key: details?.key() ?? [String(document)], line: fields.line) {
      () throws(ImportError) in
      try details?.article("") ?? ImportedArticle(text: "")
    }
  }

  /// Those that hold rather than not.
  private func labels() throws(ImportError) -> [String] {
    var labels: [String] = []
    for category in try fields.objects("cats") {
      let label = try category.requiredString("label")
      let isTrue = category.value("value") == .boolean(true)
      let score = try isTrue ? 1 : category.number("value") ?? 0
      if score >= 0.5 { labels.append(label) }
    }
    return labels
  }

  /// Returns what the tags of the tokens say, in BILUO or IOB.
  private func entities() -> [ImportedAnnotation] {
    var entities: [ImportedAnnotation] = []
    var isOpen = false
    for token in tokens {
      let parts = token.entity.split(separator: "-", maxSplits: 1)
      guard parts.count == 2, "BILU".contains(parts[0]), !token.range.isEmpty else {
        isOpen = false
        continue
      }
      let label = String(parts[1])
      let goesOn = parts[0] == "I" || parts[0] == "L"
      if goesOn, isOpen, entities[entities.count - 1].label == label {
        entities[entities.count - 1].range.end = token.range.end
      } else {
        entities.append(
          ImportedAnnotation(label: label, range: token.range, line: fields.line))
      }
      isOpen = parts[0] == "B" || parts[0] == "I"
    }
    return entities
  }
}
