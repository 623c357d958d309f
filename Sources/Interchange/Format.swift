/// A way in which other programs keep annotated text: how it is written, and how it is read.
///
/// One format is one file or one folder, and one line in `Formats`.
package protocol Format: Sendable {
  static var spec: FormatSpec { get }

  init()

  /// Returns what writes one export.
  func writer(_ options: ExportOptions) -> any FormatWriter

  /// Reads files of the format, or says where they are none.
  ///
  /// Called only where `spec.isImported`.
  func read(_ files: ImportFiles, _ options: ImportOptions) throws(ImportError) -> [ImportedArticle]
}

extension Format {
  package var spec: FormatSpec { Self.spec }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    throw ImportError(
      "'\(spec.name)' is written, not read",
      hints: ["'galley formats' lists the formats that are read"])
  }
}

/// Writes articles one after another.
package protocol FormatWriter {
  /// Writes one article. What can be written now goes to the output now, so that no more than an
  /// article is in memory.
  mutating func write(_ article: ExportedArticle, to output: inout ExportOutput)

  /// Writes what stands at the end. Called once, also when there was no article.
  mutating func finish(_ output: inout ExportOutput)
}

extension FormatWriter {
  package mutating func finish(_ output: inout ExportOutput) {}
}
