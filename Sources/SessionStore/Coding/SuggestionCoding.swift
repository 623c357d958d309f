import AnnotationModel
import JSONText

private enum SuggestionKey: String, MemberKey {
  case attributes, end, label, model, score, start

  static let table = KeyTable<SuggestionKey>()
}

extension MemberReader {
  /// Reads a list of suggestions, whose ranges lie somewhere in the text.
  mutating func suggestions(_ key: String) throws(SessionReadError) -> [Suggestion] {
    var suggestions: [Suggestion] = []
    var more = try beginArray(key)
    while more {
      suggestions.append(try suggestion(key))
      more = try nextElement()
    }
    return suggestions
  }

  private mutating func suggestion(_ key: String) throws(SessionReadError) -> Suggestion {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var attributes: [String: String] = [:]
    var end: Int?
    var label: String?
    var model: String?
    var score: Double?
    var start: Int?
    let keys = SuggestionKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .attributes: attributes = try values("attributes")
      case .end: end = try integer("end")
      case .label: label = try name("label")
      case .model: model = try optionalName("model")
      case .score: score = try optionalNumber("score")
      case .start: start = try integer("start")
      }
    }
    var suggestion = Suggestion(
      label: try require(label, "label", at: begin),
      range: try range(
        require(start, "start", at: begin), require(end, "end", at: begin), at: begin),
      score: score, model: model, attributes: attributes)
    if !unknown.isEmpty { suggestion.unknown = unknown }
    return suggestion
  }
}

extension MemberWriter {
  mutating func suggestions(_ suggestions: [Suggestion]) {
    array(suggestions) { $0.suggestion($1) }
  }

  private mutating func suggestion(_ suggestion: Suggestion) {
    let range = codePoints(suggestion.range)
    var others = beginObject(suggestion.unknown)
    name("attributes", &others)
    values(suggestion.attributes)
    name("end", &others)
    json.integer(range.upperBound)
    name("label", &others)
    json.string(suggestion.label)
    if let model = suggestion.model {
      name("model", &others)
      json.string(model)
    }
    if let score = suggestion.score {
      name("score", &others)
      json.number(score)
    }
    name("start", &others)
    json.integer(range.lowerBound)
    endObject(&others)
  }
}
