/// The weights of the rules before anything is learned: how a logistic regression weighed them for the
/// labels of the news schema.
enum RulePrior {
  /// Returns the weights of all rules: for each, the weights of all labels, and then what the sums of
  /// the squares of their gradients begin with.
  static func weights(for labels: [String], inertia: Float) -> ContiguousArray<Float> {
    let width = 2 * labels.count
    var weights = ContiguousArray<Float>(
      repeating: 0, count: RuleFeature.allCases.count * width)
    for rule in 0..<RuleFeature.allCases.count {
      for label in labels.indices { weights[rule * width + labels.count + label] = inertia }
    }
    let verdicts = labels.map { RuleVerdict(label: $0) }
    // Under another schema the words may mean something else.
    guard RuleVerdict.allCases.allSatisfy(verdicts.contains) else { return weights }
    for (rule, claim, quote, fact, none) in table {
      for (label, verdict) in verdicts.enumerated() {
        let weight: Float =
          switch verdict {
          case .claim: claim
          case .quote: quote
          case .fact: fact
          case .neither: none
          case nil: 0
          }
        weights[rule.index * width + label] = weight
      }
    }
    return weights
  }

  private static let table:
    [(rule: RuleFeature, claim: Float, quote: Float, fact: Float, none: Float)] = [
      (.afterClaim, 0.20, -0.12, -0.22, -0.13),
      (.afterFact, -0.29, -0.14, 0.40, -0.28),
      (.afterNone, -0.07, -0.12, -0.19, 0.36),
      (.afterQuote, -0.06, 0.21, -0.14, -0.04),
      (.always, -0.84, -0.70, -0.59, -0.37),
      (.apparatus, -0.20, 0.07, -0.03, 0.33),
      (.approximation, 0.00, -0.19, 0.12, -0.30),
      (.asks, -0.49, -0.06, 0.21, 0.25),
      (.attribution, 0.38, -0.02, -0.39, -0.12),
      (.bar, -0.00, -0.00, -0.04, 0.03),
      (.beginsBracket, -0.28, -0.05, -0.02, 0.39),
      (.beginsBullet, -0.08, -0.02, -0.00, 0.06),
      (.beginsDigit, -0.08, -0.05, -0.55, 0.59),
      (.beginsMark, -0.53, 0.63, -0.52, -0.21),
      (.beginsSmall, 0.14, -0.01, -0.10, -0.03),
      (.byline, -0.00, -0.01, -0.01, 0.01),
      (.cause, 0.49, -0.06, -0.44, -0.19),
      (.condition, -0.09, 0.11, -0.02, 0.02),
      (.credited, 0.08, 0.04, -0.49, -0.12),
      (.creditedToRecord, 0.12, -0.02, -0.10, -0.02),
      (.creditedUnquoted, 0.62, -0.72, -0.14, 0.02),
      (.currency, 0.06, -0.05, 0.07, -0.16),
      (.dash, 0.06, -0.12, -0.12, 0.04),
      (.doubt, 0.11, -0.05, -0.06, -0.04),
      (.early, -0.33, 0.21, 0.16, -0.04),
      (.endsColon, -0.12, -0.04, -0.10, 0.21),
      (.endsEllipsis, -0.01, 0.01, 0.03, -0.07),
      (.endsExclamation, -0.01, 0.00, -0.02, -0.00),
      (.endsInside, -0.23, 0.36, -0.23, -0.24),
      (.endsOpen, -0.61, -0.18, -0.63, 0.68),
      (.endsQuestion, -0.48, -0.13, -0.36, 0.64),
      (.endsStop, 0.38, -0.36, 0.49, -1.83),
      (.first, -0.00, -0.06, 0.00, -0.04),
      (.firstPerson, -0.32, 0.21, 0.32, -0.24),
      (.firstPersonInside, -0.35, 0.42, -0.27, -0.17),
      (.hardlyQuoted, 0.03, -0.13, 0.02, 0.02),
      (.hedge, 0.60, -0.25, -0.56, -0.08),
      (.hedgeInside, -0.20, 0.28, -0.17, -0.12),
      (.hedges, 0.30, -0.06, -0.30, -0.00),
      (.inCapitals, -0.05, -0.07, -0.34, 0.31),
      (.inTitleCase, -0.33, -0.12, 0.19, -0.00),
      (.insideAfterQuote, -0.07, 0.09, -0.06, -0.05),
      (.judgement, 0.34, -0.03, -0.43, 0.01),
      (.judgementInside, -0.17, 0.35, -0.29, -0.17),
      (.judgements, 0.20, 0.12, -0.26, -0.05),
      (.last, -0.27, -0.07, 0.04, 0.28),
      (.late, 0.04, 0.05, -0.33, 0.33),
      (.link, -0.00, -0.01, -0.06, 0.05),
      (.mostlyQuoted, -0.35, 0.51, -0.29, -0.12),
      (.name0, 0.13, -0.01, -0.64, -0.00),
      (.name1, -0.22, -0.25, -0.19, 0.13),
      (.name2, -0.39, -0.24, 0.19, -0.48),
      (.name4, -0.37, -0.21, 0.05, -0.01),
      (.negation, 0.22, -0.18, -0.17, -0.05),
      (.number1, -0.51, -0.12, 0.43, -0.14),
      (.number2, -0.57, -0.13, 0.42, 0.14),
      (.number3, -0.48, -0.10, 0.44, 0.00),
      (.occasion, 0.03, -0.01, -0.09, 0.02),
      (.partlyQuoted, -0.22, 0.28, -0.04, 0.01),
      (.percent, -0.09, -0.05, 0.01, 0.06),
      (.prediction, 0.27, -0.13, -0.27, -0.02),
      (.pronounFirst, -0.21, 0.04, 0.26, -0.22),
      (.quoteThenSpeech, -0.24, 0.47, -0.27, -0.17),
      (.quoted10, -0.60, 0.82, -0.51, -0.26),
      (.quoted1to2, 0.20, -0.05, -0.13, -0.09),
      (.quoted3to4, -0.25, 0.07, 0.19, -0.06),
      (.quoted5to9, -0.36, 0.51, -0.31, -0.13),
      (.quotedBefore, -0.03, 0.09, -0.10, -0.05),
      (.quotedBehind, -0.06, 0.23, -0.13, -0.21),
      (.record, -0.39, -0.24, 0.46, -0.06),
      (.reportedByName, -0.09, 0.05, 0.01, -0.10),
      (.reportedByPronoun, -0.24, -0.07, 0.27, -0.09),
      (.reportedBySource, -0.08, 0.04, 0.01, 0.10),
      (.ruleClaim, 0.56, -0.93, 0.29, -0.50),
      (.ruleClaimAfterClaim, 0.31, -0.14, -0.19, -0.15),
      (.ruleClaimAfterFact, -0.09, -0.09, 0.14, -0.07),
      (.ruleClaimAfterQuote, -0.04, 0.06, 0.06, 0.02),
      (.ruleFact, 0.03, -0.97, 0.62, -0.16),
      (.ruleFactAfterClaim, 0.04, -0.08, 0.08, -0.04),
      (.ruleFactAfterFact, -0.18, -0.09, 0.31, -0.21),
      (.ruleFactAfterQuote, 0.11, -0.02, -0.05, 0.02),
      (.ruleNone, -0.35, -0.41, -0.61, 0.90),
      (.ruleNoneAfterNone, -0.05, -0.03, -0.06, 0.08),
      (.ruleQuote, -1.08, 1.60, -0.89, -0.61),
      (.ruleQuoteAfterQuote, -0.13, 0.17, -0.11, -0.09),
      (.second, 0.24, -0.04, -0.26, 0.02),
      (.secondPerson, -0.40, -0.03, -0.23, 0.78),
      (.semicolon, 0.00, -0.01, -0.06, 0.06),
      (.settlingRecord, 0.06, -0.03, -0.02, -0.05),
      (.source, -0.08, -0.25, 0.14, -0.23),
      (.speakerAndColon, -0.17, -0.06, 0.25, -0.12),
      (.speech, 0.17, 0.38, -0.36, -0.26),
      (.speechAndThat, 0.54, -0.05, -0.62, -0.03),
      (.speechAtEnd, -0.14, 0.15, -0.09, 0.18),
      (.speechEarly, 0.00, -0.19, -0.03, 0.20),
      (.speechNoun, 0.10, -0.18, -0.09, 0.10),
      (.speechThenQuote, -0.03, 0.13, -0.09, -0.04),
      (.speechTwice, 0.20, -0.12, -0.16, 0.08),
      (.startsInside, -0.27, 0.35, -0.23, -0.19),
      (.third, -0.13, -0.07, 0.10, 0.03),
      (.thought, 0.32, -0.24, -0.37, 0.18),
      (.time, -0.58, 0.08, 0.51, -0.18),
      (.title, 0.09, 0.01, -0.10, -0.13),
      (.titleInMarks, -0.31, -0.01, 0.20, 0.16),
      (.uncredited, -0.21, -1.27, 0.22, 0.09),
      (.unit, -0.40, -0.18, 0.49, -0.12),
      (.unmarkedQuote, -0.50, 1.80, -0.80, -0.50),
      (.whollyQuoted, -0.48, 0.68, -0.45, -0.45),
      (.words15to24, -0.06, -0.21, 0.05, -0.40),
      (.words1to3, -0.37, -0.19, -0.50, 0.73),
      (.words25to39, 0.18, -0.19, -0.18, -0.50),
      (.words40, -0.19, 0.00, 0.17, -0.17),
      (.words4to7, -0.33, -0.05, -0.05, 0.10),
      (.words8to14, -0.06, -0.06, -0.07, -0.13),
    ]
}
