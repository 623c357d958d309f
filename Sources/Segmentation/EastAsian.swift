extension SentenceScanner {
  /// Whether `。` and its like end a sentence.
  ///
  /// They do, but for a Japanese quotation that a particle makes a part of its sentence: neither
  /// inside 「…」 nor after it.
  func immediateEnds(_ candidate: Candidate, before next: Following) -> Bool {
    if candidate.closing.closesQuotation {
      return next.isSpaced || !isQuotative(at: candidate.closing.end, before: candidate.unitEnd)
    }
    guard candidate.isInCornerBrackets else { return true }
    return !closesBeforeParticle(from: candidate.terminator.end, before: candidate.unitEnd)
  }

  /// Whether the bracket that is open closes within 300 bytes, and a particle follows.
  private func closesBeforeParticle(from start: Int, before end: Int) -> Bool {
    var index = start
    var depth = 1
    let limit = min(end, start + 300)
    while index < limit {
      let unit = text.scalar(at: index, before: end)
      index += unit.length
      switch unit.value {
      case 0x300C, 0x300E: depth += 1
      case 0x300D, 0x300F:
        depth -= 1
        if depth == 0 { return isQuotative(at: index, before: end) }
      default: break
      }
    }
    return false
  }

  /// Whether a Japanese particle stands at an offset that ties a quotation to what follows.
  private func isQuotative(at index: Int, before end: Int) -> Bool {
    guard index < end else { return false }
    switch text.scalar(at: index, before: end).value {
    // と っ て は が を に で の も な
    case 0x3068, 0x3063, 0x3066, 0x306F, 0x304C, 0x3092, 0x306B, 0x3067, 0x306E, 0x3082, 0x306A:
      return true
    default: return false
    }
  }
}

/// How many 「 and 『 are open in a sentence.
struct CornerBrackets {
  private var depth = 0

  var isOpen: Bool { depth > 0 }

  mutating func pass(_ scalar: UInt32) {
    switch scalar {
    case 0x300C, 0x300E: depth += 1
    case 0x300D, 0x300F: depth = max(0, depth - 1)
    default: break
    }
  }
}
