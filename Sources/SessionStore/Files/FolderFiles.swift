/// The files in a folder and in all folders below it.
package enum FolderFiles {
  /// Whether a file lies in a folder or below it, by whichever path; false where either is not there.
  package static func contains(_ file: String, in folder: String) -> Bool {
    var path = FilePaths.folder(of: (try? FilePaths.followingLinks(file)) ?? file)
    // Upwards by `..`, so that links among the folders do not matter.
    for _ in 0..<64 {
      if FileBytes.areSame(path, folder) { return true }
      let parent = FilePaths.join(path, "..")
      if FileBytes.areSame(path, parent) { return false }
      path = path == "." ? ".." : parent
    }
    return false
  }

  /// Returns their paths inside the folder, sorted.
  ///
  /// Links to folders are not followed: they may lead round in a circle.
  ///
  /// - Parameter includingHidden: whether files and folders count whose names begin with a dot.
  package static func names(
    below folder: String, includingHidden: Bool = false
  ) throws(FileError) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let inner = folders.popLast() {
      let path = inner.isEmpty ? folder : FilePaths.join(folder, inner)
      for name in try POSIX.names(inFolder: path) where includingHidden || !name.hasPrefix(".") {
        let relative = inner.isEmpty ? name : inner + "/" + name
        let full = FilePaths.join(folder, relative)
        if (try? POSIX.attributes(of: full, followingLink: false))?.kind == .folder {
          folders.append(relative)
        } else if !FileBytes.isFolder(full) {
          found.append(relative)
        }
      }
    }
    return found.sorted()
  }
}
