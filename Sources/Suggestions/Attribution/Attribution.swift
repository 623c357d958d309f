import AnnotationModel

/// Who is credited with a sentence, and the words that say so.
struct Attribution: Hashable {
  var speaker: String?
  var source: String?
  var cue: String?
}

extension Attribution {
  /// What is looked for besides reporting where there is none.
  enum Kind: String {
    case quote, claim, fact, other

    init(_ label: String) { self = Kind(rawValue: label) ?? .other }
  }

  init(_ kind: Kind, of sentence: SentenceContext, in article: ArticleReading) {
    let small = FunctionWords.words(for: article.language)
    let facts = SentenceFacts(of: sentence.range, in: article)
    let clause = Clause(facts, in: article, small)
    let reader = AttributionReader(article: article, small: small)
    if let found = reader.reporting(in: clause, besideQuotation: kind == .quote) {
      self = reader.attribution(
        found, in: clause, at: sentence.range.start, isQuoted: kind == .quote)
      return
    }
    if kind == .quote {
      if let around = reader.around(sentence) {
        (speaker, source) = (around.speaker, around.source)
      }
      return
    }
    cue = reader.stance(in: clause, kind)
  }
}

/// Reads who is credited out of the words of an article.
struct AttributionReader {
  let article: ArticleReading
  let small: FunctionWords

  /// Words of reporting, and whom they credit.
  struct Found {
    var cue: Range<Int>
    var subject: Subject?
  }

  /// Returns the words of reporting outside quotation marks that count most: those that credit somebody
  /// and stand nearest to the quotation, or first where nothing is quoted.
  func reporting(in clause: Clause, besideQuotation: Bool) -> Found? {
    var best: (found: Found, rank: Int)?
    let facts = clause.facts
    var parts = facts.quotedParts
    var end = facts.words.count
    if besideQuotation, parts.isEmpty, let unmarked = facts.unmarkedQuotation {
      parts.append(unmarked..<end)
      end = unmarked
    }
    for match in facts.matches
    where !facts.isQuoted[match.words.lowerBound] && match.words.lowerBound < end {
      var cue = match.words
      var subject: Subject?
      var rank: Int
      switch match.cue {
      case .speech, .attribution: rank = 0
      case .doubt: rank = 4
      case .record: rank = 5
      case .thought: rank = 6
      case .settlingRecord:
        guard let recorded = clause.recorded(by: cue) else { continue }
        cue = recorded.verb
        subject = recorded.subject
        rank = 5
      default: continue
      }
      let distance = distance(of: cue, from: parts)
      if subject == nil {
        subject = match.cue == .attribution ? clause.credited(by: cue) : clause.subject(of: cue)
      }
      // Somebody finds a friend or wants a dog, but finds that, and says, of things.
      if match.cue == .record || match.cue == .thought {
        switch subject {
        case .source where match.cue == .record: break
        case .person, .pronoun, .source: guard clause.isReporting(cue) else { continue }
        case nil: break
        }
      }
      if subject == nil {
        // `stating` beside the quotation counts as the cue; a noun or a participle elsewhere does not.
        guard match.cue == .speech || match.cue == .attribution, besideQuotation else { continue }
        rank += distance <= 1 ? 1 : 8
      }
      rank += distance
      if best.map({ rank < $0.rank }) ?? true {
        best = (Found(cue: cue, subject: subject), rank)
      }
    }
    guard var found = best?.found else { return nil }
    if found.subject == nil {
      // Somebody else's verb has the speaker: `Smith praised them, stating`.
      for verb in facts.reportingVerbs where verb.upperBound <= found.cue.lowerBound {
        found.subject = clause.subject(of: verb) ?? found.subject
      }
    }
    return found
  }

  private func distance(of cue: Range<Int>, from parts: ContiguousArray<Range<Int>>) -> Int {
    guard !parts.isEmpty else { return 0 }
    var distance = Int.max
    for part in parts {
      let gap =
        cue.lowerBound >= part.upperBound
        ? cue.lowerBound - part.upperBound : max(0, part.lowerBound - cue.upperBound)
      distance = min(distance, gap)
    }
    return distance
  }

