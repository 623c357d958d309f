import AnnotationModel
import ArgumentParser
import JSONText
import Segmentation
import SessionStore
import Workbench

/// `galley segment`: text in, one sentence a line out.
struct SegmentSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Split text into sentences, one a line.",
    discussion: "White space inside a sentence, line breaks included, is printed as one space.")

  @Argument(help: "Text files; - or none for standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "The text's language, such as uk. (default: guessed)")
  var language: String?

  @Flag(help: "Print one JSON object a sentence, with offsets in code points.")
  var json = false

  func run() throws {
    let segmenter = Segmenter(language: language)
    for file in files.isEmpty ? ["-"] : files {
      let bytes = try Files.read(file == "-" ? "/dev/stdin" : file)
      let ranges = segmenter.sentences(in: bytes)
      try MainActor.assumeIsolated {
        let console = Console(color: .never)
        if json {
          try console.write(bytes: Self.json(ranges, bytes))
        } else {
          for range in ranges {
            try console.write(bytes: Self.line(bytes[range.start..<range.end]))
          }
        }
      }
    }
  }

  private static func line(_ sentence: ContiguousArray<UInt8>.SubSequence) -> ContiguousArray<UInt8>
  {
    var line: ContiguousArray<UInt8> = []
    var inSpace = false
    for byte in sentence {
      let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace {
        line.append(byte)
      } else if !inSpace {
        line.append(0x20)
      }
      inSpace = isSpace
    }
    line.append(0x0A)
    return line
  }

  private static func json(
    _ ranges: [TextRange], _ bytes: ContiguousArray<UInt8>
  ) -> ContiguousArray<UInt8> {
    var map = CodePointMap(String(decoding: bytes, as: UTF8.self))
    var lines: ContiguousArray<UInt8> = []
    for range in ranges {
      var writer = JSONWriter()
      writer.beginObject()
      writer.name("end")
      writer.integer(map.codePointOffset(ofByte: range.end))
      writer.name("start")
      writer.integer(map.codePointOffset(ofByte: range.start))
      writer.name("text")
      writer.string(String(decoding: bytes[range.start..<range.end], as: UTF8.self))
      writer.endObject()
      writer.line()
      lines += writer.bytes
    }
    return lines
  }
}
