/// What a sentence is known by: what the rules see, and hashes of its words.
struct Features {
  /// Raw values of `RuleFeature`, each once.
  private(set) var rules: ContiguousArray<UInt8> = []
  private(set) var words: ContiguousArray<UInt32> = []
  /// What each of `words` stands for, as indices of words, half-open.
  private(set) var sources: ContiguousArray<Range<Int>> = []

  init(_ facts: SentenceFacts, _ context: SentenceContext, _ article: ArticleReading) {
    rules.reserveCapacity(64)
    addRules(facts, context, article)
    addWords(facts, context)
  }

  private mutating func add(_ rule: RuleFeature, _ holds: Bool = true) {
    if holds { rules.append(rule.rawValue) }
  }

  // MARK: - Rules

  private mutating func addRules(
    _ facts: SentenceFacts, _ context: SentenceContext, _ article: ArticleReading
  ) {
    add(.always)
    addQuotation(facts, context, article)
    addReporting(facts)
    addStance(facts)
    addForm(facts)
    addPlace(facts, context)
  }

  private mutating func addQuotation(
    _ facts: SentenceFacts, _ context: SentenceContext, _ article: ArticleReading
  ) {
    let (quoted, all) = (facts.quotedWords, facts.words.count)
    add(.startsInside, facts.startsInside)
    add(.endsInside, facts.endsInside)
    if quoted > 0 {
      if quoted * 10 >= all * 9 {
        add(.whollyQuoted)
      } else if quoted * 2 >= all {
        add(.mostlyQuoted)
      } else if quoted * 5 >= all {
        add(.partlyQuoted)
      } else {
        add(.hardlyQuoted)
      }
      switch facts.longestQuotation {
      case ...2: add(.quoted1to2)
      case ...4: add(.quoted3to4)
      case ...9: add(.quoted5to9)
      default: add(.quoted10)
      }
      add(.titleInMarks, facts.isTitleInMarks)
      add(.quoteThenSpeech, facts.hasReporting(behindQuotation: true))
      add(.speechThenQuote, facts.hasReporting(behindQuotation: false))
    }
    add(.unmarkedQuote, facts.hasUnmarkedQuotation)
    add(.speakerAndColon, facts.beginsWithSpeakerAndColon)
    add(.quotedBefore, context.previous.map { article.isQuoted($0) } ?? false)
    add(.quotedBehind, context.next.map { article.isQuoted($0) } ?? false)
  }

  private mutating func addReporting(_ facts: SentenceFacts) {
    add(.speech, facts.outside[.speech] > 0)
    add(.record, facts.outside[.record] > 0)
    add(.doubt, facts.outside[.doubt] > 0)
    add(.thought, facts.outside[.thought] > 0)
    add(.attribution, facts.outside[.attribution] > 0)
    add(.speechNoun, facts.outside[.speechNoun] > 0)
    add(.occasion, facts.outside[.occasion] > 0)
    let last = facts.words.count
    add(.speechAtEnd, facts.reportingVerbs.contains { $0.lowerBound >= last - 5 })
    add(
      .speechAndThat,
      facts.reportingVerbs.contains { facts.isCue(.that, at: $0.upperBound) })
    add(.speechEarly, facts.reportingVerbs.contains { $0.lowerBound < 6 })
    add(.speechTwice, facts.outside[.speech] + facts.outside[.record] > 1)
    add(
      .reportedByName,
      facts.isBesideReporting { facts.words[$0].isCapitalised && !facts.isCue(.pronoun, at: $0) })
    add(.reportedByPronoun, facts.isBesideReporting { facts.isCue(.pronoun, at: $0) })
    add(.reportedBySource, facts.isBesideReporting { facts.isCue(.source, at: $0) })
    add(.source, facts.outside[.source] > 0)
    add(.title, facts.outside[.title] > 0)
    add(.pronounFirst, facts.isCue(.pronoun, at: 0))
    let isCredited = facts.isCredited
    add(.credited, isCredited)
    add(.creditedUnquoted, isCredited && facts.longestQuotation < 5)
    add(.uncredited, !isCredited && facts.quotedWords == 0)
    add(.creditedToRecord, facts.outside[.settlingRecord] > 0 && facts.isReported)
  }

  private mutating func addStance(_ facts: SentenceFacts) {
    add(.hedge, facts.outside[.hedge] > 0)
    add(.hedges, facts.outside[.hedge] > 1)
    add(.prediction, facts.outside[.prediction] > 0)
    add(.judgement, facts.outside[.judgement] > 0)
    add(.judgements, facts.outside[.judgement] > 1)
    add(.cause, facts.outside[.cause] > 0)
    add(.condition, facts.outside[.condition] > 0)
    add(.firstPerson, facts.outside[.firstPerson] > 0)
    add(.secondPerson, facts.outside[.secondPerson] > 0)
    add(.negation, facts.outside[.negation] > 0)
    add(.approximation, facts.outside[.approximation] > 0)
    add(.asks, facts.isCue(.question, at: 0))
    add(.hedgeInside, facts.inside[.hedge] > 0)
    add(.judgementInside, facts.inside[.judgement] > 0)
    add(.firstPersonInside, facts.inside[.firstPerson] > 0)
    switch facts.numbers {
    case 0: break
    case 1: add(.number1)
    case 2: add(.number2)
    default: add(.number3)
    }
    add(.unit, facts.outside[.unit] > 0)
    add(.time, facts.outside[.time] > 0)
    add(.percent, facts.signs.contains(.percent))
    add(.currency, facts.signs.contains(.currency))
    add(.settlingRecord, facts.outside[.settlingRecord] > 0)
    switch facts.names {
    case 0: add(.name0)
    case 1: add(.name1)
    case 2...3: add(.name2)
    default: add(.name4)
    }
  }

