import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The keys of the bytes; what is unfinished at the end stays so.
  private func keys(_ bytes: some Sequence<UInt8>) -> [Key] {
    var decoder = KeyDecoder()
    for byte in bytes { decoder.feed(byte) }
    return drain(&decoder)
  }

  private func keys(_ text: String) -> [Key] { keys(text.utf8) }

  private func drain(_ decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    while let key = decoder.next() { keys.append(key) }
    return keys
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right),
    ("\u{1B}[D", .left), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[1~", .home),
    ("\u{1B}[4~", .end), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}[1;5C", .wordRight),
    ("\u{1B}[1;3D", .wordLeft), ("\u{1B}[1;2C", .right), ("\u{1B}OP", .function(1)),
    ("\u{1B}OR", .function(3)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[[A", .function(1)), ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")),
    ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ("\u{4}", .control("d")), ("\u{0}", .control("@")), ("\u{1F}", .control("_")),
    ("\u{1B}b", .alternate("b")), ("й", .character("й")), ("漢", .character("漢")),
    ("😀", .character("😀")),
  ])
  func `knows a key`(_ sequence: String, _ key: Key) {
    #expect(keys(sequence) == [key])
  }

  @Test(arguments: [
    "\u{1B}[<0;10;20M", "\u{1B}[0;10;20M", "\u{1B}[M !!", "\u{1B}[12;40R", "\u{1B}[I",
    "\u{1B}[?62;22c", "\u{1B}]11;rgb:ffff/0000/ffff\u{1B}\\", "\u{1B}]0;title\u{7}",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_application\u{1B}\\", "\u{1B}[99~", "\u{1B}[201~",
    "\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20z", "\u{9B}", "\u{202E}", "\u{2066}",
  ])
  func `swallows what means nothing here`(_ sequence: String) {
    #expect(keys("a" + sequence + "b") == [.character("a"), .character("b")])
  }

  @Test func `gives a combining mark as a key of its own`() {
    #expect(keys("e\u{301}") == [.character("e"), .character("\u{301}")])
  }

  @Test func `takes an escape for a key only after waiting`() {
    var decoder = KeyDecoder()
    decoder.feed(0x1B)
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 40)
    decoder.timeOut()
    #expect(drain(&decoder) == [.escape])
    #expect(decoder.patience == nil)
  }

  @Test func `takes an escape before another sequence for a key`() {
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}é") == [.escape, .character("é")])
  }

  @Test(arguments: [
    ("\u{1B}[", Key.alternate("[")), ("\u{1B}O", .alternate("O")), ("\u{1B}]", .alternate("]")),
  ])
  func `takes the beginning of a sequence for Alt after waiting`(_ bytes: String, _ key: Key) {
    var decoder = KeyDecoder()
    for byte in bytes.utf8 { decoder.feed(byte) }
    decoder.timeOut()
    #expect(drain(&decoder) == [key])
  }

  @Test(arguments: ["\u{1B}[1;", "\u{1B}]11;rgb", "\u{1B}[M!", "\u{1B}Pq\u{1B}"])
  func `drops the beginning of a sequence that does not go on`(_ bytes: String) {
    var decoder = KeyDecoder()
    for byte in bytes.utf8 { decoder.feed(byte) }
    #expect(decoder.patience != nil)
    decoder.timeOut()
    decoder.feed(0x78)
    #expect(drain(&decoder) == [.character("x")])
  }

  @Test func `goes on with the key that breaks a sequence off`() {
    #expect(keys("\u{1B}[1;\rx") == [.enter, .character("x")])
    #expect(keys("\u{1B}]0;x\u{1B}[A") == [.up])
  }

  @Test(
    arguments: [
      ([0xFF], 1), ([0xC3, 0x28], 1), ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 3),
      ([0xF4, 0x90, 0x80, 0x80], 4), ([0xE2, 0x82, 0x41], 1),
    ] as [([UInt8], Int)])
  func `makes replacement characters of what is not UTF-8`(_ bytes: [UInt8], _ count: Int) {
    let replacements = keys(bytes).filter { $0 == .character("\u{FFFD}") }
    #expect(replacements.count == count)
  }

  @Test func `makes a replacement character of a character that does not go on`() {
    var decoder = KeyDecoder()
    decoder.feed(0xE2)
    #expect(decoder.patience != nil)
    decoder.timeOut()
    #expect(drain(&decoder) == [.character("\u{FFFD}")])
  }

  @Test func `gives a paste as one key`() {
    #expect(keys("\u{1B}[200~one\r\ntwo\u{1B}[201~x") == [.paste("one two"), .character("x")])
    #expect(keys("\u{1B}[200~\u{1B}[20\u{1B}[201~") == [.paste(" [20")])
  }

  @Test func `gives a paste whose end does not come after waiting`() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~lost".utf8 { decoder.feed(byte) }
    #expect(decoder.patience == 2000)
    decoder.timeOut()
    #expect(drain(&decoder) == [.paste("lost")])
  }

  @Test func `gives a paste that is far too long as an empty one`() {
    let long = [UInt8](repeating: 0x61, count: 2_000_000)
    #expect(keys("\u{1B}[200~".utf8 + long + "\u{1B}[201~x".utf8) == [.paste(""), .character("x")])
  }

  @Test func `survives any bytes`() {
    var generator = SystemRandomNumberGenerator()
    var decoder = KeyDecoder()
    for _ in 0..<200_000 {
      let byte = UInt8.random(in: 0...255, using: &generator)
      decoder.feed(byte % 5 == 0 ? 0x1B : byte % 7 == 0 ? 0x5B : byte)
      while let key = decoder.next() {
        if case .character(let scalar) = key {
          #expect(!scalar.isControl && !scalar.isRefusedAsInput)
        }
      }
      if byte == 3 { decoder.timeOut() }
    }
  }
}
