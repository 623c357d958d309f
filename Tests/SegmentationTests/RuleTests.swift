import Segmentation
import Testing

/// The edges of the rules: what just takes part in one, and what no longer does.
///
/// A line is a text, with a bar where it is split.
@Suite struct RuleTests {
  @Test(arguments: [
    "Wait ? !|Anna left.", "He cried wait ! , and left.",
    "She joined Acme Inc.|(The pay was poor.)",
    "She joined Acme Inc.|Yes.|Anna left.", "She joined Acme Inc. A. Lind left.",
    "She joined Acme Inc.|Don't ask.", "She joined Acme Inc.|[The pay was poor.]",
  ])
  func `looks at what follows`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "\"Why?\" O'Neil asked.", "\"Why?\" O’Neil asked.", "\"Why?\" Anna-Maria asked.",
    "\"Why?\" Anna Maria Lind asked.", "\"Why?\"|Anna Maria Berg Lind asked.",
    "\"Why?\"|Says Anna.",
    "\"Why?\"|The man asked.", "\"Why?\"|5 men asked.", "'Why?' Anna asked.",
  ])
  func `looks for who asked`(_ text: String) { expectSplit(text) }

  @Test func `goes on only after a hyphen or a dash between spaces`() {
    expectSplit("Nie wiem.|-Ja też.", language: "pl")
    expectSplit("- Көпір ашық па?|-Жоқ, жабық.", language: "kk")
    expectSplit("No lo sé.|¡vaya!", language: "es")
  }

  @Test(arguments: [
    "• Ladders•Ropes", "• Ladders •Ropes", "Bring a ladder;|• a lamp", "• • Lamps",
    "The ladder, • a lamp", "Sign ----------------------------------------here",
  ])
  func `starts an item only at a bullet between spaces`(_ text: String) { expectSplit(text) }

  @Test(arguments: Array("/09AZaz"))
  func `ends an address with a letter, a digit or a slash`(_ last: Character) {
    expectSplit("See https://example.com/a-\(last)|It is long.")
    expectSplit("See https://example.com/a-\(last) Anna wrote it.")
    expectSplit("See https://example.com/a-\(last)  It is long.")
  }

  @Test(arguments: Array("@[`{-+"))
  func `ends an address with nothing else`(_ last: Character) {
    expectSplit("See https://example.com/a\(last) It is long.")
  }

  @Test(arguments: [
    "Write to Anna <a@b.se> Lind now", "From: Anna <anna> Lind", "From: Anna anna@b.se> Lind",
    "From: Anna <a@b.se> and Lind", "From: Anna <a@b.se>|Lind", "From: Anna Date:5",
    "From: Anna/Date: 5", "From: Anna date: 5", "From: Anna|Date : 5", "From Anna Date: 5",
    "From: Anna|Photo: Jon", "From: Anna <a b@c.se> Lind",
  ])
  func `knows the fields of a letter's head`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "1. a 2.|Bo.", "1. ab|2. Bo.", "1. Open the lid 3.|Turn the key.",
    "1. Open the lid 2. turn the key.", "10. Open the lid|11. Turn the key.",
    "19. Open the lid|20. Turn the key.", "8. Open the lid|9. Turn the key.",
    "100. Open the lid 101.|Turn the key.", "1. Open lid/2.|Turn it.",
    "0. Open the lid|1. Turn it.",
  ])
  func `counts the items of a list`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    ".|Anna left.", ". (EN) Anna left.", "IV. Open the lid.", "1234.|Open it.", "123. Open it.",
    "1.2. Open it.", "12a.|Open it.", "z. Open it.", "a. Open it.", "XVIII.|Open it.",
    "They won 3.|Anna left.", "1.234.|Open it.",
  ])
  func `knows the number of an item`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "It cost 25 . 000 crowns.", "It cost 25 .|00 crowns.", "It cost 25 .|0000 crowns.",
    "It cost 2500 .|000 crowns.", "The plan .|000 crowns.", "It cost 25.|000 crowns.",
    "It cost 250 . 000 crowns.", "It cost 25 . 000",
  ])
  func `knows thousands`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "It grew (last year. — Ed.).", "It grew (last year.|— Ed is not here).", "It grew.|— Ed (sic).",
    "It grew (last year.|Ed).", "It grew (approx. The list shows it).",
    "The shop opens at 5 p.m.|“Wall Street” knows.", "5 p.m. “Wall Street” opens.",
    "At five p.m.|“Wall Street” opens.",
  ])
  func `knows remarks, brackets and measures`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "He lives in Salem Mass. Election day is near.",
    "He is in the city, Mass. Election day is near.",
    "He lives in Salem, Mass.|Election day is near.", "Plan B.|They had no other.",
    "See Ch. XII now.", "See Fig.|I know it.", "The file is in MS. THE OTHERS are lost.",
    "See Fig.|Anna left.", "See Fig. 5 now.", "He left Salem, Mass. — Anna stayed.",
  ])
  func `knows places, figures and capitals`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "They live in Q.Q. Anna knows.", "He wrote index.html.|Anna read it.",
    "They saw Q.Qxy.|Anna left.",
    "They saw Q.Qx. Anna left.", "They saw Q.5.|Anna left.",
    "They live in the U.\u{A0}S.|That is all.",
    "They live in the U.\u{202F}S.|That is all.", "They live in the U. S. Senate.",
    "They saw .Q.|Anna left.",
  ])
  func `knows letters with stops between`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "He met (Mr. Lind).", "He met —Mr. Lind.", "“Mr. Lind left.”", "\"Mr. Lind left.\"",
    "He met 'Mr. Lind'.", "He met `Mr. Lind'.", "He met him/Mr. Lind.", "It was O’Mr. Lind.",
    "He met –Mr. Lind.", "He met «Mr. Lind».", "He met ‘Mr. Lind’.",
  ])
  func `finds where a word begins`(_ text: String) { expectSplit(text) }

  @Test(arguments: [
    "It was vitamin-C.|Anna left.", "It was J-P. Lind.", "It was the co-ed. Lind.",
    "It was BA-ed.|Lind left.", "It was QZ-ed.|Lind left.", "It ran at 5 km/h.|Anna left.",
    "It ran at 5 Z/a.|Anna left.", "It ran at 5 A/z.|Anna left.", "It ran at 5 km/hr. Anna left.",
    "It ran at 5/h. Anna left.", "He met McA. Hester.", "He met McZ. Hester.",
    "He met Mcn.|Hester left.", "He met MaN.|Hester left.", "He met AcN.|Hester left.",
  ])
  func `knows endings, units and names cut short`(_ text: String) { expectSplit(text) }

  @Test(arguments: ["10-9", "19-10", "0-0", "9-9"])
  func `knows results`(_ result: String) {
    expectSplit("Brno prohrálo \(result).|Praha slaví.", language: "cs")
  }

  @Test func `knows ordinals`() {
    expectSplit("Es waren 120.|Anna kam.", language: "de")
    expectSplit("Es waren 3,5.|Anna kam.", language: "de")
    expectSplit("Es war Karl IV.|Anna kam.", language: "de")
    expectSplit("Živi u kući br. 8.|Ana šuti.", language: "hr")
    expectSplit("Era l’avv. Conti.", language: "it")
  }

  @Test(arguments: [
    "It froze.[12345] It thawed.", "It froze.[a] It thawed.", "It froze.[] It thawed.",
    "It froze.[1234]|It thawed.", "It froze.[0][9]|It thawed.", "It froze.[12",
    "<<We stay.>>|Anna left.", "We stay.|> Anna left.", "<<We stay.>>Anna left.", "We stay.>>",
    "He met the Lind Bros.' Anna there.", "He met the Lind Bros.’ Anna there.",
    "He said no.“|Anna left.", "He met the Lind Bros.\"|Anna left.",
    "He met the Lind Bros.>>|Anna left.",
  ])
  func `takes closing marks`(_ text: String) { expectSplit(text) }

  @Test(arguments: [" ", "\u{A0}", "\u{202F}", "\u{2009}"])
  func `takes a closing mark behind a space`(_ space: String) {
    expectSplit("«\(space)Non.\(space)»|Morel sortit.", language: "fr")
    expectSplit("«\(space)Non.\(space)», dit-il.", language: "fr")
    expectSplit("(\(space)Non.\(space))|Morel sortit.", language: "fr")
  }

  @Test(arguments: Array("とってはがをにでのもな的等"))
  func `carries on after a quotation and a particle`(_ particle: Character) {
    expectSplit("「寒い。」\(particle)彼は言った。|雨だ。", language: "ja")
    expectSplit("「寒い。夜だ」\(particle)彼は言った。|雨だ。", language: "ja")
    expectSplit("『寒い。夜だ』\(particle)彼は言った。|雨だ。", language: "ja")
  }

  @Test(arguments: Array("吗嗎呢吧么麼啊嘛呀啦谁誰哪少样樣了的"))
  func `ends a Chinese question after a word that asks`(_ word: Character) {
    expectSplit("他来\(word)?|他走。", language: "zh", joinedWith: "")
  }

  @Test(arguments: [
    "他写了〈谁来了？我不知道。〉一文。|文很好。", "“我们不走。”|她说，没人走。",
    "增长了８．|人很多。", "「彼は『寒い。』と言った。夜だ」と彼は言った。|雨だ。", "「寒い。」|雨だ。", "《书》。|他走。",
    "〈书〉。|他走。", "「夜」。|雨だ。", "『夜』。|雨だ。",
  ])
  func `knows quotations and titles without spaces`(_ text: String) {
    expectSplit(text, language: "ja", joinedWith: "")
    expectSplit(text, language: "zh", joinedWith: "")
  }

  @Test func `knows who said it in Chinese`() {
    expectSplit("“我们不走。”安娜·林说。|没人走。", language: "zh", joinedWith: "")
  }

  @Test(arguments: [
    "he took route66. it was long.", "they let him go. it was late.",
    "he is well-known.|it was late.",
    "he says he can't.|it was late.", "he says he can’t.|it was late.", "The bridge is shut.It",
    "who closed it?|anna left.", "They say it? anna left.", "They left. anna stayed.",
  ])
  func `ends before small letters`(_ text: String) { expectSplit(text) }

  @Test func `ends without a space only after small letters`() {
    expectSplit("The bridge is shut.|It's old.", joinedWith: "")
    expectSplit("He came in MAY.It was late.")
    expectSplit("The bridge is shut.Anna left.")
  }

  @Test(arguments: [
    "Interview about “The Bridge”|Monday, May 3, 2021",
    "Interview with the man, Monday, May 3, 2021",
    "Interview with the man who paints Monday, May 3, all day",
    "Interview with the man who paints Monday May 3 2021",
    "Interview with the man who paints|Monday, May 9, 1990",
  ])
  func `knows the date of a headline`(_ text: String) { expectSplit(text) }

  @Test(arguments: [" ", "\u{A0}", "\u{202F}"])
  func `takes stops with spaces between for an ellipsis`(_ space: String) {
    expectSplit("They told us\(space).\(space).\(space). Anna left.")
    expectSplit("They told us\(space).\(space).\(space).")
  }

  @Test func `takes only the capital that an abbreviation has`() {
    expectSentences(
      in: "He saw hqtrs. Berlin fell.", are: ["He saw hqtrs.", "Berlin fell."], language: "en")
    let segmenter = Segmenter(language: "en", abbreviations: ["Hqtrs"])
    #expect(segmenter.sentences(in: "He saw hqtrs. Berlin fell.").count == 2)
    #expect(segmenter.sentences(in: "He saw Hqtrs. Berlin fell.").count == 1)
  }
}

/// Expects that a text is split where a bar stands.
private func expectSplit(
  _ text: String, language: String = "en", joinedWith separator: String = " ",
  at location: SourceLocation = #_sourceLocation
) {
  let lines = text.split(separator: "|").map(String.init)
  expectSentences(
    in: lines.joined(separator: separator), are: lines, language: language, at: location)
}
