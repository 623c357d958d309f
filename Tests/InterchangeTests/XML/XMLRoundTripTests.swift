import Interchange
import Testing

@Suite struct XMLRoundTripTests {
  private static let characters =
    "abc é\u{301}📉<>&\"'\r\n\t]]>-!\u{85}\u{2028}\u{FEFF}\u{7F}\u{FFFD}\u{10FFFF}ї"

  /// Writes a random element, and what a reader has to say of it.
  private func write(
    _ writer: inout XMLWriter, _ events: inout [XMLEvent], _ noise: inout Noise, depth: Int
  ) {
    let names = ["a", "é", "Long.name-1", "_", "тег"]
    let local = names[noise.below(names.count)]
    let prefix = noise.below(2) == 0
    writer.open(prefix ? "p:\(local)" : local)
    let name = XMLName(prefix ? "urn:\"p\" & <q>\n" : "", local)
    if depth == 0 {
      writer.attribute("xmlns:p", "urn:\"p\" & <q>\n")
    }
    var attributes: [XMLAttribute] = []
    for index in 0..<noise.below(4) {
      let value = noise.text(upTo: 12, of: Self.characters)
      let prefix = noise.below(2) == 0
      writer.attribute(prefix ? "p:b\(index)" : "b\(index)", value)
      attributes.append(XMLAttribute(XMLName(prefix ? name.uri : "", "b\(index)"), value))
      if prefix { attributes[index].name.uri = "urn:\"p\" & <q>\n" }
    }
    events.append(.start(name, attributes))
    var wasText = false
    for _ in 0..<noise.below(5) {
      if noise.below(2) == 0, !wasText {
        let text = noise.text(upTo: 20, of: Self.characters)
        writer.text(text)
        if !text.isEmpty { events.append(.text(text)) }
        wasText = !text.isEmpty
      } else if depth < 5 {
        write(&writer, &events, &noise, depth: depth + 1)
        wasText = false
      }
    }
    writer.close()
    events.append(.end(name))
  }

  private func document(seed: UInt64) -> (ContiguousArray<UInt8>, [XMLEvent]) {
    var noise = Noise(seed: seed)
    var writer = XMLWriter()
    var events: [XMLEvent] = []
    if noise.below(2) == 0 { writer.declaration() }
    write(&writer, &events, &noise, depth: 0)
    return (writer.take(), events)
  }

  /// Unlike `==`, tells apart texts that Unicode calls equivalent.
  private func exact(_ events: [XMLEvent]) -> [UInt8] { Array("\(events)".utf8) }

  @Test func `reads back what was written`() throws {
    for seed in 0..<1000 as Range<UInt64> {
      let (bytes, events) = document(seed: seed)
      #expect(exact(try xmlEvents(bytes)) == exact(events), "seed \(seed)")
    }
  }

  @Test func `refuses a document that is cut anywhere`() throws {
    for seed in 0..<60 as Range<UInt64> {
      let (bytes, _) = document(seed: seed)
      for count in bytes.indices where bytes.count < 500 {
        #expect(throws: ImportError.self, "seed \(seed), \(count) bytes") {
          try xmlEvents(ContiguousArray(bytes[..<count]))
        }
      }
    }
  }

  @Test func `says what is missing when a document is cut`() throws {
    let source = utf8(
      """
      <?xml version="1.0" encoding="UTF-8"?><!-- c --><?p i?><a b="&lt;"  c='x'>t&#65;<![CDATA[d]]>\
      <e/><!-- c --><?p i?></a  >
      """)
    for count in source.indices {
      let error = #expect(throws: ImportError.self) {
        try xmlEvents(ContiguousArray(source[..<count]))
      }
      let message = error?.message ?? ""
      // A word cut short can also look like another one.
      let words = ["the file ends", "has to have an element", "'<!' has to begin"]
      #expect(words.contains { message.contains($0) }, "\(count) bytes: \(message)")
    }
  }

  @Test func `survives any damage`() {
    var noise = Noise(seed: 7)
    for seed in 0..<3000 as Range<UInt64> {
      let (bytes, _) = document(seed: seed % 100)
      let damaged = noise.damaged(bytes)
      _ = try? xmlEvents(damaged)
      let noiseBytes = noise.bytes(noise.below(60))
      _ = try? xmlEvents(noiseBytes)
      _ = try? xmlEvents(utf8(noise.text(upTo: 40, of: "<>/!?-[]&#;x= a\"':CDAT1\n")))
    }
  }

  // MARK: - The writer

  @Test func `writes what it has to and nothing more`() {
    var writer = XMLWriter()
    writer.declaration()
    writer.open("a")
    writer.attribute("b", "<>&\"'\n\r\t é")
    writer.text("")
    writer.open("c")
    writer.close()
    writer.text("<>&\"'\n\r\t é")
    writer.line()
    writer.element("d", "x")
    writer.element("e", "")
    writer.close()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="&lt;&gt;&amp;&quot;'&#10;&#13;&#9; é"><c/>&lt;&gt;&amp;"'\n&#13;\t é
        <d>x</d><e/></a>
        """)
  }

  @Test func `writes a space for what XML cannot hold`() throws {
    var writer = XMLWriter()
    writer.open("a")
    writer.attribute("b", "1\0\u{1F}2")
    writer.text("3\u{B}\u{FFFE}\u{FFFF}\u{FFFD}4")
    writer.close()
    #expect(
      try xmlEvents(writer.take()) == [
        .start(XMLName("", "a"), [XMLAttribute(XMLName("", "b"), "1  2")]),
        .text("3   \u{FFFD}4"), .end(XMLName("", "a")),
      ])
  }

  @Test func `knows every character that XML cannot hold`() {
    let refused = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
      .filter { !XMLWriter.isAllowed($0) }.map(\.value)
    #expect(refused == Array(0...8) + [0xB, 0xC] + Array(0xE...0x1F) + [0xFFFE, 0xFFFF])
  }
}
