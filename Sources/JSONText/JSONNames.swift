/// The names that the members of an object may have, for `JSONReader.nextMember`.
///
/// At most 64. Listed in the order in which they usually stand in a file they are found fastest.
package final class JSONNames: Sendable {
  /// Every name as it is written, `"name":`, one after the other.
  private let bytes: ContiguousArray<UInt8>
  private let starts: ContiguousArray<Int>

  /// - Parameter names: plain ASCII without quotes and backslashes.
  package init(_ names: [String]) {
    precondition(names.count <= 64, "the names seen are kept in 64 bits")
    var bytes: ContiguousArray<UInt8> = []
    var starts: ContiguousArray<Int> = [0]
    for name in names {
      bytes.append(UInt8(ascii: "\""))
      bytes.append(contentsOf: name.utf8)
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count &- 1 }

  /// Returns how long the name is with its quotes and the colon, when it stands there so written.
  @inline(__always)
  func length(of index: Int, at offset: Int, in text: ContiguousArray<UInt8>, end: Int) -> Int? {
    let start = starts[index]
    let length = starts[index &+ 1] &- start
    guard end &- offset >= length else { return nil }
    var position = 0
    while position < length {
      if text[offset &+ position] != bytes[start &+ position] { return nil }
      position &+= 1
    }
    return length
  }

  /// Returns which name the bytes of a range are.
  func index(of range: Range<Int>, in text: ContiguousArray<UInt8>) -> Int? {
    let bytes = bytes
    for index in 0..<count where starts[index &+ 1] &- starts[index] &- 3 == range.count {
      let start = starts[index] &+ 1
      if text.span.isEqual(
        from: range.lowerBound, to: bytes.span, from: start, count: range.count)
      {
        return index
      }
    }
    return nil
  }
}

/// How far the reading of one object has come.
package struct JSONMembers: Sendable {
  /// The known name that is likely to come next.
  var expected = 0
  /// How many names were read.
  package internal(set) var count = 0
  /// One bit for each known name that was read.
  var seen: UInt64 = 0
  /// The other names that were read, in the order of the file, up to a few.
  private var others: [String]?
  private var manyOthers: Set<String>?

  /// Returns whether the name is new.
  mutating func insert(_ name: String) -> Bool {
    if manyOthers != nil { return manyOthers?.insert(name).inserted ?? true }
    guard let few = others else {
      others = [name]
      return true
    }
    if few.contains(name) { return false }
    if few.count < 8 { others?.append(name) } else { manyOthers = Set(few).union([name]) }
    return true
  }
}

/// The name of a member that was read.
package enum JSONName: Hashable, Sendable {
  /// Its position in the `JSONNames`.
  case known(Int)
  case other(String)
}
