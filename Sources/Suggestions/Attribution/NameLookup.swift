/// Finds the full name of somebody whose surname is given, earlier in an article.
struct NameLookup {
  let article: ArticleReading
  let small: FunctionWords

  /// How far it looks back, and how much of the article's beginning it looks at.
  private static let reach = 20_000
  private static let head = 4_000

  struct Found {
    /// The longest name that ends with the word; nil where it only stands by itself.
    var name: String?
    var isTitled = false
  }

  /// Returns the nearest longer name before an offset that ends with a word; nil where the word does
  /// not even stand inside a sentence.
  func fullName(of surname: Word, before offset: Int) -> Found? {
    let bytes = article.bytes
    var needle = ContiguousArray(bytes[surname.start..<surname.end])
    if needle.count > 3, needle.last == 0x73 {
      // Without the ending of a possessive.
      switch needle[needle.count - 2] {
      case 0x27: needle.removeLast(2)
      case 0x99: needle.removeLast(4)
      default: break
      }
      guard !needle.isEmpty else { return nil }
    }
    var found: Found?
    let floor = max(0, offset - Self.reach)
    if search(needle, floor, offset, &found) { return found }
    if floor > 0 { _ = search(needle, 0, min(Self.head, floor), &found) }
    return found
  }

  /// Looks from the end of a range to its beginning; true when a full name was found.
  private func search(
    _ needle: ContiguousArray<UInt8>, _ start: Int, _ end: Int, _ found: inout Found?
  ) -> Bool {
    let bytes = article.bytes
    let (first, count) = (needle[0], needle.count)
    var index = end - count
    while index >= start {
      guard bytes[index] == first, matches(needle, index) else {
        index -= 1
        continue
      }
      if let name = name(endingWith: index, count), found?.name == nil {
        found = found?.isTitled == true && name.name == nil ? found : name
        if name.name != nil { return true }
      }
      index -= 1
    }
    return false
  }

  private func matches(_ needle: ContiguousArray<UInt8>, _ index: Int) -> Bool {
    for offset in 1..<needle.count where article.bytes[index + offset] != needle[offset] {
      return false
    }
    return true
  }

  private func name(endingWith index: Int, _ count: Int) -> Found? {
    let bytes = article.bytes
    let end = index + count
    // A word by itself, behind a space.
    guard index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x2E else { return nil }
    var start = max(0, index - 60)
    while start < index, bytes[start] != 0x20, start > 0 { start += 1 }
    var words: ContiguousArray<Word> = []
    Word.append(in: bytes, start, min(bytes.count, end + 4), to: &words)
    guard let last = words.firstIndex(where: { $0.start == index }) else { return nil }
    let item = words[last]
    guard
      item.end == end
        || item.end > end && (bytes[end] == 0x27 || bytes[end] == 0xE2)
    else { return nil }
    words.removeLast(words.count - last - 1)
    var matches: ContiguousArray<CueMatch> = []
    article.scanner.append(words, in: bytes, to: &matches)
    var cues = ContiguousArray<UInt32>(repeating: 0, count: words.count)
    for match in matches {
      for word in match.words { cues[word] |= 1 << UInt32(match.cue.rawValue) }
    }
    var first = last
    while first > 0, isInName(words, first - 1, cues) { first -= 1 }
    while first < last, !words[first].isCapitalised { first += 1 }
    if first < last {
      return Found(name: String(decoding: bytes[words[first].start..<end], as: UTF8.self))
    }
    guard first > 0 else { return nil }
    if cues[first - 1] & Cues.title != 0 { return Found(name: nil, isTitled: true) }
    let gap = item.start - words[first - 1].end
    return gap == 1 || bytes[words[first - 1].end] == 0x2C ? Found(name: nil) : nil
  }

  /// Whether a word belongs to the name that goes on behind it.
  private func isInName(
    _ words: ContiguousArray<Word>, _ index: Int, _ cues: ContiguousArray<UInt32>
  ) -> Bool {
    let (word, next) = (words[index], words[index + 1])
    let gap = next.start - word.end
    let isInitial =
      word.count == 1 && word.isCapitalised && article.bytes[word.end] == 0x2E && gap <= 2
    guard isInitial || gap == 1 && article.bytes[word.end] == 0x20 else { return false }
    let kinds = small.kinds(of: word)
    let particle: UInt16 = 1 << UInt16(FunctionWords.Kind.particle.rawValue)
    guard word.isCapitalised else { return kinds & particle != 0 && index > 0 }
    guard !word.isShouted(in: article.bytes), !word.isCompound(in: article.bytes),
      cues[index] & (Cues.noName | Cues.title | Cues.source) == 0
    else { return false }
    if word.count > 2, article.bytes[word.end - 1] == 0x73,
      article.bytes[word.end - 2] == 0x27 || article.bytes[word.end - 2] == 0x99
    {
      return false
    }
    return kinds & ~particle == 0
  }
}
