import SessionStore
import Workbench

/// Files as the command line sees them: every refusal in words.
enum Files {
  static func read(_ path: String, limit: Int? = nil) throws(Diagnostic) -> ContiguousArray<UInt8> {
    do {
      return try FileBytes.read(path, limit: limit)
    } catch {
      throw Diagnostic(error)
    }
  }

  /// Returns a path as it may be typed at a shell, for hints: in quotation marks where it has more
  /// in it than most names have.
  static func typed(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_./".unicodeScalars.contains(scalar)
    }
    let path = path.hasPrefix("-") ? "./" + path : path
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  /// Returns what follows the last slash, without the ending.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
