import AnnotationModel
import Segmentation
import Testing

@Suite struct SegmenterTests {
  @Test func `has a name and a version for sessions`() {
    #expect(Segmenter.name == "galley")
    #expect(Segmenter.version == 2)
    #expect(
      Segmenter.languages == [
        "am", "ar", "bn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi",
        "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "ko", "lt", "lv", "mr", "nb", "nl", "pl",
        "pt", "ro", "ru", "sk", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh",
      ])
  }

  @Test(arguments: ["-ne. Two?", "-a. B", "-Так. Ні", "-1. B", "’s. B", "'t. B"])
  func `splits a text that begins with a mark inside words`(_ text: String) {
    for language in [nil, "en", "uk"] {
      let sentences = Segmenter(language: language).sentences(in: text)
      #expect(sentences.first?.start == 0)
      #expect(sentences.last?.end == text.utf8.count)
    }
  }

  @Test func `counts in UTF-8 bytes`() {
    let segmenter = Segmenter(language: "uk")
    #expect(segmenter.sentences(in: "  Так. Ні. ") == [TextRange(2, 9), TextRange(10, 15)])
  }

  @Test(arguments: [
    ("en", "The ministers met in Oslo, and they will meet again before the summer."),
    ("uk", "Уряд ухвалив рішення, яке набуде чинності вже наступного місяця."),
    ("ru", "Правительство приняло решение, которое вступит в силу уже в мае."),
    ("de", "Die Regierung hat beschlossen, dass das Gesetz im Mai in Kraft tritt."),
    ("fr", "Le gouvernement a décidé que la loi sera appliquée dans les villes."),
    ("es", "El gobierno ha decidido que la ley se aplique en todas las ciudades."),
  ])
  func `guesses the language of a sentence`(_ code: String, _ text: String) {
    #expect(Segmenter().language(of: text) == code)
  }

  @Test(arguments: ["", "…", "Zagreb Ljubljana Skopje", "12 345", "12 345 ?"])
  func `guesses no language without evidence`(_ text: String) {
    #expect(Segmenter().language(of: text) == nil)
  }

  @Test func `takes the language it is given`() {
    let english = "The ministers met in Oslo, and they will meet again."
    #expect(Segmenter(language: "de").language(of: english) == "de")
    #expect(Segmenter(language: "en-GB").language(of: english) == "en")
    #expect(Segmenter(language: "UK_ua").language(of: english) == "uk")
    #expect(Segmenter(language: "tlh").language(of: english) == nil)
  }

  @Test func `splits text in a language without tables by its script`() {
    expectSentences(
      """
      Vláda se sešla v pondělí.
      „Nevzdáme se,“ řekl ministr.
      Kdo zaplatí?
      """, language: "cs")
  }

  @Test func `learns abbreviations`() {
    expectSentences(
      "He was seen on Kaiserallee nr. Potsdam on Monday.", language: "en",
      abbreviations: ["nr."])
    expectSentences(
      """
      The order came from Hqtrs. Berlin had nothing to say.
      """, language: "en", abbreviations: ["Hqtrs"])
    expectSentences(
      """
      The order came from Hqtrs.
      They obeyed.
      """, language: "en", abbreviations: ["Hqtrs"])
  }
}
