/// Who or what a sentence credits.
enum Subject: Hashable {
  /// A person, by the words of the name.
  case person(Range<Int>, isTitled: Bool)
  case source(Range<Int>)
  case pronoun
}

extension Clause {
  /// Returns the subject of a verb: before it, or behind it where the language has it so.
  func subject(of verb: Range<Int>) -> Subject? {
    let start = beginOfPhrase(endingAt: verb.lowerBound)
    let end = withoutBetween(start..<verb.lowerBound)
    if end > start {
      if has(.heOrShe, end - 1), !has(.preposition, max(start, end - 2)) { return .pronoun }
      return subject(in: start..<end)
    }
    if start > 0, gaps[start] == .none, has(Cues.question, start - 1) {
      return name(beforeCommaAt: start - 1)
    }
    if let behind = subject(behind: verb, from: start) { return behind }
    return start > 0 && gaps[start] == .comma ? apposition(endingAt: start) : nil
  }

  /// Returns what is credited behind words such as `according to`, or before them at a comma.
  func credited(by match: Range<Int>) -> Subject? {
    for word in match.dropFirst() {
      let item = cuesAlone(of: word)
      if item & (Cues.source | Cues.title | Clause.record) != 0 {
        return .source(word..<endOfPhrase(from: word, upTo: match.upperBound))
      }
    }
    if cuesAlone(of: match.lowerBound) & Cues.source != 0, match.count > 1 {
      return .source(match.lowerBound..<(match.lowerBound + 1))
    }
    let start = match.upperBound
    guard start < words.count, gaps[start] == .none else {
      // Where such words come behind: `Berichten zufolge`.
      guard match.count == 1, match.lowerBound > 0 else { return nil }
      let begin = beginOfPhrase(endingAt: match.lowerBound)
      return begin < match.lowerBound ? subject(in: begin..<match.lowerBound) : nil
    }
    if has(.heOrShe, start) || has(.audience, start) || breaksPhrase(start) { return nil }
    let end = endOfPhrase(from: start, upTo: start + 1)
    guard end > start else { return nil }
    if let subject = subject(in: start..<end, isCredited: true) {
      return withNameBehind(subject, end, isCredited: true)
    }
    let opens = match.lowerBound == 0 || gaps[match.lowerBound] == .comma
    guard opens, match.count > 1, !words[start].isCapitalised, end - start <= 6 else { return nil }
    if end < words.count, gaps[end] == .none, cues[end] & Self.credit != 0 { return nil }
    let begin = has(.article, start) ? start + 1 : start
    guard begin < end, !(begin..<end).contains(where: { has(.article, $0) }) else { return nil }
    return withNameBehind(.source(begin..<end), end, isCredited: true)
  }

  /// Whether a verb says by its place that it reports: `found that`, or between commas.
  func isReporting(_ verb: Range<Int>) -> Bool {
    let next = verb.upperBound
    if next == words.count || gaps[next] != .none || cues[next] & Cues.that != 0 { return true }
    return cues[verb.upperBound - 1] & Cues.that != 0
  }

  /// Returns who is credited by words such as `court ruled`, and the verb among them.
  func recorded(by match: Range<Int>) -> (verb: Range<Int>, subject: Subject)? {
    guard match.count > 1, cuesAlone(of: match.lowerBound) & Cues.source != 0,
      cuesAlone(of: match.lowerBound + 1) & Cues.verb != 0
    else { return nil }
    let verb = (match.lowerBound + 1)..<(match.lowerBound + 2)
    return (verb, .source(match.lowerBound..<verb.lowerBound))
  }

  private static let credit = Cues.mask(.attribution)
  private static let record = Cues.mask(.settlingRecord)

  /// Returns the cues that a word has by itself.
  private func cuesAlone(of word: Int) -> UInt32 {
    var matches: ContiguousArray<CueMatch> = []
    scanner.append([words[word]], in: bytes, to: &matches)
    return matches.reduce(0) { $0 | 1 << UInt32($1.cue.rawValue) }
  }

  // MARK: - Phrases

  private static let longest = 14

  /// Returns where the phrase begins that ends before a word, or before the comma before it.
  private func beginOfPhrase(endingAt end: Int, acrossComma: Bool = false) -> Int {
    var start = end
    if acrossComma, end > 0, !facts.isQuoted[end - 1], !breaksPhrase(end - 1) { start -= 1 }
    while start > 0, end - start < Self.longest, gaps[start] == .none,
      !facts.isQuoted[start - 1], !breaksPhrase(start - 1)
    {
      start -= 1
    }
    return start
  }

  private func breaksPhrase(_ word: Int) -> Bool {
    if cues[word] & Cues.breaks == 0 { return false }
    return cues[word] & (Cues.source | Cues.title) == 0 && kinds[word] & Self.particle == 0
  }

