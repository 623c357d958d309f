/// The notes of one annotation, as people read and change them in brat: `speaker: Ana Ruiz | note: …`.
struct BratNotes {
  /// What stands before the sentence's note.
  static let noteName = "note"
  private static let separator = " | "

  private(set) var bytes: ContiguousArray<UInt8> = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether an attribute can be told from others by its name.
  static func canShow(_ name: String) -> Bool {
    !name.isEmpty && name != noteName
      && !name.unicodeScalars.contains { $0 == ":" || $0 == "|" || $0 == "\\" || $0.isLineBreak }
  }

  mutating func add(_ name: String, _ value: String) {
    if !isEmpty { bytes.append(contentsOf: Self.separator.utf8) }
    bytes.append(contentsOf: "\(name): ".utf8)
    LineEscapes.append(value, to: &bytes)
  }

  /// Returns attributes of known names, and everything else as a note.
  static func parse(
    _ text: String, known: Set<String>
  ) -> (attributes: [String: String], note: String?) {
    var attributes: [String: String] = [:]
    var notes: [String] = []
    for part in text.split(separatedBy: separator) {
      let halves = part.split(separatedBy: ": ", maxSplits: 1)
      let name = String(halves[0])
      if halves.count == 2, name == noteName || known.contains(name),
        let value = LineEscapes.text(halves[1].utf8)
      {
        if name == noteName { notes.append(value) } else { attributes[name] = value }
      } else if !part.isEmpty {
        notes.append(String(part))
      }
    }
    return (attributes, notes.isEmpty ? nil : notes.joined(separator: separator))
  }
}

extension StringProtocol {
  /// Splits at the bytes of another text, which the standard library does only with Foundation.
  fileprivate func split(separatedBy separator: String, maxSplits: Int = .max) -> [String] {
    let bytes = Array(utf8)
    let mark = Array(separator.utf8)
    var parts: [String] = []
    var start = 0
    var offset = 0
    while offset + mark.count <= bytes.count, parts.count < maxSplits {
      if bytes[offset..<offset + mark.count].elementsEqual(mark) {
        parts.append(String(decoding: bytes[start..<offset], as: UTF8.self))
        offset += mark.count
        start = offset
      } else {
        offset += 1
      }
    }
    return parts + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
