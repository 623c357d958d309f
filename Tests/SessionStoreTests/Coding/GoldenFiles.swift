import Foundation
import Testing

/// Files of this repository that tests compare with.
enum GoldenFiles {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Returns the bytes of a file, named from the repository's root.
  static func bytes(_ path: String) throws -> ContiguousArray<UInt8> {
    ContiguousArray(try Data(contentsOf: root.appending(path: path)))
  }

  /// Compares bytes with those of a file; `RECORD=1` writes them there, and fails all the same.
  static func expect(_ bytes: ContiguousArray<UInt8>, in name: String) throws {
    let path = "Tests/SessionStoreTests/Golden/\(name)"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(bytes).write(to: root.appending(path: path))
      Issue.record("\(path) was recorded: look at it, then run without RECORD=1")
      return
    }
    let expected = try self.bytes(path)
    let found = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let wanted = String(decoding: expected, as: UTF8.self).split(separator: "\n")
    for (index, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
      Issue.record("\(path), line \(index + 1):\n\(pair.0)\ninstead of\n\(pair.1)")
      return
    }
    #expect(bytes == expected)
  }
}
