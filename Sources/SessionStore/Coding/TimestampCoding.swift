import AnnotationModel

// A file of a long article holds a timestamp for every label, most of them in the same minute as
// the one before. The calendar is asked once a minute; seconds are digits.

/// Parses timestamps in the order in which a file has them.
struct TimestampParser {
  /// `2026-11-03T09:15:`, and what it is worth.
  private var minute: ContiguousArray<UInt8> = []
  private var milliseconds = 0

  /// Returns the moment that the bytes write; nil when `Timestamp` would not read them.
  mutating func parse(_ bytes: ContiguousArray<UInt8>, _ range: Range<Int>) -> Timestamp? {
    guard range.count == 24 else { return nil }
    let start = range.lowerBound
    guard isInMinute(bytes, start) else { return whole(bytes, range) }
    let digits = (
      Int(bytes[start + 17]) - 0x30, Int(bytes[start + 18]) - 0x30,
      Int(bytes[start + 20]) - 0x30, Int(bytes[start + 21]) - 0x30, Int(bytes[start + 22]) - 0x30
    )
    let isDigits =
      (0...5).contains(digits.0) && (0...9).contains(digits.1) && (0...9).contains(digits.2)
      && (0...9).contains(digits.3) && (0...9).contains(digits.4)
    guard isDigits, bytes[start + 19] == UInt8(ascii: "."), bytes[start + 23] == UInt8(ascii: "Z")
    else { return nil }
    let seconds = digits.0 * 10 + digits.1
    let fraction = digits.2 * 100 + digits.3 * 10 + digits.4
    return Timestamp(milliseconds: milliseconds + seconds * 1000 + fraction)
  }

  private func isInMinute(_ bytes: ContiguousArray<UInt8>, _ start: Int) -> Bool {
    guard minute.count == 17 else { return false }
    // The minute differs more often than the year.
    var index = 16
    while index >= 0 {
      if bytes[start + index] != minute[index] { return false }
      index -= 1
    }
    return true
  }

  private mutating func whole(
    _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>
  ) -> Timestamp? {
    guard let time = Timestamp(String(decoding: bytes[range], as: UTF8.self)) else { return nil }
    minute = ContiguousArray(bytes[range.prefix(17)])
    milliseconds = time.milliseconds - time.milliseconds.remainder(in: 60_000)
    return time
  }
}

/// Writes timestamps in the order in which a file has them.
struct TimestampFormatter {
  /// The written form of the moment asked for last.
  private(set) var bytes: ContiguousArray<UInt8> = []
  private var minute = Int.min

  /// Makes `bytes` the written form of a moment.
  mutating func format(_ time: Timestamp) {
    let rest = time.milliseconds.remainder(in: 60_000)
    if time.milliseconds - rest != minute {
      minute = time.milliseconds - rest
      bytes = ContiguousArray(time.description.utf8)
    }
    set(17, rest / 10_000)
    set(18, rest / 1000)
    set(20, rest / 100)
    set(21, rest / 10)
    set(22, rest)
  }

  private mutating func set(_ index: Int, _ value: Int) {
    bytes[index] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
  }
}

extension Int {
  /// The remainder of a division that rounds down, for moments before 1970.
  fileprivate func remainder(in divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
