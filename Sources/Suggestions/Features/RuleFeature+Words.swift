extension RuleFeature {
  /// What the rule saw, in words: those of the sentence where a cue was found; nil where it would say
  /// nothing to a reader.
  func words(_ facts: SentenceFacts, _ text: (Range<Int>) -> String) -> String? {
    func seen(_ cues: Cue...) -> String? {
      let match = facts.matches.first {
        cues.contains($0.cue) && !facts.isQuoted[$0.words.lowerBound]
      }
      return match.map { text($0.words) }
    }
    switch self {
    case .startsInside, .insideAfterQuote, .insideAfterOther: return "inside a quotation"
    case .endsInside: return "the quotation goes on"
    case .whollyQuoted, .mostlyQuoted: return "in quotation marks"
    case .partlyQuoted, .quoted5to9, .quoted10: return "words in quotation marks"
    case .hardlyQuoted, .quoted1to2, .quoted3to4: return "a few words in quotation marks"
    case .titleInMarks: return "a title in quotation marks"
    case .quoteThenSpeech, .speechThenQuote, .speechAtEnd, .speechEarly, .speechTwice,
      .speechAndThat, .reportedByName, .reportedByPronoun:
      return facts.reportingVerbs.first.map(text)
    case .reportedBySource, .source: return seen(.source)
    case .unmarkedQuote: return "a quotation without marks"
    case .speakerAndColon: return "a name and a colon"
    case .speech: return seen(.speech)
    case .record: return seen(.record)
    case .doubt: return seen(.doubt)
    case .thought: return seen(.thought)
    case .attribution: return seen(.attribution)
    case .credited, .creditedUnquoted:
      return seen(.attribution) ?? facts.reportingVerbs.first.map(text)
    case .speechNoun: return seen(.speechNoun)
    case .occasion: return seen(.occasion)
    case .title: return seen(.title)
    case .creditedToRecord, .settlingRecord: return seen(.settlingRecord)
    case .hedge, .hedges: return seen(.hedge)
    case .prediction: return seen(.prediction)
    case .judgement, .judgements: return seen(.judgement)
    case .cause: return seen(.cause)
    case .condition: return seen(.condition)
    case .firstPerson: return seen(.firstPerson)
    case .secondPerson: return seen(.secondPerson)
    case .negation: return seen(.negation)
    case .approximation: return seen(.approximation)
    case .pronounFirst: return seen(.pronoun)
    case .asks: return seen(.question)
    case .number1: return "a number"
    case .number2, .number3: return "numbers"
    case .unit: return seen(.unit)
    case .time: return seen(.time)
    case .percent: return "%"
    case .currency: return "a sum of money"
    case .name1: return "a name"
    case .name2, .name4: return "names"
    case .endsQuestion: return "a question mark"
    case .endsExclamation: return "an exclamation mark"
    case .endsColon: return "a colon at the end"
    case .endsEllipsis: return "an ellipsis at the end"
    case .endsOpen: return "no stop at the end"
    case .inCapitals: return "in capitals"
    case .inTitleCase: return "capitalised like a headline"
    case .link: return "a link"
    case .copyright: return "©"
    case .apparatus: return seen(.apparatus)
    case .byline: return "a byline"
    case .words1to3: return "very short"
    case .first: return "the first sentence"
    case .last: return "the last sentence"
    case .afterClaim, .ruleClaimAfterClaim, .ruleFactAfterClaim: return "after a claim"
    case .afterQuote, .ruleQuoteAfterQuote, .ruleClaimAfterQuote, .ruleFactAfterQuote:
      return "after a quote"
    case .afterFact, .ruleFactAfterFact, .ruleClaimAfterFact: return "after a fact"
    case .afterNone, .ruleNoneAfterNone: return "after none"
    case .quotedBefore: return "after a quotation"
    case .quotedBehind: return "before a quotation"
    case .ruleQuote where facts.hasUnmarkedQuotation: return "a quotation without marks"
    case .ruleQuote: return "somebody's own words"
    case .ruleNone: return "no part of the text"
    case .ruleClaim, .ruleFact, .always, .uncredited, .name0, .endsStop, .beginsSmall, .beginsDigit,
      .beginsBullet, .beginsBracket, .beginsMark, .bar, .semicolon, .dash, .hedgeInside,
      .judgementInside, .firstPersonInside, .words4to7, .words8to14, .words15to24, .words25to39,
      .words40, .second, .third, .early, .late, .beginsParagraph, .afterUntagged:
      return nil
    }
  }
}
