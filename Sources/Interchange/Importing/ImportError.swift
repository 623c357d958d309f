/// Why a file cannot be imported, where, and what to do.
package struct ImportError: Error, Hashable, Sendable {
  /// Lower case, no full stop, names in single quotes.
  package var message: String
  /// The file as it was given or found; nil where the reader of one file leaves that to its caller.
  package var file: String?
  /// Counted from 1.
  package var line: Int?
  /// Counted from 1, in code points.
  package var column: Int?
  package var hints: [String]

  package init(_ message: String, line: Int? = nil, column: Int? = nil, hints: [String] = []) {
    self.message = message
    self.line = line
    self.column = column
    self.hints = hints
  }

  /// The same error, of a file.
  package func at(_ file: String) -> ImportError {
    var error = self
    error.file = error.file ?? file
    return error
  }

  /// The same error, on a line.
  package func on(line: Int) -> ImportError {
    var error = self
    error.line = error.line ?? line
    return error
  }
}
