import AnnotationModel
import Suggestions
import Testing

@Suite struct QuotationsTests {
  /// Returns a text with ⟦ ⟧ around what is quoted in it.
  private func marked(_ text: String, _ language: String?) -> String {
    let bytes = ContiguousArray(text.utf8)
    var marked: [UInt8] = []
    var last = 0
    for quotation in Quotations(in: bytes, language: language).all {
      marked += bytes[last..<quotation.content.start] + Array("⟦".utf8)
      marked += bytes[quotation.content.start..<quotation.content.end] + Array("⟧".utf8)
      last = quotation.content.end
    }
    return String(decoding: marked + bytes[last...], as: UTF8.self)
  }

  /// Tracks a notation without its brackets, and expects to get it back.
  private func expect(
    _ notation: String, _ language: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = notation.filter { $0 != "⟦" && $0 != "⟧" }
    #expect(marked(text, language) == notation, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    ("en", "“⟦We had no choice,⟧” she said."),
    ("en", "\"⟦We had no choice,⟧\" she said."),
    ("en-GB", "She said: “⟦It is over.⟧”"),
    ("de", "„⟦Wir hatten keine Wahl⟧“, sagte sie. „⟦Nie.⟧“"),
    ("de", "„⟦Wir hatten keine Wahl⟧”, sagte sie."),
    ("de", "„⟦Wir hatten keine Wahl⟧\", sagte sie."),
    ("de", "»⟦Wir hatten keine Wahl⟧«, sagte sie. »⟦Nie.⟧«"),
    ("de", "›⟦Nie⟧‹, sagte sie."),
    ("da", "»⟦Det er slut⟧«, sagde hun."),
    ("pl", "„⟦Nie mieliśmy wyboru⟧” – powiedziała."),
    ("hu", "„⟦Nem volt más út⟧” – mondta."),
    ("ro", "„⟦Nu am avut de ales⟧”, a spus ea."),
    ("cs", "„⟦Neměli jsme na výběr,⟧“ řekla."),
    ("sv", "”⟦Vi hade inget val⟧”, sade hon. ”⟦Aldrig.⟧”"),
    ("fi", "”⟦Meillä ei ollut vaihtoehtoa⟧”, hän sanoi."),
    ("fr", "«\u{A0}⟦Nous n’avions pas le choix⟧\u{A0}», a-t-elle dit."),
    ("fr", "«\u{202F}⟦Jamais.⟧\u{202F}» Elle est partie."),
    ("fr", "« ⟦Jamais⟧ », dit-elle."),
    ("es", "«⟦No había otra opción⟧», dijo. “⟦Nunca⟧”."),
    ("it", "«⟦Non c’era scelta⟧», ha detto."),
    ("ru", "«⟦У нас не было выбора⟧», — сказала она."),
    ("uk", "«⟦У нас не було вибору⟧», — сказала вона."),
    ("uk", "“⟦У нас не було вибору⟧”, — сказала вона. \"⟦Ніколи⟧\"."),
    ("ja", "彼女は「⟦もう終わりだ⟧」と言った。『⟦はい⟧』"),
    ("zh", "他说:“⟦没有选择。⟧”她说:\"⟦有。⟧\""),
    ("zh", "他说:＂⟦没有选择⟧＂。"),
    ("ja", "〝⟦終わり⟧〟 ﹁⟦はい⟧﹂ ｢⟦いいえ⟧｣"),
    ("en", "``⟦We had no choice,⟧'' she said."),
    ("en", "''⟦We had no choice,⟧'' she said."),
    ("en", "`` ⟦We had no choice ,⟧ '' she said ."),
    ("en", "&quot;⟦We had no choice,⟧&quot; she said."),
    ("en", "&ldquo;⟦We had no choice,⟧&rdquo; she said."),
    ("fr", "&laquo; ⟦Jamais⟧ &raquo;, dit-elle."),
    ("en", "&#8220;⟦Never,⟧&#x201D; and &#34;⟦no⟧&#34; & &quo;"),
    ("pl", "„⟦Solidarność⟧’’ i ‘‘⟦Atma⟧’’."),
    ("ru", "Газета ``⟦Огонёк⟧&#39;&#39; писала."),
    ("en", "❝⟦Never⟧❞ ‟⟦No⟧” ⹂⟦Nay⟧”"),
  ])
  func `reads the marks of a language`(_ language: String, _ notation: String) {
    expect(notation, language)
  }

  @Test(arguments: [
    "\"⟦One⟧\" and (\"⟦two⟧\") and [\"⟦three⟧\"], \"⟦four⟧\": \"⟦five⟧\"—\"⟦six⟧\"",
    "\"⟦Where?⟧\" he asked. \"⟦Here,⟧\" she said—\"⟦now⟧\"—and left.",
    "He said:\"⟦It is so⟧\".",
    "\" ⟦Spaced out⟧ \" , he said . \" ⟦Again⟧ \" .",
    "He said,\" ⟦It is so⟧\".",
    "“⟦Mixed marks⟧\" are common.",
    "“⟦Wrong way⟧“ is common too.",
    "\"⟦Typed with “nested” ones⟧\" and “⟦set with \"nested\" ones.⟧”",
    "“⟦He told me, ‘Go away,’ and I did,⟧” she said.",
    "“⟦He told me, “Go away,” and I did,⟧” she said.",
    "«⟦Мы любим «Динамо» и «Спартак» тоже⟧», — сказал он.",
    "Газета «⟦ООО «Ромашка⟧» закрылась. «⟦Да⟧», — сказал он.",
    "„⟦Sie sagte ‚nie‘ zu mir⟧“, sagte er.",
    "**\"⟦Bold⟧\"** and *“⟦leaning⟧”* and \"⟦*stars*⟧\".",
    "An empty \"\" or “ ” is nothing, and \" alone.",
    "No marks here.",
    "",
  ])
  func `tells opening marks from closing ones`(_ notation: String) {
    expect(notation, nil)
  }

  @Test(arguments: [
    "He is 5'11\" and she 5’ 4\" tall; a 12\" pipe, a 7” single, a 3\"x4\" card.",
    "He is 5'11\" tall. \"⟦I know,⟧\" he said.",
    "\"⟦He was 6'2\" and strong,⟧\" she said.",
    "\"⟦It has a 12\" screen, the best,⟧\" she said.",
    "\"⟦It was made in 2014⟧\" and sold.",
    "He read it in 5' 30\".",
  ])
  func `takes inches and seconds for what they are`(_ notation: String) {
    expect(notation, "en")
  }

  @Test func `leaves abbreviations of Hebrew alone`() {
    expect("דובר צה\"ל אמר \"⟦כן⟧\".", "he")
  }

  @Test(arguments: [
    "The council’s plan won't do, and the workers' rights aren’t theirs.",
    "‘⟦We had no choice,⟧’ she said. ‘⟦I don’t know.⟧’",
    "'⟦We had no choice,⟧' she said. '⟦I don't know.⟧'",
    "‘⟦The workers’ rights are gone,⟧’ she said.",
    "Rock 'n' roll of the '90s, 'tis said, got 'em.",
    "She called it '⟦a very good day⟧'.",
    "The ‘90s were the Joneses’ years.\n\nNothing was like it.",
    "He said “⟦no⟧” in the workers' 'best' days.",
    "‘⟦He told me “go away” twice,⟧’ she said. ‘⟦“No” is no.⟧’",
    "Top of VH1 's list, said 'Ya Knew singers.",
  ])
  func `tells apostrophes from single marks`(_ notation: String) {
    expect(notation, "en")
  }

  @Test(arguments: [
    "“⟦One. Two. Three,⟧” he said. Four.",
    "\"⟦One. Two? Three!⟧\" Four.",
    // The newspaper rule.
    "“⟦One. Two.\n\n“Three. Four,⟧” he said.\n\nFive.",
    "\"⟦One. Two.\n\n\"Three. Four,⟧\" he said.\n\nFive.",
    "“⟦One.\n“Two.\n“Three.⟧”\nFour.",
    "« ⟦Un.\n\n« Deux⟧ », dit-il.",
    "« ⟦Un.\n\n» Deux⟧ », dit-il.",
    "\"⟦One.\r\n\r\n\"Two.⟧\"\r\n\r\nThree.",
    "“⟦One.\n \t\n“Two.⟧”",
    "“⟦One.\u{2029}“Two.⟧”",
    // A paragraph that was not opened again, but closes.
    "He said, \"⟦One.\n\nTwo. Three.⟧\"\n\nFour.",
    "\"⟦We need 1,000, where we have 200;\n800 there;\nand 100 here,⟧\" he said.",
    // Wrapped lines.
    "“⟦One goes\non. Two goes on over\nTwo lines,⟧” he said.\n\nThree.",
    // Without paragraphs.
    "“⟦One is a sentence. Two is. “Three is. Four is,⟧” he said. Five.",
    "\"⟦One is a sentence. Two is. \"Three is. Four is,⟧\" he said. Five.",
  ])
  func `keeps a quotation open over sentences and paragraphs`(_ notation: String) {
    expect(notation, "en")
  }

  @Test(arguments: [
    "He said “⟦one is so.⟧ Two is not.\n\nThree is. “⟦Four,⟧” he said.",
    "He said \"⟦one is so.⟧ Two is not.\n\nThree is. \"⟦Four,⟧\" he said.",
    "“⟦One is so. Two is, he said.⟧\n\nThree is.\n\n“⟦Four,⟧” he said.",
    "He met Mr. Low and the “⟦Dr. Who of the U.S. Army.⟧ He left.\n\nThree.",
    "He said “⟦is it so?⟧ Two is not. He called “⟦three⟧” a number.\n\nFour.",
    "One is so” and two is not. “⟦Three,⟧” he said.",
    "One is so\" and two is not. \"⟦Three,⟧\" he said.",
    "He said “⟦one⟧” and “⟦two.⟧",
  ])
  func `ends a quotation whose mark was forgotten`(_ notation: String) {
    expect(notation, "en")
  }

  @Test func `never lets a lost mark swallow the article`() {
    let narration = String(repeating: "The council met on Tuesday and agreed. ", count: 60)
    for mark in ["\"", "“", "«", "„", "``", "「"] {
      let flat = "He said \(mark)one is so. \(narration)Then \(mark)two"
      let found = Quotations(in: ContiguousArray(flat.utf8), language: nil).all
      #expect(found.allSatisfy { $0.range.count < 40 && !$0.isClosed }, "\(mark)")
      #expect(!found.isEmpty, "\(mark)")
    }
  }

  @Test(arguments: [
    ("uk", "— ⟦Так,⟧ — сказав він. — ⟦Ходімо.⟧"),
    ("ru", "Он встал.\n— ⟦Куда ты?⟧\n— ⟦Домой!⟧ — крикнул он.\nОн ушёл."),
    ("es", "—⟦Vamos⟧ —dijo él—. ⟦No hay tiempo.⟧\nSe fueron."),
    ("fr", "– ⟦Vous venez ?⟧\n– ⟦Oui, dit-il.⟧"),
    ("pl", "― ⟦Nie wiem,⟧ ― powiedział. ― ⟦Może jutro.⟧"),
    ("uk", "Список:\n— хліб;\n— сіль;\n— вода"),
    ("uk", "— ⟦Це «Динамо».⟧\n\n«⟦Так⟧», — сказав він."),
    ("uk", "Київ — столиця. Він — ні."),
    ("en", "— Not dialogue.\n— Nor this."),
  ])
  func `reads lines of dialogue`(_ language: String, _ notation: String) {
    expect(notation, language)
  }

  @Test func `says where marks are, of which kind, and whether they close`() {
    let text = "A “b” c « d » e.\n\n“f"
    let all = Array(Quotations(in: ContiguousArray(text.utf8), language: nil).all)
    #expect(all.map(\.range) == [TextRange(2, 9), TextRange(12, 19), TextRange(24, 28)])
    #expect(all.map(\.content) == [TextRange(5, 6), TextRange(15, 16), TextRange(27, 28)])
    #expect(all.map(\.kind) == [.double, .guillemets, .double])
    #expect(all.map(\.isClosed) == [true, true, false])
  }

  @Test func `finds the quotations of a range`() {
    let text = String(repeating: "A \"b\" ", count: 100)
    let quotations = Quotations(in: ContiguousArray(text.utf8), language: nil)
    #expect(quotations.all.count == 100)
    for start in stride(from: 0, to: 600, by: 7) {
      for length in [0, 1, 2, 5, 40, 700] {
        let range = TextRange(start, start + length)
        #expect(
          Array(quotations.overlapping(range)) == quotations.all.filter { $0.range.overlaps(range) }
        )
      }
    }
    #expect(Quotations(in: [], language: nil).overlapping(TextRange(0, 9)).isEmpty)
  }

  @Test(arguments: [
    "“", "\"", "\" ", " \"a", "“A. ", "« ", "'", "''", "'a ", "x' ", "`", "&", "&quot;", "\n",
    "\n\"a", "\n\n“A. ", "“a „", "\"a “b ", "— ", "\n— А, — а. ", "7\" ", "”", "「", "\r",
  ])
  func `is done with nearly half a megabyte of one thing`(_ piece: String) {
    let text = String(repeating: piece, count: 400_000 / piece.utf8.count)
    check(text, "ru")
  }

  @Test func `gives ranges in order and on characters, whatever the marks`() {
    let pieces = [
      "\"", "“", "”", "„", "«", "»", "‹", "›", "「", "」", "『", "』", "‘", "’", "'", "``", "''",
      "&quot;", "&ldquo;", " ", "\u{A0}", "\n", "\n\n", "\r\n", ". ", ", ", "? ", "a", "Ж", "語",
      "7", "— ", "–", "(", ")", "s", "😀", "And so it goes on", "…", "\u{2029}", "ー", "\"”", "é",
    ]
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3_000 {
      var text = ""
      for _ in 0..<next(60) { text += pieces[next(pieces.count)] }
      check(text, [nil, "en", "uk"][next(3)])
    }
  }

  private func check(_ text: String, _ language: String?) {
    let bytes = ContiguousArray(text.utf8)
    var last = 0
    for quotation in Quotations(in: bytes, language: language).all {
      let (range, content) = (quotation.range, quotation.content)
      let isSound =
        range.start >= last && range.contains(content) && !content.isEmpty
        && range.end <= bytes.count
        && [range.start, range.end, content.start, content.end].allSatisfy {
          $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
      if !isSound { Issue.record("\(quotation) in \(text.prefix(200).debugDescription)") }
      last = range.end
    }
  }
}
