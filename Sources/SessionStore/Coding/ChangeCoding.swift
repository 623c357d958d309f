import AnnotationModel
import JSONText

private enum ChangeKey: String, MemberKey {
  case at, by, change, command, events, redoes, undoes

  static let table = KeyTable<ChangeKey>()
}

private enum EventKey: String, MemberKey {
  case event, new, old, sentence

  static let table = KeyTable<EventKey>()
}

private enum EventKind: String, MemberKey {
  case annotations, note, flag, sentences, rename, reviews, settlement, schema

  static let table = KeyTable<EventKind>()
}

extension MemberReader {
  mutating func change(_ key: String) throws(SessionReadError) -> Change {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var at: Timestamp?
    var by: String?
    var number: Int?
    var command: String?
    var events: [Event]?
    var redone: Int?
    var undone: Int?
    let keys = ChangeKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .at: at = try timestamp("at")
      case .by: by = try name("by")
      case .change:
        let offset = json.mark().offset
        let found = try integer("change")
        guard found >= 1 else {
          throw failure(.badValue(key: "change", found: "\(found)"), at: offset)
        }
        number = found
      case .command: command = try name("command")
      case .events: events = try self.events("events")
      case .redoes: redone = try integer("redoes")
      case .undoes: undone = try integer("undoes")
      }
    }
    let kind: Change.Kind =
      switch (undone, redone) {
      case (nil, nil): .edit
      case (let undone?, nil): .undo(of: undone)
      case (nil, let redone?): .redo(of: redone)
      case (_?, let redone?):
        throw failure(.badValue(key: "redoes", found: "\(redone)"), at: begin)
      }
    var change = Change(
      number: try require(number, "change", at: begin), at: try require(at, "at", at: begin),
      by: try require(by, "by", at: begin), command: try require(command, "command", at: begin),
      kind: kind, events: try require(events, "events", at: begin))
    if !unknown.isEmpty { change.unknown = unknown }
    return change
  }

  private mutating func events(_ key: String) throws(SessionReadError) -> [Event] {
    var events: [Event] = []
    var more = try beginArray(key)
    while more {
      events.append(try event(key))
      more = try nextElement()
    }
    return events
  }

  private mutating func event(_ key: String) throws(SessionReadError) -> Event {
    let begin = json.mark()
    var members = try beginObject(key)
    let kind = try eventKind(&members, at: begin.offset)
    if members.count > 1 {
      // Written by another program, the kind comes after what it is the kind of.
      json.return(to: begin)
      members = try beginObject(key)
    }
    switch kind {
    case .annotations:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in try reader.annotations(key)
      }
      return .annotations(try sides.sentence(self), old: sides.old, new: sides.new)
    case .note:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in
        try reader.optionalString(key)
      }
      return .note(try sides.sentence(self), old: sides.old, new: sides.new)
    case .flag:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in try reader.boolean(key)
      }
      return .flag(try sides.sentence(self), old: sides.old, new: sides.new)
    case .sentences:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in
        try reader.eventSentences(key)
      }
      return .sentences(old: sides.old, new: sides.new)
    case .rename:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in try reader.name(key)
      }
      return .rename(old: sides.old, new: sides.new)
    case .reviews:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in try reader.reviews(key)
      }
      return .reviews(try sides.sentence(self), old: sides.old, new: sides.new)
    case .settlement:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in
        try reader.optionalSettlement(key)
      }
      return .settlement(try sides.sentence(self), old: sides.old, new: sides.new)
    case .schema:
      let sides = try sides(&members, at: begin.offset) {
        (reader: inout Self, key: String) throws(SessionReadError) in try reader.schema(key)
      }
      return .schema(old: sides.old, new: sides.new)
    }
  }

  /// Finds out what an event is, for which a file of ours needs to be read to its first member.
  private mutating func eventKind(
    _ members: inout JSONMembers, at offset: Int
  ) throws(SessionReadError) -> EventKind {
    let keys = EventKey.table
    while let key = try next(&members, keys) {
      if key == .event { return try choice("event", EventKind.table) }
      try skip()
    }
    throw failure(.missing("event"), at: offset)
  }

  /// What an event says of before and after.
  private struct Sides<Content> {
    var id: Sentence.ID?
    var old: Content
    var new: Content
    var offset: Int

    func sentence(_ reader: MemberReader) throws(SessionReadError) -> Sentence.ID {
      try reader.require(id, "sentence", at: offset)
    }
  }

  private mutating func sides<Content>(
    _ members: inout JSONMembers, at offset: Int,
    _ read: (inout Self, String) throws(SessionReadError) -> Content
  ) throws(SessionReadError) -> Sides<Content> {
    var id: Sentence.ID?
    var old: Content?
    var new: Content?
    let keys = EventKey.table
    while let key = try next(&members, keys) {
      switch key {
      case .event: try skip()
      case .new: new = try read(&self, "new")
      case .old: old = try read(&self, "old")
      case .sentence: id = try sentenceID("sentence")
      }
    }
    return Sides(
      id: id, old: try require(old, "old", at: offset), new: try require(new, "new", at: offset),
      offset: offset)
  }

  private mutating func eventSentences(_ key: String) throws(SessionReadError) -> [Sentence] {
    var sentences: [Sentence] = []
    var more = try beginArray(key)
    while more {
      sentences.append(try sentence(key, comparedWith: nil))
      more = try nextElement()
    }
    return sentences
  }
}

