/// A moment in UTC, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Written as ISO 8601 with exactly three fraction digits, `2026-11-03T09:15:00.250Z`, which
/// sorts as text. Years 0001 to 9999.
package struct Timestamp: Hashable, Sendable, Comparable {
  package var milliseconds: Int

  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Parses the written form, to the letter; any other form gives nil.
  package init?(_ text: String) {
    var digits: [Int] = []
    digits.reserveCapacity(24)
    for byte in text.utf8 { digits.append(Int(byte) - 48) }
    guard digits.count == 24 else { return nil }
    for (offset, mark) in [
      (4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":"), (19, "."), (23, "Z"),
    ]
      as [(Int, Unicode.Scalar)]
    {
      guard digits[offset] == Int(mark.value) - 48 else { return nil }
    }
    func number(_ offset: Int, _ length: Int) -> Int? {
      var value = 0
      for digit in digits[offset..<offset + length] {
        guard (0...9).contains(digit) else { return nil }
        value = value * 10 + digit
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      let fraction = number(20, 3),
      year >= 1, (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, year: year), hour < 24, minute < 60, second < 60
    else { return nil }
    let days = Self.daysSinceEpoch(year: year, month: month, day: day)
    milliseconds = (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + fraction
  }

  private static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Days are counted in 400-year eras whose years begin in March, so that the leap day is the
  // last of its year (Hinnant, "chrono-compatible low-level date algorithms").
  private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(daysSinceEpoch: Int) -> (year: Int, month: Int, day: Int) {
    let days = daysSinceEpoch + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension Timestamp: CustomStringConvertible {
  package var description: String {
    let day = 86_400_000
    let days = milliseconds >= 0 ? milliseconds / day : (milliseconds - day + 1) / day
    let rest = milliseconds - days * day
    let date = Self.date(daysSinceEpoch: days)
    var bytes = ContiguousArray("0000-00-00T00:00:00.000Z".utf8)
    func write(_ value: Int, endingAt end: Int) {
      var rest = value
      var index = end
      while rest > 0 {
        index -= 1
        bytes[index] += UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
    write(min(date.year, 9999), endingAt: 4)
    write(date.month, endingAt: 7)
    write(date.day, endingAt: 10)
    write(rest / 3_600_000, endingAt: 13)
    write(rest / 60_000 % 60, endingAt: 16)
    write(rest / 1000 % 60, endingAt: 19)
    write(rest % 1000, endingAt: 23)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Timestamp {
  /// The day and the minute, for people to read: `2026-11-03 09:15Z`.
  package var minute: String {
    let text = description
    return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))Z"
  }
}
