import AnnotationModel
import JSONText
import Segmentation

/// Writes the sentences of a part of a text, one a line.
struct SentenceLines: Sendable {
  enum Form: Sendable {
    /// The sentence, each white space in it one space.
    case text
    /// `{"end","start","text"}`, with the file's name where there are several.
    case json(file: String?)
  }

  let form: Form
  let unit: OffsetUnit

  /// Returns the lines, and how many units of offset come before what follows the part.
  ///
  /// - Parameter base: how many units come before the part.
  func lines(
    for part: TextParts.Part, base: Int, _ segmenter: Segmenter
  ) -> (lines: ContiguousArray<UInt8>, end: Int) {
    let sentences = part.sentences ?? segmenter.sentences(in: part.bytes)
    switch form {
    case .text:
      var lines: ContiguousArray<UInt8> = []
      lines.reserveCapacity(part.bytes.count + sentences.count)
      for sentence in sentences { Self.append(part.bytes, sentence, to: &lines) }
      return (lines, base)
    case .json(let file):
      var writer = JSONWriter(reservingCapacity: part.bytes.count + sentences.count * 48)
      var map = OffsetMap(utf8: part.bytes, unit: unit)
      for sentence in sentences {
        let start = base + map.offset(ofByte: sentence.start)
        writer.beginObject()
        writer.plainName("end")
        writer.integer(base + map.offset(ofByte: sentence.end))
        if let file {
          writer.plainName("file")
          writer.string(file)
        }
        writer.plainName("start")
        writer.integer(start)
        writer.plainName("text")
        writer.string(sentence.start..<sentence.end, of: part.bytes)
        writer.endObject()
        writer.endLine()
      }
      return (writer.bytes, base + map.length)
    }
  }

  private static func append(
    _ bytes: ContiguousArray<UInt8>, _ sentence: TextRange, to lines: inout ContiguousArray<UInt8>
  ) {
    // Most sentences have no white space but single spaces, and are copied whole.
    var isPlain = true
    var previous: UInt8 = 0
    for index in sentence.start..<sentence.end {
      let byte = bytes[index]
      if byte < 0x20 || (byte == 0x20 && previous == 0x20) { isPlain = false }
      previous = byte
    }
    if isPlain {
      lines.append(contentsOf: bytes[sentence.start..<sentence.end])
    } else {
      var inSpace = false
      for index in sentence.start..<sentence.end {
        let byte = bytes[index]
        let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
        if !isSpace {
          lines.append(byte)
        } else if !inSpace {
          lines.append(0x20)
        }
        inSpace = isSpace
      }
    }
    lines.append(0x0A)
  }
}
