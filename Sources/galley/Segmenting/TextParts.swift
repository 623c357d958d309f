import AnnotationModel
import ArticleReaders
import Segmentation
import Workbench

/// A text of any length, read in parts that no sentence crosses.
///
/// Parts end at a blank line where there is one in a megabyte, otherwise behind a sentence.
struct TextParts {
  struct Part: Sendable {
    var bytes: ContiguousArray<UInt8>
    /// Where they had to be found to know where the part may end.
    var sentences: [TextRange]?
  }

  /// The language and the layout of the text, once its first part was read.
  private(set) var segmenter: Segmenter
  private var stream: ByteStream
  private var rest: ContiguousArray<UInt8> = []
  /// How many bytes of the file come before `rest`.
  private var position = 0
  private var isFirst = true

  // Fits the second-level cache together with what is written for it.
  private static let length = 1 << 20
  /// A sentence that is longer than this is cut.
  private static let longest = 1 << 26

  init(_ stream: ByteStream, segmenter: Segmenter) {
    self.stream = stream
    self.segmenter = segmenter
  }

  /// Returns the next part; nil at the end.
  mutating func next() throws(Diagnostic) -> Part? {
    if isFirst || (!stream.isAtEnd && rest.count < Self.length) {
      try stream.read(Self.length, into: &rest)
    }
    if isFirst {
      isFirst = false
      if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
        rest.removeFirst(3)
        position = 3
      }
      if !stream.isAtEnd { segmenter = segmenter.settled(on: rest) }
    }
    guard !rest.isEmpty else { return nil }
    guard !stream.isAtEnd else { return try take(rest.count) }
    while true {
      if let end = Self.endOfLastParagraph(rest) { return try take(end) }
      var sentences = segmenter.sentences(in: rest)
      if sentences.count > 2 {
        // The end of the last one is not read yet, and that of the one before may hang on it.
        let end = sentences[sentences.count - 2].start
        sentences.removeLast(2)
        return try take(end, sentences: sentences)
      }
      if stream.isAtEnd { return try take(rest.count) }
      if rest.count >= Self.longest { return try take(Self.endOfLastCharacter(rest)) }
      try stream.read(rest.count, into: &rest)
    }
  }

  private mutating func take(
    _ count: Int, sentences: [TextRange]? = nil
  ) throws(Diagnostic) -> Part {
    if let offset = PlainTextReader.firstInvalidOffset(in: rest[..<count]) {
      throw Diagnostic(.notUTF8(offset: position + offset), path: stream.path)
    }
    position += count
    let part = Part(
      bytes: count == rest.count ? rest : ContiguousArray(rest[..<count]), sentences: sentences)
    rest.removeFirst(count)
    return part
  }

  /// Returns the offset behind the last blank line; nil when there is none.
  private static func endOfLastParagraph(_ bytes: ContiguousArray<UInt8>) -> Int? {
    var index = bytes.count - 1
    while index > 0 {
      guard bytes[index] == 0x0A else {
        index -= 1
        continue
      }
      var before = index - 1
      while before > 0, bytes[before] == 0x0D || bytes[before] == 0x20 || bytes[before] == 0x09 {
        before -= 1
      }
      if bytes[before] == 0x0A { return index + 1 }
      index = before
    }
    return nil
  }

  private static func endOfLastCharacter(_ bytes: ContiguousArray<UInt8>) -> Int {
    var end = bytes.count - 1
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end > 0 ? end : bytes.count
  }
}