  /// Returns names and words for what was found.
  ///
  /// A single name that is nowhere given in full is rather that of a firm or a capital, but not of one
  /// who is quoted: there it is left out.
  func attribution(
    _ found: Found, in clause: Clause, at start: Int, isQuoted: Bool
  ) -> Attribution {
    var result = Attribution(cue: clause.text(found.cue))
    switch found.subject {
    case .person(let name, let isTitled):
      let text = clause.text(name)
      if small.inflectsNames, name.lowerBound >= found.cue.upperBound,
        clause.facts.matches.contains(where: { $0.cue == .attribution && $0.words == found.cue })
      {
        break
      }
      guard name.count == 1 else {
        result.speaker = text
        break
      }
      let lookup = NameLookup(article: article, small: small)
      let word = clause.words[name.lowerBound]
      switch lookup.fullName(of: word, before: word.start) {
      case .some(let full) where full.name != nil: result.speaker = full.name
      case let seen:
        if isTitled || seen?.isTitled == true {
          result.speaker = text
        } else if !small.capitalisesNouns, !isQuoted, name.lowerBound > 0 || seen != nil,
          !clause.isBehindNoun(name.lowerBound)
        {
          result.source = text
        }
      }
    case .source(let range): result.source = clause.text(range)
    case .pronoun: result.speaker = onlyPerson(before: found.cue.lowerBound, in: clause, start)
    case nil: break
    }
    return result
  }

  // MARK: - Pronouns

  private static let memory = 600

  /// Returns the one person who was named in the sentences before; nil where there are several.
  private func onlyPerson(before word: Int, in clause: Clause, _ start: Int) -> String? {
    var begin = max(0, start - Self.memory)
    while begin > 0, begin < start, article.bytes[begin] != 0x20 { begin += 1 }
    guard begin < start else { return nil }
    let window = Clause(
      SentenceFacts(of: TextRange(begin, start), in: article), in: article, small)
    var people: Set<String> = []
    collectPeople(in: window, from: begin > 0 ? 2 : 0, window.words.count, &people)
    collectPeople(in: clause, from: 0, word, &people)
    return people.count == 1 ? people.first.flatMap { $0.isEmpty ? nil : $0 } : nil
  }

  private func collectPeople(
    in clause: Clause, from first: Int, _ end: Int, _ people: inout Set<String>
  ) {
    let lookup = NameLookup(article: article, small: small)
    // What stands where the window begins may be the rest of a longer name.
    var index = first
    while index < end, people.count < 2 {
      guard clause.isName(index), !clause.has(Cues.source, index) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < end, clause.gaps[last + 1] == .none,
        clause.isName(last + 1) || clause.has(.particle, last + 1)
      {
        last += 1
        if clause.isPossessive(last) { break }
      }
      while last > index, !clause.isName(last) { last -= 1 }
      let isPlace =
        index > 0 && clause.gaps[index] == .none && !clause.isPossessive(last)
        && (clause.has(.article, index - 1) || clause.has(.preposition, index - 1))
      let hasSource = (index...last).contains { clause.has(Cues.source, $0) }
      let text = clause.text(index..<(last + 1))
      if last > index {
        let isKnown = people.contains(text)
        if !isKnown, !hasSource, !isPlace { people.insert(trimmed(text)) }
      } else if !clause.isShouted(index),
        let found = lookup.fullName(of: clause.words[index], before: clause.words[index].end)
      {
        // One who is not known may be meant as well.
        if let name = found.name { people.insert(name) } else if !isPlace { people.insert("") }
      }
      index = last + 1
    }
  }

  private func trimmed(_ name: String) -> String {
    for suffix in ["'s", "’s"] where name.hasSuffix(suffix) { return String(name.dropLast(2)) }
    return name
  }

  // MARK: - Around a quotation

  private static let nearby = 240

