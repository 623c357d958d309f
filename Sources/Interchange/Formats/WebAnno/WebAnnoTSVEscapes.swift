/// What WebAnno TSV writes with a backslash.
enum WebAnnoTSVEscapes {
  private static let letters: [(byte: UInt8, letter: UInt8)] = [
    (0x09, UInt8(ascii: "t")), (0x0A, UInt8(ascii: "n")), (0x0C, UInt8(ascii: "f")),
    (0x0D, UInt8(ascii: "r")), (0x08, UInt8(ascii: "b")), (0x5C, 0x5C),
  ]

  /// Appends a line of a sentence.
  static func append(
    text: ContiguousArray<UInt8>.SubSequence, to output: inout ContiguousArray<UInt8>
  ) {
    for byte in text {
      if byte == 0x5C || byte < 0x20 {
        let letter = letters.first { $0.byte == byte }?.letter
        // INCEpTION has nothing for a vertical tab.
        if letter != nil || byte != 0x0B { output.append(0x5C) }
        output.append(letter ?? byte)
      } else {
        output.append(byte)
      }
    }
  }

  /// Returns a line of a sentence; nil where a backslash says nothing.
  static func text(
    _ escaped: ContiguousArray<UInt8>.SubSequence
  ) -> ContiguousArray<UInt8>? {
    var text: ContiguousArray<UInt8> = []
    var bytes = escaped.makeIterator()
    while let byte = bytes.next() {
      guard byte == 0x5C else {
        text.append(byte)
        continue
      }
      guard let next = bytes.next() else { return nil }
      if let known = letters.first(where: { $0.letter == next }) {
        text.append(known.byte)
      } else if next < 0x20 {
        text.append(next)
      } else {
        return nil
      }
    }
    return text
  }

  /// Appends the value of a feature.
  static func append(value: String, to output: inout ContiguousArray<UInt8>) {
    let bytes = Array(value.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x09: output.append(contentsOf: #"\t"#.utf8)
      case 0x0A: output.append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"),
        UInt8(ascii: "_"), UInt8(ascii: ";"), UInt8(ascii: "*"):
        output.append(0x5C)
        output.append(byte)
      case UInt8(ascii: "-") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">"):
        output.append(0x5C)
        output.append(byte)
      default: output.append(byte)
      }
    }
  }

  /// Returns the value of a feature, in which a backslash before anything else is one.
  static func value(_ escaped: some Sequence<UInt8>) -> String {
    var value: [UInt8] = []
    var bytes = escaped.makeIterator()
    while let byte = bytes.next() {
      guard byte == 0x5C, let next = bytes.next() else {
        value.append(byte)
        continue
      }
      switch next {
      case UInt8(ascii: "t"): value.append(0x09)
      case UInt8(ascii: "n"): value.append(0x0A)
      case UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"),
        UInt8(ascii: "_"), UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "-"):
        value.append(next)
      default:
        value.append(byte)
        value.append(next)
      }
    }
    return String(decoding: value, as: UTF8.self)
  }
}
