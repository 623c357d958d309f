import AnnotationModel
import JSONText

/// A table with a row for each sentence: first what is asked for most, last what is the same in all
/// rows of an article.
///
/// The columns of the first label are plain; further labels and spans are JSON, `others` and `spans`,
/// and stand only in the rows that have some.
enum SentenceTable {
  /// What the columns of the label say of it, by which it is known again.
  static let labelColumns = ["by", "at", "origin", "score", "model"]

  static let articleColumns = [
    "session", "sentences", "title", "byline", "published", "source", "language", "sha256", "split",
  ]

  static let columns =
    [
      "article", "sentence", "start", "end", "text", "label", "labels", "attributes", "note",
      "flagged", "annotator",
    ] + labelColumns + ["others", "spans", "suggestions", "before", "after"] + articleColumns

  static let holds = Set(Content.allCases).subtracting([.definitions, .reviews])

  static let partly: [Content: String] = [.text: "byte for byte while no sentence is left out"]

  static let remarks = [
    "Several labels of a sentence are joined in 'labels' with '|'; 'attributes', 'others', 'spans' "
      + "and 'suggestions' are JSON, or empty.",
    "'start' and 'end' count from the article's start; 'before' and 'after' are the white space that "
      + "the sentences leave, so that the article can be put together again.",
    harmlessRemark,
  ]

  static let harmlessRemark =
    "With --harmless an apostrophe stands before what a spreadsheet would run as a formula; the last "
    + "column says in which rows, and an import takes it away."

  static let tabRemark =
    "Cells with a tab, a line break or a quote stand in quotes, as in CSV: a program that only splits "
    + "at tabs reads a file without such texts."

  struct Writer: FormatWriter {
    private let unit: OffsetUnit
    private var table: CSVWriter
    private let cells = TableCells()

    init(_ separator: CSVSeparator, _ options: ExportOptions, _ spec: FormatSpec) {
      unit = options.unit(spec)
      table = CSVWriter(
        columns: SentenceTable.columns, separator: separator, harmless: options.isHarmless,
        byteOrderMark: options.hasByteOrderMark)
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: unit)
      let constant = table.prepare(TableCells.constant(article))
      for index in article.sentences.indices where article.sentences[index].isChosen {
        row(index, of: article, &offsets)
        table.fields(constant)
        table.endRow()
      }
      output.main.append(contentsOf: table.take())
    }

    mutating func finish(_ output: inout ExportOutput) {
      output.main.append(contentsOf: table.take())
    }

    private mutating func row(
      _ index: Int, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) {
      let exported = article.sentences[index]
      let sentence = exported.sentence
      let range = sentence.range
      let whole = sentence.wholeAnnotations
      let start = offsets.offset(ofByte: range.start)
      let end = offsets.offset(ofByte: range.end)
      table.field(article.article.id)
      table.field(exported.number)
      table.field(start)
      table.field(end)
      table.field(article.bytes(range), of: article.bytes)
      table.field(whole.first?.label ?? "")
      table.field(JoinedLabels.join(whole.map(\.label)))
      cells.attributes(whole.first?.attributes ?? [:], to: &table)
      table.field(sentence.note ?? "")
      table.field(sentence.flagged ? "true" : "false")
      table.field(article.annotator)
      cells.origin(whole.first, to: &table)
      cells.list(whole.dropFirst(), to: &table) { json, annotation in
        json.annotation(annotation, start: start, end: end, tellsShown: false)
      }
      cells.list(whole.count == sentence.annotations.count ? [] : sentence.spans, to: &table) {
        json, annotation in
        json.annotation(
          annotation, start: offsets.offset(ofByte: annotation.range.start),
          end: offsets.offset(ofByte: annotation.range.end), tellsShown: false)
      }
      cells.suggestions(sentence, &offsets, to: &table)
      cells.gaps(index, of: article, to: &table)
    }
  }
}