  /// Returns who is credited right behind the quotation that a sentence stands in, or right before it.
  func around(_ sentence: SentenceContext) -> Attribution? {
    guard let quotation = article.quotations.overlapping(sentence.range).first else { return nil }
    if quotation.isClosed, quotation.range.end > sentence.range.start,
      let found = behind(quotation.range.end)
    {
      return found
    }
    // What a sentence quotes farther in was said by whom it names, or by nobody who can be told.
    guard quotation.range.start <= sentence.range.start + 3 else { return nil }
    return before(quotation.range.start)
  }

  private func behind(_ offset: Int) -> Attribution? {
    // Behind a full stop inside the marks another sentence begins.
    var mark = offset
    while mark > 0, article.bytes[mark - 1] >= 0x80 || article.bytes[mark - 1] == 0x22 { mark -= 1 }
    if mark > 0, article.bytes[mark - 1] == 0x2E { return nil }
    let end = endOfSentence(from: offset)
    guard end > offset else { return nil }
    let clause = Clause(
      SentenceFacts(of: TextRange(offset, end), in: article), in: article, small)
    guard let found = reporting(in: clause, besideQuotation: false), let subject = found.subject,
      isNear(found.cue.lowerBound, subject, clause),
      !clause.facts.isQuoted[..<found.cue.lowerBound].contains(true)
    else { return nil }
    return attribution(found, in: clause, at: offset, isQuoted: true)
  }

  /// Whether words of reporting follow a quotation with nothing but their subject between.
  private func isNear(_ cue: Int, _ subject: Subject, _ clause: Clause) -> Bool {
    switch subject {
    case .person(let words, _), .source(let words): return min(cue, words.lowerBound) <= 4
    case .pronoun: return cue <= 2
    }
  }

  private func before(_ offset: Int) -> Attribution? {
    let start = beginOfSentence(before: offset)
    guard start < offset else { return nil }
    let clause = Clause(
      SentenceFacts(of: TextRange(start, offset), in: article), in: article, small)
    guard let found = reporting(in: clause, besideQuotation: false), found.subject != nil else {
      return nil
    }
    return attribution(found, in: clause, at: start, isQuoted: true)
  }

  private func isEnd(_ index: Int) -> Bool {
    let bytes = article.bytes
    switch bytes[index] {
    case 0x0A, 0x0D: return true
    case 0x2E, 0x21, 0x3F:
      guard index > 1, index + 1 < bytes.count else { return true }
      let next = bytes[index + 1]
      return (next == 0x20 || next == 0x0A || next == 0x0D) && bytes[index - 1] >= 0x61
        && bytes[index - 2] >= 0x61
    default: return false
    }
  }

  private func endOfSentence(from offset: Int) -> Int {
    let limit = min(article.bytes.count, offset + Self.nearby)
    var index = offset
    while index < limit, !isEnd(index) { index += 1 }
    if index == limit, limit < article.bytes.count {
      while index > offset, article.bytes[index] != 0x20 { index -= 1 }
    }
    return index
  }

  /// Returns where the sentence begins that ends before an offset, in the same paragraph.
  private func beginOfSentence(before offset: Int) -> Int {
    let limit = max(0, offset - Self.nearby)
    var index = offset
    // The space and the stop before the mark are of the sentence looked for.
    while index > limit, article.bytes[index - 1] == 0x20 { index -= 1 }
    guard index > limit, article.bytes[index - 1] != 0x0A else { return offset }
    index -= 1
    while index > limit, !isEnd(index - 1) { index -= 1 }
    if index == limit, limit > 0 {
      while index < offset, article.bytes[index] != 0x20 { index += 1 }
    }
    return index
  }

  // MARK: - Without reporting

  /// Returns the words that make a claim of a sentence, or a fact of a record, where nobody is credited.
  func stance(in clause: Clause, _ kind: Attribution.Kind) -> String? {
    let order: [Cue] =
      switch kind {
      case .claim: [.attribution, .hedge, .prediction, .judgement, .cause, .doubt]
      case .fact: [.settlingRecord, .attribution]
      case .quote, .other: []
      }
    for cue in order {
      for match in clause.facts.matches
      where match.cue == cue && !clause.facts.isQuoted[match.words.lowerBound] {
        return clause.text(match.words)
      }
    }
    return nil
  }
}
