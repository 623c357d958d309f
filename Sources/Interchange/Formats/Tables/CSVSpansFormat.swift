import AnnotationModel

/// A label a row, as comma-separated values.
package struct CSVSpansFormat: Format {
  package static let spec = FormatSpec(
    name: "csv-spans", summary: "A table with a row for each label, of sentences and of spans",
    clients: ["pandas", "DuckDB", "R", "spreadsheets"], arrangement: .file(ending: ".csv"),
    purpose: .record, unit: .codepoint, isImported: true, holds: SentenceTable.holds,
    partly: SentenceTable.partly, remarks: SpanTable.remarks,
    guide: """
      ```python
      import pandas
      spans = pandas.read_csv(
        "{path}", keep_default_na=False, dtype={"text": str, "label": str, "sentence_text": str})
      spans = spans[spans.label != ""]
      ```

      ```sql
      SELECT label, whole, count(*) FROM read_csv('{path}', header = true)
      WHERE label IS NOT NULL GROUP BY ALL;
      ```

      Change labels, add rows or take some out, save as CSV, and come back with

      ```sh
      galley import csv-spans table.csv -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    SpanTable.Writer(.comma, options, spec)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try SpanTable.read(files, options, .comma, spec)
  }
}
