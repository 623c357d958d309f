/// What the rules alone make of a sentence, under the words of the news schema.
enum RuleVerdict: UInt8, CaseIterable {
  case claim, quote, fact, neither

  /// The label that a schema has for it.
  var label: String {
    switch self {
    case .claim: "claim"
    case .quote: "quote"
    case .fact: "fact"
    case .neither: "none"
    }
  }

  init?(label: String) {
    switch label {
    case "claim": self = .claim
    case "quote": self = .quote
    case "fact": self = .fact
    case "none": self = .neither
    default: return nil
    }
  }
}

extension SentenceFacts {
  /// The first rule that decides.
  var verdict: RuleVerdict {
    if isQuotation { return .quote }
    if isApparatus { return .neither }
    if outside[.settlingRecord] > 0, isReported { return .fact }
    if isReported || isStance { return .claim }
    return .fact
  }

  /// Whether it gives at least a clause or five words as somebody's own.
  var isQuotation: Bool {
    if hasUnmarkedQuotation { return true }
    guard quotedWords > 0 else { return false }
    let (longest, all) = (longestQuotation, words.count)
    let isLong =
      startsInside || goesOn || longest >= 5 || longest >= 4 && 2 * longest > all
      || longest >= 2 && 2 * longest >= all && (endsInside || endsQuotationWithStop)
      || longest >= 3 && endsQuotationWithStop && quotedParts.first?.lowerBound == 0
        && hasReporting(behindQuotation: true)
    // Five words or more without two in lower case are a title.
    return isLong && (startsInside || endsInside || longest < 5 || smallQuotedWords >= 2)
  }

  var isApparatus: Bool {
    if signs.contains(.copyright) || signs.contains(.link) { return true }
    if outside[.apparatus] > 0, words.count <= 20 { return true }
    if words.count <= 3, end != .stop || words.count <= 1 { return true }
    if isByline { return true }
    return end == .question && !isReported && numbers == 0
  }

  var isReported: Bool {
    [.speech, .record, .doubt, .thought, .attribution].contains { outside[$0] > 0 }
  }

  var isStance: Bool {
    [.hedge, .prediction, .judgement, .cause, .condition].contains { outside[$0] > 0 }
  }

  /// Whether all that is quoted is a title: few words, most of them capitalised.
  var isTitleInMarks: Bool {
    guard quotedWords > 0, quotedWords <= 8, !startsInside else { return false }
    return smallQuotedWords * 3 <= quotedWords
  }

  /// Whether words are given as somebody's own without marks: a verb of speech, a comma or a colon,
  /// and a sentence of its own: `stating, We go on`.
  var hasUnmarkedQuotation: Bool { unmarkedQuotation != nil }

  /// Whether the sentence begins like `By Anna Berg`.
  var isByline: Bool {
    guard end != .stop, let match = matches.first, match.cue == .apparatus,
      match.words.lowerBound == 0
    else { return false }
    return words.count <= 12 && capitalised * 2 >= words.count
  }
}
