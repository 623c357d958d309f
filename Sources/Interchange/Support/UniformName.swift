import AnnotationModel

/// Names that are the same in every export of the same thing and differ from all others.
enum UniformName {
  /// Returns an IRI, `urn:uuid:` and a UUID of version 8, made of the SHA-256 of words.
  static func uuid(_ words: String...) -> String {
    var digits = Array(SHA256.hexadecimal(of: words.joined(separator: "\n")).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    let variant = Array("89ab".utf8)
    digits[16] = variant[Int(digits[16]) & 3]
    var text = "urn:uuid:"
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }

  /// Whether a text is an absolute IRI, as a link to an article is.
  static func isIRI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count
    else { return false }
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    return isLetter(bytes[0])
      && bytes[..<colon].allSatisfy {
        isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0)
      }
      && bytes[colon...].allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
  }
}