extension MemberWriter {
  mutating func change(_ change: Change) {
    var others = beginObject(change.unknown)
    name("at", &others)
    timestamp(change.at)
    name("by", &others)
    json.string(change.by)
    name("change", &others)
    json.integer(change.number)
    name("command", &others)
    json.string(change.command)
    name("events", &others)
    array(change.events) { $0.event($1) }
    switch change.kind {
    case .edit: break
    case .undo(let number):
      name("undoes", &others)
      json.integer(number)
    case .redo(let number):
      name("redoes", &others)
      json.integer(number)
    }
    endObject(&others)
  }

  private mutating func event(_ event: Event) {
    json.beginObject()
    json.name("event")
    switch event {
    case .annotations(let id, let old, let new):
      json.string(EventKind.annotations.rawValue)
      sides(old, new) { $0.annotations($1) }
      json.name("sentence")
      self.id(id)
    case .note(let id, let old, let new):
      json.string(EventKind.note.rawValue)
      sides(old, new) { $0.optionalString($1) }
      json.name("sentence")
      self.id(id)
    case .flag(let id, let old, let new):
      json.string(EventKind.flag.rawValue)
      sides(old, new) { $0.json.boolean($1) }
      json.name("sentence")
      self.id(id)
    case .sentences(let old, let new):
      json.string(EventKind.sentences.rawValue)
      sides(old, new) { writer, sentences in
        writer.array(sentences) { $0.sentence($1, repeating: nil) }
      }
    case .rename(let old, let new):
      json.string(EventKind.rename.rawValue)
      sides(old, new) { $0.json.string($1) }
    case .reviews(let id, let old, let new):
      json.string(EventKind.reviews.rawValue)
      sides(old, new) { $0.reviews($1) }
      json.name("sentence")
      self.id(id)
    case .settlement(let id, let old, let new):
      json.string(EventKind.settlement.rawValue)
      sides(old, new) { $0.optionalSettlement($1) }
      json.name("sentence")
      self.id(id)
    case .schema(let old, let new):
      json.string(EventKind.schema.rawValue)
      sides(old, new) { $0.schema($1, onLines: false) }
    }
    json.endObject()
  }

  private mutating func sides<Content>(
    _ old: Content, _ new: Content, _ write: (inout Self, Content) -> Void
  ) {
    json.name("new")
    write(&self, new)
    json.name("old")
    write(&self, old)
  }
}
