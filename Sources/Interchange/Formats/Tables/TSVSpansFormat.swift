import AnnotationModel

/// A label a row, with tabs between the cells.
package struct TSVSpansFormat: Format {
  package static let spec = FormatSpec(
    name: "tsv-spans", summary: "A table with a row for each label, tabs between its cells",
    clients: ["pandas", "DuckDB", "R", "spreadsheets"], arrangement: .file(ending: ".tsv"),
    purpose: .record, unit: .codepoint, isImported: true, holds: SentenceTable.holds,
    partly: SentenceTable.partly, remarks: SpanTable.remarks + [SentenceTable.tabRemark],
    guide: """
      ```python
      import pandas
      spans = pandas.read_csv(
        "{path}", sep="\\t", keep_default_na=False,
        dtype={"text": str, "label": str, "sentence_text": str})
      spans = spans[spans.label != ""]
      ```

      ```sql
      SELECT label, whole, count(*) FROM read_csv('{path}', delim = '\\t', header = true)
      WHERE label IS NOT NULL GROUP BY ALL;
      ```

      Change labels, add rows or take some out, and come back with

      ```sh
      galley import tsv-spans table.tsv -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    SpanTable.Writer(.tab, options, spec)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try SpanTable.read(files, options, .tab, spec)
  }
}
