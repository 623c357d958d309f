/// Cuts bytes that come in pieces into lines, none longer than a limit.
struct LineBuffer {
  enum Line: Hashable {
    case line(ContiguousArray<UInt8>)
    /// The beginning of a line that was longer than the limit.
    case tooLong(ContiguousArray<UInt8>)
  }

  private let limit: Int
  /// The line that has not ended yet, up to one byte more than the limit.
  private(set) var rest: ContiguousArray<UInt8> = []

  init(limit: Int) { self.limit = limit }

  /// Takes the next bytes and returns the lines that end in them, without their line feeds.
  mutating func append(_ bytes: ContiguousArray<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A)
      rest.append(contentsOf: bytes[start..<(end ?? bytes.count)].prefix(limit + 1 - rest.count))
      guard let end else { return lines }
      lines.append(takeRest())
      start = end + 1
    }
    return lines
  }

  /// Returns the line that has not ended, as if it had.
  mutating func takeRest() -> Line {
    defer { rest = [] }
    return rest.count > limit ? .tooLong(rest) : .line(rest)
  }
}
