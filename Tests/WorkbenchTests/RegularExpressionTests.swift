import Testing

@testable import Workbench

@Suite struct RegularExpressionTests {
  private func found(_ source: String, in text: String) throws -> String? {
    let text = text[...]
    return try RegularExpression(source).firstRange(in: text).map { String(text[$0]) }
  }

  @Test(
    arguments: [
      ("a*", "aab", "aa"), ("a*?b", "xaab", "aab"), ("a+?", "aaa", "a"), ("ab?c", "xacabc", "ac"),
      ("cat|category", "category", "cat"), ("(cat|category)$", "category", "category"),
      ("a{2}", "aaa", "aa"), ("a{2,}", "aaaa", "aaaa"), ("a{,2}b", "aaab", "aab"),
      ("a{1,2}?", "aa", "a"), ("x*", "abc", ""), ("$", "abc", ""), ("^b", "ab", nil),
      (#"\bthe\b"#, "bathe the", "the"), (#"\Bthe"#, "bathe the", "the"),
      (#"\d+"#, "in 1999", "1999"),
      (#"\D\d"#, "in 1999", " 1"), (#"[^a-c]+"#, "abcxyz", "xyz"), ("[]a]", "a]", nil),
      (#"[\]a]+"#, "x]a", "]a"), (#"[a\-z]+"#, "b-a", "-a"), ("[а-я]+", "це ТАК", "це"),
      (#"\p{Lu}\p{Ll}+"#, "the Mayor", "Mayor"), (#"\P{L}"#, "ab1", "1"),
      (#"\w+\s\w+"#, "a, b c", "b c"),
      (#"\u00e9"#, "CAFE\u{301}", "E\u{301}"), (#"\x41\u{42}"#, "xab", "ab"),
      ("caf.", "cafe\u{301}", "cafe\u{301}"),
      ("a.c", "a\nc", nil), ("(?:ab)+c", "ababc", "ababc"), ("(|a)b", "ab", "ab"),
      ("(a|b)*abb", "babaabb", "babaabb"),
      ("(a*)*b", "aaab", "aaab"), ("[A-Z]", "a", "a"), ("straße|k", "\u{212A}", "\u{212A}"),
      ("a|", "b", ""),
    ] as [(String, String, String?)])
  func `the first place is found, and there what is preferred`(
    _ source: String, _ text: String, _ match: String?
  ) throws {
    if source == "[]a]" {
      #expect(throws: RegularExpression.Problem.malformed) { try RegularExpression(source) }
    } else {
      #expect(try found(source, in: text) == match)
    }
  }

  @Test(arguments: [
    "(", ")", "a)", "(a", "[", "[a", "[z-a]", "*", "+a", "a{2,1}", "a{}", "a{x}", "a{", "\\",
    "\\u{", "\\x4", "\\u{110000}", "[[a]]", "{", "\\p",
  ])
  func `what is no expression is refused`(_ source: String) {
    #expect(throws: RegularExpression.Problem.malformed) { try RegularExpression(source) }
  }

  @Test(arguments: ["(?=a)", "(?!a)", "(?<n>a)", "(?i)a", "(a)\\1", "a++", "\\Qa", "\\p{Greek}"])
  func `what needs trying one way after the other is not known`(_ source: String) {
    #expect {
      try RegularExpression(source)
    } throws: {
      if case RegularExpression.Problem.unknown = $0 { true } else { false }
    }
  }

  @Test(arguments: [
    "a{2001}", "(((a{99}){99}){99}){99}", "((((((((((((a|b)|c)|d){30}){30}){30}))))))",
  ])
  func `what would take long is refused`(_ source: String) {
    #expect(throws: RegularExpression.Problem.tooMuch) { try RegularExpression(source) }
  }

  @Test(arguments: ["(a+)+b", "(a|a)*b", "(a|aa)+c", "(.*)*x", "a*a*a*a*a*a*a*b"])
  func `what has many ways to fit ends`(_ source: String) throws {
    #expect(try found(source, in: String(repeating: "a", count: 2000)) == nil)
  }

  @Test func `the standard library finds the same`() throws {
    let sources = [
      "a", "a*", "a+b", "(a|b)+", "^a", "b$", "[ab]c", "a?b?", "(ab|a)(c|bcd)", "a{2,3}", ".b",
      "a*?b", "(a|ab)(c|bcd)(d*)", "\\ba", "(a*)(b*)", "a|b|c", "(b|ab)*c",
    ]
    var state: UInt64 = 7
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(["a", "b", "c", "d", " "][Int(state >> 33) % 5])
      }
      for source in sources {
        let theirs = try text.firstRange(of: Regex(source).ignoresCase()).map { text[$0] }
        let ours = try RegularExpression(source).firstRange(in: text[...]).map { text[$0] }
        #expect(ours == theirs, "/\(source)/ in '\(text)'")
        let isSamePlace = ours?.startIndex == theirs?.startIndex
        #expect(isSamePlace, "/\(source)/ in '\(text)'")
      }
    }
  }
}
