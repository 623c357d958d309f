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

  /// Returns the names in a folder, in no order.
  package static func names(inFolder path: String) throws(FileError) -> [String] {
    try POSIX.names(inFolder: path)
  }
}
