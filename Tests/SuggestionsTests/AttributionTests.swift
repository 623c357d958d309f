import AnnotationModel
import Testing

@testable import Suggestions

/// A sentence to be credited, marked with | in front and behind, in what stands around it.
struct Credited: Sendable, CustomTestStringConvertible {
  let text: String
  var speaker: String?
  var source: String?
  var cue: String?
  var language = "en"
  var label = "quote"

  init(
    _ text: String, speaker: String? = nil, source: String? = nil, cue: String? = nil,
    language: String = "en", label: String = "quote"
  ) {
    self.text = text
    self.speaker = speaker
    self.source = source
    self.cue = cue
    self.language = language
    self.label = label
  }

  var testDescription: String { text }
}

@Suite struct AttributionTests {
  /// Returns the attributes of the part between bars, or of the whole text.
  private func attributes(of credited: Credited) -> [String: String] {
    let parts = credited.text.split(separator: "|", omittingEmptySubsequences: false)
    let text = parts.joined()
    let before = parts.count == 3 ? parts[0].utf8.count : 0
    let count = parts.count == 3 ? parts[1].utf8.count : text.utf8.count
    let sentence = SentenceContext(
      range: TextRange(before, before + count), index: 0, count: 1)
    return Suggester(labels: ["claim", "quote", "fact", "none"]).attributes(
      of: credited.label, on: sentence,
      in: ArticleReading(text: text, language: credited.language))
  }

