import Testing

@testable import Terminal

@Suite struct PastedTextTests {
  @Test(arguments: [
    ("one\ntwo", "one two"), ("one\r\ntwo", "one two"), ("one\n\rtwo", "one two"),
    ("one\r\n\r\ntwo", "one  two"), ("a\tb", "a b"), ("a\u{1B}[31mb", "a [31mb"),
    ("a\u{9B}31mb", "a31mb"), ("a\u{202E}b\u{2066}c", "abc"), ("a\u{2028}b", "a b"),
    ("a\u{E0041}b\u{FEFF}c\u{2060}d", "abcd"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ("“é” 漢 😀", "“é” 漢 😀"),
  ])
  func `makes one harmless line`(_ pasted: String, _ line: String) {
    #expect(pastedText(pasted.utf8) == line)
  }

  @Test func `makes replacement characters of what is not UTF-8`() {
    #expect(pastedText([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
