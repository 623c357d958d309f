extension XMLWriter {
  /// Whether XML can hold every character of a text.
  static func canHold(_ text: String) -> Bool {
    for byte in text.utf8 where byte < 0x20 || byte == 0xEF {
      return text.unicodeScalars.allSatisfy(isAllowed)
    }
    return true
  }

  /// Returns a text with a space for each character that XML cannot hold.
  static func replacingForbidden(_ text: String) -> String {
    var replaced = ""
    for scalar in text.unicodeScalars {
      replaced.unicodeScalars.append(isAllowed(scalar) ? scalar : " ")
    }
    return replaced
  }
}
