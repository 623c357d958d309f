/// What changes files, one step at a time.
struct Disk {
  /// Called before each step, with what it does and to which file; when it throws, the step is not
  /// taken.
  ///
  /// Tests stop here as a crash or a failing disk would.
  var beforeStep: ((FileError.Operation, String) throws(FileError) -> Void)?

  init(
    beforeStep: ((FileError.Operation, String) throws(FileError) -> Void)? = nil
  ) {
    self.beforeStep = beforeStep
  }

  func create(_ path: String, mode: UInt32) throws(FileError) -> Descriptor {
    try beforeStep?(.create, path)
    return try Descriptor(opening: path, for: .creating(mode: mode))
  }

  func write(
    _ bytes: ContiguousArray<UInt8>, to file: borrowing Descriptor
  ) throws(FileError) {
    try beforeStep?(.write, file.path)
    try file.writeAll(bytes)
  }

  func truncate(_ file: borrowing Descriptor, to length: Int) throws(FileError) {
    try beforeStep?(.truncate, file.path)
    try file.truncate(to: length)
  }

  /// Makes a file's content and size safe.
  func sync(_ file: borrowing Descriptor) throws(FileError) {
    try beforeStep?(.sync, file.path)
    try file.sync()
  }

  /// Makes a file's content, mode and owner safe.
  func syncAll(_ file: borrowing Descriptor) throws(FileError) {
    try beforeStep?(.sync, file.path)
    try file.syncAll()
  }

  /// Makes the names in a folder safe: a new file is not there after a power cut without it.
  func syncFolder(_ path: String) throws(FileError) {
    try beforeStep?(.syncFolder, path)
    let folder = try Descriptor(opening: path, for: .reading)
    do {
      try folder.syncAll()
    } catch {
      // Some network file systems have no such thing and say so.
      if !POSIX.cannotSyncFolders.contains(error.code) {
        throw FileError(.syncFolder, path, code: error.code)
      }
    }
  }

  func rename(_ old: String, to new: String) throws(FileError) {
    try beforeStep?(.rename, new)
    try POSIX.rename(old, to: new)
  }

  func link(_ old: String, as new: String) throws(FileError) {
    try beforeStep?(.link, new)
    try POSIX.link(old, as: new)
  }

  func remove(_ path: String) throws(FileError) {
    try beforeStep?(.remove, path)
    try POSIX.remove(path)
  }

  /// Removes a folder and all that is in it. Links are removed, not followed.
  func removeFolder(_ path: String) throws(FileError) {
    for name in try POSIX.names(inFolder: path) {
      let inner = FilePaths.join(path, name)
      if try POSIX.attributes(of: inner, followingLink: false)?.kind == .folder {
        try removeFolder(inner)
      } else {
        try remove(inner)
      }
    }
    try beforeStep?(.remove, path)
    try POSIX.removeFolder(path)
  }

  /// Makes a folder and those above it, as far as they are missing, and makes their names safe.
  func createFolders(_ path: String) throws(FileError) {
    if FileBytes.isFolder(path) { return }
    let parent = FilePaths.folder(of: path)
    if parent != path { try createFolders(parent) }
    try beforeStep?(.createFolder, path)
    do {
      try POSIX.createFolder(path)
    } catch {
      // Somebody else may have made it a moment ago.
      guard error.isTaken, FileBytes.isFolder(path) else { throw error }
    }
    try syncFolder(parent)
  }
}
