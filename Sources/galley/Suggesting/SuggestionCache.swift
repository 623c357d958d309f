import AnnotationModel
import JSONText
import SessionStore
import Suggestions

/// What was learned from some sessions, and what tells whether they are still as they were.
///
/// A line of JSON with the sessions, in the order in which they were learned, and behind it a model.
struct SuggestionCache {
  var entries: [Entry]
  var state: ModelState

  /// A session file as it was when it was read.
  struct Entry: Hashable {
    var name: String
    var file: FileIdentity
    /// Of its journal, where there is one.
    var journal: FileIdentity?
    /// When the session was changed last, and its id: the order of sessions.
    var updated = Timestamp(milliseconds: 0)
    var id = ""
    /// The digest of its article's text.
    var article = ""
    /// Whether it has anything to learn, and whether that has been learned.
    var teaches = false
    var isLearned = false

    /// Looks at the files of a session; nil when there is none.
    init?(_ path: String) {
      guard let file = try? FileBytes.identity(of: path) else { return nil }
      name = path.split(separator: "/").last.map(String.init) ?? path
      self.file = file
      journal = (try? FileBytes.identity(of: path + ".journal")) ?? nil
    }

    func isSameFile(as other: Entry) -> Bool { file == other.file && journal == other.journal }

    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      // Copies of a session have one id.
      (left.updated, left.id, left.name) < (right.updated, right.id, right.name)
    }
  }

  init(entries: [Entry], state: ModelState) {
    self.entries = entries
    self.state = state
  }

  // MARK: - Writing

  var bytes: ContiguousArray<UInt8> {
    var writer = JSONWriter()
    writer.beginArray()
    for entry in entries {
      writer.beginArray()
      writer.string(entry.name)
      writer.string(entry.id)
      writer.integer(entry.updated.milliseconds)
      writer.string(entry.article)
      writer.boolean(entry.teaches)
      writer.boolean(entry.isLearned)
      Self.write(entry.file, to: &writer)
      if let journal = entry.journal { Self.write(journal, to: &writer) } else { writer.null() }
      writer.endArray()
    }
    writer.endArray()
    writer.line()
    return writer.bytes + state.encoded()
  }

  private static func write(_ identity: FileIdentity, to writer: inout JSONWriter) {
    writer.beginArray()
    // Not numbers: these may be larger than any of JSON's.
    writer.string(String(identity.device))
    writer.string(String(identity.inode))
    writer.integer(identity.size)
    writer.integer(identity.modified)
    writer.endArray()
  }

  // MARK: - Reading

  /// No cache that would be worth reading is larger.
  private static let limit = 1 << 30

  /// Reads a cache; nil where there is none, or it is not as it was written.
  init?(reading path: String) {
    guard let bytes = try? FileBytes.read(path, limit: Self.limit),
      let end = bytes.firstIndex(of: 0x0A)
    else { return nil }
    var reader = JSONReader(bytes, in: 0..<end)
    guard let entries = try? Self.entries(&reader),
      let state = try? ModelState(decoding: ContiguousArray(bytes[(end + 1)...]))
    else { return nil }
    self.init(entries: entries, state: state)
  }

  private static func entries(_ reader: inout JSONReader) throws(JSONError) -> [Entry] {
    var entries: [Entry] = []
    let value = try reader.value()
    try reader.finish()
    guard case .array(let items) = value else { return [] }
    for item in items {
      guard let entry = Entry(item) else { return [] }
      entries.append(entry)
    }
    return entries
  }
}

extension SuggestionCache.Entry {
  fileprivate init?(_ value: JSONValue) {
    guard case .array(let parts) = value, parts.count == 8, case .string(let name) = parts[0],
      case .string(let id) = parts[1], case .integer(let updated) = parts[2],
      case .string(let article) = parts[3], case .boolean(let teaches) = parts[4],
      case .boolean(let isLearned) = parts[5], let file = FileIdentity(cached: parts[6])
    else { return nil }
    self.name = name
    self.id = id
    self.updated = Timestamp(milliseconds: updated)
    self.article = article
    self.teaches = teaches
    self.isLearned = isLearned
    self.file = file
    journal = nil
    if parts[7] != .null {
      guard let identity = FileIdentity(cached: parts[7]) else { return nil }
      journal = identity
    }
  }
}

extension FileIdentity {
  fileprivate init?(cached value: JSONValue) {
    guard case .array(let parts) = value, parts.count == 4, case .string(let device) = parts[0],
      let device = UInt64(device), case .string(let inode) = parts[1],
      let inode = UInt64(inode), case .integer(let size) = parts[2],
      case .integer(let modified) = parts[3]
    else { return nil }
    self.init(device: device, inode: inode, size: size, modified: modified)
  }
}
