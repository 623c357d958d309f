/// The open file that changes are appended to until the session is saved.
///
/// It is only to be trusted as long as every write and every sync went well: after a failed sync
/// nobody knows what is on the medium, and a new journal has to take its place.
struct JournalFile: ~Copyable {
  private let file: Descriptor
  private let headerLength: Int
  /// The length of all that is whole and safe; what stands behind it is cut off before more is
  /// appended.
  private(set) var length: Int
  private var mustCut: Bool
  private var failed = false

  /// Goes on with a journal that was read.
  init(
    continuing path: String, headerLength: Int, length: Int, hasTail: Bool
  ) throws(FileError) {
    file = try Descriptor(opening: path, for: .appending)
    self.headerLength = headerLength
    self.length = length
    mustCut = hasTail
  }

  /// Starts a journal, in the place of an older one if there is one.
  ///
  /// - Parameter session: the session's path; whoever may not read that may not read the journal.
  init(
    starting path: String, header: ContiguousArray<UInt8>, lines: ContiguousArray<UInt8>,
    session: String, disk: Disk
  ) throws(FileError) {
    _ = try AtomicFile.put(header + lines, at: path, like: session, disk: disk)
    try AtomicFile.syncName(of: path, disk: disk)
    file = try Descriptor(opening: path, for: .appending)
    headerLength = header.count
    length = header.count + lines.count
    mustCut = false
  }

  static func path(of session: String) -> String { session + ".journal" }

  /// Whether lines that are appended would still be found again.
  var isTrusted: Bool {
    // Deleted, for example by `git clean`, or moved away with its folder, it would take every line
    // and nobody would find it there.
    guard !failed, let identity = file.identityInPlace else { return false }
    return mustCut || identity.size == length
  }

  /// Appends lines and makes them safe: one write, one sync.
  mutating func append(
    _ lines: ContiguousArray<UInt8>, disk: Disk
  ) throws(FileError) {
    do {
      if mustCut {
        try disk.truncate(file, to: length)
        mustCut = false
      }
      try disk.write(lines, to: file)
    } catch {
      mustCut = true
      if (try? disk.truncate(file, to: length)) != nil { mustCut = false }
      throw error
    }
    do {
      try disk.sync(file)
    } catch {
      failed = true
      try? disk.truncate(file, to: length)
      throw error
    }
    length += lines.count
  }

  /// Drops the lines of changes that are in the session file now.
  ///
  /// Needs no sync: lines that come back after a power cut are known from the session's history.
  mutating func empty(disk: Disk) {
    do {
      try disk.truncate(file, to: headerLength)
      length = headerLength
      mustCut = false
    } catch {
      failed = true
    }
  }
}
