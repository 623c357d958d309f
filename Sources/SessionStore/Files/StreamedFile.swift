/// A file that is written piece by piece, and is there as a whole or not at all.
///
/// Until `finish` it has a temporary name beside its own. Given up, it leaves nothing behind; what a
/// process that was killed left, the next one to the same path removes.
package final class StreamedFile {
  package let path: String
  private let file: Descriptor
  private let target: String
  private let replaces: Bool
  /// Pipes and devices are written to as they are.
  private let isRegular: Bool
  private let disk: Disk
  private var isFinished = false

  /// - Parameter replacing: whether a file of that name may be there.
  package convenience init(_ path: String, replacing: Bool) throws(FileError) {
    try self.init(path, replacing: replacing, disk: Disk())
  }

  init(_ path: String, replacing: Bool, disk: Disk) throws(FileError) {
    self.path = path
    self.disk = disk
    replaces = replacing
    target = try FilePaths.followingLinks(path)
    switch try POSIX.attributes(of: target)?.kind {
    case .folder: throw FileError(.open, path, code: POSIX.isAFolder)
    case .other, .symbolicLink:
      isRegular = false
      file = try Descriptor(opening: target, for: .writing)
    case .regular where !replacing: throw FileError(.create, path, code: POSIX.taken)
    case .regular, nil:
      isRegular = true
      file = try AtomicFile.temporaryFile(for: target, mode: 0o666, disk: disk)
      // Says that it is in use; where locks are not known, nothing is removed.
      try? file.tryLock()
      AtomicFile.removeAbandoned(
        like: file.path, start: AtomicFile.temporaryStart(FilePaths.name(of: target)), disk: disk)
    }
  }

  deinit {
    if !isFinished, isRegular { try? disk.remove(file.path) }
  }

  package func write(_ bytes: ContiguousArray<UInt8>) throws(FileError) {
    guard !bytes.isEmpty else { return }
    try disk.write(bytes, to: file)
  }

  /// Puts the file in its place; it is safe, power cuts included, when this returns.
  package func finish() throws(FileError) {
    guard isRegular else {
      isFinished = true
      return
    }
    try disk.syncAll(file)
    if replaces {
      try disk.rename(file.path, to: target)
    } else {
      try AtomicFile.claim(target, for: file.path, disk: disk)
    }
    isFinished = true
    try disk.syncFolder(FilePaths.folder(of: target))
  }
}
