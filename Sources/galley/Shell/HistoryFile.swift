import SessionStore

/// The lines that were typed in a workspace, oldest first, one a line.
///
/// Kept for convenience: a folder that cannot be written to only means that nothing is kept.
struct HistoryFile {
  let path: String
  /// How many lines are offered again.
  static let limit = 1000

  /// Returns the newest lines; forgets the oldest when the file has grown long.
  func load() -> [String] {
    guard let bytes = try? FileBytes.read(path, limit: 1 << 24) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let kept = lines.suffix(Self.limit)
    if lines.count > 4 * Self.limit {
      var shorter: ContiguousArray<UInt8> = []
      for line in kept {
        shorter += line
        shorter.append(UInt8(ascii: "\n"))
      }
      try? AtomicFile.write(shorter, to: path)
    }
    return kept.map { String(decoding: $0, as: UTF8.self) }
  }

  func append(_ line: String) {
    try? FileBytes.append(ContiguousArray((line + "\n").utf8), to: path)
  }
}
