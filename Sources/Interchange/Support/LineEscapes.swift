/// What would break a line or a list in it, spelled with a backslash: UDPipe's convention for
/// CoNLL-U's `SpacesAfter`, with `\p` for a bar.
///
/// What it has no letter for is written as `\u` and four digits, which is ours.
enum LineEscapes {
  /// Appends a part of a text that is white space.
  static func append(
    spaces range: Range<Int>, of bytes: ContiguousArray<UInt8>,
    to output: inout ContiguousArray<UInt8>
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = bytes.scalar(at: offset)
      if scalar == " " {
        output.append(contentsOf: #"\s"#.utf8)
      } else {
        append(scalar, to: &output)
      }
      offset += UTF8.width(scalar)
    }
  }

  /// Appends a text that stands on one line, with bars between it and others.
  static func append(_ text: String, to output: inout ContiguousArray<UInt8>) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\": append(scalar, to: &output)
      case _ where scalar.isLineBreak || scalar == "\t": append(scalar, to: &output)
      default: output.append(contentsOf: String(scalar).utf8)
      }
    }
  }

  private static func append(
    _ scalar: Unicode.Scalar, to output: inout ContiguousArray<UInt8>
  ) {
    output.append(UInt8(ascii: "\\"))
    switch scalar {
    case "\t": output.append(UInt8(ascii: "t"))
    case "\n": output.append(UInt8(ascii: "n"))
    case "\r": output.append(UInt8(ascii: "r"))
    case "|": output.append(UInt8(ascii: "p"))
    case "\\": output.append(UInt8(ascii: "\\"))
    default:
      let digits = String(scalar.value, radix: 16)
      output.append(UInt8(ascii: "u"))
      output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
      output.append(contentsOf: digits.utf8)
    }
  }

  /// Returns what was escaped; nil where a backslash says nothing.
  static func text(_ escaped: some Sequence<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var rest = escaped.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.next() {
      case UInt8(ascii: "s"): bytes.append(0x20)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "p"): bytes.append(UInt8(ascii: "|"))
      case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "\\"))
      case UInt8(ascii: "u"):
        var digits: [UInt8] = []
        while digits.count < 4, let digit = rest.next() { digits.append(digit) }
        guard digits.count == 4, digits[0] != UInt8(ascii: "+"),
          let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        else { return nil }
        bytes.append(contentsOf: String(scalar).utf8)
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether Python's `splitlines` ends a line here, and so do programs that are made with it.
  var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
