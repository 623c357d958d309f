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

  /// Returns what follows the last slash, without the ending.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
