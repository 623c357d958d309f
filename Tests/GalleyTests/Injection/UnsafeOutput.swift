/// What a terminal could take for an instruction in what was printed.
///
/// Knows nothing of the filter in `DisplayText`: the rules are written down a second time, so that
/// a mistake there is found here.
enum UnsafeOutput {
  /// Where something was printed, and with it what of our own may stand there.
  enum Medium {
    /// Newlines only.
    case pipe
    /// Newlines and colours: `--color always`.
    case colored
    /// What the styles, the page of keys mode and libedit send.
    case terminal
  }

  /// Returns what is wrong, at most a few of the things, each with what stands around it.
  static func problems(in bytes: [UInt8], on medium: Medium) -> [String] {
    var search = Search(bytes: bytes, medium: medium)
    search.run()
    return search.problems
  }
}

private struct Search {
  let bytes: [UInt8]
  let medium: UnsafeOutput.Medium
  var problems: [String] = []

  private var openIsolates = 0
  /// How many tags the flag that is being spelled may still have.
  private var tagsLeft = 0

  init(bytes: [UInt8], medium: UnsafeOutput.Medium) {
    self.bytes = bytes
    self.medium = medium
  }

  mutating func run() {
    var index = 0
    while index < bytes.count, problems.count < 5 {
      let byte = bytes[index]
      if byte == 0x1B {
        let length = ownSequence(at: index)
        if length == nil { report("ESC", at: index) }
        index += length ?? 1
      } else if byte < 0x20 || byte == 0x7F {
        control(byte, at: index)
        index += 1
      } else {
        index += character(at: index)
      }
    }
    endLine(at: bytes.count)
  }

  // MARK: - Controls

  private mutating func control(_ byte: UInt8, at index: Int) {
    tagsLeft = 0
    switch byte {
    case 0x0A: endLine(at: index)
    case 0x0D where medium == .terminal && !isQuoted(at: index): endLine(at: index)
    // The line editor steps back and beeps.
    case 0x08 where medium == .terminal && !isQuoted(at: index): endLine(at: index)
    case 0x07 where medium == .terminal && !isQuoted(at: index): break
    default: report("control \(hexadecimal(UInt32(byte)))", at: index)
    }
  }

  /// Whether a byte stands between the marks of the hostile texts: then it is not the line editor's.
  private func isQuoted(at index: Int) -> Bool {
    bytes[..<index].suffix(3).elementsEqual(Hostile.openMark.utf8)
      && bytes[(index + 1)...].starts(with: Hostile.closeMark.utf8)
  }

  /// Returns how long a sequence is that we send ourselves; nil when it is none.
  private mutating func ownSequence(at index: Int) -> Int? {
    guard medium != .pipe, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") else {
      return nil
    }
    let rest = bytes[(index + 2)...]
    guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }), end - index < 20 else {
      return nil
    }
    let parameters = String(decoding: rest[..<end], as: UTF8.self)
    let isOwn: Bool
    if bytes[end] == UInt8(ascii: "m") {
      isOwn = isStyle(parameters)
    } else {
      isOwn = medium == .terminal && isMove(parameters, Unicode.Scalar(bytes[end]))
      endLine(at: index)
    }
    return isOwn ? end - index + 1 : nil
  }

  private func isStyle(_ parameters: String) -> Bool {
    let color = "3[0-7]|90|38;5;(?:208|99|211|37|137)"
    let style = "[01247]|" + color
    return parameters.wholeMatch(of: try! Regex("(?:\(style))?(?:;(?:\(style)))*")) != nil
  }

  /// Whether it is a move of the cursor, an erasure or a mode as the page and libedit send them.
  private func isMove(_ parameters: String, _ final: Unicode.Scalar) -> Bool {
    switch final {
    // Nothing goes farther than a window.
    case "A", "B", "C", "D", "G", "P", "@":
      parameters.isEmpty || (1...98).contains(Int(parameters) ?? 0)
    case "J", "K": parameters.isEmpty
    case "h", "l": parameters == "?2004" || parameters == "4"
    default: false
    }
  }

  // MARK: - Characters

  /// Looks at one character; returns its length.
  private mutating func character(at index: Int) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[index...].makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &rest) else {
      report("a byte that is not UTF-8", at: index)
      return 1
    }
    let scalar = Unicode.UTF8.decode(encoded)
    let value = scalar.value
    switch value {
    case 0x80...0x9F: report("C1 \(hexadecimal(value))", at: index)
    case 0x202A...0x202E: report("bidi control \(hexadecimal(value))", at: index)
    case 0x2066...0x2068: openIsolates += 1
    case 0x2069 where openIsolates > 0: openIsolates -= 1
    case 0x2069: report("an isolate's end without its beginning", at: index)
    case 0xE0000...0xE007F where tagsLeft > 0: break
    case 0xE0000...0xE007F: report("tag \(hexadecimal(value))", at: index)
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0x3164,
      0xFEFF, 0xFFA0:
      report("invisible \(hexadecimal(value))", at: index)
    case 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF, 0xE000...0xF8FF, 0xF0000...:
      report("\(hexadecimal(value))", at: index)
    case _ where value & 0xFFFE == 0xFFFE: report("\(hexadecimal(value))", at: index)
    default: break
    }
    // Two letters, three more and the end: the longest name of a region.
    tagsLeft = value == 0x1F3F4 ? 6 : (0xE0020...0xE007E).contains(value) ? max(tagsLeft - 1, 0) : 0
    return encoded.count
  }

  private mutating func endLine(at index: Int) {
    if openIsolates > 0 { report("an isolate that does not end", at: index) }
    openIsolates = 0
  }

  // MARK: - Words

  private mutating func report(_ what: String, at index: Int) {
    let around = bytes[max(0, index - 40)..<min(bytes.count, index + 24)]
    problems.append("\(what) in \(String(decoding: around, as: UTF8.self).debugDescription)")
  }

  private func hexadecimal(_ value: UInt32) -> String {
    "U+" + String(value, radix: 16, uppercase: true)
  }
}
