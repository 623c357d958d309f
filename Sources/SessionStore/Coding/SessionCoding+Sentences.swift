package import AnnotationModel
import JSONText

extension SessionCoding {
  /// Encodes some of a session's sentences as a JSON array, one a line, as the session file has them.
  package static func encode(
    sentences indices: [Int], of session: Session
  ) -> ContiguousArray<UInt8> {
    let text = ContiguousArray(session.article.text.utf8)
    var writer = MemberWriter(
      map: OffsetMap(session.article.text), reservingCapacity: indices.count * 512)
    writer.array(indices, onLines: true) { $0.sentence(session.sentences[$1], repeating: text) }
    writer.json.line()
    return writer.json.bytes
  }
}
