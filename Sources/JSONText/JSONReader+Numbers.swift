extension JSONReader {
  /// Reads `null` if it comes next, and returns whether it did.
  package mutating func null() throws(JSONError) -> Bool {
    guard next() == UInt8(ascii: "n") else { return false }
    try rest("ull")
    return true
  }

  package mutating func boolean() throws(JSONError) -> Bool {
    switch next() {
    case UInt8(ascii: "t"):
      try rest("rue")
      return true
    case UInt8(ascii: "f"):
      try rest("alse")
      return false
    default: throw mismatch(.boolean)
    }
  }

  /// Reads a word whose first byte, at `offset`, was looked at.
  private mutating func rest(_ word: String) throws(JSONError) {
    offset &+= 1
    for byte in word.utf8 {
      guard offset < end, bytes[offset] == byte else { throw unexpected() }
      offset &+= 1
    }
  }

  /// Reads a number that is written without fraction and exponent.
  package mutating func integer() throws(JSONError) -> Int {
    let first = next()
    let begin = offset
    var position = offset
    let isNegative = first == UInt8(ascii: "-")
    if isNegative { position &+= 1 }
    let digits = position
    // Built from below, since the lowest `Int` has no positive counterpart.
    var value = 0
    var overflows = false
    while position < end {
      let digit = Int(bytes[position]) &- 0x30
      guard digit >= 0, digit <= 9 else { break }
      if position &- digits < 18 {
        value = value &* 10 &- digit
      } else {
        let (product, high) = value.multipliedReportingOverflow(by: 10)
        let (difference, low) = product.subtractingReportingOverflow(digit)
        overflows = overflows || high || low
        value = difference
      }
      position &+= 1
    }
    let count = position &- digits
    guard count > 0 else { throw isNegative ? failure(.invalidNumber) : mismatch(.integer) }
    guard count == 1 || bytes[digits] != 0x30 else { throw failure(.invalidNumber) }
    if position < end, bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == 0x65 {
      _ = try numberToken()
      throw failure(.wrongType(expected: .integer, found: .number), at: begin)
    }
    guard !overflows, isNegative || value != .min else { throw failure(.numberOutOfRange) }
    offset = position
    return isNegative ? value : -value
  }

  package mutating func number() throws(JSONError) -> Double {
    let token = try numberToken()
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw failure(.numberOutOfRange, at: token.range.lowerBound)
    }
    // A number that is not zero must not become it.
    guard value != 0 || !token.hasSignificantDigit else {
      throw failure(.numberOutOfRange, at: token.range.lowerBound)
    }
    return value
  }

  struct NumberToken {
    var range: Range<Int>
    var isInteger: Bool
    /// Whether a digit before the exponent is not zero.
    var hasSignificantDigit: Bool
  }

  mutating func numberToken() throws(JSONError) -> NumberToken {
    let first = next()
    let begin = offset
    guard first == UInt8(ascii: "-") || isDigit(first) else { throw mismatch(.number) }
    if first == UInt8(ascii: "-") { offset &+= 1 }
    var isSignificant = false
    let digits = offset
    try readDigits(from: begin, &isSignificant)
    guard offset &- digits == 1 || bytes[digits] != 0x30 else {
      throw failure(.invalidNumber, at: begin)
    }
    var isInteger = true
    if offset < end, bytes[offset] == UInt8(ascii: ".") {
      isInteger = false
      offset &+= 1
      try readDigits(from: begin, &isSignificant)
    }
    if offset < end, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      offset &+= 1
      if offset < end, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") {
        offset &+= 1
      }
      var ignored = false
      try readDigits(from: begin, &ignored)
    }
    return NumberToken(
      range: begin..<offset, isInteger: isInteger, hasSignificantDigit: isSignificant)
  }

  private mutating func readDigits(
    from begin: Int, _ isSignificant: inout Bool
  ) throws(JSONError) {
    let first = offset
    while offset < end, isDigit(bytes[offset]) {
      if bytes[offset] != 0x30 { isSignificant = true }
      offset &+= 1
    }
    guard offset > first else { throw failure(.invalidNumber, at: begin) }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
