import Foundation

/// Puts an analyst's pace into a session that a script has tagged within moments.
///
/// The times tell one change from another, and a file in which they are all the same is not what
/// an analyst leaves.
enum SessionTimes {
  /// When the first sentence was tagged.
  static let begin = "2025-01-01T09:00:00.000Z"

  /// Writes a session anew, each change and each sentence four seconds after the one before it.
  static func spread(in path: String, to target: String) throws {
    var bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    var index = 0
    var latest = 0
    for line in bytes.lines {
      if bytes.isElement(line) {
        guard bytes.setTime(time(index), after: "\"at\":\"", in: line) else { continue }
        latest = max(latest, index)
        index += 1
      } else {
        // Changes are counted first, then sentences, which were tagged in their order.
        index = 0
        bytes.setTime(time(latest), after: ",\"updated\":\"", in: line)
      }
    }
    try Data(bytes).write(to: URL(filePath: target))
  }

  /// Returns the time of a change, to a millisecond that is not always the same.
  private static func time(_ index: Int) -> [UInt8] {
    // `begin`, and four seconds for each sentence.
    let seconds = Double(1_735_722_000 + index * 4)
    let style = Date.ISO8601FormatStyle(timeZone: .gmt)
    let text = Date(timeIntervalSince1970: seconds).formatted(style).dropLast()
    return Array("\(text).\(String(1000 + index * 37 % 1000).dropFirst())Z".utf8)
  }
}

extension [UInt8] {
  /// The ranges between line feeds.
  fileprivate var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in indices where self[index] == 0x0A {
      lines.append(start..<index)
      start = index + 1
    }
    return lines
  }

  /// Whether a line holds an element of a list.
  fileprivate func isElement(_ line: Range<Int>) -> Bool {
    let begin = self[line].prefix(2)
    return begin.elementsEqual(",{".utf8) || begin.elementsEqual("{\"".utf8)
  }

  /// Replaces what stands after each occurrence of a name by a time, which is as long; returns
  /// whether there was one.
  @discardableResult fileprivate mutating func setTime(
    _ time: [UInt8], after name: String, in line: Range<Int>
  ) -> Bool {
    let name = Array(name.utf8)
    var found = false
    var index = line.lowerBound
    while index + name.count + time.count <= line.upperBound {
      if self[index] == name[0], self[index..<index + name.count].elementsEqual(name) {
        replaceSubrange(index + name.count..<index + name.count + time.count, with: time)
        index += name.count + time.count
        found = true
      } else {
        index += 1
      }
    }
    return found
  }
}
