/// What a word is to the splitter; a word may be several of these.
struct WordKind: OptionSet {
  let rawValue: UInt64

  /// An abbreviation that a sentence never ends with: `Mr`.
  static let title = WordKind(rawValue: 1)
  /// An abbreviation that a sentence may end with: `Inc`.
  static let abbreviation = WordKind(rawValue: 2)
  /// A word whose stop is an abbreviation's only before a number: `No`.
  static let numbered = WordKind(rawValue: 4)
  /// An abbreviation also when it has no capital: `etc`.
  static let anyCase = WordKind(rawValue: 8)
  /// A word that is written with a capital because a sentence starts with it: `The`.
  static let starter = WordKind(rawValue: 16)
  /// A form of a verb that tells who spoke: `asked`.
  static let reporting = WordKind(rawValue: 32)
  /// A word that may start a sentence in lower case.
  static let smallStarter = WordKind(rawValue: 64)

  /// A state or province, as it is abbreviated after a city: `Calif`.
  static let region = WordKind(rawValue: 128)
  /// A word that, with a colon, names a line of a list or of a letter's head: `Subject`.
  static let field = WordKind(rawValue: 256)
  /// A word that, with a colon, tells whose a picture is: `Photo`.
  static let credit = WordKind(rawValue: 512)

  /// A day of the week: `Monday`.
  static let weekday = WordKind(rawValue: 1024)

  /// An abbreviation that a sentence ends with unless it has just begun: `r` in `W 2019 r. Anna…`
  static let closing = WordKind(rawValue: 2048)

  /// A starter that no name has inside it before a small letter: `It`.
  static let opener = WordKind(rawValue: 4096)
  /// A word that a letter closes with, before a comma and a name: `Regards`.
  static let valediction = WordKind(rawValue: 8192)

  /// An abbreviation that closes sentences after the number of a year: `г` in `в 2019 г. Анна…`
  static let year = WordKind(rawValue: 16384)

  /// The kinds that a stop can belong to.
  static let abbreviating: WordKind = [.title, .abbreviation, .region, .numbered, .closing]
}

/// Words, each with a few bits that say what it is.
///
/// An open-addressing hash of 64-bit word hashes; the words themselves are not kept, since two
/// words of one text with the same hash are not to be expected.
struct WordTable: Sendable {
  private var keys: ContiguousArray<UInt64>
  private var values: ContiguousArray<UInt64>
  private var count = 0

  init() {
    keys = ContiguousArray(repeating: 0, count: 64)
    values = ContiguousArray(repeating: 0, count: 64)
  }

  var isEmpty: Bool { count == 0 }

  /// The bits of a word, none if it is not in the table.
  subscript(hash: WordHash) -> UInt64 { values[slot(of: hash.value)] }

  /// What a word is to the splitter, in a table of such words.
  func kind(of hash: WordHash) -> WordKind { WordKind(rawValue: self[hash]) }

  /// Adds bits to a word.
  mutating func insert(_ hash: WordHash, _ bits: UInt64) {
    if 2 * (count + 1) > keys.count { grow() }
    let slot = slot(of: hash.value)
    if keys[slot] == 0 {
      keys[slot] = hash.value
      count += 1
    }
    values[slot] |= bits
  }

  /// Adds words that are separated by white space.
  mutating func insert(_ words: String, as kind: WordKind) {
    let abbreviates = !kind.isDisjoint(with: .abbreviating)
    UTF8Text(bytes: ContiguousArray(words.utf8)).forEachWord { hash, first in
      let capital = CharacterClass.letterCase(first) == .upper
      insert(hash, (abbreviates && !capital ? kind.union(.anyCase) : kind).rawValue)
    }
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = ContiguousArray(repeating: 0, count: 2 * oldKeys.count)
    values = ContiguousArray(repeating: 0, count: 2 * oldKeys.count)
    for index in oldKeys.indices where oldKeys[index] != 0 {
      let slot = slot(of: oldKeys[index])
      keys[slot] = oldKeys[index]
      values[slot] = oldValues[index]
    }
  }

  /// Returns the slot that holds a key, or the empty one that it would go into.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }
}

/// The hash of a word, whatever its case and its apostrophes.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  mutating func combine(_ scalar: UInt32) {
    value = (value ^ UInt64(CharacterClass.lowercased(scalar))) &* 0x0000_0100_0000_01B3
  }
}

extension UTF8Text {
  func hash(from start: Int, to end: Int) -> WordHash {
    var hash = WordHash()
    combine(from: start, to: end, into: &hash)
    return hash
  }

  func combine(from start: Int, to end: Int, into hash: inout WordHash) {
    var index = start
    while index < end {
      let unit = scalar(at: index, before: end)
      hash.combine(unit.value)
      index += unit.length
    }
  }

  /// Calls a closure with the hash and the first scalar of everything between white space.
  func forEachWord(_ body: (_ hash: WordHash, _ first: UInt32) -> Void) {
    var index = skippingWhiteSpace(from: 0, to: bytes.count)
    while index < bytes.count {
      let first = scalar(at: index, before: bytes.count).value
      var hash = WordHash()
      while index < bytes.count {
        let unit = scalar(at: index, before: bytes.count)
        if CharacterClass.isWhiteSpace(unit.value) { break }
        hash.combine(unit.value)
        index += unit.length
      }
      body(hash, first)
      index = skippingWhiteSpace(from: index, to: bytes.count)
    }
  }
}
