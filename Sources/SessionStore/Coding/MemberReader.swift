import AnnotationModel
import JSONText

/// Reads the members of files, and says which member is wrong when one is.
struct MemberReader {
  var json: JSONReader
  /// Of the article that the file is about, once it is known.
  var map: OffsetMap
  /// What sentences and changes were given.
  var repeats = AnnotationRepeats()
  private var strings = JSONStringCache()
  private var timestamps = TimestampParser()
  /// The range that was asked for last: a sentence's label has the sentence's own.
  private var lastStart = -1
  private var lastEnd = -1
  private var lastRange = TextRange(0, 0)

  init(_ bytes: ContiguousArray<UInt8>, in range: Range<Int>? = nil, map: OffsetMap) {
    json = JSONReader(bytes, in: range)
    self.map = map
  }

  // MARK: - Structure

  mutating func beginObject(_ key: String) throws(SessionReadError) -> JSONMembers {
    do { return try json.beginObject() } catch { throw SessionReadError(error, key: key) }
  }

  /// Reads names until one is known, and keeps the members before it; nil at the object's end.
  mutating func next<Key: MemberKey>(
    _ members: inout JSONMembers, _ keys: KeyTable<Key>, unknown: inout UnknownFields
  ) throws(SessionReadError) -> Key? {
    do {
      while let name = try json.nextMember(&members, keys.names) {
        switch name {
        case .known(let index): return keys.keys[index]
        case .other(let name): unknown.members[name] = try json.raw()
        }
      }
      return nil
    } catch {
      throw SessionReadError(error, key: "")
    }
  }

  /// Reads the name of the next member of an object that has no others; nil at its end.
  mutating func next<Key: MemberKey>(
    _ members: inout JSONMembers, _ keys: KeyTable<Key>
  ) throws(SessionReadError) -> Key? {
    let begin = json.offset
    let name: JSONName?
    do {
      name = try json.nextMember(&members, keys.names)
    } catch {
      throw SessionReadError(error, key: "")
    }
    switch name {
    case .known(let index): return keys.keys[index]
    case .other(let name): throw failure(.unknownMember(name), at: begin)
    case nil: return nil
    }
  }

  /// Reads a string that is the name of a case, and returns the case.
  mutating func choice<Key: MemberKey>(
    _ key: String, _ keys: KeyTable<Key>
  ) throws(SessionReadError) -> Key {
    let begin = json.mark()
    let text: String
    do throws(JSONError) {
      if let index = try json.string(in: keys.names) { return keys.keys[index] }
      json.return(to: begin)
      text = try json.string()
    } catch {
      throw SessionReadError(error, key: key)
    }
    throw failure(.badValue(key: key, found: text), at: begin.offset)
  }

  /// Reads the name of the next member of an object that may have any; nil at its end.
  mutating func nextName(_ members: inout JSONMembers) throws(SessionReadError) -> String? {
    do { return try json.nextName(&members) } catch { throw SessionReadError(error, key: "") }
  }

  mutating func beginArray(_ key: String) throws(SessionReadError) -> Bool {
    do { return try json.beginArray() } catch { throw SessionReadError(error, key: key) }
  }

  mutating func nextElement() throws(SessionReadError) -> Bool {
    do { return try json.nextElement() } catch { throw SessionReadError(error, key: "") }
  }

  mutating func skip() throws(SessionReadError) {
    do { try json.skip() } catch { throw SessionReadError(error, key: "") }
  }

  mutating func finish() throws(SessionReadError) {
    do { try json.finish() } catch { throw SessionReadError(error, key: "") }
  }

  // MARK: - Values

  mutating func string(_ key: String) throws(SessionReadError) -> String {
    do { return try json.string() } catch { throw SessionReadError(error, key: key) }
  }

  /// A string that occurs many times in a file.
  mutating func name(_ key: String) throws(SessionReadError) -> String {
    do { return try json.string(&strings) } catch { throw SessionReadError(error, key: key) }
  }

  /// Takes a null; false, with nothing taken, where something else stands.
  mutating func isNull(_ key: String) throws(SessionReadError) -> Bool {
    do { return try json.null() } catch { throw SessionReadError(error, key: key) }
  }

