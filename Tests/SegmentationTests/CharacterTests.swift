import Testing

@testable import Segmentation

/// The tables of characters, written as characters.
@Suite struct CharacterTests {
  @Test func `knows quotation marks`() {
    expect(Marks.opensQuotation, only: "\"'`‘‚‛“”„‟‹›«»「『〝＂｢《〈❛❝⹂")
    expect(Marks.closesQuotation, only: "\"'’”»›」』〞〟＂｣》〉❜❞‘“«‹")
    expect(Marks.closesSomeQuotations, only: "‘“«‹")
    expect(Marks.closesEastAsianQuotation, only: "」』〉》｣")
  }

  @Test func `knows brackets, dashes, bullets and marks inside sentences`() {
    expect(Marks.opensBracket, only: "([{（［｛【〔")
    expect(Marks.closesBracket, only: ")]}）］｝】〕")
    expect(Marks.isDash, only: "-‐‑‒–—―−")
    expect(Marks.isBullet, only: "•‣⁃∙■▪▫▶▸►○●◦★✓✔➢➤")
    expect(Marks.introduces, only: "-‐‑‒–—―−•‣⁃∙■▪▫▶▸►○●◦★✓✔➢➤*_>~¡¿·")
    expect(Marks.continues, only: ",;:)]}%/=|،؛、，：；）､՝")
    expect({ $0 < 0x80 && ByteSearch.isRule(UInt8($0)) }, only: "-=_*#~")
  }

  @Test func `knows terminators`() {
    expect({ UTF8Text.kind($0) == .stop }, only: ".")
    expect({ UTF8Text.kind($0) == .ellipsis }, only: "…‥")
    expect({ UTF8Text.kind($0) == .strong }, only: "!?‼⁇⁈⁉‽⸮؟؞﹖﹗")
    expect(
      { UTF8Text.kind($0) == .immediate },
      only: "。｡．！？﹒۔܀܁܂։।॥།༎။።፧፨។៕᠃᠉᙮᪨᪩᪪᪫᭚᭛᰻᰼᱾᱿")
  }

  @Test func `knows digits`() {
    expect(
      CharacterClass.isDigit,
      only: "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯０１２３４５６７８９")
    let words = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    expect({ $0 < 0x100 && CharacterClass.isASCIIWord(UInt8($0)) }, only: words)
  }

  @Test func `classes letters as Unicode does`() {
    // Georgian, whose capitals start no sentences, and numerals, marks and symbols in blocks that
    // are taken as a whole.
    let excepted: Set<UInt32> = Set(0x3021...0x303C).union(0x10D0...0x10FF)
      .union([0x93C, 0x94D, 0x9BC, 0x9CD])
      .union(0x3097...0x30A0).union(0x4DC0...0x4DFF)
    for value: UInt32 in 0...0x1_FFFF where !excepted.contains(value) {
      guard let properties = Unicode.Scalar(value)?.properties else { continue }
      let letterCase = CharacterClass.letterCase(value)
      let expected: CharacterClass.LetterCase =
        properties.isUppercase
        ? .upper
        : properties.isLowercase ? .lower : properties.isAlphabetic ? .uncased : .notALetter
      guard letterCase != expected else { continue }
      Issue.record("U+\(String(value, radix: 16)) is \(letterCase)")
    }
  }

  @Test(arguments: ["\u{93C}", "\u{94D}", "\u{9BC}", "\u{9CD}"] as [Unicode.Scalar])
  func `takes what joins Indic letters for one`(_ mark: Unicode.Scalar) {
    #expect(CharacterClass.letterCase(mark.value) == .uncased)
  }

  @Test(arguments: ["ა", "ჿ"] as [Unicode.Scalar])
  func `takes Georgian for a script without cases`(_ letter: Unicode.Scalar) {
    #expect(CharacterClass.letterCase(letter.value) == .uncased)
  }

  @Test func `writes capitals small as Unicode does, and apostrophes as one`() {
    let apostrophes: [UInt32: UInt32] = [0x2BC: 0x27, 0x2019: 0x27, 0x5F3: 0x27, 0x5F4: 0x22]
    for value: UInt32 in 0...0x1_FFFF where value != 0x3A2 {
      guard let properties = Unicode.Scalar(value)?.properties else { continue }
      let mapping = Array(properties.lowercaseMapping.unicodeScalars)
      var expected = apostrophes[value] ?? value
      if properties.isUppercase, mapping.count == 1 { expected = mapping[0].value }
      // The capital with a dot has two scalars in Unicode.
      if value == 0x130 { expected = 0x69 }
      guard CharacterClass.lowercased(value) != expected else { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      ("㐀", "㏿"), ("鿿", "ꀀ"), ("\u{F900}", "\u{F8FF}"), ("\u{FAFF}", "\u{FB00}"),
      ("\u{20000}", "\u{1FFFF}"), ("\u{3FFFF}", "\u{40000}"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func `knows where Chinese characters begin and end`(
    _ inside: Unicode.Scalar, _ outside: Unicode.Scalar
  ) {
    #expect(CharacterClass.isIdeograph(inside.value))
    #expect(!CharacterClass.isIdeograph(outside.value))
    #expect(CharacterClass.isUnspaced(inside.value))
    #expect(!CharacterClass.isUnspaced(outside.value))
  }

  @Test(
    arguments: [("々", "〄"), ("〇", "〈"), ("ぁ", "\u{3040}"), ("ヿ", "㄀")]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func `knows where kana begin and end`(_ inside: Unicode.Scalar, _ outside: Unicode.Scalar) {
    #expect(CharacterClass.isUnspaced(inside.value))
    #expect(!CharacterClass.isUnspaced(outside.value))
  }

  @Test func `takes a Korean syllable for a word`() {
    for (inside, outside) in [("가", "\u{ABFF}"), ("힣", "\u{D7A4}")]
      as [(Unicode.Scalar, Unicode.Scalar)]
    {
      #expect(CharacterClass.isOftenAWord(inside.value))
      #expect(!CharacterClass.isOftenAWord(outside.value))
      #expect(!CharacterClass.isUnspaced(inside.value))
    }
  }
}

/// Expects that something is said of the characters of a string and of no others.
private func expect(
  _ predicate: (UInt32) -> Bool, only characters: String,
  at location: SourceLocation = #_sourceLocation
) {
  let found = (UInt32(0)...0xFFFF).filter(predicate).compactMap(Unicode.Scalar.init)
  let expected = Set(characters.unicodeScalars)
  #expect(
    Set(found) == expected, "\(expected.symmetricDifference(found))", sourceLocation: location)
}
