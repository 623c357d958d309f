import AnnotationModel
import JSONText

/// Writes the members of files in sorted order, with those that this version does not know.
struct MemberWriter {
  var json: JSONWriter
  private var map: OffsetMap
  private var timestamps = TimestampFormatter()
  private var lastRange = TextRange(0, 0)
  private var lastCodePoints = 0..<0

  init(map: OffsetMap, reservingCapacity capacity: Int = 0) {
    json = JSONWriter(reservingCapacity: capacity)
    self.map = map
  }

  /// The article's map, as far as it was moved.
  var movedMap: OffsetMap { map }

  // MARK: - Structure

  mutating func beginObject(_ unknown: UnknownFields) -> OtherMembers {
    json.beginObject()
    return OtherMembers(unknown)
  }

  /// Writes a member's name, after the unknown members that sort before it.
  mutating func name(_ name: String, _ others: inout OtherMembers) {
    while let other = others.next(before: name) { write(other) }
    json.plainName(name)
  }

  mutating func endObject(_ others: inout OtherMembers) {
    while let other = others.next() { write(other) }
    json.endObject()
  }

  private mutating func write(_ other: OtherMembers.Member) {
    json.name(other.name)
    json.raw(other.value)
  }

  /// Writes elements, each on a line of its own or all on one.
  mutating func array<Elements: Collection>(
    _ elements: Elements, onLines: Bool = false, _ write: (inout Self, Elements.Element) -> Void
  ) {
    json.beginArray()
    if onLines { json.line() }
    var isFirst = true
    for element in elements {
      if onLines, !isFirst { json.line() }
      isFirst = false
      write(&self, element)
    }
    if onLines, !isFirst { json.line() }
    json.endArray()
  }

  mutating func strings(_ strings: [String]) {
    array(strings) { $0.json.string($1) }
  }

  // MARK: - Values

  mutating func optionalString(_ text: String?) {
    if let text { json.string(text) } else { json.null() }
  }

  mutating func timestamp(_ time: Timestamp) {
    timestamps.format(time)
    json.string(0..<timestamps.bytes.count, of: timestamps.bytes)
  }

  mutating func id(_ id: Sentence.ID) {
    json.string("s", Int(id.number))
  }

  /// Returns the code points of a range of bytes.
  mutating func codePoints(_ range: TextRange) -> Range<Int> {
    // A sentence's label has the sentence's own range.
    if range == lastRange { return lastCodePoints }
    let start = map.offset(ofByte: range.start)
    lastRange = range
    lastCodePoints = start..<max(start, map.offset(ofByte: range.end))
    return lastCodePoints
  }
}

/// Unknown members on their way back into a file.
struct OtherMembers {
  typealias Member = (name: String, value: String)

  /// The next one last.
  private var rest: [Member] = []

  init(_ unknown: UnknownFields) {
    guard !unknown.isEmpty else { return }
    rest = unknown.members.map { (name: $0, value: $1) }
    rest.sort { precedes($1.name, $0.name) }
  }

  /// Removes and returns the next member that sorts before a known one.
  ///
  /// A member of that very name is dropped: an object has it once, and what is known is right.
  @inline(__always)
  mutating func next(before name: String) -> Member? {
    rest.isEmpty ? nil : nextMember(before: name)
  }

  private mutating func nextMember(before name: String) -> Member? {
    guard let last = rest.last else { return nil }
    if precedes(last.name, name) { return rest.removeLast() }
    if last.name == name { rest.removeLast() }
    return nil
  }

  mutating func next() -> Member? { rest.popLast() }

  /// Forgets a member that the file has no place for.
  mutating func drop(_ name: String) {
    rest.removeAll { $0.name == name }
  }
}

/// Whether a name stands before another in a file: in the order of code points, as Python sorts.
func precedes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
