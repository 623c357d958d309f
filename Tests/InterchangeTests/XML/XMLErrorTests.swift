import Interchange
import Testing

@Suite struct XMLErrorTests {
  /// `1️⃣` marks where the error is.
  @Test(arguments: [
    ("1️⃣", "an XML document has to have an element"),
    ("<!-- -->1️⃣", "an XML document has to have an element"),
    ("1️⃣{}", "an XML document has to begin with '<'"),
    ("<a/>1️⃣x", "nothing may follow the root element"),
    ("<a/>1️⃣<b/>", "nothing may follow the root element"),
    ("<a/>1️⃣&#32;", "nothing may follow the root element"),
    ("<a/>1️⃣</a>", "no element is open that '</a>' could end"),
    ("1️⃣<![CDATA[]]><a/>", "text may stand only in the root element"),
    (
      "1️⃣<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
      "a document type is refused: it could define entities and fetch files"
    ),
    ("1️⃣<!ELEMENT a ANY>", "'<!' has to begin a comment or a CDATA section"),
    ("<a>\n  <b>1️⃣</a>", "'</a>' has to be '</b>', the end of the element that begins in line 2"),
    ("<a>\n<b></b>1️⃣", "the file ends before '</a>', the end of the element that begins in line 1"),
    ("<a>\n<b x='1️⃣", "the file ends inside the value of an attribute"),
    ("<a b 1️⃣c=''/>", "'=' and a value have to follow the attribute 'b'"),
    ("<a b=1️⃣c/>", "the value of the attribute 'b' has to stand in quotes"),
    ("<a b=''1️⃣c=''/>", "white space has to stand before an attribute, or '>' at the end of a tag"),
    ("<a b='1️⃣<'/>", "'<' may not stand in the value of an attribute"),
    ("<a b='' 1️⃣b=''/>", "an attribute may stand once in an element, and 'b' does twice"),
    (
      "<a xmlns:p='u' xmlns:q='u' p:b='' 1️⃣q:b=''/>",
      "an attribute may stand once in an element, and 'q:b' does twice"
    ),
    (
      "<a xmlns:p='u' 1️⃣xmlns:p='v'/>",
      "an attribute may stand once in an element, and 'xmlns:p' does twice"
    ),
    ("<1️⃣p:a/>", "the prefix 'p' has to be declared"),
    ("<a 1️⃣p:b=''/>", "the prefix 'p' has to be declared"),
    ("<a><b xmlns:p='u'/><1️⃣p:b/></a>", "the prefix 'p' has to be declared"),
    ("<a 1️⃣xmlns:xmlns='u'/>", "the prefix 'xmlns' may not be declared"),
    (
      "<a 1️⃣xmlns:xml='u'/>",
      "only the prefix 'xml' stands for 'http://www.w3.org/XML/1998/namespace'"
    ),
    (
      "<a 1️⃣xmlns='http://www.w3.org/XML/1998/namespace'/>",
      "only the prefix 'xml' stands for 'http://www.w3.org/XML/1998/namespace'"
    ),
    (
      "<a 1️⃣xmlns='http://www.w3.org/2000/xmlns/'/>",
      "no prefix may stand for 'http://www.w3.org/2000/xmlns/'"
    ),
    (
      "<a 1️⃣xmlns:p=''/>",
      "a prefix, here 'p', has to stand for a namespace that is not empty"
    ),
    ("<1️⃣a:b:c/>", "a name may have one colon, not two as 'a:b:c'"),
    ("<1️⃣:b/>", "a colon has to stand between a prefix and a name, not as in ':b'"),
    ("<1️⃣b:/>", "a colon has to stand between a prefix and a name, not as in 'b:'"),
    ("<1️⃣b:1/>", "a colon has to stand between a prefix and a name, not as in 'b:1'"),
    ("<a>1️⃣&nbsp;</a>", "'&nbsp;' is none of the five entities of XML"),
    ("<a b='1️⃣&lt'/>", "a reference has to end with ';'"),
    ("<a>1️⃣& b</a>", "'&' has to begin a reference"),
    ("<a>1️⃣&#;</a>", "'&#' has to begin a number that ends with ';'"),
    ("<a>1️⃣&#X41;</a>", "'&#' has to begin a number that ends with ';'"),
    ("<a>1️⃣&#65 ;</a>", "'&#' has to begin a number that ends with ';'"),
    ("<a>1️⃣&#x110000;</a>", "'&#' has to begin the number of a character"),
    ("<a>1️⃣&#4294967361;</a>", "'&#' has to begin the number of a character"),
    ("<a>1️⃣&#xD800;</a>", "XML cannot hold the character U+D800"),
    ("<a>1️⃣&#0;</a>", "XML cannot hold the character U+0000"),
    ("<a b='1️⃣&#x1f;'/>", "XML cannot hold the character U+001F"),
    ("<a>1️⃣\u{C}</a>", "XML cannot hold the character U+000C"),
    ("<a>\n1️⃣\u{FFFF}</a>", "XML cannot hold the character U+FFFF"),
    ("<a><!-- 1️⃣\0 --></a>", "XML cannot hold the character U+0000"),
    ("<a>]1️⃣]]></a>", "']]>' may not stand in text"),
    ("<a>< 1️⃣b/></a>".replacing("< 1️⃣", with: "<1️⃣ "), "a name has to stand here"),
    ("<1️⃣1a/>", "a name has to stand here"),
    ("<a></a1️⃣ b>".replacing("1️⃣ ", with: " 1️⃣"), "an end tag has to end with '>'"),
    ("<!-- a 1️⃣-- b --><a/>", "'--' may stand only at the end of a comment"),
    ("<!-- a 1️⃣---><a/>", "'--' may stand only at the end of a comment"),
    (" 1️⃣<?xml version='1.0'?><a/>", "'<?xml' has to be the first thing in the file"),
    ("<a>1️⃣<?XmL?></a>", "'<?xml' has to be the first thing in the file"),
    ("1️⃣<?a:b?><a/>", "the name of a processing instruction may have no colon"),
    (
      "<?a1️⃣? ?><a/>", "white space has to follow the name of a processing instruction"
    ),
    ("<?xml1️⃣?><a/>", "the XML declaration has to name the version, '1.0'"),
    ("<?xml version='1️⃣1.1'?><a/>", "XML has to be of version 1.0; the file says '1.1'"),
    (
      "<?xml version='1.0' encoding='1️⃣latin1'?><a/>",
      "XML has to be in UTF-8; the file says 'latin1'"
    ),
    (
      "<?xml version='1.0' 1️⃣standalon='no'?><a/>",
      "the XML declaration has 'version', 'encoding' and 'standalone', and ends with '?>'"
    ),
    ("<?xml version='1.0' standalone='1️⃣maybe'?><a/>", "'standalone' has to be 'yes' or 'no'"),
  ])
  func `refuses what is not XML and says where`(_ marked: String, _ message: String) throws {
    let before = marked.prefix(upTo: try #require(marked.firstRange(of: "1️⃣")).lowerBound)
    let source = marked.replacing("1️⃣", with: "")
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    let error = try #require(throws: ImportError.self) { try xmlEvents(source) }
    #expect(error.message == message)
    #expect(error.line == lines.count)
    #expect(error.column == (lines.last ?? "").unicodeScalars.count + 1)
  }

  @Test func `stays at the byte of an error and repeats it`() throws {
    var reader = try XMLReader(utf8("<a>é&b;</a>"))
    _ = try reader.next()
    let first = try #require(throws: ImportError.self) { try reader.next() }
    #expect(reader.offset == 5)
    #expect(throws: first) { try reader.next() }
  }

  @Test(
    arguments: [
      ([0x3C, 0x61, 0x3E, 0xC3, 0x28], 4, "save the file as UTF-8"),
      ([0xED, 0xA0, 0x80], 1, "save the file as UTF-8"),
      ([0xFF, 0xFE, 0x3C, 0x00], 1, "the file is UTF-16; save it as UTF-8"),
      ([0xFE, 0xFF, 0x00, 0x3C], 1, "the file is UTF-16; save it as UTF-8"),
    ] as [(ContiguousArray<UInt8>, Int, String)])
  func `refuses bytes that are not UTF-8`(
    _ bytes: ContiguousArray<UInt8>, _ column: Int, _ hint: String
  ) {
    #expect(
      throws: ImportError("a file has to be UTF-8", line: 1, column: column, hints: [hint])
    ) { try xmlEvents(bytes) }
  }

