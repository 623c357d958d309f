import AnnotationModel

/// Leaves out sentences that were exported before: the same text, but for white space, with the same
/// labels.
///
/// Kept in memory are about 40 bytes for each sentence that differs from those before it.
package struct SentenceDuplicates: Sendable {
  /// The labels of each text, as numbers, where it was first met.
  private var labelsOfTexts: [Digest: Int32] = [:]
  /// Texts with further labels.
  private var others: Set<Digest> = []
  /// 0 stands for no label.
  private var numbers: [[String]: Int32] = [[]: 0]

  /// Sentences that were left out.
  package private(set) var repeats = 0
  /// Sentences that stay although their text was labelled otherwise before.
  package private(set) var conflicts = 0

  package init() {}

  /// Leaves out the sentences of an article that stood in it, or in articles before it, already.
  ///
  /// Labels in another order are other labels: the first one is what many formats hold.
  package mutating func leaveOutRepeats(in article: inout ExportedArticle) {
    for index in article.sentences.indices where article.sentences[index].isChosen {
      let sentence = article.sentences[index]
      if isRepeated(article.text(sentence.range), sentence.labels) {
        article.sentences[index].leaveOut()
      }
    }
  }

  private mutating func isRepeated(_ text: Substring, _ labels: [String]) -> Bool {
    let digest = Digest(text)
    let number = number(of: labels)
    guard let first = labelsOfTexts[digest] else {
      labelsOfTexts[digest] = number
      return false
    }
    if first == number || !others.insert(digest.with(number)).inserted {
      repeats += 1
      return true
    }
    if first == 0 {
      // What nobody had tagged says nothing against a label.
      labelsOfTexts[digest] = number
      others.insert(digest.with(0))
    } else if number != 0 {
      conflicts += 1
    }
    return false
  }

  private mutating func number(of labels: [String]) -> Int32 {
    if let number = numbers[labels] { return number }
    let number = Int32(numbers.count)
    numbers[labels] = number
    return number
  }
}

/// 128 bits that tell texts apart, also those that were made to be mistaken for each other: the
/// standard library's hash with a key of the process, twice.
private struct Digest: Hashable {
  private let low: Int
  private let high: Int

  private init(_ low: Hasher, _ high: Hasher) {
    self.low = low.finalize()
    self.high = high.finalize()
  }

  /// Takes a text without the white space at its ends, and with one space for any other.
  init(_ text: Substring) {
    var (low, high) = Self.hashers
    // Two scalars a step; strings would be compared by what they mean in Unicode, not by what they are.
    var pair: UInt64 = 0
    var length: UInt64 = 0
    func add(_ scalar: UInt32) {
      pair = pair << 32 | UInt64(scalar)
      length += 1
      guard length & 1 == 0 else { return }
      low.combine(pair)
      high.combine(pair)
      pair = 0
    }
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        isAfterSpace = length > 0
        continue
      }
      if isAfterSpace { add(0x20) }
      isAfterSpace = false
      add(scalar.value)
    }
    low.combine(pair)
    high.combine(pair)
    low.combine(length)
    high.combine(length)
    self.init(low, high)
  }

  func with(_ number: Int32) -> Digest {
    var (low, high) = Self.hashers
    for part in [self.low, self.high, Int(number)] {
      low.combine(part)
      high.combine(part)
    }
    return Digest(low, high)
  }

  private static var hashers: (low: Hasher, high: Hasher) {
    var (low, high) = (Hasher(), Hasher())
    low.combine(0)
    high.combine(1)
    return (low, high)
  }
}
