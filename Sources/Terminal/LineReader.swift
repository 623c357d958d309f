private import CEditline

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Reads lines from a descriptor that is not a terminal.
///
/// Lines end with LF or CRLF; the last one may have neither. A NUL is a character like others.
/// Never waits for more than it takes to complete one line.
package struct LineReader {
  package enum Line: Hashable, Sendable {
    /// Without its line break.
    case line(String)
    /// The line is not UTF-8 from the byte at `offset` on.
    case notUTF8(offset: Int)
    /// The line has more than `limit` bytes; it is skipped.
    case tooLong(limit: Int)
    case endOfInput
    case failed(errno: Int32)
  }

  private let descriptor: Int32
  private let limit: Int
  private let blockSize: Int
  /// Bytes that were read; those before `start` have been given out.
  private var buffer: [UInt8] = []
  private var start = 0
  /// How far after `start` there is no LF.
  private var searched = 0
  private var isAtEnd = false

  package init(descriptor: Int32 = 0, limit: Int = 1 << 20, blockSize: Int = 1 << 16) {
    self.descriptor = descriptor
    self.limit = limit
    self.blockSize = blockSize
  }

  /// Whether the next line is there without waiting for it.
  package var hasLine: Bool { lineEnd() != nil }

  /// Reads the next line.
  package mutating func next() -> Line {
    var isSkipping = false
    while true {
      if let end = lineEnd() {
        let line = buffer[start..<end]
        start = end + 1
        searched = 0
        return isSkipping
          ? .tooLong(limit: limit) : finish(line.last == 0x0D ? line.dropLast() : line)
      }
      searched = buffer.count - start
      // One more byte may be the CR of a line break.
      if isSkipping || searched > limit + 1 {
        isSkipping = true
        start = buffer.count
        searched = 0
      }
      if isAtEnd {
        let line = buffer[start...]
        start = buffer.count
        searched = 0
        if isSkipping { return .tooLong(limit: limit) }
        return line.isEmpty ? .endOfInput : finish(line)
      }
      if let code = readBlock() { return .failed(errno: code) }
    }
  }

  private func lineEnd() -> Int? {
    let from = start + searched
    guard from < buffer.count else { return nil }
    return unsafe buffer.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + from, 0x0A, bytes.count - from)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Reads what there is, up to a block; returns an errno.
  private mutating func readBlock() -> Int32? {
    if start > 0 {
      buffer.removeSubrange(..<start)
      start = 0
    }
    let old = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: blockSize))
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(descriptor, bytes.baseAddress?.advanced(by: old), blockSize)
      }
      let code = errno
      if count < 0 && code == EINTR { continue }
      if count < 0 && code == EAGAIN {
        _ = input_wait(descriptor, -1)
        continue
      }
      buffer.removeLast(blockSize - max(count, 0))
      if count == 0 { isAtEnd = true }
      return count < 0 ? code : nil
    }
  }

  private func finish(_ line: ArraySlice<UInt8>) -> Line {
    guard line.count <= limit else { return .tooLong(limit: limit) }
    if let text = String(validating: line, as: UTF8.self) { return .line(text) }
    return .notUTF8(offset: Self.firstInvalid(line))
  }

  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
    var accumulator = UTF8Accumulator()
    var beginning = 0
    for (offset, byte) in bytes.enumerated() {
      if !accumulator.isInside { beginning = offset }
      switch accumulator.feed(byte) {
      case .more: continue
      case .scalar("\u{FFFD}") where byte >= 0x80 && offset == beginning: return offset
      case .scalar: continue
      case .broken: return beginning
      }
    }
    return beginning
  }
}
