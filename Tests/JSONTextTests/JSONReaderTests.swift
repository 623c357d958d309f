import JSONText
import Testing

@Suite struct JSONReaderTests {
  @Test func `reads an object by known names and passes over the others`() throws {
    let names = JSONNames(["count", "title"])
    var reader = JSONReader(utf8(#" { "title" : "a\tb" , "more":[1,{"x":null}], "count":-12 } "#))
    var title = ""
    var count = 0
    var others: [String] = []
    var members = try reader.beginObject()
    while let name = try reader.nextMember(&members, names) {
      switch name {
      case .known(0): count = try reader.integer()
      case .known: title = try reader.string()
      case .other(let name):
        others.append(name)
        try reader.skip()
      }
    }
    try reader.finish()
    #expect(title == "a\tb")
    #expect(count == -12)
    #expect(others == ["more"])
  }

  @Test func `finds a known name that is written with escapes`() throws {
    let names = JSONNames(["count"])
    var reader = JSONReader(utf8(#"{"c\u006funt":1}"#))
    var members = try reader.beginObject()
    #expect(try reader.nextMember(&members, names) == .known(0))
  }

  @Test(
    arguments: [
      (#""""#, ""), (#""é 💶""#, "é 💶"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0000x\u00e9\u20AC""#, "\0xé€"), (#""\ud83d\udcb6""#, "💶"),
      (#""e\u0301""#, "e\u{301}"), ("\"\u{2028}\u{7F}\"", "\u{2028}\u{7F}"),
      (
        #""a long text of plain letters and \" a quote, then more of them \\""#,
        #"a long text of plain letters and " a quote, then more of them \"#
      ),
    ])
  func `decodes a string`(_ json: String, _ text: String) throws {
    var reader = JSONReader(utf8(json))
    #expect(try utf8(reader.string()) == utf8(text))
    var second = JSONReader(utf8(json))
    #expect(try second.isNextString(0..<text.utf8.count, of: utf8(text)))
    var third = JSONReader(utf8(json))
    #expect(try !third.isNextString(0..<text.utf8.count + 1, of: utf8(text + "x")))
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("7", 7), ("-120", -120), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min), ("999999999999999999", 999_999_999_999_999_999),
    ])
  func `reads a whole number exactly`(_ json: String, _ value: Int) throws {
    var reader = JSONReader(utf8(json))
    #expect(try reader.integer() == value)
    try reader.finish()
  }

  @Test(arguments: [
    "9223372036854775808", "-9223372036854775809", "99999999999999999999999999",
  ])
  func `refuses a whole number that Int cannot hold`(_ json: String) {
    var reader = JSONReader(utf8(json))
    expect(.numberOutOfRange) { try reader.integer() }
  }

  @Test(arguments: ["1.0", "1e2", "0.5", "-3E+1"])
  func `takes no fraction for a whole number`(_ json: String) {
    var reader = JSONReader(utf8(json))
    expect(.wrongType(expected: .integer, found: .number)) {
      try reader.integer()
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("-0.0", 0), ("1.5", 1.5), ("1e2", 100), ("2.5E-3", 0.0025), ("1e+16", 1e16),
      ("5e-324", Double.leastNonzeroMagnitude),
      ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
      ("0e999999999", 0),
    ])
  func `reads a number`(_ json: String, _ value: Double) throws {
    var reader = JSONReader(utf8(json))
    #expect(try reader.number() == value)
    try reader.finish()
  }

  @Test(arguments: ["1e309", "-1e999999999", "1e-999999999", "0.0001e-400"])
  func `refuses a number that Double cannot hold`(_ json: String) {
    var reader = JSONReader(utf8(json))
    expect(.numberOutOfRange) { try reader.number() }
  }

  @Test func `reads a number of a million digits or refuses it`() {
    let digits = String(repeating: "1", count: 1_000_000)
    var whole = JSONReader(utf8(digits))
    expect(.numberOutOfRange) { try whole.integer() }
    var number = JSONReader(utf8(digits))
    expect(.numberOutOfRange) { try number.number() }
  }

  /// Each text with the kind of its error and the offset.
  static let refusals: [(String, JSONError.Kind, Int)] = [
    ("", .unexpectedEnd, 0),
    ("  ", .unexpectedEnd, 2),
    ("nul", .unexpectedEnd, 3),
    ("nulL", .unexpectedCharacter, 3),
    ("NaN", .unexpectedCharacter, 0),
    ("Infinity", .unexpectedCharacter, 0),
    ("-Infinity", .invalidNumber, 0),
    ("'a'", .unexpectedCharacter, 0),
    ("\u{FEFF}1", .byteOrderMark, 0),
    ("\0", .unexpectedCharacter, 0),
    ("\u{B}1", .unexpectedCharacter, 0),
    ("1 2", .extraContent, 2),
    ("{}}", .extraContent, 2),
    ("01", .invalidNumber, 0),
    ("-", .invalidNumber, 0),
    ("+1", .unexpectedCharacter, 0),
    (".5", .unexpectedCharacter, 0),
    ("1.", .invalidNumber, 0),
    ("1.e1", .invalidNumber, 0),
    ("1e", .invalidNumber, 0),
    ("0x10", .extraContent, 1),
    ("[", .unexpectedEnd, 1),
    ("[1", .unexpectedEnd, 2),
    ("[1,", .unexpectedEnd, 3),
    ("[1,]", .trailingComma, 3),
    ("[,1]", .unexpectedCharacter, 1),
    ("[1 2]", .unexpectedCharacter, 3),
    ("[1}", .unexpectedCharacter, 2),
    ("{", .unexpectedEnd, 1),
    ("{\"a\"", .unexpectedEnd, 4),
    ("{\"a\":", .unexpectedEnd, 5),
    ("{\"a\":1", .unexpectedEnd, 6),
    ("{\"a\":1,}", .trailingComma, 7),
    ("{,}", .unexpectedCharacter, 1),
    ("{\"a\" 1}", .unexpectedCharacter, 5),
    ("{a:1}", .unexpectedCharacter, 1),
    ("{1:1}", .unexpectedCharacter, 1),
    ("{\"a\":1,\"b\":2,\"a\":3}", .duplicateName("a"), 13),
    ("{\"a\":1,\"\\u0061\":3}", .duplicateName("a"), 7),
    ("{\"\u{e9}\":1,\"e\u{301}\":3}", .duplicateName("\u{e9}"), 8),
    ("\"", .unexpectedEnd, 1),
    ("\"a", .unexpectedEnd, 2),
    ("\"a\\", .unexpectedEnd, 3),
    ("\"a\\\"", .unexpectedEnd, 4),
    ("\"a\nb\"", .controlCharacter(10), 2),
    ("\"a\0b\"", .controlCharacter(0), 2),
    ("\"\\x\"", .invalidEscape, 1),
    ("\"\\\n\"", .invalidEscape, 1),
    ("\"\\u12\"", .invalidEscape, 1),
    ("\"\\u12g4\"", .invalidEscape, 1),
    ("\"\\ud800\"", .loneSurrogate, 1),
    ("\"\\ud800x\"", .loneSurrogate, 1),
    ("\"\\ud800\\n\"", .loneSurrogate, 1),
    ("\"\\ud800\\ud800\"", .loneSurrogate, 1),
    ("\"x\\udc00\"", .loneSurrogate, 2),
    ("// no\n1", .unexpectedCharacter, 0),
  ]

  @Test(arguments: refusals)
  func `refuses what is not JSON, and says where`(
    _ json: String, _ kind: JSONError.Kind, _ offset: Int
  ) {
    var skipping = JSONReader(utf8(json))
    let error = #expect(throws: JSONError.self) {
      try skipping.skip()
      try skipping.finish()
    }
    #expect(error?.kind == kind)
    #expect(error?.offset == offset)
    let parsed = #expect(throws: JSONError.self) { try JSONValue(parsing: utf8(json)) }
    #expect(parsed?.kind == kind)
  }

  @Test(
    arguments: [
      ([0x80], 0), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0x61, 0xC3], 1),
      ([0xE0, 0x80, 0x80], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xE2, 0x82], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x61, 0x62, 0xFF], 2),
      ([0xF0, 0x9F, 0x92, 0x61], 0), ([0x5C, 0x6E, 0xFF], 2),
    ] as [([UInt8], Int)])
  func `refuses UTF-8 that is not well formed`(_ text: [UInt8], _ offset: Int) {
    let json = ContiguousArray([0x22] + text + [0x22])
    var skipping = JSONReader(json)
    var reading = JSONReader(json)
    var comparing = JSONReader(json)
    for error in [
      #expect(throws: JSONError.self) { try skipping.skip() },
      #expect(throws: JSONError.self) { try reading.string() },
      #expect(throws: JSONError.self) { try comparing.isNextString(0..<1, of: [0x61]) },
    ] {
      #expect(error?.kind == .invalidUTF8)
      #expect(error?.offset == offset + 1)
    }
  }

  @Test func `names the line and the column in code points`() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: utf8("{\"a\": 1,\r\n \"💶é\": x}"))
    }
    #expect(error?.line == 2)
    #expect(error?.column == 8)
  }

  @Test func `stops at the depth limit`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONValue(parsing: utf8(deep))
    let deeper = String(repeating: "[{\"a\":", count: 50_000)
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: utf8(deeper)) }
    #expect(error?.kind == .tooDeep(limit: 64))
    // Values beside each other are not deeper.
    let wide = "[" + String(repeating: "[{}],", count: 1000) + "[]]"
    _ = try JSONValue(parsing: utf8(wide), depthLimit: 3)
  }

  @Test func `keeps up with objects of very many names`() throws {
    let names = (0..<100_000).map { "\"name \($0)\":\($0)" }.joined(separator: ",")
    var reader = JSONReader(utf8("{" + names + "}"))
    try reader.skip()
    var again = JSONReader(utf8("{" + names + ",\"name 77\":1}"))
    let error = #expect(throws: JSONError.self) { try again.skip() }
    #expect(error?.kind == .duplicateName("name 77"))
  }

  @Test(
    arguments: [
      (#" { "a" : [ 1 , "x  y\" {" ] , "b" : null } "#, #"{"a":[1,"x  y\" {"],"b":null}"#),
      ("[\n\t1e5,\r\n true]", "[1e5,true]"), (#""\\ ""#, #""\\ ""#), ("1.50", "1.50"),
    ])
  func `returns a value's text without the white space between tokens`(
    _ json: String, _ raw: String
  ) throws {
    var reader = JSONReader(utf8(json))
    #expect(try reader.raw() == raw)
    try reader.finish()
  }

  @Test func `says what stands where something else was wanted`() {
    for (json, found) in [
      ("null", .null), ("true", .boolean), ("1", .number), ("\"\"", .string), ("[]", .array),
    ] as [(String, JSONType)] {
      var reader = JSONReader(utf8(json))
      expect(.wrongType(expected: .object, found: found)) {
        try reader.beginObject()
      }
    }
    var reader = JSONReader(utf8("{}"))
    expect(.wrongType(expected: .string, found: .object)) {
      try reader.string()
    }
  }

  @Test func `reads a part of the bytes and counts from their start`() {
    let bytes = utf8("one\n[1,x] rest")
    var reader = JSONReader(bytes, in: 4..<9)
    let error = #expect(throws: JSONError.self) { try reader.skip() }
    #expect(error?.offset == 7)
    #expect(error?.line == 2)
    #expect(error?.column == 4)
  }

  @Test func `goes back to a mark`() throws {
    var reader = JSONReader(utf8("[ [1, 2], 3]"))
    _ = try reader.beginArray()
    let mark = reader.mark()
    try reader.skip()
    reader.return(to: mark)
    #expect(try reader.raw() == "[1,2]")
    #expect(try reader.nextElement())
    #expect(try reader.integer() == 3)
  }

  @Test func `reads a repeated string from its cache`() throws {
    var reader = JSONReader(utf8(#"["anna","anna","anne","",  "anna","a\u006ena","éa","éa"]"#))
    var cache = JSONStringCache()
    var texts: [String] = []
    var more = try reader.beginArray()
    while more {
      texts.append(try reader.string(&cache))
      more = try reader.nextElement()
    }
    #expect(texts == ["anna", "anna", "anne", "", "anna", "anna", "éa", "éa"])
  }

  @Test func `finds a string among names`() throws {
    let names = JSONNames(["manual", "import"])
    var reader = JSONReader(utf8(#"["import","imports","\u006danual",""]"#))
    _ = try reader.beginArray()
    #expect(try reader.string(in: names) == 1)
    _ = try reader.nextElement()
    #expect(try reader.string(in: names) == nil)
    _ = try reader.nextElement()
    #expect(try reader.string(in: names) == 0)
    _ = try reader.nextElement()
    #expect(try reader.string(in: names) == nil)
  }

  @Test func `gives the place of a plain string, and leaves another unread`() throws {
    var reader = JSONReader(utf8(#"["abc","a\n","é"]"#))
    _ = try reader.beginArray()
    #expect(try reader.plainString() == 2..<5)
    _ = try reader.nextElement()
    #expect(try reader.plainString() == nil)
    #expect(try reader.string() == "a\n")
    _ = try reader.nextElement()
    #expect(try reader.plainString() == nil)
    #expect(try reader.string() == "é")
  }

  /// Expects an error of a kind.
  private func expect<Value>(
    _ kind: JSONError.Kind, sourceLocation: SourceLocation = #_sourceLocation,
    from body: () throws -> Value
  ) {
    let error = #expect(throws: JSONError.self, sourceLocation: sourceLocation) {
      _ = try body()
    }
    #expect(error?.kind == kind, sourceLocation: sourceLocation)
  }
}

func utf8(_ text: String) -> ContiguousArray<UInt8> { ContiguousArray(text.utf8) }
