/// The right to write to one session, held until the value goes away or the process dies.
///
/// The lock is the system's, on a file that is never deleted: one that is deleted while another
/// process has it open would be locked twice.
struct SessionLock: ~Copyable {
  private let file: Descriptor

  /// Takes the lock at once, or says who has it.
  init(of session: String) throws(SessionFileError) {
    do {
      file = try Self.lock(SessionLock.path(of: session))
    } catch {
      if error.operation == .lock, error.code == POSIX.heldByOther {
        throw .locked(by: Self.holder(of: session))
      }
      throw .file(error)
    }
    // What it says is for people: the lock holds without it, on a full disk for example.
    let name = ContiguousArray((Self.ownName + "\n").utf8)
    // In this order, so that at every moment the first line is somebody's.
    try? file.writeAll(name)
    try? file.truncate(to: name.count)
  }

  static func path(of session: String) -> String { session + ".lock" }

  /// Whether the lock file was deleted or moved, so that others would not meet this lock any more.
  var isGone: Bool { file.identityInPlace == nil }

  /// Who has the lock, or had it last, as it was written down.
  static func holder(of session: String) -> String? {
    guard let bytes = try? FileBytes.read(path(of: session), limit: 1024) else { return nil }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  /// Returns who holds the lock at the moment; nil where nobody does, or nobody can tell.
  static func currentHolder(of session: String) -> String? {
    let path = path(of: session)
    // To open a pipe would mean to wait for somebody who writes to it.
    guard (try? POSIX.attributes(of: path))?.kind == .regular,
      let file = try? Descriptor(opening: path, for: .reading)
    else { return nil }
    do {
      // Given back at the end of this function; `lock` is patient enough for that.
      try file.tryLock(shared: true)
      return nil
    } catch {
      return error.code == POSIX.heldByOther ? holder(of: session) ?? "somebody" : nil
    }
  }

  private static func lock(_ path: String) throws(FileError) -> Descriptor {
    var attempts = 0
    while true {
      let file = try Descriptor(opening: path, for: .locking)
      do {
        try file.tryLock()
      } catch {
        attempts += 1
        // Somebody may only be looking whether it is held.
        guard error.code == POSIX.heldByOther, attempts < 4 else { throw error }
        POSIX.pause(milliseconds: 2)
        continue
      }
      // Somebody may have deleted it between the two steps.
      if try file.attributes().links > 0 { return file }
    }
  }

  private static var ownName: String {
    let user =
      POSIX.environment("USER") ?? POSIX.environment("LOGNAME") ?? "user \(POSIX.userNumber)"
    let host = POSIX.hostName.map { " on \($0)" } ?? ""
    return "\(user)\(host), process \(POSIX.processNumber)"
  }
}