  // MARK: - Limits

  @Test func `limits how deep elements stand`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try xmlEvents(nested(256)).count == 512)
    let error = #expect(throws: ImportError.self) { try xmlEvents(nested(257)) }
    #expect(error?.message == "elements may stand at most 256 deep in each other")
    #expect(error?.column == 256 * 3 + 1)
  }

  @Test func `limits how many attributes an element has`() throws {
    func element(_ count: Int) -> String {
      "<a" + (0..<count).map { " a\($0)=''" }.joined() + "/>"
    }
    #expect(try xmlEvents(element(256)).count == 2)
    let error = #expect(throws: ImportError.self) { try xmlEvents(element(257)) }
    #expect(error?.message == "an element may have at most 256 attributes")
  }

  @Test func `limits how long a name is`() throws {
    let name = String(repeating: "n", count: 1024)
    #expect(try xmlEvents("<\(name)/>").count == 2)
    let error = #expect(throws: ImportError.self) { try xmlEvents("<\(name)n/>") }
    #expect(error?.message == "a name may have at most 1024 bytes")
  }

  @Test func `takes time in proportion to a hostile document`() throws {
    // Each would take minutes if anything were looked through again for every part of it.
    let many = 50_000
    let declarations = (0..<255).map { " xmlns:p\($0)='urn:\($0)'" }.joined()
    for text in [
      "<a>" + String(repeating: "<!---->", count: many) + "</a>",
      "<a>" + String(repeating: "]]", count: many) + "</a>",
      "<a>" + String(repeating: "<![CDATA[]]>", count: many) + "</a>",
      "<a>" + String(repeating: "&#x0041;\r", count: many) + "</a>",
      "<a b='" + String(repeating: "&amp;\t", count: many) + "'/>",
      "<a>&#" + String(repeating: "0", count: many) + "65;</a>",
      "<a\(declarations)><b\(declarations)>" + String(repeating: "<p1:c/>", count: many)
        + "</b></a>",
      "<a>" + (0..<many).map { "<n\($0)/>" }.joined() + "</a>",
    ] {
      let clock = ContinuousClock()
      let time = try clock.measure { _ = try xmlEvents(text) }
      #expect(time < .seconds(20))
    }
  }
}
