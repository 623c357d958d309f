/// Makes scalars of UTF-8 bytes that come one at a time.
///
/// What is not UTF-8 becomes U+FFFD, one for each maximal subpart as Unicode recommends.
struct UTF8Accumulator {
  enum Step: Equatable {
    case scalar(Unicode.Scalar)
    case more
    /// The bytes before were cut short: a U+FFFD, then feed this byte again.
    case broken
  }

  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be; the first continuation byte rules out overlong forms and surrogates.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a character has begun and is not complete.
  var isInside: Bool { missing > 0 }

  mutating func feed(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .broken
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    guard missing == 0 else { return .more }
    return .scalar(Unicode.Scalar(value) ?? "\u{FFFD}")
  }

  /// Forgets an unfinished character.
  mutating func reset() {
    missing = 0
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    allowed = 0x80...0xBF
    switch byte {
    case 0..<0x80:
      return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF:
      missing = 1
      value = UInt32(byte & 0x1F)
    case 0xE0...0xEF:
      missing = 2
      value = UInt32(byte & 0x0F)
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      missing = 3
      value = UInt32(byte & 0x07)
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default:
      return .scalar("\u{FFFD}")
    }
    return .more
  }
}