  private mutating func addForm(_ facts: SentenceFacts) {
    switch facts.end {
    case .stop: add(.endsStop)
    case .question: add(.endsQuestion)
    case .exclamation: add(.endsExclamation)
    case .colon: add(.endsColon)
    case .ellipsis: add(.endsEllipsis)
    case .comma, .nothing: add(.endsOpen)
    }
    switch facts.begin {
    case .letter: break
    case .small: add(.beginsSmall)
    case .digit: add(.beginsDigit)
    case .bullet: add(.beginsBullet)
    case .bracket: add(.beginsBracket)
    case .mark: add(.beginsMark)
    }
    let count = facts.words.count
    add(.inCapitals, facts.shouted * 2 > count)
    add(.inTitleCase, count > 3 && facts.capitalised * 3 >= count * 2)
    add(.link, facts.signs.contains(.link))
    add(.bar, facts.signs.contains(.bar))
    add(.copyright, facts.signs.contains(.copyright))
    add(.semicolon, facts.signs.contains(.semicolon))
    add(.dash, facts.signs.contains(.dash))
    add(.apparatus, facts.outside[.apparatus] > 0)
    add(.byline, facts.isByline)
    switch count {
    case ...3: add(.words1to3)
    case ...7: add(.words4to7)
    case ...14: add(.words8to14)
    case ...24: add(.words15to24)
    case ...39: add(.words25to39)
    default: add(.words40)
    }
  }

  private mutating func addPlace(_ facts: SentenceFacts, _ context: SentenceContext) {
    switch context.index {
    case 0: add(.first)
    case 1: add(.second)
    case 2: add(.third)
    default: add(.early, context.index * 10 < context.count)
    }
    if context.index > 2 {
      add(.late, context.index * 10 >= context.count * 9)
      add(.last, context.index + 1 == context.count)
    }
    add(.beginsParagraph, context.beginsParagraph)
    let verdict = facts.verdict
    switch verdict {
    case .claim: add(.ruleClaim)
    case .quote: add(.ruleQuote)
    case .fact: add(.ruleFact)
    case .neither: add(.ruleNone)
    }
    guard let label = context.previousLabel else { return add(.afterUntagged, context.index > 0) }
    guard let before = RuleVerdict(label: label) else { return }
    switch before {
    case .claim: add(.afterClaim)
    case .quote: add(.afterQuote)
    case .fact: add(.afterFact)
    case .neither: add(.afterNone)
    }
    switch (verdict, before) {
    case (.quote, .quote): add(.ruleQuoteAfterQuote)
    case (.claim, .claim): add(.ruleClaimAfterClaim)
    case (.fact, .fact): add(.ruleFactAfterFact)
    case (.neither, .neither): add(.ruleNoneAfterNone)
    case (.claim, .fact): add(.ruleClaimAfterFact)
    case (.fact, .claim): add(.ruleFactAfterClaim)
    case (.claim, .quote): add(.ruleClaimAfterQuote)
    case (.fact, .quote): add(.ruleFactAfterQuote)
    default: break
    }
    if facts.startsInside { add(before == .quote ? .insideAfterQuote : .insideAfterOther) }
  }

  // MARK: - Words

  /// Where a hashed feature comes from: the same word tells something else in another place.
  private enum Space: UInt32 {
    case word = 0x1000_0001
    case quotedWord = 0x2000_0003
    case pair = 0x3000_0005
    case quotedPair = 0x4000_0007
    case first = 0x5000_0009
    case firstPair = 0x5800_000B
    case last = 0x6000_000D
    case label = 0x7000_000F
  }

  private mutating func add(_ space: Space, _ hash: UInt32, _ source: Range<Int>) {
    words.append((hash ^ space.rawValue) &* 0x85EB_CA6B)
    sources.append(source)
  }

  private mutating func addWords(_ facts: SentenceFacts, _ context: SentenceContext) {
    let all = facts.words
    words.reserveCapacity(all.count * 2 + 6)
    sources.reserveCapacity(all.count * 2 + 6)
    for (index, word) in all.enumerated() {
      let isQuoted = facts.isQuoted[index]
      add(isQuoted ? .quotedWord : .word, word.hash, index..<(index + 1))
      guard index + 1 < all.count, facts.isQuoted[index + 1] == isQuoted else { continue }
      add(
        isQuoted ? .quotedPair : .pair, Self.pair(word.hash, all[index + 1].hash),
        index..<(index + 2))
    }
    if let first = all.first {
      add(.first, first.hash, 0..<1)
      if all.count > 1 { add(.firstPair, Self.pair(first.hash, all[1].hash), 0..<2) }
      add(.last, all[all.count - 1].hash, (all.count - 1)..<all.count)
    }
    if let label = context.previousLabel { add(.label, Word.hash(of: label), 0..<0) }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 0x9E37_79B1) ^ (second &* 0xC2B2_AE3D) ^ (first >> 15)
  }
}
