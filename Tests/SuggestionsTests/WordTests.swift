import Suggestions
import Testing

@Suite struct WordTests {
  private func texts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Word.words(of: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  @Test(arguments: [
    ("The bridge, he said, won't open.", ["The", "bridge", "he", "said", "won't", "open"]),
    ("60,000 of 2.5 million in 2014", ["60,000", "of", "2.5", "million", "in", "2014"]),
    ("“Так”, — сказав Об’єднаний.", ["Так", "сказав", "Об’єднаний"]),
    ("well-known 20% U.S.", ["well-known", "20", "U", "S"]),
    ("总理说", ["总", "理", "说"]),
    ("", []), ("…", []), ("'tis 'quoted'", ["tis", "quoted"]),
  ])
  func `finds the words of a text`(_ text: String, _ words: [String]) {
    #expect(texts(text) == words)
  }

  @Test func `compares words without regard to case, and numbers as one`() {
    #expect(
      Word.words(of: "ŽIVOT Życie КИЇВ Ёлка ÉTÉ").map(\.hash)
        == Word.words(of: "život życie київ ёлка été").map(\.hash))
    #expect(Word.words(of: "17")[0].hash == Word.words(of: "2,014.5")[0].hash)
    #expect(Word.words(of: "Kyiv kyiv").map(\.isCapitalised) == [true, false])
    #expect(Word.words(of: "don’t")[0].hash == Word.hash(of: "Don't"))
  }
}
