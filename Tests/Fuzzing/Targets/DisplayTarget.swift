import DisplayText

extension FuzzTarget {
  /// Text on its way to the screen.
  package static let display = FuzzTarget(
    name: "display", corpus: Corpus.files("article") + Corpus.files("script")
  ) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = SafeText.display(text)
    try require(
      !shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) },
      "a control character would reach the screen")
    try require(SafeText.display(shown) == shown, "what is shown is shown as something else")
    let kept = SafeText.display(text, lineBreaks: .keep)
    try require(
      !kept.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F },
      "a control character would reach the screen")
    for width in [1, 2, 7, 80] {
      for line in StyledText(text).wrapped(width: width) {
        // A character that is wider than the line stands on one of its own.
        try require(
          DisplayWidth.of(line.plain) <= max(width, 2), "a line is wider than \(width)")
      }
    }
    return .accepted
  }
}
