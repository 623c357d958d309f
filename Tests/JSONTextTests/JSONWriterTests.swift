import JSONText
import Testing

@Suite struct JSONWriterTests {
  private func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `puts the commas`() {
    let json = written {
      $0.beginObject()
      $0.name("a")
      $0.beginArray()
      $0.integer(1)
      $0.beginArray()
      $0.endArray()
      $0.boolean(true)
      $0.endArray()
      $0.plainName("b")
      $0.null()
      $0.name("c\"")
      $0.raw("[1]")
      $0.endObject()
    }
    #expect(json == #"{"a":[1,[],true],"b":null,"c\"":[1]}"#)
  }

  @Test func `begins lines before the commas`() {
    let json = written {
      $0.beginArray()
      for number in 1...3 {
        $0.line()
        $0.integer(number)
      }
      $0.line()
      $0.endArray()
    }
    #expect(json == "[\n1\n,2\n,3\n]")
  }

  @Test(
    arguments: [
      ("", #""""#), ("a/b é 💶 \u{2028}", "\"a/b é 💶 \u{2028}\""), ("\"\\", #""\"\\""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\0\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
      (
        "plain letters, enough for a block \n and after it",
        #""plain letters, enough for a block \n and after it""#
      ),
    ])
  func `escapes no more than it must`(_ text: String, _ json: String) {
    #expect(written { $0.string(text) } == json)
    let bytes = utf8("x" + text + "y")
    #expect(written { $0.string(1..<bytes.count - 1, of: bytes) } == json)
  }

  @Test(arguments: [0, 1, 9, 10, 99, 100, 12_345, -1, -10, Int.max, Int.min])
  func `writes whole numbers`(_ value: Int) {
    #expect(written { $0.integer(value) } == String(value))
  }

  @Test(
    arguments: [
      0, -0.0, 0.1, 1.5, 1e-5, 1e16, 1e300, Double.leastNonzeroMagnitude, Double.pi,
      Double.greatestFiniteMagnitude,
    ])
  func `writes numbers that read back the same`(_ value: Double) throws {
    let json = written { $0.number(value) }
    var reader = JSONReader(utf8(json))
    let back = try reader.number()
    #expect(back.bitPattern == value.bitPattern)
  }

  @Test func `writes null for what is no number`() {
    #expect(written { $0.number(.nan) } == "null")
    #expect(written { $0.number(.infinity) } == "null")
  }

  @Test func `keeps JSON that it is given on one line`() {
    #expect(written { $0.raw("[1,\r\n\t2]") } == "[1,   2]")
  }

  @Test(
    arguments: [
      ("a\u{2028}\u{2029}\u{85}b", #""a\u2028\u2029\u0085b""#),
      ("\u{85}", #""\u0085""#), ("\n\u{2028}\"", #""\n\u2028\"""#),
      // Neighbours, and code points with the same bytes in them.
      ("\u{84}\u{86}\u{2027}\u{202A}文", "\"\u{84}\u{86}\u{2027}\u{202A}文\""),
      ("\u{2068}\u{C05}\u{20028}", "\"\u{2068}\u{C05}\u{20028}\""),
      ("enough letters for one block \u{2029} é", #""enough letters for one block \u2029 é""#),
    ])
  func `escapes what cuts lines elsewhere when it is told to`(_ text: String, _ json: String) {
    var writer = JSONWriter(escapesLineSeparators: true)
    writer.string(text)
    writer.endLine()
    writer.name(text)
    writer.raw("[" + written { $0.string(text) } + "]")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(json)\n\(json):[\(json)]")
  }

  @Test func `hands out what was written and goes on from there`() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.integer(1)
    var parts = [writer.drain()]
    #expect(writer.bytes.isEmpty)
    writer.integer(2)
    writer.string("a\n")
    parts.append(writer.drain())
    parts.append(writer.drain())
    writer.endArray()
    parts.append(writer.drain())
    #expect(parts.map { String(decoding: $0, as: UTF8.self) } == ["[1", #",2,"a\n""#, "", "]"])
  }

  @Test func `writes a letter and a number as one string`() {
    #expect(written { $0.string("s", 42) } == "\"s42\"")
  }

  @Test(arguments: 0..<200) func `writes strings that read back the same`(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var scalars = String.UnicodeScalarView()
    for _ in 0..<seed % 67 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let limit: UInt64 = [0x40, 0x80, 0x800, 0x11_0000][Int(state >> 60) & 3]
      if let scalar = Unicode.Scalar(UInt32((state >> 20) % limit)) { scalars.append(scalar) }
    }
    let text = String(scalars)
    var reader = JSONReader(utf8(written { $0.string(text) }))
    #expect(try utf8(reader.string()) == utf8(text))
    try reader.finish()
  }
}
