import Suggestions
import Testing

/// Checks the cues of a sentence that has them marked: `he [said|speech] it [may|hedge] rain`.
private func expectCues(
  _ language: String, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectCues(CueScanner.scanner(for: language), marked, sourceLocation: sourceLocation)
}

private func expectCues(
  _ scanner: CueScanner, _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  var text = ""
  var isKind = false
  for character in marked {
    switch character {
    case "[": break
    case "|": isKind = true
    case "]": isKind = false
    default: if !isKind { text.append(character) }
    }
  }
  #expect(mark(text, with: scanner) == marked, sourceLocation: sourceLocation)
}

private func mark(_ text: String, with scanner: CueScanner) -> String {
  let bytes = ContiguousArray(text.utf8)
  let words = Word.words(of: text)
  var result = ""
  var end = 0
  var matches: ContiguousArray<CueMatch> = []
  scanner.append(words, in: bytes, to: &matches)
  for match in matches where words[match.words.lowerBound].start >= end {
    let kinds = matches.filter { $0.words == match.words }.map { "\($0.cue)" }
    let start = words[match.words.lowerBound].start
    result += String(decoding: bytes[end..<start], as: UTF8.self)
    end = words[match.words.upperBound - 1].end
    result += "[\(String(decoding: bytes[start..<end], as: UTF8.self))|"
    result += kinds.joined(separator: ",") + "]"
  }
  return result + String(decoding: bytes[end...], as: UTF8.self)
}

private func entries(_ text: String) -> [String] {
  text.split { $0.isNewline || $0 == "·" }.map { entry in
    var entry = entry
    while entry.first == " " { entry.removeFirst() }
    while entry.last == " " { entry.removeLast() }
    return String(entry)
  }
}

@Suite struct CueScannerTests {
  @Test func `finds words by kind`() {
    let scanner = CueScanner(
      CueTable(language: "en", entries: [.speech: "said · told", .hedge: "may\nmight"]))
    expectCues(scanner, "He [said|speech] it [might|hedge] rain, and [told|speech] her.")
    expectCues(scanner, "Nothing here.")
    expectCues(scanner, "")
  }

  @Test func `lets the longest phrase win at a word, and begins nothing inside it`() {
    let scanner = CueScanner(
      CueTable(
        language: "en",
        entries: [
          .cause: "because · because of", .attribution: "it is said", .speech: "said",
          .prediction: "is expected to", .thought: "expected",
        ]))
    expectCues(scanner, "[because of|cause] rain, [because|cause] it rained")
    expectCues(scanner, "[it is said|attribution]; it is not [said|speech]")
    expectCues(scanner, "it [is expected to|prediction] rain as [expected|thought]")
    expectCues(scanner, "it is [expected|thought]")
  }

  @Test func `gives a match for each kind of an entry`() {
    let scanner = CueScanner(
      CueTable(language: "en", entries: [.thought: "expected", .hedge: "expected"]))
    expectCues(scanner, "as [expected|thought,hedge]")
  }

  @Test func `takes any ending for a star, and the entry that says most`() {
    let scanner = CueScanner(
      CueTable(
        language: "uk",
        entries: [
          .record: "заяв*", .speechNoun: "заява", .judgement: "заявк*", .attribution: "як заяв*",
        ]))
    expectCues(scanner, "[Заявив|record] і [заявила|record], [заяв|record]")
    expectCues(scanner, "[заява|speechNoun], [заявка|judgement], [як заявили|attribution], зая")
  }

  @Test func `takes any number for a number sign`() {
    let scanner = CueScanner(
      CueTable(language: "en", entries: [.approximation: "about # · between # and #"]))
    expectCues(
      scanner, "[about 1,200|approximation] of [between 3 and 4.5|approximation], about it")
  }

  @Test func `takes a capital inside a sentence for a name`() {
    let scanner = CueScanner(
      CueTable(
        language: "en",
        entries: [
          .prediction: "will", .hedge: "may", .speech: "post", .time: "may # · in may",
          .title: "chief",
        ]))
    expectCues(scanner, "[Will|prediction] it rain? It [will|prediction], wrote Will of the Post.")
    expectCues(
      scanner, "The vote [in May|time] hurt Theresa May and [may|hedge] hurt [Chief|title] Poe.")
    expectCues(scanner, "On [May 3|time] he asked: “[May|hedge] I?”")
    expectCues(scanner, "Theresa [May|hedge] Lose Vote, as Pound [Will|prediction] Fall")
  }

  @Test func `makes no name of a German noun`() {
    let entries: [Cue: String] = [.judgement: "skandal"]
    expectCues(
      CueScanner(CueTable(language: "de", entries: entries)), "Das ist ein [Skandal|judgement].")
    expectCues(CueScanner(CueTable(language: "fr", entries: entries)), "Das ist ein Skandal.")
  }

  @Test(arguments: ["", "e", "xx", "en?", "tlh", "日本"])
  func `finds nothing in an unknown language`(_ language: String) {
    expectCues(language, "He said it may rain.")
  }

