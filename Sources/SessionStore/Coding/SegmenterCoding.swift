import AnnotationModel
import JSONText

private enum SegmenterKey: String, MemberKey {
  case language, name, version

  static let table = KeyTable<SegmenterKey>()
}

extension MemberReader {
  mutating func segmenter(_ key: String) throws(SessionReadError) -> Session.SegmenterRecord {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var language: String?
    var name: String?
    var version: Int?
    let keys = SegmenterKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .language: language = try optionalString("language")
      case .name: name = try string("name")
      case .version: version = try integer("version")
      }
    }
    var segmenter = Session.SegmenterRecord(
      name: try require(name, "name", at: begin),
      version: try require(version, "version", at: begin), language: language)
    segmenter.unknown = unknown
    return segmenter
  }
}

extension MemberWriter {
  mutating func segmenter(_ segmenter: Session.SegmenterRecord) {
    var others = beginObject(segmenter.unknown)
    name("language", &others)
    optionalString(segmenter.language)
    name("name", &others)
    json.string(segmenter.name)
    name("version", &others)
    json.integer(segmenter.version)
    endObject(&others)
  }
}
