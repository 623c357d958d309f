#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system calls that files need, behind functions that cannot be misused.
///
/// The only place in this target that handles pointers.
enum POSIX {
  static var missing: CInt { ENOENT }
  static var notAFolder: CInt { ENOTDIR }
  static var taken: CInt { EEXIST }
  static var isAFolder: CInt { EISDIR }
  static var full: [CInt] { [ENOSPC, EDQUOT, EFBIG] }
  static var forbidden: [CInt] { [EACCES, EPERM, EROFS] }
  static var tooLarge: CInt { EFBIG }
  static var closed: CInt { EBADF }
  static var heldByOther: CInt { EWOULDBLOCK }
  static var loop: CInt { ELOOP }
  /// What file systems without hard links answer to `link`.
  static var noLinks: [CInt] { [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK] }

  static var cannotSyncFolders: [CInt] { [EINVAL, ENOTSUP, EOPNOTSUPP] }

  // MARK: - By path

  /// Returns what is known of the file, or nil when there is none of that name.
  static func attributes(
    of path: String, followingLink: Bool = true
  ) throws(FileError) -> FileAttributes? {
    try check(path, .stat)
    var status = stat()
    let result =
      unsafe followingLink ? stat(path, &status) : lstat(path, &status)
    guard result == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      throw FileError(.stat, path, code: code)
    }
    return FileAttributes(status)
  }

  /// Returns what a symbolic link says, which may be relative to the link's folder.
  static func destination(ofLink path: String) throws(FileError) -> String {
    try check(path, .stat)
    var text = ContiguousArray<CChar>(repeating: 0, count: 4097)
    let count = unsafe text.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      return unsafe readlink(path, start, buffer.count - 1)
    }
    guard count >= 0 else { throw FileError(.stat, path, code: errno) }
    return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func rename(_ old: String, to new: String) throws(FileError) {
    try check(new, .rename)
    guard systemRename(old, new) == 0 else { throw FileError(.rename, new, code: errno) }
  }

  /// Gives a file a second name, which must not be taken.
  static func link(_ old: String, as new: String) throws(FileError) {
    try check(new, .link)
    guard systemLink(old, new) == 0 else { throw FileError(.link, new, code: errno) }
  }

  static func remove(_ path: String) throws(FileError) {
    try check(path, .remove)
    guard unsafe unlink(path) == 0 else { throw FileError(.remove, path, code: errno) }
  }

  static func createFolder(_ path: String) throws(FileError) {
    try check(path, .createFolder)
    guard unsafe mkdir(path, 0o777) == 0 else {
      throw FileError(.createFolder, path, code: errno)
    }
  }

  /// Removes a folder, which must be empty.
  static func removeFolder(_ path: String) throws(FileError) {
    try check(path, .remove)
    guard unsafe rmdir(path) == 0 else { throw FileError(.remove, path, code: errno) }
  }

  /// Returns the names in a folder in no order, without `.` and `..`, and without names that are
  /// not UTF-8.
  static func names(inFolder path: String) throws(FileError) -> [String] {
    try check(path, .listFolder)
    guard let folder = unsafe opendir(path) else {
      throw FileError(.listFolder, path, code: errno)
    }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        guard errno == 0 else { throw FileError(.listFolder, path, code: errno) }
        return names
      }
      let name: String? = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let end = unsafe bytes.firstIndex(of: 0) ?? bytes.count
        return unsafe String(validating: bytes[..<end], as: UTF8.self)
      }
      if let name, name != ".", name != ".." { names.append(name) }
    }
  }

  // A NUL would end the name early, and another file would be meant.
  fileprivate static func check(
    _ path: String, _ operation: FileError.Operation
  ) throws(FileError) {
    if path.utf8.contains(0) { throw FileError(operation, path, code: EINVAL) }
  }

  // MARK: - This process

  static var processNumber: Int { Int(getpid()) }

  static var userNumber: Int { Int(geteuid()) }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  static func pause(milliseconds: Int) {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    _ = unsafe nanosleep(&time, nil)
  }

  static var hostName: String? {
    var text = ContiguousArray<CChar>(repeating: 0, count: 256)
    let result = unsafe text.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return CInt(-1) }
      return unsafe gethostname(start, buffer.count - 1)
    }
    guard result == 0 else { return nil }
    return String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

// Members of `POSIX` have the names of these functions and hide them.
private func systemRename(_ old: String, _ new: String) -> CInt { unsafe rename(old, new) }
private func systemLink(_ old: String, _ new: String) -> CInt { unsafe link(old, new) }

/// An open file, closed when the value goes away.
struct Descriptor: ~Copyable {
  private let number: CInt
  let path: String

  /// What a file is opened for.
  enum Access {
    case reading
    case appending
    /// A pipe or a device, written to as it is.
    case writing
    /// A file that is not there yet.
    case creating(mode: UInt32)
    /// A lock file, made where there is none.
    case locking

    fileprivate var flags: CInt {
      switch self {
      case .reading: O_RDONLY
      case .appending: O_WRONLY | O_APPEND
      case .writing: O_WRONLY
      case .creating: O_WRONLY | O_CREAT | O_EXCL
      case .locking: O_RDWR | O_CREAT | O_NOFOLLOW
      }
    }

    fileprivate var mode: UInt32 {
      if case .creating(let mode) = self { mode } else { 0o666 }
    }

