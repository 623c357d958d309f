import SessionStore
import Workbench

/// A file or standard input, read in blocks.
struct ByteStream {
  let path: String
  let name: String
  private let descriptor: Int32
  private(set) var isAtEnd = false

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(Diagnostic) {
    self.path = path
    name = path == "-" ? "standard input" : path
    if path == "-" {
      descriptor = 0
      return
    }
    guard !FileBytes.isFolder(path) else {
      throw Diagnostic("'\(path)' is a folder", hints: ["name a file in it"])
    }
    switch System.openForReading(path) {
    case .success(let descriptor): self.descriptor = descriptor
    case .failure(let error):
      throw Diagnostic(FileError(.open, path, code: error.code))
    }
  }

  /// Appends up to `count` bytes, fewer only at the end.
  mutating func read(_ count: Int, into bytes: inout ContiguousArray<UInt8>) throws(Diagnostic) {
    switch System.read(descriptor, count, into: &bytes) {
    case .success(let got): isAtEnd = got < count
    case .failure(let error):
      throw Diagnostic(
        "cannot read \(name): \(System.message(forErrno: error.code))", exitCode: .inputOutput)
    }
  }

  /// Gives the file up.
  func close() {
    if descriptor != 0 { System.closeDescriptor(descriptor) }
  }
}
