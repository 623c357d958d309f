extension SentenceFacts {
  /// Where a quotation without marks begins: behind a verb of speech and a comma or a colon, with a
  /// capital that is no name's; nil where there is none.
  var unmarkedQuotation: Int? {
    for match in matches where match.cue == .speech && !isQuoted[match.words.lowerBound] {
      let next = match.words.upperBound
      guard next + 2 < words.count, words[next].isCapitalised, !isQuoted[next],
        pausesBefore.contains(next)
      else { continue }
      // `said, We`, but neither `said, Smith` nor `said. We`.
      let opens = matches.contains {
        $0.words.lowerBound == next
          && [.firstPerson, .pronoun, .secondPerson, .negation, .that, .condition, .question]
            .contains($0.cue)
      }
      if opens { return next }
    }
    return nil
  }

  /// Whether a verb of reporting stands within a few words behind a quoted part, or before it.
  func hasReporting(behindQuotation: Bool) -> Bool {
    for part in quotedParts {
      for verb in reportingVerbs {
        if behindQuotation {
          if verb.lowerBound >= part.upperBound, verb.lowerBound < part.upperBound + 6 {
            return true
          }
        } else if verb.upperBound <= part.lowerBound, verb.upperBound + 3 > part.lowerBound {
          return true
        }
      }
    }
    return false
  }

  /// Whether a word stands beside a verb of reporting that is told by a closure of its index.
  func isBesideReporting(_ isSpeaker: (Int) -> Bool) -> Bool {
    for verb in reportingVerbs {
      let before = verb.lowerBound - 1
      if before >= 0, !isQuoted[before], isSpeaker(before) { return true }
      let behind = verb.upperBound
      if behind < words.count, !isQuoted[behind], isSpeaker(behind) { return true }
    }
    return false
  }

  /// Whether a match of a cue covers a word.
  func isCue(_ cue: Cue, at word: Int) -> Bool {
    matches.contains { $0.cue == cue && $0.words.contains(word) }
  }

  /// Whether a verb of reporting has somebody beside it, or stands where only that is meant.
  var isCredited: Bool {
    if outside[.attribution] > 0 { return true }
    for verb in reportingVerbs {
      if verb.lowerBound + 4 >= words.count,
        pausesBefore.contains(where: { $0 >= verb.lowerBound - 6 && $0 <= verb.lowerBound })
      {
        return true
      }
      if isCue(.that, at: verb.upperBound) { return true }
    }
    return isBesideReporting { index in
      isCue(.pronoun, at: index) || isCue(.source, at: index) || words[index].isCapitalised
    }
  }
}
