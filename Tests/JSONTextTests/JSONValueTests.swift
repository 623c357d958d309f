import JSONText
import Testing

@Suite struct JSONValueTests {
  @Test func `parses every type, with the lines of members`() throws {
    let value = try JSONValue(
      parsing: utf8(
        """
        {
          "name": "news",
          "many":
            [1, -2.5, true, false, null, {}],

          "inner": { "x": 1e3 }
        }
        """))
    #expect(
      value
        == .object([
          JSONMember(name: "name", value: .string("news"), line: 2),
          JSONMember(
            name: "many",
            value: .array([
              .integer(1), .number(-2.5), .boolean(true), .boolean(false), .null, .object([]),
            ]), line: 4),
          JSONMember(
            name: "inner",
            value: .object([JSONMember(name: "x", value: .number(1000), line: 6)]), line: 6),
        ]))
    #expect(value["name"] == .string("news"))
    #expect(value["nothing"] == nil)
    #expect(value["name"]?["x"] == nil)
    #expect(value["many"]?.type == .array)
  }

  @Test(
    arguments: [
      "null", "[]", "{}", #"{"b":[1,-2.5,true,false,null,{}],"a":{"é\n":"x"},"":1e+30}"#,
      "[[[]],0.1,-9223372036854775808,1000.0]",
    ])
  func `is written as it was read`(_ json: String) throws {
    var writer = JSONWriter()
    writer.value(try JSONValue(parsing: utf8(json)))
    #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
  }

  @Test func `refuses a whole number that is too large rather than round it`() {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(parsing: utf8("[1, 18446744073709551616]"))
    }
    #expect(error?.kind == .numberOutOfRange)
    #expect(error?.offset == 4)
  }

  @Test(arguments: 0..<400) func `survives any damage of a byte`(_ seed: Int) {
    let text = utf8(#"{"a":[1,-2.5e3,"\ud83d\udcb6 é\n",{"b":null,"c":true}],"d":"x"}"#)
    var damaged = text
    damaged[seed * 7 % text.count] = UInt8(truncatingIfNeeded: seed &* 73 &+ 11)
    _ = try? JSONValue(parsing: damaged)
    _ = try? JSONValue(parsing: ContiguousArray(damaged.prefix(seed % text.count)))
  }

  @Test func `refuses every beginning of a text`() {
    let text = utf8(#"{"a":[1,-2.5e3,"\ud83d\udcb6 é\n",{"b":null,"c":true}],"d":"x"}"#)
    for count in 0..<text.count {
      #expect(throws: JSONError.self) {
        try JSONValue(parsing: ContiguousArray(text.prefix(count)))
      }
    }
  }
}
