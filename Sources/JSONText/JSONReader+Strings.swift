extension JSONReader {
  package mutating func string() throws(JSONError) -> String {
    try text(of: try stringToken())
  }

  /// Reads a string that occurs often, from the cache when it is there.
  package mutating func string(_ cache: inout JSONStringCache) throws(JSONError) -> String {
    let token = try stringToken()
    guard !token.isEscaped, !token.range.isEmpty else { return try text(of: token) }
    let slot = JSONStringCache.slot(
      first: bytes[token.range.lowerBound], last: bytes[token.range.upperBound - 1],
      count: token.range.count)
    let known = cache.ranges[slot]
    if known.count == token.range.count,
      bytes.span.isEqual(
        from: token.range.lowerBound, to: bytes.span, from: known.lowerBound, count: known.count)
    {
      return cache.texts[slot]
    }
    let text = try text(of: token)
    cache.ranges[slot] = token.range
    cache.texts[slot] = text
    return text
  }

  /// Reads a string, and returns which of the names it is; nil when it is none.
  package mutating func string(in names: JSONNames) throws(JSONError) -> Int? {
    let token = try stringToken()
    if !token.isEscaped { return names.index(of: token.range, in: bytes) }
    try unescape(token)
    return names.index(of: 0..<scratch.count, in: scratch)
  }

  /// Reads a string that is plain ASCII without escapes, and returns where in `bytes` its
  /// characters stand; reads nothing and returns nil when it is another.
  package mutating func plainString() throws(JSONError) -> Range<Int>? {
    let begin = offset
    let token = try stringToken()
    if token.isEscaped || !token.isASCII {
      offset = begin
      return nil
    }
    return token.range
  }

  /// Reads a string, and returns whether it is the text whose UTF-8 bytes are given.
  package mutating func isNextString(
    _ range: Range<Int>, of other: ContiguousArray<UInt8>
  ) throws(JSONError) -> Bool {
    let token = try stringToken()
    if token.isEscaped {
      try unescape(token)
      return scratch.count == range.count
        && scratch.span.isEqual(
          from: 0, to: other.span, from: range.lowerBound, count: range.count)
    }
    if token.range.count == range.count,
      bytes.span.isEqual(
        from: token.range.lowerBound, to: other.span, from: range.lowerBound, count: range.count)
    {
      return true
    }
    try checkUTF8(token)
    return false
  }

  // MARK: - Tokens

  /// A string that was passed over: its quotes are there, its escapes are not looked at yet.
  struct StringToken {
    /// Without the quotes.
    var range: Range<Int>
    var isEscaped: Bool
    var isASCII: Bool
  }

  mutating func stringToken() throws(JSONError) -> StringToken {
    guard next() == UInt8(ascii: "\"") else { throw mismatch(.string) }
    let begin = offset &+ 1
    var position = begin
    var isEscaped = false
    var nonASCII: UInt8 = 0
    while true {
      position = bytes.span.endOfPlainRun(from: position, to: end, nonASCII: &nonASCII)
      guard position < end else { throw failure(.unexpectedEnd, at: end) }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      guard byte == UInt8(ascii: "\\") else {
        throw failure(.controlCharacter(byte), at: position)
      }
      guard end &- position >= 2 else { throw failure(.unexpectedEnd, at: end) }
      isEscaped = true
      // What is escaped is no quote that ends the string; `unescape` judges the rest.
      guard bytes[position &+ 1] >= 0x20 else { throw failure(.invalidEscape, at: position) }
      position &+= 2
    }
    offset = position &+ 1
    return StringToken(
      range: begin..<position, isEscaped: isEscaped, isASCII: nonASCII & 0x80 == 0)
  }

  mutating func text(of token: StringToken) throws(JSONError) -> String {
    if token.isEscaped {
      try unescape(token)
      // `unescape` leaves only UTF-8.
      return String(decoding: scratch, as: UTF8.self)
    }
    try checkUTF8(token)
    return String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// Checks all that `string` would, and makes nothing of it.
  mutating func check(_ token: StringToken) throws(JSONError) {
    if token.isEscaped {
      try unescape(token)
    } else {
      try checkUTF8(token)
    }
  }

  private func checkUTF8(_ token: StringToken) throws(JSONError) {
    guard !token.isASCII else { return }
    if let invalid = bytes.span.firstInvalidUTF8(
      from: token.range.lowerBound, to: token.range.upperBound)
    {
      throw failure(.invalidUTF8, at: invalid)
    }
  }

  // MARK: - Escapes

  /// Puts the UTF-8 of a string into `scratch`.
  private mutating func unescape(_ token: StringToken) throws(JSONError) {
    try checkUTF8(token)
    scratch.removeAll(keepingCapacity: true)
    scratch.reserveCapacity(token.range.count)
    let last = token.range.upperBound
    var position = token.range.lowerBound
    var nonASCII: UInt8 = 0
    while position < last {
      let run = bytes.span.endOfPlainRun(from: position, to: last, nonASCII: &nonASCII)
      scratch.append(contentsOf: bytes[position..<run])
      position = run
      guard position < last else { return }
      // Only a backslash ends a run inside a token, and one more byte follows it.
      switch bytes[position &+ 1] {
      case UInt8(ascii: "\""): scratch.append(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): scratch.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "/"): scratch.append(UInt8(ascii: "/"))
      case UInt8(ascii: "b"): scratch.append(0x08)
      case UInt8(ascii: "f"): scratch.append(0x0C)
      case UInt8(ascii: "n"): scratch.append(0x0A)
      case UInt8(ascii: "r"): scratch.append(0x0D)
      case UInt8(ascii: "t"): scratch.append(0x09)
      case UInt8(ascii: "u"):
        position = try unescapeScalar(at: position, last: last)
        continue
      default: throw failure(.invalidEscape, at: position)
      }
      position &+= 2
    }
  }

  /// Appends the scalar of a `\u` escape, or of a pair of them, and returns where it ends.
  private mutating func unescapeScalar(at position: Int, last: Int) throws(JSONError) -> Int {
    let unit = try codeUnit(at: position, last: last)
    var value = unit
    var length = 6
    if unit & 0xFC00 == 0xD800 {
      guard last - position >= 8, bytes[position + 6] == UInt8(ascii: "\\"),
        bytes[position + 7] == UInt8(ascii: "u")
      else { throw failure(.loneSurrogate, at: position) }
      let low = try codeUnit(at: position + 6, last: last)
      guard low & 0xFC00 == 0xDC00 else { throw failure(.loneSurrogate, at: position) }
      value = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
      length = 12
    }
    guard let scalar = Unicode.Scalar(value) else { throw failure(.loneSurrogate, at: position) }
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return position + length
  }

  private func codeUnit(at position: Int, last: Int) throws(JSONError) -> UInt32 {
    guard last - position >= 6 else { throw failure(.invalidEscape, at: position) }
    var value: UInt32 = 0
    for index in position + 2..<position + 6 {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw failure(.invalidEscape, at: position)
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

/// Strings that were read lately from one reader's bytes, so that a name that occurs a thousand
/// times is made once.
package struct JSONStringCache: Sendable {
  fileprivate var ranges = ContiguousArray(repeating: 0..<0, count: 64)
  fileprivate var texts = ContiguousArray(repeating: "", count: 64)

  package init() {}

  @inline(__always)
  fileprivate static func slot(first: UInt8, last: UInt8, count: Int) -> Int {
    (Int(first) &* 7 &+ Int(last) &* 3 &+ count) & 63
  }
}
