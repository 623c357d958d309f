import AnnotationModel

/// A table with a row for each label, of a sentence or of a span inside it.
///
/// Each row has its sentence with it, and a sentence without a label has a row with none: so the table
/// has everything, and counts of sentences come out right.
enum SpanTable {
  static let columns =
    [
      "article", "sentence", "start", "end", "label", "text", "whole", "attributes", "annotator",
    ] + SentenceTable.labelColumns + [
      "sentence_start", "sentence_end", "sentence_text", "note", "flagged", "suggestions",
      "before", "after",
    ] + SentenceTable.articleColumns

  static let remarks = [
    "A sentence without a label has one row, with an empty 'label'.",
    "'whole' is true where the label is that of the whole sentence; the first such row of a sentence "
      + "has its first label.",
    "'attributes' and 'suggestions' are JSON, or empty.",
    "'start' and 'end' count from the article's start; 'before' and 'after' are the white space that "
      + "the sentences leave, so that the article can be put together again.",
    SentenceTable.harmlessRemark,
  ]

  struct Writer: FormatWriter {
    private let unit: OffsetUnit
    private var table: CSVWriter
    private let cells = TableCells()

    init(_ separator: CSVSeparator, _ options: ExportOptions, _ spec: FormatSpec) {
      unit = options.unit(spec)
      table = CSVWriter(
        columns: SpanTable.columns, separator: separator, harmless: options.isHarmless,
        byteOrderMark: options.hasByteOrderMark)
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: unit)
      let constant = table.prepare(TableCells.constant(article))
      for index in article.sentences.indices where article.sentences[index].isChosen {
        let sentence = article.sentences[index].sentence
        if sentence.annotations.isEmpty { row(nil, index, of: article, &offsets, constant) }
        for annotation in sentence.annotations {
          row(annotation, index, of: article, &offsets, constant)
        }
      }
      output.main.append(contentsOf: table.take())
    }

    mutating func finish(_ output: inout ExportOutput) {
      output.main.append(contentsOf: table.take())
    }

    private mutating func row(
      _ annotation: Annotation?, _ index: Int, of article: ExportedArticle,
      _ offsets: inout OffsetMap, _ constant: CSVWriter.PreparedCells
    ) {
      let exported = article.sentences[index]
      let sentence = exported.sentence
      let range = annotation?.range ?? sentence.range
      table.field(article.article.id)
      table.field(exported.number)
      table.field(offsets.offset(ofByte: range.start))
      table.field(offsets.offset(ofByte: range.end))
      table.field(annotation?.label ?? "")
      table.field(article.bytes(range), of: article.bytes)
      table.field(range == sentence.range ? "true" : "false")
      cells.attributes(annotation?.attributes ?? [:], to: &table)
      table.field(article.annotator)
      cells.origin(annotation, to: &table)
      table.field(offsets.offset(ofByte: sentence.range.start))
      table.field(offsets.offset(ofByte: sentence.range.end))
      table.field(article.bytes(sentence.range), of: article.bytes)
      table.field(sentence.note ?? "")
      table.field(sentence.flagged ? "true" : "false")
      cells.suggestions(sentence, &offsets, to: &table)
      cells.gaps(index, of: article, to: &table)
      table.fields(constant)
      table.endRow()
    }
  }
}
