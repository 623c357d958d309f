import AnnotationModel
import JSONText

private enum AnnotationKey: String, MemberKey {
  case at, attributes, by, end, label, model, origin, score, seconds, shown, start

  static let table = KeyTable<AnnotationKey>()
}

private enum ShownKey: String, MemberKey {
  case label, model, score

  static let table = KeyTable<ShownKey>()
}

extension Annotation.Origin: MemberKey {
  static let table = KeyTable<Annotation.Origin>()
}

extension MemberReader {
  /// Reads a list of annotations, whose ranges lie somewhere in the text.
  mutating func annotations(_ key: String) throws(SessionReadError) -> [Annotation] {
    let begin = json.mark().offset
    if let (known, count) = repeats.find(json.bytes, at: begin) {
      json.advance(by: count)
      return known
    }
    let annotations = try newAnnotations(key)
    if !annotations.isEmpty { repeats.remember(annotations, json.bytes, begin..<json.offset) }
    return annotations
  }

  private mutating func newAnnotations(_ key: String) throws(SessionReadError) -> [Annotation] {
    var annotations: [Annotation] = []
    var more = try beginArray(key)
    while more {
      annotations.append(try annotation(key))
      more = try nextElement()
    }
    return annotations
  }

  private mutating func annotation(_ key: String) throws(SessionReadError) -> Annotation {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var at: Timestamp?
    var attributes: [String: String] = [:]
    var by: String?
    var start: Int?
    var end: Int?
    var label: String?
    var model: String?
    var origin: Annotation.Origin?
    var score: Double?
    var seconds: Double?
    var shown: Annotation.Shown?
    let keys = AnnotationKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .at: at = try timestamp("at")
      case .attributes: attributes = try values("attributes")
      case .by: by = try name("by")
      case .end: end = try integer("end")
      case .label: label = try name("label")
      case .model: model = try optionalName("model")
      case .origin: origin = try choice("origin", Annotation.Origin.table)
      case .score: score = try optionalNumber("score")
      case .seconds: seconds = try optionalNumber("seconds")
      case .shown: shown = try self.shown("shown")
      case .start: start = try integer("start")
      }
    }
    var annotation = Annotation(
      label: try require(label, "label", at: begin),
      range: try range(
        require(start, "start", at: begin), require(end, "end", at: begin), at: begin),
      attributes: attributes, by: try require(by, "by", at: begin),
      at: try require(at, "at", at: begin), origin: try require(origin, "origin", at: begin),
      score: score, model: model, seconds: seconds, shown: shown)
    if !unknown.isEmpty { annotation.unknown = unknown }
    return annotation
  }

  private mutating func shown(_ key: String) throws(SessionReadError) -> Annotation.Shown {
    if try isNull(key) { return .nothing }
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var label: String?
    var model: String?
    var score: Double?
    let keys = ShownKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .label:
        let offset = json.mark().offset
        label = try name("label")
        if label == "" { throw failure(.badValue(key: "label", found: ""), at: offset) }
      case .model: model = try optionalName("model")
      case .score: score = try optionalNumber("score")
      }
    }
    return .suggestion(
      label: try require(label, "label", at: begin), score: score, model: model, unknown: unknown)
  }

  mutating func values(_ key: String) throws(SessionReadError) -> [String: String] {
    var members = try beginObject(key)
    var values: [String: String] = [:]
    while let name = try nextName(&members) { values[name] = try string(name) }
    return values
  }
}

extension MemberWriter {
  mutating func annotations(_ annotations: [Annotation]) {
    array(annotations) { $0.annotation($1) }
  }

  private mutating func annotation(_ annotation: Annotation) {
    let range = codePoints(annotation.range)
    var others = beginObject(annotation.unknown)
    name("at", &others)
    timestamp(annotation.at)
    name("attributes", &others)
    values(annotation.attributes)
    name("by", &others)
    json.string(annotation.by)
    name("end", &others)
    json.integer(range.upperBound)
    name("label", &others)
    json.string(annotation.label)
    if let model = annotation.model {
      name("model", &others)
      json.string(model)
    }
    name("origin", &others)
    json.string(annotation.origin.rawValue)
    if let score = annotation.score {
      name("score", &others)
      json.number(score)
    }
    if let seconds = annotation.seconds {
      name("seconds", &others)
      json.number(seconds)
    }
    if let shown = annotation.shown {
      name("shown", &others)
      self.shown(shown)
    }
    name("start", &others)
    json.integer(range.lowerBound)
    endObject(&others)
  }

  private mutating func shown(_ shown: Annotation.Shown) {
    guard case .suggestion(let label, let score, let model, let unknown) = shown else {
      return json.null()
    }
    var others = beginObject(unknown)
    name("label", &others)
    json.string(label)
    if let model {
      name("model", &others)
      json.string(model)
    }
    if let score {
      name("score", &others)
      json.number(score)
    }
    endObject(&others)
  }

  mutating func values(_ values: [String: String]) {
    json.beginObject()
    if !values.isEmpty {
      for (name, value) in values.sorted(by: { precedes($0.key, $1.key) }) {
        json.name(name)
        json.string(value)
      }
    }
    json.endObject()
  }
}