  private func expect(_ credited: Credited) {
    let found = attributes(of: credited)
    #expect(found["speaker"] == credited.speaker)
    #expect(found["source"] == credited.source)
    if let cue = credited.cue { #expect(found["cue"] == cue) }
  }

  private static let quotes = [
    Credited("“We did it,” Anna Berg said.", speaker: "Anna Berg", cue: "said"),
    Credited("“We did it,” said Anna Berg.", speaker: "Anna Berg", cue: "said"),
    Credited("\"We did it,\" Anna Berg told reporters.", speaker: "Anna Berg", cue: "told"),
    Credited("“We did it,” Anna Berg also said.", speaker: "Anna Berg"),
    Credited("“We did it,” Anna Berg said on Monday.", speaker: "Anna Berg"),
    Credited("“We did it,” Anna Berg on Monday told a rally.", speaker: "Anna Berg", cue: "told"),
    Credited("“We did it,” said Mayor Anna Berg, 45.", speaker: "Anna Berg"),
    Credited("“We did it,” said Anna Berg, the mayor of Linz.", speaker: "Anna Berg"),
    Credited("“We did it,” Anna Berg, the mayor of Linz, said.", speaker: "Anna Berg"),
    Credited("“We did it,” said the city’s mayor, Anna Berg.", speaker: "Anna Berg"),
    Credited("“We did it,” said company spokesman Piet de Vries.", speaker: "Piet de Vries"),
    Credited("“We did it,” said George R.R. Martin.", speaker: "George R.R. Martin"),
    Credited("“We did it,” Stephen King said.", speaker: "Stephen King"),
    Credited("“We did it,” said Prime Minister Keir Starmer.", speaker: "Keir Starmer"),
    Credited("Anna Berg said, “We did it.”", speaker: "Anna Berg", cue: "said"),
    Credited("Anna Berg, who said “we did it all alone”, left.", speaker: "Anna Berg"),
    Credited("But Anna Berg said: “We did it.”", speaker: "Anna Berg"),
    Credited("Dr. Anna Berg said: “We did it.”", speaker: "Anna Berg"),
    Credited("On Monday, Sen. Anna Berg said: “We did it.”", speaker: "Anna Berg"),
    Credited("Mr Berg said: “We did it.”", speaker: "Berg"),
    Credited("Anna Berg came. |“We did it,” Berg said.|", speaker: "Anna Berg"),
    Credited("Mayor Anna Berg came. |“We did it,” said Berg.|", speaker: "Anna Berg"),
    Credited("“We did it,” Berg said.|“And you?” she asked Piet Vries.|", speaker: nil),
    Credited("Anna Berg came home. |“We did it,” she said.|", speaker: "Anna Berg", cue: "said"),
    Credited("Anna Berg met Piet Vries. |“We did it,” she said.|"),
    Credited("“We did it,” she said."),
    Credited("“We did it,” they said."),
    Credited("“We did it,” said a platoon commander.", source: "platoon commander"),
    Credited(
      "“We did it,” said a platoon commander who asked not to be named.",
      source: "platoon commander"),
    Credited("“We did it,” police said.", source: "police"),
    Credited("“We did it,” the defence ministry said.", source: "defence ministry"),
    Credited("“We did it,” said the U.S. Treasury.", source: "U.S. Treasury"),
    Credited("“We did it,” NATO said.", source: "NATO"),
    Credited("“We did it,” Reuters reported.", source: "Reuters"),
    Credited("“We did it,” said a spokesman for Boeing.", source: "spokesman for Boeing"),
    Credited("“We did it,” a spokesman for Boeing said.", source: "spokesman for Boeing"),
    Credited("“We did it,” the Kremlin said in a statement.", source: "Kremlin"),
    Credited("“We did it,” a resident of Linz said."),
    Credited("“We did it,” Anna Berg was told.", speaker: nil),
    Credited("“We did it,” Anna Berg and Piet Vries said."),
    Credited("“It was hard. |We had no light,|” said Anna Berg.", speaker: "Anna Berg"),
    Credited("Anna Berg said: “It was hard. |We had no light.|”", speaker: "Anna Berg"),
    Credited("“It was hard,” said Anna Berg. |“We had no light.”|", speaker: "Anna Berg"),
    Credited("“It was hard,” said Anna Berg.\n\n|“We had no light.”|"),
    Credited(
      "President Volodymyr Zelensky came. |In his evening address Zelensky praised the units, "
        + "stating, We will wear them down.|", speaker: "Volodymyr Zelensky", cue: "stating"),
  ]

  private static let claims = [
    Credited(
      "Jan Oort and Anna Berg ran. |Berg, via a paper, said that Oort had won.|",
      speaker: "Anna Berg", cue: "said", label: "claim"),
    Credited(
      "NISSAN NEWS\n\nIt is a car. |It will be sold in May, Nissan says.|", source: "Nissan",
      cue: "says", label: "claim"),
    Credited(
      "Hungarian-American investor George Soros said markets would fall.",
      speaker: "George Soros", label: "claim"),
    Credited(
      "But surprisingly, Anna Berg found a friend.", label: "claim"),
    Credited(
      "Anna Berg found that the mice had more cells.", speaker: "Anna Berg", cue: "found",
      label: "claim"),
    Credited("Others said they felt ill.", label: "claim"),
    Credited(
      "The chairman, chief executive and president Anna Berg said it was over.",
      speaker: "Anna Berg", label: "claim"),
    Credited(
      "Teams now serve in battalions to keep supply lines open, two officers told reporters.",
      source: "two officers", cue: "told", label: "claim"),
    Credited(
      "Kyrylo Budanov, the chief of military intelligence, was in the area, local media reported.",
      source: "local media", cue: "reported", label: "claim"),
    Credited(
      "The defence of Pokrovsk has become a priority, President Volodymyr Zelensky said on Sunday.",
      speaker: "Volodymyr Zelensky", cue: "said", label: "claim"),
    Credited(
      "Russia’s defence ministry claimed that a helicopter had been destroyed.",
      source: "Russia’s defence ministry", cue: "claimed", label: "claim"),
    Credited(
      "Zelensky is ready to discuss a ceasefire, an adviser said.", source: "adviser", cue: "said",
      label: "claim"),
    Credited("Rates will rise, according to Anna Berg.", speaker: "Anna Berg", label: "claim"),
    Credited(
      "Rates will rise, according to the finance ministry.", source: "finance ministry",
      cue: "according to", label: "claim"),
    Credited(
      "Rates will rise, according to two people who were there.", source: "two people",
      label: "claim"),
    Credited(
      "According to police, the car was stolen.", source: "police", cue: "According to",
      label: "claim"),
    Credited("The battle is expected to last.", cue: "is expected to", label: "claim"),
    Credited("The strike may last until Friday.", cue: "may", label: "claim"),
    Credited(
      "Prices rose because of the drought.", cue: "because of", label: "claim"),
    Credited("Its roof was red.", label: "claim"),
    Credited(
      "The court ruled that the tender was void.", source: "court", label: "fact"),
    Credited(
      "Unemployment fell to 6.1% in March, according to the statistics office.",
      source: "statistics office", cue: "according to", label: "fact"),
  ]

  private static let otherLanguages = [
    Credited("„Wir haben es geschafft“, sagte Anna Berg.", speaker: "Anna Berg", language: "de"),
    Credited("„Wir haben es geschafft“, sagte der Mann.", language: "de"),
    Credited("« Nous l’avons fait », a déclaré Anna Berg.", speaker: "Anna Berg", language: "fr"),
    Credited("«Lo hicimos», dijo Anna Berg.", speaker: "Anna Berg", language: "es"),
    Credited("«Ми зробили це», — сказала Анна Берг.", speaker: "Анна Берг", language: "uk"),
    Credited("«Мы сделали это», — сказала Анна Берг.", speaker: "Анна Берг", language: "ru"),
    Credited("За словами Анни Берг, усе готово.", language: "uk", label: "claim"),
  ]

  @Test(arguments: quotes)
  func `credits a quote`(_ credited: Credited) { expect(credited) }

  @Test(arguments: claims)
  func `credits a claim or a record`(_ credited: Credited) { expect(credited) }

  @Test(arguments: otherLanguages)
  func `credits in other languages`(_ credited: Credited) { expect(credited) }

  @Test func `looks only so far back for a full name`() {
    let filler = String(repeating: "The road is long and it is grey. ", count: 1_000)
    expect(
      Credited("“No,” said Anna Berg. \(filler)|“We did it,” Berg said.|", speaker: "Anna Berg"))
    expect(
      Credited(
        "\(filler)“No,” said Anna Berg. \(filler)|“We did it,” Berg said.|"))
  }

  @Test func `a schema's other labels have no cue of their own`() {
    expect(Credited("The strike may last until Friday.", label: "opinion"))
    #expect(
      attributes(of: Credited("The strike may last until Friday.", label: "opinion")).isEmpty)
  }
}
