@testable import SessionStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of a test's own, removed with all that is in it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = POSIX.environment("TMPDIR") ?? "/tmp"
    path = FilePaths.join(parent, "galley-\(UInt64.random(in: .min ... .max))")
    try POSIX.createFolder(path)
  }

  deinit {
    setMode("", 0o700)
    Self.remove(path)
  }

  func file(_ name: String) -> String { name.isEmpty ? path : path + "/" + name }

  /// Everything in the folder, hidden files too, sorted.
  var names: [String] { ((try? POSIX.names(inFolder: path)) ?? []).sorted() }

  /// Whether permissions stop this process: they never stop the superuser.
  static var permissionsHold: Bool { POSIX.userNumber != 0 }

  // MARK: - Making

  /// Writes a file as it is, with nothing safe about it.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    remove(name)
    let file = try Descriptor(opening: file(name), for: .creating(mode: 0o644))
    try file.writeAll(ContiguousArray(bytes))
  }

  func makeFolder(_ name: String) { try? POSIX.createFolder(file(name)) }

  func makeLink(_ name: String, to destination: String) {
    _ = unsafe symlink(destination, file(name))
  }

  func makePipe(_ name: String) { _ = unsafe mkfifo(file(name), 0o600) }

  func setMode(_ name: String, _ mode: UInt32) { _ = unsafe chmod(file(name), mode_t(mode)) }

  /// Makes a file look as if nobody had written to it for so long.
  func age(_ name: String, minutes: Int) {
    let then = timespec(tv_sec: time(nil) - 60 * minutes, tv_nsec: 0)
    _ = unsafe utimensat(AT_FDCWD, file(name), [then, then], 0)
  }

  func rename(_ old: String, to new: String) { try? POSIX.rename(file(old), to: file(new)) }

  func truncate(_ name: String) {
    try? Descriptor(opening: file(name), for: .appending).truncate(to: 0)
  }

  func remove(_ name: String) { try? POSIX.remove(file(name)) }

  /// Returns a copy of the folder's files as they are now, as a crash would leave them.
  func copy() throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in names { try copy.write(try content(name), to: name) }
    return copy
  }

  // MARK: - Looking

  func content(_ name: String) throws -> ContiguousArray<UInt8> {
    try FileBytes.read(file(name))
  }

  func text(_ name: String) throws -> String { String(decoding: try content(name), as: UTF8.self) }

  func mode(_ name: String) -> UInt32? { (try? POSIX.attributes(of: file(name)))?.mode }

  func isLink(_ name: String) -> Bool {
    (try? POSIX.attributes(of: file(name), followingLink: false))?.kind == .symbolicLink
  }

  private static func remove(_ path: String) {
    for name in (try? POSIX.names(inFolder: path)) ?? [] {
      let inner = path + "/" + name
      if (try? POSIX.attributes(of: inner, followingLink: false))?.kind == .folder {
        remove(inner)
      } else {
        try? POSIX.remove(inner)
      }
    }
    _ = unsafe rmdir(path)
  }
}
