/// What the rules see in a sentence, each there or not.
///
/// The raw values are kept in model files: a new one goes to the end.
package enum RuleFeature: UInt8, CaseIterable, Sendable {
  case always

  // Quotation.
  case startsInside, endsInside, whollyQuoted, mostlyQuoted, partlyQuoted, hardlyQuoted
  case quoted1to2, quoted3to4, quoted5to9, quoted10
  case titleInMarks, quoteThenSpeech, speechThenQuote, unmarkedQuote, speakerAndColon
  case quotedBefore, quotedBehind

  // Reporting, outside quotation marks.
  case speech, record, doubt, thought, attribution, speechNoun, occasion
  case speechAtEnd, speechAndThat, speechEarly, speechTwice
  case reportedByName, reportedByPronoun, reportedBySource
  case source, title, pronounFirst, creditedToRecord
  case credited, creditedUnquoted, uncredited

  // Stance, outside quotation marks.
  case hedge, hedges, prediction, judgement, judgements, cause, condition, firstPerson
  case secondPerson, negation, approximation, asks
  case hedgeInside, judgementInside, firstPersonInside

  // What can be checked.
  case number1, number2, number3, unit, time, percent, currency, settlingRecord
  case name0, name1, name2, name4

  // Form.
  case endsStop, endsQuestion, endsExclamation, endsColon, endsEllipsis, endsOpen
  case beginsSmall, beginsDigit, beginsBullet, beginsBracket, beginsMark
  case inCapitals, inTitleCase, link, bar, copyright, apparatus, byline, semicolon, dash
  case words1to3, words4to7, words8to14, words15to24, words25to39, words40

  // Place.
  case first, second, third, early, late, last, beginsParagraph
  case afterClaim, afterQuote, afterFact, afterNone, afterUntagged

  // What the rules make of it, and what the sentence before was.
  case ruleQuote, ruleClaim, ruleFact, ruleNone
  case ruleQuoteAfterQuote, ruleClaimAfterClaim, ruleFactAfterFact, ruleNoneAfterNone
  case ruleClaimAfterFact, ruleFactAfterClaim, ruleClaimAfterQuote, ruleFactAfterQuote
  case insideAfterQuote, insideAfterOther

  /// Its place among all.
  var index: Int { Int(rawValue) }
}
