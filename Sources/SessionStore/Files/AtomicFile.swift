/// Files that are there as they were or as they will be, never in between.
package enum AtomicFile {
  /// Writes a file that is safe, power cuts included, when the function returns.
  ///
  /// A symbolic link stays, and the file it names is written; mode, owner and group stay where the
  /// system allows it. A pipe or a device is written to as it is.
  ///
  /// - Parameter createOnly: refuses when anything of that name is there already.
  package static func write(
    _ bytes: ContiguousArray<UInt8>, to path: String, createOnly: Bool = false
  ) throws(FileError) {
    let disk = Disk()
    _ = try put(bytes, at: path, createOnly: createOnly, disk: disk)
    try syncName(of: path, disk: disk)
  }

  /// Puts a complete file in place; its name is safe after `syncName` only.
  ///
  /// - Parameter model: the file whose mode and owner a new file takes.
  static func put(
    _ bytes: ContiguousArray<UInt8>, at path: String, createOnly: Bool = false,
    like model: String? = nil, disk: Disk
  ) throws(FileError) -> FileIdentity {
    let target = createOnly ? path : try FilePaths.followingLinks(path)
    let old = createOnly ? nil : try POSIX.attributes(of: target)
    switch old?.kind {
    case .folder: throw FileError(.open, target, code: POSIX.isAFolder)
    case .other, .symbolicLink: return try pour(bytes, into: target, disk: disk)
    case .regular, nil: break
    }
    var pattern = old
    if pattern == nil, let model { pattern = try POSIX.attributes(of: model) }

    let file = try temporaryFile(for: target, mode: pattern == nil ? 0o666 : 0o600, disk: disk)
    do {
      try disk.write(bytes, to: file)
      if let pattern { try dress(file, like: pattern) }
      try disk.syncAll(file)
      let identity = try file.attributes().identity
      if createOnly {
        try claim(target, for: file.path, disk: disk)
      } else {
        try disk.rename(file.path, to: target)
      }
      return identity
    } catch {
      try? disk.remove(file.path)
      throw error
    }
  }

  /// Makes the name of a file that was put in place safe.
  static func syncName(of path: String, disk: Disk) throws(FileError) {
    let target = try FilePaths.followingLinks(path)
    guard try POSIX.attributes(of: target)?.kind != .other else { return }
    try disk.syncFolder(FilePaths.folder(of: target))
  }

  private static func pour(
    _ bytes: ContiguousArray<UInt8>, into path: String, disk: Disk
  ) throws(FileError) -> FileIdentity {
    let device = try Descriptor(opening: path, for: .writing)
    try disk.write(bytes, to: device)
    return try device.attributes().identity
  }

  private static func dress(
    _ file: borrowing Descriptor, like pattern: FileAttributes
  ) throws(FileError) {
    let own = try file.attributes()
    var mode = pattern.mode
    if own.owner != pattern.owner || own.group != pattern.group {
      if !file.setOwner(pattern.owner, group: pattern.group),
        !file.setOwner(nil, group: pattern.group)
      {
        // What the old group might do is not for ours: it may do what everybody may.
        mode = mode & 0o707 | (mode & 0o007) << 3
      }
    }
    try file.setMode(mode)
  }

  /// Gives a finished file a name that nobody else has.
  static func claim(
    _ path: String, for temporary: String, disk: Disk
  ) throws(FileError) {
    do {
      try disk.link(temporary, as: path)
    } catch {
      guard POSIX.noLinks.contains(error.code) else { throw error }
      // Without hard links the name is taken first. A crash here leaves an empty file.
      _ = try disk.create(path, mode: 0o666)
      do {
        try disk.rename(temporary, to: path)
      } catch {
        try? disk.remove(path)
        throw error
      }
      return
    }
    try? disk.remove(temporary)
  }
}
