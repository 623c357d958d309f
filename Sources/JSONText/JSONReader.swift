/// Reads JSON from bytes, one token after the other, by the letter of RFC 8259.
///
/// Refused are also, because they are damage or an attack more often than data: a byte-order mark,
/// UTF-8 that is not well formed, halves of surrogate pairs, a name twice in an object, numbers
/// that the type asked for cannot hold, and nesting deeper than a limit.
///
///     var members = try reader.beginObject()
///     while let name = try reader.nextMember(&members, names) {
///       switch name {
///       case .known(0): title = try reader.string()
///       case .known: count = try reader.integer()
///       case .other: try reader.skip()
///       }
///     }
///     try reader.finish()
package struct JSONReader {
  package let bytes: ContiguousArray<UInt8>
  /// Where the next token, or white space before it, begins.
  package internal(set) var offset: Int
  let start: Int
  let end: Int
  private let depthLimit: Int
  private var depth = 0
  /// What escapes stand for, kept for its memory.
  var scratch: ContiguousArray<UInt8> = []

  /// - Parameter range: the part of the bytes to read; all of them when nil.
  package init(
    _ bytes: ContiguousArray<UInt8>, in range: Range<Int>? = nil, depthLimit: Int = 64
  ) {
    self.bytes = bytes
    self.start = range?.lowerBound ?? 0
    self.end = range?.upperBound ?? bytes.count
    self.offset = start
    self.depthLimit = depthLimit
    precondition(start >= 0 && start <= end && end <= bytes.count, "the range lies in the bytes")
  }

  // MARK: - Structure

  package mutating func beginObject() throws(JSONError) -> JSONMembers {
    guard next() == UInt8(ascii: "{") else { throw mismatch(.object) }
    try descend()
    return JSONMembers()
  }

  /// Reads the name of the next member; the caller reads its value. Nil at the object's end.
  package mutating func nextMember(
    _ members: inout JSONMembers, _ names: JSONNames
  ) throws(JSONError) -> JSONName? {
    guard try nextQuote(&members) else { return nil }
    if members.expected < names.count,
      let length = names.length(of: members.expected, at: offset, in: bytes, end: end),
      members.seen & (1 << UInt64(members.expected)) == 0
    {
      offset &+= length
      members.seen |= 1 << UInt64(members.expected)
      members.expected &+= 1
      return .known(members.expected &- 1)
    }
    return try searchedMember(&members, names)
  }

  private mutating func searchedMember(
    _ members: inout JSONMembers, _ names: JSONNames
  ) throws(JSONError) -> JSONName {
    let begin = offset
    let token = try stringToken()
    var index: Int?
    var name = ""
    if token.isEscaped {
      name = try text(of: token)
      index = names.index(of: 0..<scratch.count, in: scratch)
    } else {
      index = names.index(of: token.range, in: bytes)
    }
    guard let index else {
      if !token.isEscaped { name = try text(of: token) }
      guard members.insert(name) else { throw failure(.duplicateName(name), at: begin) }
      try colon()
      return .other(name)
    }
    guard members.seen & (1 << UInt64(index)) == 0 else {
      throw failure(.duplicateName(try text(of: token)), at: begin)
    }
    members.seen |= 1 << UInt64(index)
    members.expected = index &+ 1
    try colon()
    return .known(index)
  }

  /// Reads the name of the next member of an object whose names are not known. Nil at its end.
  package mutating func nextName(_ members: inout JSONMembers) throws(JSONError) -> String? {
    guard try nextQuote(&members) else { return nil }
    let begin = offset
    let name = try text(of: try stringToken())
    guard members.insert(name) else { throw failure(.duplicateName(name), at: begin) }
    try colon()
    return name
  }

  /// Moves to the quote that begins the next name; false when it moved past the object's end.
  @inline(__always)
  private mutating func nextQuote(_ members: inout JSONMembers) throws(JSONError) -> Bool {
    var byte = next()
    if byte == UInt8(ascii: "}") {
      ascend()
      return false
    }
    if members.count > 0 {
      guard byte == UInt8(ascii: ",") else { throw unexpected() }
      offset &+= 1
      byte = next()
    }
    guard byte == UInt8(ascii: "\"") else {
      throw byte == UInt8(ascii: "}") ? failure(.trailingComma) : unexpected()
    }
    members.count &+= 1
    return true
  }

  private mutating func colon() throws(JSONError) {
    guard next() == UInt8(ascii: ":") else { throw unexpected() }
    offset &+= 1
  }

  /// Returns whether the array has a first element, which the caller then reads.
  package mutating func beginArray() throws(JSONError) -> Bool {
    guard next() == UInt8(ascii: "[") else { throw mismatch(.array) }
    try descend()
    guard next() == UInt8(ascii: "]") else { return true }
    ascend()
    return false
  }

  /// Returns whether another element follows the one that was read.
  package mutating func nextElement() throws(JSONError) -> Bool {
    switch next() {
    case UInt8(ascii: ","):
      offset &+= 1
      guard next() != UInt8(ascii: "]") else { throw failure(.trailingComma) }
      return true
    case UInt8(ascii: "]"):
      ascend()
      return false
    default: throw unexpected()
    }
  }

  /// Checks that nothing but white space follows the value that was read.
  package mutating func finish() throws(JSONError) {
    _ = next()
    guard offset == end else { throw failure(.extraContent) }
  }

  private mutating func descend() throws(JSONError) {
    guard depth < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    depth &+= 1
    offset &+= 1
  }

  private mutating func ascend() {
    depth &-= 1
    offset &+= 1
  }

  // MARK: - Going back

  /// A place to which a reader of the same bytes can return.
  package struct Mark: Sendable {
    package let offset: Int
    fileprivate let depth: Int
  }

  /// Returns where the next value begins.
  package mutating func mark() -> Mark {
    _ = next()
    return Mark(offset: offset, depth: depth)
  }

  package mutating func `return`(to mark: Mark) {
    offset = mark.offset
    depth = mark.depth
  }

  /// Passes over a value that the caller knows from having read the same bytes before.
  package mutating func advance(by count: Int) {
    precondition(count >= 0 && count <= end - offset, "the value lies in the range")
    offset &+= count
  }

  // MARK: - Looking

  /// Skips white space and returns the byte after it, 0 at the end.
  @inline(__always)
  mutating func next() -> UInt8 {
    while offset < end {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset &+= 1
    }
    return 0
  }

  /// Returns what the next value is by its first character, without reading it.
  package mutating func nextType() throws(JSONError) -> JSONType {
    switch next() {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    default: throw unexpected()
    }
  }

  // MARK: - Errors

  /// The error of a value that is of another type, or of none.
  func mismatch(_ expected: JSONType) -> JSONError {
    var copy = self
    do throws(JSONError) {
      let found = try copy.nextType()
      if found == .null || found == .boolean { try copy.skip() }
      return failure(.wrongType(expected: expected, found: found))
    } catch {
      return error
    }
  }

  func unexpected() -> JSONError {
    if offset >= end { return failure(.unexpectedEnd) }
    if offset == start, end - start >= 3, bytes[offset] == 0xEF, bytes[offset + 1] == 0xBB,
      bytes[offset + 2] == 0xBF
    {
      return failure(.byteOrderMark)
    }
    return failure(.unexpectedCharacter)
  }

  /// An error at an offset, by default the current one.
  @inline(never)
  func failure(_ kind: JSONError.Kind, at place: Int? = nil) -> JSONError {
    let offset = place ?? offset
    let (line, column) = position(of: offset)
    return JSONError(kind: kind, offset: offset, line: line, column: column)
  }

  /// Returns the line and the column of an offset into the bytes, counted as in `JSONError`.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return (line, column)
  }
}
