import AnnotationModel
import Interchange
import Testing

@Suite struct ArticleDuplicatesTests {
  @Test func theOneWithMostTaggedSentencesIsKept() {
    var texts = MadeTexts(seed: 1)
    let words = texts.words(100)
    let text = words.joined(separator: " ")
    let near = texts.changed(words, oneIn: 50).joined(separator: " ")
    var duplicates = ArticleDuplicates()
    for (name, sentences) in [
      ("untagged", [Made(text), Made("End.")]), ("one", [Made(text, "claim"), Made("End.")]),
      ("near", [Made(near, "claim"), Made("End.", "fact")]),
      ("near-later", [Made(near, "fact"), Made("End.", "fact")]),
      ("other", [Made(texts.words(100).joined(separator: " "))]),
    ] {
      duplicates.add(ExportedArticle(.made(sentences), name: name))
    }
    #expect(
      duplicates.leftOut() == ["untagged": "near", "one": "near", "near-later": "near"])
  }
}

@Suite struct SentenceDuplicatesTests {
  /// Returns the numbers of the sentences that stay.
  private func kept(_ sentences: [Made], _ duplicates: inout SentenceDuplicates) -> [Int] {
    var article = ExportedArticle(.made(sentences), name: "a")
    duplicates.leaveOutRepeats(in: &article)
    return article.chosen.map(\.number)
  }

  @Test func theSameTextWithTheSameLabelsStaysOnce() {
    var duplicates = SentenceDuplicates()
    #expect(
      kept(
        [
          Made("One  rose.", "claim"), Made("One\n\trose.", "claim"), Made("one rose.", "claim"),
          Made("Onerose.", "claim"), Made("One rose.", "claim", "quote"),
        ], &duplicates) == [1, 3, 4, 5])
    #expect(duplicates.repeats == 1 && duplicates.conflicts == 1)
    #expect(kept([Made("One rose.", "claim", "quote"), Made("Two.")], &duplicates) == [2])
    #expect(duplicates.repeats == 2 && duplicates.conflicts == 1)
  }

  @Test func untaggedSentencesContradictNothing() {
    var duplicates = SentenceDuplicates()
    let sentences = [
      Made("One."), Made("One.", "claim"), Made("One."), Made("One.", "fact"),
      Made("One.", "claim"), Made("One.", "fact"), Made("One."),
    ]
    #expect(kept(sentences, &duplicates) == [1, 2, 4])
    #expect(duplicates.repeats == 4 && duplicates.conflicts == 1)
  }

  @Test func textsThatOnlyLookTheSameStay() {
    var duplicates = SentenceDuplicates()
    #expect(
      kept([Made("caf\u{E9}", "claim"), Made("cafe\u{301}", "claim")], &duplicates) == [1, 2])
  }

  /// Against the plainest way to say it, on generated sessions twice.
  @Test func whatHoldsForGeneratedSessions() {
    var sessions = GeneratedSessions(seed: 21)
    var duplicates = SentenceDuplicates()
    var seen: Set<[String]> = []
    var total = 0
    let made = (1...150).map { sessions.session(number: $0) }
    for session in made + made {
      var article = ExportedArticle(session)
      duplicates.leaveOutRepeats(in: &article)
      for (index, sentence) in session.sentences.enumerated() {
        total += 1
        let text = session.text(ofSentence: index).unicodeScalars.split(whereSeparator: \.isSpace)
          .map { $0.map { String($0.value) }.joined(separator: "-") }.joined(separator: " ")
        #expect(
          article.sentences[index].isChosen == seen.insert([text] + sentence.labels).inserted)
      }
    }
    #expect(duplicates.repeats == total - seen.count && duplicates.repeats >= total / 2)
  }
}
