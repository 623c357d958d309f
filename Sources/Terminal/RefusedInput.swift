extension Unicode.Scalar {
  /// Whether the character is never taken from a keyboard or a paste.
  ///
  /// C1 controls are sequences to some terminals, and libedit echoes them; the editor uses their
  /// codes itself. Embeddings, overrides and isolates rearrange the line that is being typed.
  var isRefusedAsInput: Bool {
    switch value {
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether the character is a C0 control or DEL.
  var isControl: Bool { value < 0x20 || value == 0x7F }
}
