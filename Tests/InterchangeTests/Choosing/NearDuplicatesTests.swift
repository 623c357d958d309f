import Testing

@testable import Interchange

@Suite struct NearDuplicatesTests {
  private func firsts(_ texts: [String]) -> [Int] {
    var duplicates = NearDuplicates()
    for (index, text) in texts.enumerated() {
      #expect(duplicates.add(text, sha256: "\(index)") == index)
    }
    return duplicates.firstOfEach()
  }

  @Test func caseAndPunctuationMakeNoDifference() {
    let one = Shingles("The mayor, Ana Ruiz, said: “We will reopen.” Élan É")
    #expect(one == Shingles("the MAYOR Ana Ruiz said we  will\nreopen… élan é"))
    #expect(one.hashes.count == 10 - 5 + 1)
    #expect(one.resemblance(to: Shingles("the mayor ana ruiz said we will not open")) == 3.0 / 8)
  }

  @Test func shortTextsAreOneRunAndTextsWithoutWordsNone() {
    #expect(Shingles("Two words.").hashes.count == 1)
    #expect(Shingles("… — !").isEmpty)
    #expect(Shingles("… — !").resemblance(to: Shingles("?")) == 0)
    #expect(firsts(["!", "!", "?"]) == [0, 1, 2])
  }

  @Test func scriptsWithoutSpacesCountCharacters() {
    let text = "上海市政府今天宣布新的交通规定。"
    #expect(Shingles(text).hashes.count == 15 - 5 + 1)
    #expect(firsts([text, "上海市政府今天宣布新的交通规则。", "北京大学的学生们在图书馆里看书。"]) == [0, 0, 2])
    #expect(Shingles("กรุงเทพมหานคร").hashes.count > 1)
    // Korean has spaces.
    #expect(Shingles("서울시는 오늘 새로운 교통 규정을 발표했다").hashes.count == 2)
  }

  @Test func theSameDigestIsTheSameText() {
    var duplicates = NearDuplicates()
    #expect(duplicates.add("one", sha256: "x") == 0)
    #expect(duplicates.add("one", sha256: "x") == 0)
    #expect(duplicates.add("two", sha256: "y") == 1)
    #expect(duplicates.firstOfEach() == [0, 1])
  }

  /// Texts of which one word in so many is another: what is together is what comparing all pairs says.
  @Test func findsWhatComparingAllPairsFinds() {
    var texts = MadeTexts(seed: 5)
    var all: [String] = []
    for step in [6, 8, 12, 20, 40, 100] {
      for _ in 0..<5 {
        let words = texts.words(160)
        all.append(words.joined(separator: " "))
        all.append(texts.changed(words, oneIn: step).joined(separator: " "))
      }
    }
    let shingles = all.map(Shingles.init)
    var expected = Array(all.indices)
    for index in stride(from: 0, to: all.count, by: 2)
    where shingles[index].resemblance(to: shingles[index + 1]) >= 0.5 {
      expected[index + 1] = index
    }
    // Some pairs are, and some are not.
    #expect(Set(expected).count > 30 && Set(expected).count < 60)
    #expect(firsts(all) == expected)
  }

  @Test func aChainIsOneCluster() {
    var texts = MadeTexts(seed: 6)
    let words = texts.words(300)
    let chain = [0, 50, 100].map { words[$0..<$0 + 180].joined(separator: " ") }
    #expect(Shingles(chain[0]).resemblance(to: Shingles(chain[2])) < 0.5)
    #expect(firsts(chain + [texts.words(180).joined(separator: " ")]) == [0, 0, 0, 3])
  }
}
