import Interchange
import Testing

/// Everything that a document says.
func xmlEvents(_ text: String, limits: XMLLimits = XMLLimits()) throws(ImportError) -> [XMLEvent] {
  try xmlEvents(utf8(text), limits: limits)
}

func xmlEvents(
  _ bytes: ContiguousArray<UInt8>, limits: XMLLimits = XMLLimits()
) throws(ImportError) -> [XMLEvent] {
  var reader = try XMLReader(bytes, limits: limits)
  var events: [XMLEvent] = []
  while let event = try reader.next() { events.append(event) }
  return events
}

/// The text of the root element, in which no other stands.
private func textOfRoot(_ text: String) throws -> String {
  try xmlEvents(text).compactMap { event in
    if case .text(let text) = event { text } else { nil }
  }.joined(separator: "|")
}

@Suite struct XMLReaderTests {
  @Test func `reads elements, attributes and text`() throws {
    #expect(
      try xmlEvents(
        """
        \u{FEFF}<?xml version='1.0' encoding="utf-8" standalone="no"?>
        <!-- a - comment --><?style sheet="x"?>
        <TEI xmlns="urn:tei" a='1' \t\n b = "2>"><s/>x<é.-1 />
        </TEI ><!---->

        """) == [
          .start(
            XMLName("urn:tei", "TEI"),
            [XMLAttribute(XMLName("", "a"), "1"), XMLAttribute(XMLName("", "b"), "2>")]),
          .start(XMLName("urn:tei", "s"), []), .end(XMLName("urn:tei", "s")), .text("x"),
          .start(XMLName("urn:tei", "é.-1"), []), .end(XMLName("urn:tei", "é.-1")), .text("\n"),
          .end(XMLName("urn:tei", "TEI")),
        ])
  }

  @Test(arguments: [
    ("a\r\nb\rc\r\r\n", "a\nb\nc\n\n"), ("&lt;&gt;&amp;&apos;&quot;", "<>&'\""),
    ("&#13;&#xd;&#x0000041;&#128201;&#x1F4c9;", "\r\rA📉📉"),
    ("e\u{301}\u{85}\u{2028}\u{7F}", "e\u{301}\u{85}\u{2028}\u{7F}"),
    ("<![CDATA[<&amp;]]]]>", "<&amp;]]"),
    ("a<!-- b -->c<?d e?>f<![CDATA[]]>", "acf"), ("<![CDATA[a\r\nb\rc]] >]]>", "a\nb\nc]] >"),
    ("]]", "]]"), ("> ]> \" '", "> ]> \" '"), (" \t\n", " \t\n"), ("<!---->", ""),
  ])
  func `gives text as the specification has it`(_ source: String, _ text: String) throws {
    #expect(Array(try textOfRoot("<a>\(source)</a>").utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("a\r\nb\rc\td\ne", "a b c d e"), ("&#10;&#13;&#9;&#32;", "\n\r\t "), (" a  b ", " a  b "),
    ("'&quot;&lt;>&#x301;", "'\"<>\u{301}"), ("", ""),
  ])
  func `normalises the values of attributes`(_ source: String, _ value: String) throws {
    let events = try xmlEvents("<a b=\"\(source)\"/>")
    #expect(events.first == .start(XMLName("", "a"), [XMLAttribute(XMLName("", "b"), value)]))
  }

  @Test func `looks up prefixes where they stand`() throws {
    let events = try xmlEvents(
      """
      <p:a xmlns:p="urn:1" xmlns="urn:d" b="" p:b="" xml:id=""><p:a xmlns:p="urn:2" xmlns=""><a/>\
      </p:a><a/></p:a>
      """)
    #expect(
      events == [
        .start(
          XMLName("urn:1", "a"),
          [
            XMLAttribute(XMLName("", "b"), ""), XMLAttribute(XMLName("urn:1", "b"), ""),
            XMLAttribute(XMLName(XMLName.xmlNamespace, "id"), ""),
          ]),
        .start(XMLName("urn:2", "a"), []), .start(XMLName("", "a"), []), .end(XMLName("", "a")),
        .end(XMLName("urn:2", "a")), .start(XMLName("urn:d", "a"), []),
        .end(XMLName("urn:d", "a")), .end(XMLName("urn:1", "a")),
      ])
  }

  @Test func `tells apart names that Unicode calls equivalent`() throws {
    let events = try xmlEvents("<a \u{E9}='1' e\u{301}='2'/>")
    guard case .start(_, let attributes) = events[0] else { return #expect(Bool(false)) }
    #expect(attributes.count == 2)
    #expect(throws: ImportError.self) { try xmlEvents("<\u{E9}></e\u{301}>") }
  }

  @Test func `finds attributes by their names`() throws {
    let events = try xmlEvents("<a xmlns:x='urn:x' x:id='1' id='2'/>")
    guard case .start(_, let attributes) = events[0] else { return #expect(Bool(false)) }
    #expect(attributes["id"] == "2")
    #expect(attributes["id", in: "urn:x"] == "1")
    #expect(attributes["x"] == nil)
  }

  @Test func `says where an event begins`() throws {
    var reader = try XMLReader(utf8("<a>\n é<b/></a>"))
    #expect(try reader.next() == .start(XMLName("", "a"), []))
    #expect(try reader.next() == .text("\n é"))
    #expect(try reader.next() == .start(XMLName("", "b"), []))
    #expect(reader.eventOffset == 7)
    #expect(
      reader.error("no", hints: ["yes"]) == ImportError("no", line: 2, column: 3, hints: ["yes"]))
  }

  @Test(arguments: [
    ("a", true), ("é-1.", true), ("", false), ("1a", false), ("a b", false), ("a:b", false),
    ("·", false), ("a·", true), ("📉", true), ("a\u{2028}", false),
  ])
  func `knows names`(_ text: String, _ isName: Bool) {
    #expect(XMLName.isValid(text) == isName)
  }
}
