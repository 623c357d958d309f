/// What tells whether a path still holds the file that was read or written.
///
/// A file that was replaced has another inode, one that was edited another time or size.
package struct FileIdentity: Hashable, Sendable {
  package var device: UInt64
  package var inode: UInt64
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int

  package init(device: UInt64, inode: UInt64, size: Int, modified: Int) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
  }

  /// Whether both are of one file, edited meanwhile or not.
  func isSameFile(as other: FileIdentity) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// What the system knows about a file besides its content.
struct FileAttributes: Hashable {
  var identity: FileIdentity
  var kind: Kind
  /// The twelve permission bits.
  var mode: UInt32
  var owner: UInt32
  var group: UInt32
  /// The number of names the file has: none once it is deleted.
  var links: Int

  enum Kind: Hashable {
    case regular
    case folder
    case symbolicLink
    /// A pipe, a terminal, a device.
    case other
  }
}
