import Synchronization

/// Finds the cues of one language in the words of a sentence.
///
/// Of entries that begin at the same word the longest counts, and words inside it begin no other. A
/// last word that is written out counts before a `*` ending, and a longer `*` entry before a shorter
/// one. An entry that is listed under several kinds gives a match for each.
package struct CueScanner: Sendable {
  /// A step of a phrase. The first stands before all entries.
  private struct Node {
    /// The kinds of the entry that ends here, as a bit each.
    var cues: UInt32 = 0
    /// How many letters the `*` entries that go on from here have, as a bit each.
    var prefixLengths: UInt64 = 0
    var isLeaf = true
  }

  private var nodes: ContiguousArray<Node> = [Node()]
  /// An open table from a node and the hash of a word to the node behind.
  private var keys: ContiguousArray<UInt64> = []
  private var values: ContiguousArray<UInt32> = []
  private var shift: UInt64 = 64
  private var count = 0
  /// German writes every noun with a capital, which makes no name of it.
  private let capitalsAreNames: Bool

  package init(_ table: CueTable) {
    capitalsAreNames = table.language != "de"
    resize(to: 1024)
    for (cue, text) in table.entries { add(text, of: cue) }
  }
}

extension CueScanner {
  private static let cache = Mutex<[String: CueScanner]>([:])

  /// Returns the scanner for a language, by its two-letter code or a tag that begins with it.
  ///
  /// It is built when it is first asked for. Of a language without a table it finds nothing.
  package static func scanner(for language: String) -> CueScanner {
    let code = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
    return cache.withLock { cache in
      if let scanner = cache[code] { return scanner }
      let scanner = CueScanner(
        CueTable.all.first { $0.language == code } ?? CueTable(language: "", entries: [:]))
      // What has no table is not kept, since any text may come as the name of a language.
      if scanner.count > 0 { cache[code] = scanner }
      return scanner
    }
  }
}

// MARK: - The table

extension CueScanner {
  /// Adds entries that are separated by line breaks or by middle dots.
  private mutating func add(_ text: String, of cue: Cue) {
    let bytes = ContiguousArray(text.utf8)
    var node = 0
    var hash = WordHash()
    var letters = 0
    var isPrefix = false
    var index = 0

    func endWord(_ scanner: inout CueScanner) {
      guard letters > 0 else { return }
      node = scanner.child(of: node, hash.value, prefixOf: isPrefix ? letters : nil)
      hash = WordHash()
      letters = 0
      isPrefix = false
    }
    func endEntry(_ scanner: inout CueScanner) {
      endWord(&scanner)
      if node != 0 { scanner.nodes[node].cues |= 1 << UInt32(cue.rawValue) }
      node = 0
    }

    while index < bytes.count {
      let scalar = Scalar(bytes, index, bytes.count)
      index = scalar.next
      switch scalar.value {
      case 0x0A, 0xB7: endEntry(&self)
      case 0x20: endWord(&self)
      case 0x2A: isPrefix = true
      default:
        hash.add(scalar.folded)
        letters += 1
      }
    }
    endEntry(&self)
  }

  /// Returns the node behind a word, new if there is none.
  private mutating func child(of node: Int, _ hash: UInt32, prefixOf letters: Int?) -> Int {
    nodes[node].isLeaf = false
    if let letters { nodes[node].prefixLengths |= 1 << UInt64(min(letters, 63)) }
    let key = Self.key(node, hash, isPrefix: letters != nil)
    if let child = find(key) { return child }
    if (count + 1) * 4 > keys.count { resize(to: keys.count * 2) }
    nodes.append(Node())
    insert(key, UInt32(nodes.count - 1))
    count += 1
    return nodes.count - 1
  }

  private static let empty = UInt64.max

