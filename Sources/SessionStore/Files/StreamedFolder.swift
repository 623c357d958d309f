/// A folder of files that are written piece by piece, which is there as a whole or not at all.
///
/// Until `finish` it has a temporary name beside its own. Given up, it leaves nothing behind; what a
/// process that was killed left, the next one to the same path removes. A folder that it replaces is
/// moved aside first and removed last: a crash between two renames leaves both under hidden names.
package final class StreamedFolder {
  package let path: String
  private let temporary: String
  private let disk: Disk
  /// Says that the temporary folder is in use.
  private let lock: OpenFile?
  private var open: [String: OpenFile] = [:]
  /// The open files, the one that was used longest ago first.
  private var recent: [String] = []
  private var folders: Set<String> = [""]
  private var isFinished = false
  /// The folder that gives way; nil where nothing was there, or nothing in it.
  private let replaced: FileIdentity?
  /// The paths of all files inside the folder, in the order in which they were begun.
  package private(set) var names: [String] = []
  private var known: Set<String> = []

  /// How many files are kept open.
  private static let limit = 16

  private final class OpenFile {
    let descriptor: Descriptor

    init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
  }

  /// - Parameter mayReplace: whether a folder that is there, and not empty, may give way; asked before
  ///   anything is written.
  package convenience init(
    _ path: String, mayReplace: (String) -> Bool
  ) throws(FileError) {
    try self.init(path, mayReplace: mayReplace, disk: Disk())
  }

  init(_ path: String, mayReplace: (String) -> Bool, disk: Disk) throws(FileError) {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    path = try FilePaths.followingLinks(path)
    self.path = path
    self.disk = disk
    let old = try POSIX.attributes(of: path)
    switch old?.kind {
    case nil: replaced = nil
    case .folder where try POSIX.names(inFolder: path).isEmpty: replaced = nil
    case .folder where mayReplace(path): replaced = old?.identity
    case .folder, .regular, .symbolicLink, .other:
      throw FileError(.create, path, code: POSIX.taken)
    }
    let parent = FilePaths.folder(of: path)
    try disk.createFolders(parent)
    temporary = try Self.create(beside: path, ending: "tmp", disk: disk)
    if let folder = try? Descriptor(opening: temporary, for: .reading) {
      try? folder.tryLock()
      lock = OpenFile(folder)
    } else {
      lock = nil
    }
    AtomicFile.removeAbandoned(like: temporary, start: Self.start(beside: path), disk: disk)
  }

  private static func create(
    beside path: String, ending: String, disk: Disk
  ) throws(FileError) -> String {
    while true {
      let free = name(beside: path, ending: ending)
      do {
        try POSIX.createFolder(free)
        return free
      } catch {
        guard error.isTaken else { throw error }
      }
    }
  }

  private static func name(beside path: String, ending: String) -> String {
    let digits = String(UInt32.random(in: 0x1000_0000 ... .max), radix: 16)
    return FilePaths.join(FilePaths.folder(of: path), "\(start(beside: path))\(digits).\(ending)")
  }

  /// What the names of temporary folders begin with.
  private static func start(beside path: String) -> String {
    ".\(FilePaths.name(of: path).prefix(50))."
  }

  deinit {
    if !isFinished {
      open.removeAll()
      try? disk.removeFolder(temporary)
    }
  }

  /// Appends to a file inside the folder, which is begun when there is none of that name.
  ///
  /// - Parameter name: with `/` between the names of folders, each of which can stand in a path.
  package func append(_ bytes: ContiguousArray<UInt8>, to name: String) throws(FileError) {
    try disk.write(bytes, to: file(name).descriptor)
  }

  /// Returns where a file is to be found until `finish`, as far as it is written.
  package func temporaryPath(of name: String) -> String { FilePaths.join(temporary, name) }

  private func file(_ name: String) throws(FileError) -> OpenFile {
    if let file = open[name] {
      if recent.last != name {
        recent.removeAll { $0 == name }
        recent.append(name)
      }
      return file
    }
    if open.count == Self.limit {
      let oldest = recent.removeFirst()
      try close(oldest)
    }
    let path = FilePaths.join(temporary, name)
    let file: OpenFile
    if known.insert(name).inserted {
      try makeFolder(of: name)
      names.append(name)
      file = OpenFile(try disk.create(path, mode: 0o666))
    } else {
      file = OpenFile(try Descriptor(opening: path, for: .appending))
    }
    open[name] = file
    recent.append(name)
    return file
  }

  private func makeFolder(of name: String) throws(FileError) {
    guard let slash = name.lastIndex(of: "/") else { return }
    let folder = String(name[..<slash])
    guard folders.insert(folder).inserted else { return }
    try disk.createFolders(FilePaths.join(temporary, folder))
  }

  private func isReplaceable(_ folder: FileIdentity) throws(FileError) -> Bool {
    if let replaced, replaced.device == folder.device, replaced.inode == folder.inode {
      return true
    }
    return try POSIX.names(inFolder: path).isEmpty
  }

  private func close(_ name: String) throws(FileError) {
    guard let file = open.removeValue(forKey: name) else { return }
    try disk.syncAll(file.descriptor)
  }

  /// Puts the folder in its place; it is safe, power cuts included, when this returns.
  package func finish() throws(FileError) {
    for name in recent { try close(name) }
    recent = []
    for folder in folders { try disk.syncFolder(FilePaths.join(temporary, folder)) }
    var old: String?
    if let present = try POSIX.attributes(of: path) {
      // Somebody may have put another there meanwhile, of which nobody was asked.
      guard present.kind == .folder, try isReplaceable(present.identity) else {
        throw FileError(.create, path, code: POSIX.taken)
      }
      let aside = Self.name(beside: path, ending: "old")
      try disk.rename(path, to: aside)
      old = aside
    }
    do {
      try disk.rename(temporary, to: path)
    } catch {
      if let old { try? disk.rename(old, to: path) }
      throw error
    }
    isFinished = true
    try disk.syncFolder(FilePaths.folder(of: path))
    if let old { try disk.removeFolder(old) }
  }
}
