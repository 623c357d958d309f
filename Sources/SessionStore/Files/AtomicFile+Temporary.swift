// A temporary file stands beside the file it will become, since only there a rename is atomic:
// `.rates.anna.json.0badcafe.tmp`.
extension AtomicFile {
  static func temporaryFile(
    for path: String, mode: UInt32, disk: Disk
  ) throws(FileError) -> Descriptor {
    let folder = FilePaths.folder(of: path)
    let start = temporaryStart(FilePaths.name(of: path))
    while true {
      let digits = String(UInt32.random(in: .min ... .max), radix: 16)
      let name = start + String(repeating: "0", count: 8 - digits.utf8.count) + digits + ".tmp"
      do {
        return try disk.create(FilePaths.join(folder, name), mode: mode)
      } catch {
        guard error.isTaken else { throw error }
      }
    }
  }

  /// Removes what a process that was killed left of its temporary files for some paths, all in one
  /// folder.
  ///
  /// For the holder of the session's lock: nobody else has such files in use.
  static func removeTemporaryFiles(for paths: [String], disk: Disk) {
    guard let first = paths.first else { return }
    let folder = FilePaths.folder(of: first)
    let starts = paths.map { temporaryStart(FilePaths.name(of: $0)) }
    guard let names = try? POSIX.names(inFolder: folder) else { return }
    for name in names where starts.contains(where: { isTemporary(name, from: $0) }) {
      try? disk.remove(FilePaths.join(folder, name))
    }
  }

  /// Removes what exports that were killed left beside the file or folder they were to make.
  ///
  /// One that still runs holds a lock on its own. An hour must have passed too, since a lock is taken
  /// only after the name.
  ///
  /// - Parameters:
  ///   - own: the temporary file or folder of the export that looks, whose time is the present.
  ///   - start: what such names begin with, up to the random digits.
  static func removeAbandoned(like own: String, start: String, disk: Disk) {
    let folder = FilePaths.folder(of: own)
    guard let present = try? POSIX.attributes(of: own, followingLink: false),
      let names = try? POSIX.names(inFolder: folder)
    else { return }
    for name in names where isTemporary(name, from: start) {
      let path = FilePaths.join(folder, name)
      // The kind first: to open a pipe would mean to wait for somebody who writes to it.
      guard let attributes = try? POSIX.attributes(of: path, followingLink: false),
        attributes.kind == present.kind, attributes.owner == present.owner,
        attributes.identity.modified < present.identity.modified - hour,
        let file = try? Descriptor(opening: path, for: .reading),
        (try? file.tryLock()) != nil
      else { continue }
      if attributes.kind == .folder {
        try? disk.removeFolder(path)
      } else {
        try? disk.remove(path)
      }
    }
  }

  /// In nanoseconds, as file systems count.
  private static let hour = 3_600_000_000_000

  private static func isTemporary(_ name: String, from start: String) -> Bool {
    let rest = name.utf8.dropFirst(start.utf8.count)
    return name.hasPrefix(start) && name.hasSuffix(".tmp") && rest.count == 12
      && rest.prefix(8).allSatisfy { isHexadecimal($0) }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// The part before the random digits, cut so that the whole stays within 255 bytes.
  static func temporaryStart(_ name: String) -> String {
    var start = ""
    var room = 255 - 14
    for scalar in name.unicodeScalars {
      room -= UTF8.width(scalar)
      if room < 0 { break }
      start.unicodeScalars.append(scalar)
    }
    return "." + start + "."
  }
}
