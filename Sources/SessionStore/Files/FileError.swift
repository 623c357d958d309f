/// A step on a file that the system refused.
package struct FileError: Error, Hashable {
  package var operation: Operation
  package var path: String
  /// The system's `errno`.
  package var code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// What was tried.
  package enum Operation: Hashable, Sendable {
    case open
    case create
    case read
    case write
    case truncate
    case sync
    case syncFolder
    case setMode
    case rename
    case link
    case remove
    case lock
    case createFolder
    case listFolder
    case stat
  }

  /// Whether the file, or a folder on the way to it, is not there.
  package var isMissing: Bool { code == POSIX.missing || code == POSIX.notAFolder }
  /// Whether something of that name is there already.
  package var isTaken: Bool { code == POSIX.taken }
  /// Whether the disk, or the user's share of it, is full.
  package var isFull: Bool { POSIX.full.contains(code) }
  /// Whether the file or its folder may not be written to.
  package var isForbidden: Bool { POSIX.forbidden.contains(code) }
  /// Whether a folder stands where a file was meant.
  package var isFolder: Bool { code == POSIX.isAFolder }
}
