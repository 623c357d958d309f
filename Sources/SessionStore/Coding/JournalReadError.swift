/// Why bytes are not a journal that can be believed, and where.
package struct JournalReadError: Error, Hashable {
  package var kind: Kind
  /// Counts from 1; the header is the first.
  package var line: Int
  /// Of the line's first byte.
  package var offset: Int

  package init(kind: Kind, line: Int, offset: Int) {
    self.kind = kind
    self.line = line
    self.offset = offset
  }

  package enum Kind: Hashable, Sendable {
    case notAJournal
    case newerVersion(Int)
    /// The journal holds changes to another text.
    case otherArticle(found: String, expected: String)
    /// The checksum does not fit the line, and it is not the last.
    case damaged
    /// The checksum fits, and what is in the line does not.
    case content(SessionReadError.Kind)
    case wrongNumber(found: Int, expected: Int)
  }
}
