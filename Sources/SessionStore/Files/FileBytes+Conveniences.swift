extension FileBytes {
  /// Appends to a file, which is made, with its folder, where it is missing. Not synced: for what
  /// may be lost, such as the lines that were typed.
  package static func append(
    _ bytes: ContiguousArray<UInt8>, to path: String
  ) throws(FileError) {
    if !exists(path) {
      try Disk().createFolders(FilePaths.folder(of: path))
      _ = try Descriptor(opening: path, for: .creating(mode: 0o600))
    }
    try Descriptor(opening: path, for: .appending).writeAll(bytes)
  }

  /// Puts a complete file in the place of what is there; its folder is made where it is missing. Not
  /// synced: for what can be made again, and tells when it is not whole.
  package static func keep(
    _ bytes: ContiguousArray<UInt8>, at path: String
  ) throws(FileError) {
    let disk = Disk()
    try disk.createFolders(FilePaths.folder(of: path))
    let file = try AtomicFile.temporaryFile(for: path, mode: 0o600, disk: disk)
    do {
      try disk.write(bytes, to: file)
      try disk.rename(file.path, to: path)
    } catch {
      try? disk.remove(file.path)
      throw error
    }
  }

  /// Returns the names in a folder, in no order.
  package static func names(inFolder path: String) throws(FileError) -> [String] {
    try POSIX.names(inFolder: path)
  }
}
