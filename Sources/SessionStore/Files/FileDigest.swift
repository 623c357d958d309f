import AnnotationModel

/// What a file of any size is told by: read in pieces, of which one is in memory.
package struct FileDigest: Hashable, Sendable {
  package var size: Int
  /// 64 lower-case hexadecimal digits.
  package var sha256: String

  package init(of path: String) throws(FileError) {
    let file = try Descriptor(opening: path, for: .reading)
    var digest = SHA256.Stream()
    var size = 0
    while true {
      let piece = try file.next(1 << 20)
      digest.update(piece)
      size += piece.count
      if piece.count < 1 << 20 { break }
    }
    self.size = size
    sha256 = digest.hexadecimal()
  }
}