    fileprivate var operation: FileError.Operation {
      switch self {
      case .reading, .appending, .writing: .open
      case .creating: .create
      case .locking: .lock
      }
    }
  }

  init(opening path: String, for access: Access) throws(FileError) {
    try POSIX.check(path, access.operation)
    // Closed in a pager or an editor that is started meanwhile: it would keep the lock.
    let flags = access.flags | O_CLOEXEC | O_NOCTTY
    while true {
      let number = unsafe open(path, flags, mode_t(access.mode))
      if number >= 0 {
        self.number = number
        self.path = path
        return
      }
      let code = errno
      if code != EINTR { throw FileError(access.operation, path, code: code) }
    }
  }

  deinit { _ = close(number) }

  func attributes() throws(FileError) -> FileAttributes {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else {
      throw FileError(.stat, path, code: errno)
    }
    return FileAttributes(status)
  }

  /// Which file it is, or nil where the path it was opened by does not lead to it any more.
  var identityInPlace: FileIdentity? {
    guard let there = try? POSIX.attributes(of: path)?.identity,
      let own = try? attributes().identity, own.isSameFile(as: there)
    else { return nil }
    return own
  }

  /// Reads to the end.
  ///
  /// - Throws: also when there are more bytes than the limit, or the file is a folder.
  func readAll(limit: Int?) throws(FileError) -> ContiguousArray<UInt8> {
    let expected = try attributes().identity.size
    var bytes: ContiguousArray<UInt8> = []
    // One byte more than expected, so that the end is seen without another chunk.
    var room = max(expected + 1, 4096)
    while true {
      if let limit { room = min(room, max(limit - bytes.count, 0) + 1) }
      let chunk = try next(room)
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if let limit, bytes.count > limit { throw FileError(.read, path, code: EFBIG) }
      if chunk.count < room { return bytes }
      room = max(bytes.count, 1 << 16)
    }
  }

  /// Reads so many bytes, fewer only at the end.
  func next(_ room: Int) throws(FileError) -> ContiguousArray<UInt8> {
    var code: CInt = 0
    let chunk = unsafe ContiguousArray<UInt8>(unsafeUninitializedCapacity: room) {
      buffer, count in
      guard let start = buffer.baseAddress else { return }
      while count < room {
        let got = unsafe read(number, start + count, min(room - count, 1 << 30))
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    guard code == 0 else { throw FileError(.read, path, code: code) }
    return chunk
  }

  /// Writes every byte; after an error an unknown part of them is written.
  func writeAll(_ bytes: ContiguousArray<UInt8>) throws(FileError) {
    let code: CInt = unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      var done = 0
      while done < buffer.count {
        let put = unsafe write(number, start + done, min(buffer.count - done, 1 << 30))
        if put > 0 {
          done += put
        } else if put == 0 {
          return EIO
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    guard code == 0 else { throw FileError(.write, path, code: code) }
  }

  /// Waits until content and size are on the medium. Never repeat it after an error: the system
  /// has forgotten what it could not write, and would call it done.
  func sync() throws(FileError) {
    #if canImport(Darwin)
      // Plain fsync leaves the bytes in the drive's cache.
      if fcntl(number, F_FULLFSYNC) == 0 { return }
      guard [ENOTSUP, EINVAL, ENOTTY].contains(errno) else {
        throw FileError(.sync, path, code: errno)
      }
      guard fsync(number) == 0 else { throw FileError(.sync, path, code: errno) }
    #else
      guard fdatasync(number) == 0 else { throw FileError(.sync, path, code: errno) }
    #endif
  }

  /// Waits until the file's mode and owner too, or a folder's names, are on the medium.
  func syncAll() throws(FileError) {
    #if canImport(Darwin)
      try sync()
    #else
      guard fsync(number) == 0 else { throw FileError(.sync, path, code: errno) }
    #endif
  }

  func truncate(to length: Int) throws(FileError) {
    while ftruncate(number, off_t(length)) != 0 {
      let code = errno
      if code != EINTR { throw FileError(.truncate, path, code: code) }
    }
  }

  func setMode(_ mode: UInt32) throws(FileError) {
    guard fchmod(number, mode_t(mode)) == 0 else {
      throw FileError(.setMode, path, code: errno)
    }
  }

  /// Gives the file to an owner and a group, where that is allowed; nil leaves the owner.
  func setOwner(_ owner: UInt32?, group: UInt32) -> Bool {
    fchown(number, owner.map { uid_t($0) } ?? uid_t.max, gid_t(group)) == 0
  }

  /// Takes the lock of the whole file, without waiting for it.
  ///
  /// - Parameter shared: leaves room for others who want no more.
  func tryLock(shared: Bool = false) throws(FileError) {
    guard flock(number, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
      throw FileError(.lock, path, code: errno)
    }
  }
}

extension FileAttributes {
  fileprivate init(_ status: stat) {
    #if canImport(Darwin)
      let modified = status.st_mtimespec
    #else
      let modified = status.st_mtim
    #endif
    let mode = UInt32(status.st_mode)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino), size: Int(status.st_size),
      modified: Int(modified.tv_sec) &* 1_000_000_000 &+ Int(modified.tv_nsec))
    kind =
      switch mode & UInt32(S_IFMT) {
      case UInt32(S_IFREG): .regular
      case UInt32(S_IFDIR): .folder
      case UInt32(S_IFLNK): .symbolicLink
      default: .other
      }
    self.mode = mode & 0o7777
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
    links = Int(status.st_nlink)
  }
}
