import AnnotationModel

extension Timestamp {
  /// Parses a date and time as XML Schema and JSON-LD write them: fractions of any length, in UTC or
  /// at an offset from it.
  ///
  /// What is finer than a millisecond is cut off. nil where no time zone is given.
  init?(dateTime text: String) {
    var rest = Substring(text)
    let seconds = rest.prefix(19)
    rest = rest.dropFirst(19)
    var fraction = ""
    if rest.first == "." {
      let digits = rest.dropFirst().prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count + 1)
      fraction = String(digits.prefix(3))
    }
    fraction += String(repeating: "0", count: 3 - fraction.count)
    guard let local = Timestamp("\(seconds).\(fraction)Z"),
      let minutes = Self.minutesEastOfUTC(rest)
    else { return nil }
    self.init(milliseconds: local.milliseconds - minutes * 60_000)
  }

  /// Parses `Z`, `+01:00` and the like.
  private static func minutesEastOfUTC(_ zone: Substring) -> Int? {
    if zone == "Z" || zone == "z" { return 0 }
    let bytes = Array(zone.utf8)
    guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
      bytes[3] == UInt8(ascii: ":")
    else { return nil }
    let digits = [bytes[1], bytes[2], bytes[4], bytes[5]].map { Int($0) - 48 }
    guard digits.allSatisfy((0...9).contains), digits[0] * 10 + digits[1] < 24, digits[2] < 6 else {
      return nil
    }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    return bytes[0] == UInt8(ascii: "-") ? -minutes : minutes
  }
}