  @inline(__always)
  private static func key(_ node: Int, _ hash: UInt32, isPrefix: Bool) -> UInt64 {
    UInt64(node) << 33 | (isPrefix ? 1 << 32 : 0) | UInt64(hash)
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  @inline(__always)
  private func find(_ key: UInt64) -> Int? {
    var slot = slot(of: key)
    while keys[slot] != Self.empty {
      if keys[slot] == key { return Int(values[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: UInt64, _ value: UInt32) {
    var slot = slot(of: key)
    while keys[slot] != Self.empty { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  /// Makes the table larger; the size is a power of two.
  private mutating func resize(to size: Int) {
    let old = (keys, values)
    keys = ContiguousArray(repeating: Self.empty, count: size)
    values = ContiguousArray(repeating: 0, count: size)
    shift = UInt64(64 - size.trailingZeroBitCount)
    for (key, value) in zip(old.0, old.1) where key != Self.empty { insert(key, value) }
  }
}

// MARK: - Looking

extension CueScanner {
  /// Appends the cues among the words of a sentence, in the order in which they begin.
  ///
  /// A capital inside a sentence makes a name of most words: Will and May are people or a month, the
  /// Post is a paper. This does not hold where most words have one, as in headlines.
  package func append(
    _ words: ContiguousArray<Word>, in bytes: ContiguousArray<UInt8>,
    to matches: inout ContiguousArray<CueMatch>
  ) {
    guard count > 0 else { return }
    var isTitleCase: Bool?
    var index = 0
    while index < words.count {
      guard let (found, end) = longestEntry(words, index, bytes) else {
        index += 1
        continue
      }
      var cues = found
      if capitalsAreNames, end == index + 1, words[index].isCapitalised,
        cues & Self.namesWhenCapitalised != 0, isInsideSentence(words, index, bytes)
      {
        let titleCase = isTitleCase ?? Self.isTitleCase(words)
        isTitleCase = titleCase
        if !titleCase { cues &= ~Self.namesWhenCapitalised }
      }
      while cues != 0 {
        let bit = cues.trailingZeroBitCount
        cues &= cues - 1
        matches.append(CueMatch(cue: Self.cues[bit], words: index..<end))
      }
      index = end
    }
  }

  private static let cues = ContiguousArray(Cue.allCases)

  /// Kinds whose words are written without a capital, unless they begin a sentence or are a name.
  private static let namesWhenCapitalised: UInt32 = {
    let cues: [Cue] = [
      .speech, .record, .doubt, .thought, .hedge, .prediction, .judgement, .cause, .condition,
      .negation, .approximation, .settlingRecord, .unit,
    ]
    return cues.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }()

  /// Returns the kinds of the longest entry that begins at a word, and the word behind it.
  @inline(__always)
  private func longestEntry(
    _ words: ContiguousArray<Word>, _ index: Int, _ bytes: ContiguousArray<UInt8>
  ) -> (cues: UInt32, end: Int)? {
    var best: (cues: UInt32, end: Int)?
    var node = 0
    var next = index
    while next < words.count {
      let word = words[next]
      let child = find(Self.key(node, word.hash, isPrefix: false))
      next += 1
      if let child, nodes[child].cues != 0 {
        best = (nodes[child].cues, next)
      } else if nodes[node].prefixLengths != 0, !word.isNumber {
        let cues = cuesOfPrefix(of: word, from: node, bytes)
        if cues != 0 { best = (cues, next) }
      }
      guard let child, !nodes[child].isLeaf else { break }
      node = child
    }
    return best
  }

  /// Returns the kinds of the longest `*` entry that a word begins with.
  private func cuesOfPrefix(
    of word: Word, from node: Int, _ bytes: ContiguousArray<UInt8>
  ) -> UInt32 {
    var lengths = nodes[node].prefixLengths >> 1
    var hash = WordHash()
    var cues: UInt32 = 0
    var index = word.start
    while index < word.end, lengths != 0 {
      let scalar = Scalar(bytes, index, word.end)
      hash.add(scalar.folded)
      if lengths & 1 != 0, let child = find(Self.key(node, hash.value, isPrefix: true)) {
        cues = nodes[child].cues
      }
      lengths >>= 1
      index = scalar.next
    }
    return cues
  }

  /// Returns whether a word follows another with nothing but a space or a comma between.
  private func isInsideSentence(
    _ words: ContiguousArray<Word>, _ index: Int, _ bytes: ContiguousArray<UInt8>
  ) -> Bool {
    guard index > 0 else { return false }
    let gap = words[index].start - words[index - 1].end
    return gap == 1 || gap == 2 && bytes[words[index - 1].end] == 0x2C
  }

  private static func isTitleCase(_ words: ContiguousArray<Word>) -> Bool {
    var capitalised = 0
    for word in words where word.isCapitalised { capitalised += 1 }
    return capitalised * 3 > words.count * 2
  }
}
