import AnnotationModel
import JSONText
import Segmentation
import Workbench

/// Texts as JSON lines, `{"id","text","lang"?}`, some thousands at a time.
struct CorpusLines {
  /// Whole lines, and the number of the first of them.
  struct Batch: Sendable {
    var bytes: ContiguousArray<UInt8>
    var firstLine: Int
  }

  let name: String
  private var stream: ByteStream
  private var rest: ContiguousArray<UInt8> = []
  private var line = 1

  private static let length = 1 << 20

  init(_ stream: ByteStream) {
    self.stream = stream
    name = stream.name
  }

  /// Returns the next lines; nil at the end.
  mutating func next() throws(Diagnostic) -> Batch? {
    var wanted = Self.length
    while !stream.isAtEnd {
      let old = rest.count
      try stream.read(wanted, into: &rest)
      if rest[old...].contains(0x0A) { break }
      // One line alone is longer than what was read.
      wanted = rest.count
    }
    guard !rest.isEmpty else { return nil }
    let end =
      stream.isAtEnd ? rest.count : (rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.count)
    let batch = Batch(
      bytes: end == rest.count ? rest : ContiguousArray(rest[..<end]), firstLine: line)
    rest.removeFirst(end)
    line += batch.bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    return batch
  }
}

/// Splits the texts of JSON lines.
struct CorpusSplitter: Sendable {
  let name: String
  let unit: OffsetUnit
  /// Makes the segmenter of a language; nil guesses.
  let segmenter: @Sendable (_ language: String?) -> Segmenter
  /// The language of texts that do not say their own.
  let language: String?

  private static let names = JSONNames(["id", "text", "lang"])

  /// Returns a line `{"id","sentences":[[s,e],…]}` for each line.
  func lines(for batch: CorpusLines.Batch) -> Result<ContiguousArray<UInt8>, Diagnostic> {
    var writer = JSONWriter(reservingCapacity: batch.bytes.count / 4)
    var segmenters: [String: Segmenter] = [:]
    var start = 0
    var line = batch.firstLine
    while start < batch.bytes.count {
      let end = batch.bytes[start...].firstIndex(of: 0x0A) ?? batch.bytes.count
      do {
        if batch.bytes[start..<end].contains(where: { $0 > 0x20 }) {
          let document = try document(batch.bytes, start..<end, line)
          let language = document.language ?? language
          let segmenter = segmenters[language ?? ""] ?? segmenter(language)
          segmenters[language ?? ""] = segmenter
          write(document, segmenter, to: &writer)
        }
      } catch {
        return .failure(error)
      }
      start = end + 1
      line += 1
    }
    return .success(writer.bytes)
  }

  private struct Document {
    /// As JSON.
    var id: String
    var text: String
    var language: String?
  }

  private func document(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, _ line: Int
  ) throws(Diagnostic) -> Document {
    var id: String?
    var text: String?
    var language: String?
    do {
      var reader = JSONReader(bytes, in: range)
      var members = try reader.beginObject()
      while let name = try reader.nextMember(&members, Self.names) {
        switch name {
        case .known(0): id = try reader.raw()
        case .known(1): text = try reader.string()
        case .known: language = try reader.null() ? nil : reader.string()
        case .other: try reader.skip()
        }
      }
      try reader.finish()
    } catch {
      throw Diagnostic(
        "the line is not a JSON object of a text: \(error.words)",
        at: "\(name):\(line):\(error.offset - range.lowerBound + 1)", exitCode: .badData)
    }
    guard let text else {
      throw Diagnostic(
        "'text' is missing", at: "\(name):\(line)", hints: ["{\"id\": …, \"text\": …}"],
        exitCode: .badData)
    }
    return Document(id: id ?? "null", text: text, language: language)
  }

  private func write(_ document: Document, _ segmenter: Segmenter, to writer: inout JSONWriter) {
    let bytes = ContiguousArray(document.text.utf8)
    var map = OffsetMap(utf8: bytes, unit: unit)
    writer.beginObject()
    writer.name("id")
    writer.raw(document.id)
    writer.name("sentences")
    writer.beginArray()
    for sentence in segmenter.sentences(in: bytes) {
      writer.beginArray()
      writer.integer(map.offset(ofByte: sentence.start))
      writer.integer(map.offset(ofByte: sentence.end))
      writer.endArray()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
  }
}