  mutating func optionalName(_ key: String) throws(SessionReadError) -> String? {
    do {
      return try json.null() ? nil : try json.string(&strings)
    } catch {
      throw SessionReadError(error, key: key)
    }
  }

  mutating func optionalString(_ key: String) throws(SessionReadError) -> String? {
    do {
      return try json.null() ? nil : try json.string()
    } catch {
      throw SessionReadError(error, key: key)
    }
  }

  mutating func strings(_ key: String) throws(SessionReadError) -> [String] {
    var strings: [String] = []
    var more = try beginArray(key)
    while more {
      strings.append(try string(key))
      more = try nextElement()
    }
    return strings
  }

  mutating func integer(_ key: String) throws(SessionReadError) -> Int {
    do { return try json.integer() } catch { throw SessionReadError(error, key: key) }
  }

  mutating func optionalInteger(_ key: String) throws(SessionReadError) -> Int? {
    do {
      return try json.null() ? nil : try json.integer()
    } catch {
      throw SessionReadError(error, key: key)
    }
  }

  mutating func optionalNumber(_ key: String) throws(SessionReadError) -> Double? {
    do {
      return try json.null() ? nil : try json.number()
    } catch {
      throw SessionReadError(error, key: key)
    }
  }

  mutating func boolean(_ key: String) throws(SessionReadError) -> Bool {
    do { return try json.boolean() } catch { throw SessionReadError(error, key: key) }
  }

  mutating func timestamp(_ key: String) throws(SessionReadError) -> Timestamp {
    let begin = json.mark()
    let text: String
    do throws(JSONError) {
      if let range = try json.plainString(), let time = timestamps.parse(json.bytes, range) {
        return time
      }
      json.return(to: begin)
      text = try json.string()
    } catch {
      throw SessionReadError(error, key: key)
    }
    if let time = Timestamp(text) { return time }
    throw failure(.badValue(key: key, found: text), at: begin.offset)
  }

  mutating func sentenceID(_ key: String) throws(SessionReadError) -> Sentence.ID {
    let begin = json.mark()
    let text: String
    do throws(JSONError) {
      if let range = try json.plainString(), let number = idNumber(range) {
        return Sentence.ID(number)
      }
      json.return(to: begin)
      text = try json.string()
    } catch {
      throw SessionReadError(error, key: key)
    }
    if let id = Sentence.ID(text) { return id }
    throw failure(.badValue(key: key, found: text), at: begin.offset)
  }

  /// Does for the common case what `Sentence.ID.init(_: String)` does for all.
  private func idNumber(_ range: Range<Int>) -> Int32? {
    let digits = range.dropFirst()
    guard (1...8).contains(digits.count), json.bytes[range.lowerBound] == UInt8(ascii: "s"),
      json.bytes[digits.lowerBound] != UInt8(ascii: "0")
    else { return nil }
    var number: Int32 = 0
    for index in digits {
      let digit = Int32(json.bytes[index]) - 0x30
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    return number <= Sentence.ID.highest ? number : nil
  }

  /// Returns the bytes of a range of code points, which may not be empty.
  mutating func range(
    _ start: Int, _ end: Int, at offset: Int
  ) throws(SessionReadError) -> TextRange {
    // Before the first one the range remembered is none, and must not be taken for one.
    guard start < end else { throw failure(.badRange(start: start, end: end), at: offset) }
    if start == lastStart, end == lastEnd { return lastRange }
    guard let first = map.byte(ofOffset: start),
      let last = map.byte(ofOffset: end)
    else { throw failure(.badRange(start: start, end: end), at: offset) }
    (lastStart, lastEnd, lastRange) = (start, end, TextRange(first, last))
    return lastRange
  }

  // MARK: - Errors

  /// An error at an offset into the file.
  func failure(_ kind: SessionReadError.Kind, at offset: Int) -> SessionReadError {
    let (line, column) = json.position(of: offset)
    return SessionReadError(kind: kind, line: line, column: column)
  }

  /// Returns the value of a member that every object of this kind has.
  func require<Value>(
    _ value: Value?, _ key: String, at offset: Int
  ) throws(SessionReadError) -> Value {
    guard let value else { throw failure(.missing(key), at: offset) }
    return value
  }
}
