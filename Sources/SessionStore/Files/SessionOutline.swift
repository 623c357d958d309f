package import AnnotationModel
import JSONText

/// What must be known of many sessions before the first of them is used.
package struct SessionOutline: Sendable {
  package var articleID: String
  package var sha256: String
  package var annotator: String
  package var schema: LabelSchema

  /// Reads a session's outline, and of the file no more than it takes: the rest is passed over, and
  /// checked when the session itself is read.
  ///
  /// With a journal beside the file all is read, since its changes may rename labels.
  ///
  /// - Throws: what reading the whole session throws where the outline is not there.
  package init(of path: String) throws(SessionFileError) {
    if let outline = Self.passing(path) {
      self = outline
      return
    }
    let session = try StoredSession.read(path).session
    articleID = session.article.id
    sha256 = session.article.sha256
    annotator = session.annotator
    schema = session.schema
  }

  private init(articleID: String, sha256: String, annotator: String, schema: LabelSchema) {
    self.articleID = articleID
    self.sha256 = sha256
    self.annotator = annotator
    self.schema = schema
  }

  private static func passing(_ path: String) -> SessionOutline? {
    guard let target = try? FilePaths.followingLinks(path),
      let journal = try? FileBytes.ifPresent(JournalFile.path(of: target)) ?? [],
      // The header alone changes nothing.
      journal.firstIndex(of: 0x0A).map({ $0 + 1 >= journal.count }) ?? true,
      let bytes = try? FileBytes.read(target)
    else { return nil }
    var reader = JSONReader(bytes)
    var annotator: String?
    var article: (id: String, sha256: String)?
    var schema: LabelSchema?
    do throws(JSONError) {
      var members = try reader.beginObject()
      while let name = try reader.nextName(&members) {
        switch name {
        case "annotator": annotator = try reader.string()
        case "article": article = try Self.article(&reader)
        case "schema":
          let start = reader.mark().offset
          try reader.skip()
          schema = try? SchemaCoding.decode(ContiguousArray(bytes[start..<reader.offset]))
        default: try reader.skip()
        }
        if let annotator, let article, let schema {
          return SessionOutline(
            articleID: article.id, sha256: article.sha256, annotator: annotator, schema: schema)
        }
      }
    } catch {
      return nil
    }
    return nil
  }

  private static func article(
    _ reader: inout JSONReader
  ) throws(JSONError) -> (id: String, sha256: String)? {
    var id: String?
    var sha256: String?
    var members = try reader.beginObject()
    while let name = try reader.nextName(&members) {
      switch name {
      case "id": id = try reader.string()
      case "sha256": sha256 = try reader.string()
      default: try reader.skip()
      }
    }
    guard let id, let sha256 else { return nil }
    return (id, sha256)
  }
}