  private static let particle: UInt16 = 1 << UInt16(FunctionWords.Kind.particle.rawValue)

  /// Returns the end of a range without the words that may stand before a verb: `also`, `on Monday`.
  private func withoutBetween(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = end - 1
      if has(.between, last) || has(Cues.time, last) && !has(Cues.source, last) {
        end = last
      } else if end < range.upperBound, has(.preposition, last), has(Cues.time, end) {
        end = last
      } else {
        break
      }
    }
    return end
  }

  /// Returns where a phrase ends that has at least the words up to another.
  private func endOfPhrase(from start: Int, upTo least: Int) -> Int {
    var end = least
    while end < words.count, end - start < 10, gaps[end] == .none, !facts.isQuoted[end],
      !breaksPhrase(end), cues[end] & Cues.time == 0,
      !has(.conjunction, end) || end - start < 2 && end + 1 < words.count && isPart(end + 1)
    {
      end += 1
    }
    while end > least,
      has(.preposition, end - 1) || has(.article, end - 1) || has(.between, end - 1)
        || has(.conjunction, end - 1)
    {
      end -= 1
    }
    return end
  }

  // MARK: - Subjects

  /// Returns the subject that a phrase names from its first title, source or name on to its end.
  private func subject(in range: Range<Int>, isCredited: Bool = false) -> Subject? {
    var index = range.lowerBound
    while index < range.upperBound {
      guard let block = block(from: index, range.upperBound) else { return nil }
      index = block.end
      // `In a report the ministry said`: what follows is the subject.
      if isBehindPreposition(block, range) {
        if beginOfNoun(block, range) - 1 == range.lowerBound, block.end < range.upperBound {
          continue
        }
        return nil
      }
      return subject(of: block, in: range, isCredited: isCredited)
    }
    return nil
  }

  /// Titles, sources and names that follow one another.
  private struct Block {
    var start: Int
    var end: Int
    /// The name at its end.
    var name: Range<Int>?
    var hasTitle = false
    var hasSource = false
  }

  private func block(from start: Int, _ end: Int) -> Block? {
    var first = start
    while first < end, !isPart(first) { first += 1 }
    guard first < end else { return nil }
    var block = Block(start: first, end: first)
    var index = first
    while index < end {
      if isName(index) || isSurname(index, block) {
        if isPossessive(index) {
          block.name = nil
          block.hasSource = false
          block.hasTitle = false
        } else if let name = block.name {
          block.name = name.lowerBound..<(index + 1)
        } else {
          block.name = index..<(index + 1)
        }
        if has(Cues.source, index) { block.hasSource = true }
      } else if has(.particle, index), index + 1 < end, isName(index + 1), let name = block.name {
        block.name = name.lowerBound..<(index + 1)
      } else if cues[index] & (Cues.title | Cues.source) != 0, kinds[index] & Self.stops == 0 {
        // A capital before a title is of an office: `UK Prime Minister`.
        if has(Cues.source, index) { block.hasSource = true } else { block.hasTitle = true }
        block.name = nil
      } else {
        break
      }
      index += 1
    }
    block.end = index
    return block
  }

  private static let stops: UInt16 =
    1 << UInt16(FunctionWords.Kind.preposition.rawValue)
    | 1 << UInt16(FunctionWords.Kind.article.rawValue)

  private func isPart(_ word: Int) -> Bool {
    isName(word)
      || cues[word] & (Cues.title | Cues.source) != 0
        && kinds[word] & Self.stops == 0 && !has(.audience, word)
  }

  /// Whether a title is somebody's surname: `Stephen King said`.
  private func isSurname(_ word: Int, _ block: Block) -> Bool {
    guard words[word].isCapitalised, has(Cues.title, word), let name = block.name,
      name.count == 1, name.upperBound == word, !block.hasTitle, !isShouted(word)
    else { return false }
    let next = word + 1
    guard next >= words.count || gaps[next] != .none || !isName(next) && !has(Cues.title, next)
    else { return false }
    return !has(Cues.source, name.lowerBound) && !isShouted(name.lowerBound)
      && name.lowerBound > 0 && !has(.article, name.lowerBound - 1)
      && facts.matches.contains { $0.cue == .title && $0.words == word..<next }
  }

  /// Where the words begin that belong to a block: `two | officers`, `the | defence ministry`.
  private func beginOfNoun(_ block: Block, _ range: Range<Int>) -> Int {
    var start = block.start
    while start > range.lowerBound {
      let word = start - 1
      if has(.article, word) { return word }
      if kinds[word] & Self.outside != 0 || cues[word] & Self.noNoun != 0
        || start <= block.start - 3
      {
        break
      }
      start = word
    }
    return start
  }

  private static let outside: UInt16 =
    1 << UInt16(FunctionWords.Kind.preposition.rawValue)
    | 1 << UInt16(FunctionWords.Kind.conjunction.rawValue)
    | 1 << UInt16(FunctionWords.Kind.between.rawValue)
    | 1 << UInt16(FunctionWords.Kind.heOrShe.rawValue)
  private static let noNoun = Cues.mask(.time, .condition, .negation, .speech)

  private func isBehindPreposition(_ block: Block, _ range: Range<Int>) -> Bool {
    let start = beginOfNoun(block, range)
    return start > range.lowerBound && has(.preposition, start - 1)
  }

  private func subject(
    of block: Block, in range: Range<Int>, isCredited: Bool
  ) -> Subject? {
    let tail = block.end..<range.upperBound
    if let name = block.name {
      guard isEmpty(tail, after: name) else { return lastName(in: tail) }
      let isOffice = isOrganisation(name, block)
      if !isOffice {
        return person(name, block)
      }
      if !tail.isEmpty, let person = lastName(in: tail) { return person }
      if tail.contains(where: { has(Cues.title, $0) }) { return nil }
      guard case .source(let words)? = organisation(name, block) else { return nil }
      return .source(words.lowerBound..<range.upperBound)
    }
    guard block.hasSource || block.hasTitle else { return nil }
    var start = beginOfNoun(block, range)
    if has(.article, start), start < block.start { start += 1 }
    var end = block.end
    if !tail.isEmpty {
      if has(.preposition, tail.lowerBound) || isCredited
        || has(.conjunction, tail.lowerBound) && tail.count <= 4 && isPart(range.upperBound - 1)
      {
        // `chairman and president Craig Menear`
        if has(.conjunction, tail.lowerBound),
          case .person(let name, true)? = subject(in: (tail.lowerBound + 1)..<range.upperBound)
        {
          return .person(name, isTitled: true)
        }
        end = range.upperBound
      } else {
        return nil
      }
    }
    return start < end ? .source(start..<end) : nil
  }

  /// Returns the name at the end of a phrase whose first is of a place: `Paris lawyer Anne Blanc`.
  private func lastName(in tail: Range<Int>) -> Subject? {
    var first = tail.upperBound
    while first > tail.lowerBound, isName(first - 1) || has(.particle, first - 1) { first -= 1 }
    guard first > tail.lowerBound, tail.upperBound - first > 1,
      let block = block(from: first, tail.upperBound), let name = block.name, name.count > 1,
      !isOrganisation(name, block)
    else { return nil }
    // What goes before is a noun: not `of`, and no verb that is known.
    let before = first - 1
    guard !words[before].isCapitalised, kinds[before] == 0, cues[before] == 0 else { return nil }
    return person(name, block)
  }

  /// Returns a person by a name, without a team or a firm in front: `Browns DL Sheldon Richardson`.
  private func person(_ name: Range<Int>, _ block: Block) -> Subject? {
    var name = name
    for word in name.dropFirst() where isShouted(word) && name.upperBound - word > 2 {
      name = (word + 1)..<name.upperBound
    }
    return isTooLong(name) ? nil : .person(name, isTitled: block.hasTitle)
  }

  /// Whether a noun in small letters that is no title stands before a word: `resident Jones`.
  func isBehindNoun(_ word: Int) -> Bool {
    guard word > 0, gaps[word] == .none else { return false }
    return !words[word - 1].isCapitalised && kinds[word - 1] == 0 && cues[word - 1] == 0
  }

  /// Whether nothing follows a name but what belongs to it: `Smith of Reuters`.
  private func isEmpty(_ tail: Range<Int>, after name: Range<Int>) -> Bool {
    guard let first = tail.first else { return true }
    return has(.preposition, first) && tail.count <= 8
      && !tail.contains { has(.heOrShe, $0) || has(.conjunction, $0) }
  }

  /// Any noun may look like the name of one where nouns begin with capitals.
  private func organisation(_ name: Range<Int>, _ block: Block) -> Subject? {
    if small.capitalisesNouns, !block.hasSource, !isShouted(name.lowerBound) { return nil }
    return .source((block.hasSource ? block.start : name.lowerBound)..<name.upperBound)
  }

  /// Whether a run of capitals has too many words for a name: `Sports Insider Jason La Canfora`.
  private func isTooLong(_ name: Range<Int>) -> Bool {
    var count = 0
    for word in name where words[word].count > 1 && !has(.particle, word) { count += 1 }
    return count > 4
  }

  /// Whether a name is told to be no person's: by a word in it, by an article, or by its capitals.
  private func isOrganisation(_ name: Range<Int>, _ block: Block) -> Bool {
    if name.contains(where: { has(Cues.source, $0) }) { return true }
    if isTooLong(name) { return false }
    if isShouted(name.lowerBound), name.count == 1 || !isShouted(name.upperBound - 1) {
      return true
    }
    if isShouted(name.upperBound - 1), !isShouted(name.lowerBound) { return true }
    return name.lowerBound == block.start && name.lowerBound > 0
      && has(.article, name.lowerBound - 1) && !block.hasTitle
  }

  // MARK: - Behind a verb and beside commas

  /// Returns the subject that follows its verb: `," said Smith`.
  private func subject(behind verb: Range<Int>, from start: Int) -> Subject? {
    let first = verb.upperBound
    guard first < words.count, gaps[first] == .none, !facts.isQuoted[first] else { return nil }
    if small.hasInverting, !has(.inverting, verb.lowerBound) { return nil }
    if has(.preposition, first) || has(.audience, first) || breaksPhrase(first) { return nil }
    let opens = start == 0 || gaps[start] != .none
    guard opens else { return nil }
    if has(.heOrShe, first) {
      let isLast = first + 1 == words.count || gaps[first + 1] != .none
      return isLast ? .pronoun : nil
    }
    let end = endOfPhrase(from: first, upTo: first + 1)
    guard let block = block(from: first, end), block.start - first <= 4 else { return nil }
    for word in first..<block.start
    where has(.preposition, word) || has(.heOrShe, word) || has(.conjunction, word)
      || cues[word] & Self.noNoun != 0
    {
      return nil
    }
    // `," said Smith had gone` is no inversion.
    if let name = block.name {
      guard isOrganisation(name, block) else {
        let tail = block.end
        guard
          tail == words.count || gaps[tail] != .none || has(.preposition, tail)
            || cues[tail] & Self.behindName != 0 || has(.between, tail) || has(.conjunction, tail)
        else { return nil }
        return person(name, block)
      }
      return organisation(name, block)
    }
    guard block.hasTitle || block.hasSource else { return nil }
    var begin = first
    if has(.article, begin) { begin += 1 }
    let isPhrase = block.end < end && has(.preposition, block.end)
    let until = isPhrase ? end : block.end
    guard begin < until else { return nil }
    return withNameBehind(.source(begin..<until), until)
  }

  private static let behindName = Cues.mask(.time, .occasion, .question, .title)

  /// Returns the name behind a comma in place of a title: `the mayor, John Smith`.
  private func withNameBehind(
    _ subject: Subject, _ end: Int, isCredited: Bool = false
  ) -> Subject {
    guard case .source(let range) = subject, end < words.count, gaps[end] == .comma, isName(end),
      isCredited || range.contains(where: { has(Cues.title, $0) })
    else { return subject }
    guard let block = block(from: end, words.count), let name = block.name, block.start == end,
      name.count > 1, !isOrganisation(name, block),
      block.end == words.count || gaps[block.end] != .none
    else { return subject }
    return .person(name, isTitled: true)
  }

  /// Returns the name that a comma and a word such as `who` follow.
  private func name(beforeCommaAt word: Int) -> Subject? {
    guard word > 0, gaps[word] == .comma else { return nil }
    return nameEnding(at: word)
  }

  private func nameEnding(at end: Int) -> Subject? {
    let start = beginOfPhrase(endingAt: end, acrossComma: true)
    guard start < end else { return nil }
    switch subject(in: start..<end) {
    case .person(let name, let isTitled):
      return name.upperBound == end || name.count > 1 ? .person(name, isTitled: isTitled) : nil
    case .source(let range): return range.upperBound == end ? .source(range) : nil
    case .pronoun, nil: return nil
    }
  }

  /// Returns the name that words between commas explain: `NAME, the chief of the office, said`.
  private func apposition(endingAt end: Int) -> Subject? {
    var index = end - 1
    var groups = 0
    while index > 0, end - index < 30, !facts.isQuoted[index] {
      if gaps[index] == .other { return nil }
      if gaps[index] == .comma {
        groups += 1
        let first = index
        // A clause of its own explains nothing.
        if has(.conjunction, first) { return nil }
        let start = beginOfPhrase(endingAt: index, acrossComma: true)
        if start < index, case .person(let name, let isTitled)? = subject(in: start..<index) {
          return .person(name, isTitled: isTitled)
        }
        if start < index, groups == 1, words[first].isCapitalised || has(Cues.title, first),
          let block = block(from: first, end), let name = block.name, block.start == first,
          block.end == end, name.count > 1, !isOrganisation(name, block)
        {
          // `The mayor, John Smith, said`.
          if case .source(let range)? = subject(in: start..<index),
            range.contains(where: { has(Cues.title, $0) })
          {
            return .person(name, isTitled: true)
          }
        }
        if groups == 3 { return nil }
      }
      index -= 1
    }
    return nil
  }
}
