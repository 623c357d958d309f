/// Whole files, read into memory.
package enum FileBytes {
  /// Reads a file, or a pipe to its end.
  ///
  /// - Parameter limit: the most bytes that are taken; a longer file is an error.
  package static func read(
    _ path: String, limit: Int? = nil
  ) throws(FileError) -> ContiguousArray<UInt8> {
    try identified(path, limit: limit).bytes
  }

  /// Reads a file and says which one it was.
  static func identified(
    _ path: String, limit: Int? = nil
  ) throws(FileError) -> (bytes: ContiguousArray<UInt8>, identity: FileIdentity) {
    let file = try Descriptor(opening: path, for: .reading)
    let identity = try file.attributes().identity
    return (try file.readAll(limit: limit), identity)
  }

  /// Reads a file; nil when there is none.
  static func ifPresent(_ path: String) throws(FileError) -> ContiguousArray<UInt8>? {
    do {
      return try read(path)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Whether there is something of that name.
  package static func exists(_ path: String) -> Bool {
    (try? POSIX.attributes(of: path, followingLink: false)) != nil
  }

  package static func isFolder(_ path: String) -> Bool {
    (try? POSIX.attributes(of: path))?.kind == .folder
  }

  /// Whether there is a file of that name, neither a folder nor a device.
  package static func isFile(_ path: String) -> Bool {
    (try? POSIX.attributes(of: path))?.kind == .regular
  }

  /// Whether two names lead to one file.
  package static func areSame(_ path: String, _ other: String) -> Bool {
    guard let one = try? identity(of: path), let two = try? identity(of: other) else {
      return false
    }
    return one.isSameFile(as: two)
  }

  /// Returns what tells whether the file is replaced or edited later; nil when there is none.
  package static func identity(of path: String) throws(FileError) -> FileIdentity? {
    try POSIX.attributes(of: path)?.identity
  }
}
