import AnnotationModel

/// A sentence a row, with tabs between the cells.
package struct TSVFormat: Format {
  package static let spec = FormatSpec(
    name: "tsv", summary: "A table with a row for each sentence, tabs between its cells",
    clients: ["pandas", "DuckDB", "R", "spreadsheets"], arrangement: .file(ending: ".tsv"),
    purpose: .record, unit: .codepoint, isImported: true, holds: SentenceTable.holds,
    partly: SentenceTable.partly,
    remarks: SentenceTable.remarks + [SentenceTable.tabRemark],
    guide: """
      ```python
      import pandas
      sentences = pandas.read_csv(
        "{path}", sep="\\t", keep_default_na=False,
        dtype={"text": str, "label": str, "labels": str})
      ```

      ```sql
      SELECT label, count(*) FROM read_csv('{path}', delim = '\\t', header = true) GROUP BY label;
      ```

      Change a label in both `label` and `labels`, sort as you like, and come back with

      ```sh
      galley import tsv table.tsv -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    SentenceTable.Writer(.tab, options, spec)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try SentenceTable.read(files, options, .tab, spec)
  }
}
