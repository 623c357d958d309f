import AnnotationModel
import ArticleReaders
import Testing

@Suite struct PlainTextReaderTests {
  private func read(_ bytes: [UInt8]) throws(ArticleReadError) -> Article {
    try PlainTextReader.read(ContiguousArray(bytes), id: "a", source: "a.txt")
  }

  private func read(_ text: String) throws(ArticleReadError) -> Article {
    try read(Array(text.utf8))
  }

  // MARK: - The text

  @Test(arguments: [
    "One.", "One.\n", "One.\r\nTwo.\r\n", "One.\rTwo.", " \t\n One. \n\n\n", "e\u{301} and é",
    "\u{202E}One\u{1B}[31m.", "Їжак спить.\u{2028}你好。🦔", "One\u{FEFF}two.", "\u{7F}",
  ])
  func `the text stays as it is`(_ text: String) throws {
    let article = try read(text)
    #expect(Array(article.text.utf8) == Array(text.utf8))
    #expect(article.id == "a")
    #expect(article.source == "a.txt")
    #expect(article.sha256 == SHA256.hexadecimal(of: text))
  }

  @Test func `a byte-order mark goes, and only the first one`() throws {
    #expect(try read("\u{FEFF}One.").text == "One.")
    #expect(try read("\u{FEFF}\u{FEFF}One.").text == "\u{FEFF}One.")
    #expect(try read("\u{FEFF}One.").sha256 == SHA256.hexadecimal(of: "One."))
  }

  // MARK: - Refusals

  @Test(arguments: ["", "\u{FEFF}", " ", "\n\r\n\t", "\u{A0}\u{3000}\u{2028}"])
  func `nothing but white space is refused`(_ text: String) {
    #expect(throws: ArticleReadError.empty) { try read(text) }
  }

  @Test(arguments: [("\0", 0), ("One.\0Two.", 4), ("\u{FEFF}One.\0", 7)])
  func `a NUL byte says that it is no text`(_ text: String, _ offset: Int) {
    #expect(throws: ArticleReadError.binary(offset: offset)) { try read(text) }
  }

  @Test func `UTF-16 is binary`() {
    let bytes = "One.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: ArticleReadError.binary(offset: 3)) { try read([0xFF, 0xFE] + bytes) }
  }

  @Test(
    arguments: [
      ("a byte of Latin-1", [0x63, 0x61, 0x66, 0xE9, 0x20], 3),
      ("a continuation byte alone", [0x41, 0x80, 0x41], 1),
      ("two bytes cut off at the end", [0x41, 0xC3], 1),
      ("three bytes cut off at the end", [0x41, 0xE4, 0xBD], 1),
      ("four bytes cut off at the end", [0xF0, 0x9F, 0xA6], 0),
      ("two bytes cut off by a letter", [0xC3, 0x41], 0),
      ("three bytes cut off by a letter", [0xC3, 0xA9, 0xE4, 0xBD, 0x41], 2),
      ("an overlong slash", [0x41, 0xC0, 0xAF], 1),
      ("an overlong form of three bytes", [0xE0, 0x80, 0xAF], 0),
      ("an overlong form of four bytes", [0x41, 0xF0, 0x80, 0x80, 0xAF], 1),
      ("a high surrogate", [0x41, 0x41, 0xED, 0xA0, 0x80], 2),
      ("a pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 0),
      ("beyond U+10FFFF", [0x41, 0xF4, 0x90, 0x80, 0x80], 1),
      ("a byte that UTF-8 never has", [0xE2, 0x82, 0xAC, 0xFF], 3),
      ("behind a byte-order mark", [0xEF, 0xBB, 0xBF, 0x41, 0x80], 4),
      ("a byte-order mark cut off", [0xEF, 0xBB], 0),
      ("behind characters of every length", Array("aé你🦔".utf8) + [0xFE], 10),
    ] as [(String, [UInt8], Int)])
  func `what is not UTF-8 is refused with its offset`(
    _ what: String, _ bytes: [UInt8], _ offset: Int
  ) {
    #expect(throws: ArticleReadError.notUTF8(offset: offset)) { try read(bytes) }
  }

  // MARK: - The title

  @Test(arguments: [
    "Rates rise again\n\nThe bank said so.",
    "Rates rise again\r\n\r\nThe bank said so.",
    "Rates rise again\r\rThe bank said so.",
    "\n \nRates rise again  \n \t\n\nThe bank said so.",
    "\u{FEFF}Rates rise again\n\nThe bank said so.",
    "Rates rise again\u{2029}\u{2029}The bank said so.",
  ])
  func `a short first line above a blank line is the title`(_ text: String) throws {
    #expect(try read(text).title == "Rates rise again")
  }

  @Test(arguments: ["What next?", "Rates rise!", "“We rise”", "Курс росте", "利率上升"])
  func `a headline may end with these`(_ line: String) throws {
    #expect(try read("\(line)\n\nThe bank said so.").title == line)
  }

  @Test(arguments: [
    ("it is the only line", "Rates rise again"),
    ("nothing stands below it", "Rates rise again\n\n \n"),
    ("no blank line follows", "Rates rise again\nThe bank said so."),
    ("CR LF is one line break", "Rates rise again\r\nThe bank said so."),
    ("it ends as a sentence does", "Rates rise again.\n\nThe bank said so."),
    ("it ends as a sentence in quotation does", "She said, “Rates rise.”\n\nThe bank said so."),
    ("its sentence stands in brackets", "(Rates rise again.)\n\nThe bank said so."),
    ("it ends with a colon", "By our correspondent:\n\nThe bank said so."),
    ("it breaks off", "Rates rise…\n\nThe bank said so."),
    ("it is a Chinese sentence", "利率上升。\n\n银行说。"),
  ])
  func `there is no title where`(_ why: String, _ text: String) throws {
    #expect(try read(text).title == nil)
  }

  @Test func `a long first line is a paragraph`() throws {
    let line = String(repeating: "é", count: 160)
    #expect(try read("\(line)\n\nThe bank said so.").title == line)
    #expect(try read("\(line)é\n\nThe bank said so.").title == nil)
  }
}
