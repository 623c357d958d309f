import AnnotationModel
import JSONText

private enum SettlementKey: String, MemberKey {
  case chosen, reason, rule, votes

  static let table = KeyTable<SettlementKey>()
}

private enum VoteKey: String, MemberKey {
  case annotations, annotator, note

  static let table = KeyTable<VoteKey>()
}

private enum SourceKey: String, MemberKey {
  case annotator, session, sha256

  static let table = KeyTable<SourceKey>()
}

extension Settlement.Rule: MemberKey {
  static let table = KeyTable<Settlement.Rule>()
}

// MARK: - Reading

extension MemberReader {
  mutating func optionalSettlement(_ key: String) throws(SessionReadError) -> Settlement? {
    if try isNull(key) { return nil }
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var chosen: String?
    var reason: String?
    var rule: Settlement.Rule?
    var votes: [Settlement.Vote]?
    let keys = SettlementKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .chosen: chosen = try optionalName("chosen")
      case .reason: reason = try optionalString("reason")
      case .rule: rule = try isNull("rule") ? nil : choice("rule", Settlement.Rule.table)
      case .votes: votes = try self.votes("votes")
      }
    }
    var settlement = Settlement(
      votes: try require(votes, "votes", at: begin), rule: rule, chosen: chosen, reason: reason)
    settlement.unknown = unknown
    return settlement
  }

  private mutating func votes(_ key: String) throws(SessionReadError) -> [Settlement.Vote] {
    var votes: [Settlement.Vote] = []
    var more = try beginArray(key)
    while more {
      votes.append(try vote(key))
      more = try nextElement()
    }
    return votes
  }

  private mutating func vote(_ key: String) throws(SessionReadError) -> Settlement.Vote {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var annotations: [Annotation] = []
    var annotator: String?
    var note: String?
    let keys = VoteKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .annotations: annotations = try self.annotations("annotations")
      case .annotator: annotator = try name("annotator")
      case .note: note = try optionalString("note")
      }
    }
    var vote = Settlement.Vote(
      annotator: try require(annotator, "annotator", at: begin), annotations: annotations,
      note: note)
    vote.unknown = unknown
    return vote
  }

  mutating func sources(_ key: String) throws(SessionReadError) -> [SessionSource] {
    var sources: [SessionSource] = []
    var more = try beginArray(key)
    while more {
      sources.append(try source(key))
      more = try nextElement()
    }
    return sources
  }

  private mutating func source(_ key: String) throws(SessionReadError) -> SessionSource {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var annotator: String?
    var session: String?
    var sha256: String?
    let keys = SourceKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .annotator: annotator = try string("annotator")
      case .session: session = try string("session")
      case .sha256: sha256 = try string("sha256")
      }
    }
    var source = SessionSource(
      session: try require(session, "session", at: begin),
      annotator: try require(annotator, "annotator", at: begin),
      sha256: try require(sha256, "sha256", at: begin))
    source.unknown = unknown
    return source
  }
}

// MARK: - Writing

extension MemberWriter {
  mutating func optionalSettlement(_ settlement: Settlement?) {
    guard let settlement else { return json.null() }
    var others = beginObject(settlement.unknown)
    name("chosen", &others)
    optionalString(settlement.chosen)
    name("reason", &others)
    optionalString(settlement.reason)
    name("rule", &others)
    optionalString(settlement.rule?.rawValue)
    name("votes", &others)
    array(settlement.votes) { $0.vote($1) }
    endObject(&others)
  }

  private mutating func vote(_ vote: Settlement.Vote) {
    var others = beginObject(vote.unknown)
    name("annotations", &others)
    annotations(vote.annotations)
    name("annotator", &others)
    json.string(vote.annotator)
    name("note", &others)
    optionalString(vote.note)
    endObject(&others)
  }

  /// Writes sources, each on a line of its own.
  mutating func sources(_ sources: [SessionSource]) {
    array(sources, onLines: true) { writer, source in
      var others = writer.beginObject(source.unknown)
      writer.name("annotator", &others)
      writer.json.string(source.annotator)
      writer.name("session", &others)
      writer.json.string(source.session)
      writer.name("sha256", &others)
      writer.json.string(source.sha256)
      writer.endObject(&others)
    }
  }
}
