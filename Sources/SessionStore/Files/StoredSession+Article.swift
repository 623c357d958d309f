import JSONText

extension StoredSession {
  /// Returns the digest of the article's text as a session file says it; nil where it says none.
  ///
  /// For sorting many files into heaps before they are read: nothing is checked, and nothing behind
  /// the article is looked at.
  package static func articleDigest(_ path: String) -> String? {
    guard let bytes = try? FileBytes.read(path) else { return nil }
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      var members = try reader.beginObject()
      while let name = try reader.nextName(&members) {
        guard name == "article" else {
          try reader.skip()
          continue
        }
        var article = try reader.beginObject()
        while let name = try reader.nextName(&article) {
          if name == "sha256" { return try reader.string() }
          try reader.skip()
        }
        return nil
      }
    } catch {
      return nil
    }
    return nil
  }
}
