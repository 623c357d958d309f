/// Paths as text.
enum FilePaths {
  /// Returns the path of the folder that holds the file, `.` where the path names none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let folder = path[..<slash]
    return folder.utf8.allSatisfy { $0 == UInt8(ascii: "/") } ? "/" : String(folder)
  }

  /// Returns what follows the last slash.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }

  /// Returns the file that is meant when a path names a symbolic link, or a chain of them.
  ///
  /// The file need not be there. Links among the folders stay: the path leads through them.
  static func followingLinks(_ path: String) throws(FileError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let found = try POSIX.attributes(of: path, followingLink: false),
        found.kind == .symbolicLink
      else { return path }
      let destination = try POSIX.destination(ofLink: path)
      path = destination.hasPrefix("/") ? destination : join(folder(of: path), destination)
    }
    throw FileError(.stat, path, code: POSIX.loop)
  }
}
