/// The folder in which the sessions of a workspace lie.
package enum SessionFolder {
  /// Returns the folder `sessions` of a workspace, or the folder itself where there is none.
  package static func path(in folder: String) -> String {
    let inner = FilePaths.join(folder, "sessions")
    return FileBytes.isFolder(inner) ? inner : folder
  }

  /// Returns the paths of the session files of a workspace, or of a folder of sessions, sorted.
  ///
  /// Names decide, no file is opened. Hidden files, folders and `galley.json` are none.
  package static func sessions(in folder: String) throws(FileError) -> [String] {
    let folder = path(in: folder)
    var paths: [String] = []
    for name in try POSIX.names(inFolder: folder) {
      guard name.hasSuffix(".json"), !name.hasPrefix("."), name != "galley.json" else { continue }
      let path = FilePaths.join(folder, name)
      // A link to nowhere stays in the list: opening it says what is wrong.
      if !FileBytes.isFolder(path) { paths.append(path) }
    }
    return paths.sorted()
  }

  /// Returns the paths of the session files in a folder and in all folders below it, sorted.
  ///
  /// Names decide, as above. Links to folders are not followed: they may lead round in a circle.
  package static func sessions(below folder: String) throws(FileError) -> [String] {
    try FolderFiles.names(below: folder).map { FilePaths.join(folder, $0) }.filter {
      $0.hasSuffix(".json") && FilePaths.name(of: $0) != "galley.json"
    }.sorted()
  }
}