  @Test(arguments: ["en", "EN", "en-GB", "en_US"])
  func `knows a language by its code or a tag`(_ language: String) {
    expectCues(language, "[She|pronoun] [said|speech] so.")
  }

  @Test(arguments: [
    (
      "en",
      "[According to|attribution] [officials|source], the bridge [may|hedge] close "
        + "[next year|prediction], a [spokeswoman|title] [told|speech] [reporters|source]."
    ),
    (
      "en",
      "“[We|firstPerson] [don’t|negation] [think|thought] [you|secondPerson] [should|judgement] go,” "
        + "[she|pronoun] [said|speech] [in an interview|occasion]."
    ),
    (
      "en",
      "[He|pronoun] [claimed|doubt] [that|that] [nearly|approximation] 5 [million|unit] left "
        + "[because of|cause] the war."
    ),
    (
      "en",
      "[Critics say|attribution] the [so-called|attribution] reform is a [disaster|judgement]."
    ),
    ("en", "[Photo by|apparatus] Jane Doe"),
    (
      "uk",
      "[За словами|attribution] [речника|title] [поліції|source], [міністр|title] [заявив|record], "
        + "[що|that] ціни, [ймовірно|hedge], зростуть на 5 [відсотків|unit] [через|cause] війну."
    ),
    (
      "uk",
      "«[Ми|firstPerson] [не|negation] [знаємо|thought], [чи|condition] [буде|prediction] світло», — "
        + "[сказала|speech] [вона|pronoun]."
    ),
    ("uk", "[Читайте також|apparatus]: [чому|question] це [найгірша|judgement] [криза|judgement]?"),
    (
      "ru",
      "[По словам|attribution] [представителя|title] [полиции|source], [министр|title] "
        + "[заявил|record], [что|that] цены, [вероятно|hedge], упадут [из-за|cause] войны."
    ),
    (
      "ru",
      "[Он|pronoun] [утверждает|doubt], [что|that] это [худший|judgement] [кризис|judgement], "
        + "[если|condition] [сегодня|time] так."
    ),
    (
      "de",
      "[Laut|attribution] [Polizei|source] [könnte|hedge] der [Minister|title] gehen, [sagte|speech] "
        + "eine [Sprecherin|title] am [Montag|time]."
    ),
    (
      "de",
      "„[Wir|firstPerson] [wissen|thought] [nicht|negation], [ob|condition] es kommt“, "
        + "[erklärte|speech] [er|pronoun] [in einem Interview|occasion]."
    ),
    (
      "de",
      "Das [Landgericht|settlingRecord] [behauptet|doubt], [dass|that] [etwa|approximation] "
        + "5 [Prozent|unit] [wegen|cause] der [Krise|judgement] leiden."
    ),
    (
      "fr",
      "[Selon|attribution] la [police|source], le [ministre|title] [aurait|hedge] démissionné "
        + "[jeudi|time], a [déclaré|speech] un [porte-parole|title]."
    ),
    (
      "fr",
      "« [J’ai|firstPerson] [dit|speech] [qu’il|pronoun] [faut|judgement] agir », "
        + "[a-t-il ajouté|speech] [dans un communiqué|occasion]."
    ),
    (
      "fr",
      "[Lire aussi|apparatus] : [pourquoi|question] [vous|secondPerson] [devez|judgement] partir"
    ),
    (
      "es",
      "[Según|attribution] [la policía|source], el [ministro|title] [podría|hedge] dimitir el "
        + "[jueves|time], [dijo|speech] un [portavoz|title]."
    ),
    (
      "es",
      "[Aseguró|doubt] [que|that] [cerca de|approximation] 5 [millones|unit] de [euros|unit] se "
        + "perdieron [debido a|cause] la [crisis|judgement]."
    ),
  ])
  func `knows the cues of six languages`(_ language: String, _ marked: String) {
    expectCues(language, marked)
  }

  @Test(arguments: CueTable.all)
  func `has a kind for all and no entry twice in one`(_ table: CueTable) {
    for cue in Cue.allCases {
      let entries = entries(table.entries[cue] ?? "")
      #expect(!entries.isEmpty, "\(table.language) has no \(cue)")
      #expect(Set(entries).count == entries.count, "\(table.language) \(cue)")
    }
  }

  @Test(arguments: CueTable.all)
  func `is in lower case and can be found`(_ table: CueTable) {
    let scanner = CueScanner(table)
    for (cue, text) in table.entries {
      for entry in entries(text) {
        #expect(entry == entry.lowercased())
        #expect(!entry.isEmpty && !entry.contains("  "))
        let sample = entry.replacing("*", with: "a").replacing("#", with: "7")
        let words = Word.words(of: sample)
        var matches: ContiguousArray<CueMatch> = []
        scanner.append(words, in: ContiguousArray(sample.utf8), to: &matches)
        #expect(
          matches.contains { $0.cue == cue && $0.words == 0..<words.count } || entry.hasSuffix("*"),
          "\(table.language) \(cue): \(entry)")
        #expect(!matches.isEmpty)
      }
    }
  }

  @Test func `has one table for each language`() {
    #expect(Set(CueTable.all.map(\.language)).count == CueTable.all.count)
  }
}
