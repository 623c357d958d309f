import JSONText

/// What a file says of itself, read without believing the rest.
enum FileHeader {
  /// Returns the error that explains all others: the file is of another kind, or from a newer
  /// program. Nil when it is neither, or cannot be read at all.
  static func problem(
    _ bytes: ContiguousArray<UInt8>, format: String, version: Int
  ) -> SessionReadError? {
    var reader = JSONReader(bytes)
    do throws(JSONError) {
      guard try reader.nextType() == .object else {
        return error(.notASession, at: reader.mark().offset, reader)
      }
      var foundFormat: JSONValue?
      var foundVersion: JSONValue?
      var versionOffset = 0
      var members = try reader.beginObject()
      while let name = try reader.nextName(&members) {
        switch name {
        case "format": foundFormat = try reader.value()
        case "version":
          versionOffset = reader.mark().offset
          foundVersion = try reader.value()
        default: try reader.skip()
        }
      }
      guard foundFormat == .string(format), case .integer(let found) = foundVersion, found > 0
      else { return error(.notASession, at: 0, reader) }
      return found > version ? error(.newerVersion(found), at: versionOffset, reader) : nil
    } catch {
      return nil
    }
  }

  private static func error(
    _ kind: SessionReadError.Kind, at offset: Int, _ reader: JSONReader
  ) -> SessionReadError {
    let (line, column) = reader.position(of: offset)
    return SessionReadError(kind: kind, line: line, column: column)
  }
}
