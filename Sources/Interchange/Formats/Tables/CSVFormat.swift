import AnnotationModel

/// A sentence a row, as comma-separated values.
package struct CSVFormat: Format {
  package static let spec = FormatSpec(
    name: "csv", summary: "A table with a row for each sentence",
    clients: ["pandas", "DuckDB", "R", "spreadsheets"], arrangement: .file(ending: ".csv"),
    purpose: .record, unit: .codepoint, isImported: true, holds: SentenceTable.holds,
    partly: SentenceTable.partly, remarks: SentenceTable.remarks,
    guide: """
      Texts such as `NA` and `007` stay what they are only if pandas is told so:

      ```python
      import pandas
      sentences = pandas.read_csv(
        "{path}", keep_default_na=False, dtype={"text": str, "label": str, "labels": str})
      print(sentences.groupby("label").size())
      ```

      ```sql
      SELECT label, attributes ->> 'speaker' AS speaker, count(*)
      FROM read_csv('{path}', header = true) GROUP BY ALL;
      ```

      In Excel, open a file that was exported with `--bom --harmless`: the first for letters beyond \
      English ones, the second so that no text runs as a formula. Excel cuts cells at 32,767 characters.

      Change a label in both `label` and `labels`, sort as you like, save as CSV, and come back with

      ```sh
      galley import csv table.csv -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    SentenceTable.Writer(.comma, options, spec)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try SentenceTable.read(files, options, .comma, spec)
  }
}
