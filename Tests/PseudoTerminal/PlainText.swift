/// Text without the escape sequences that came with it, and without carriage returns and bells.
struct PlainText {
  private enum State {
    case text, escape, control, string, stringEscape, one
  }

  private(set) var bytes: [UInt8] = []
  private var state = State.text

  mutating func feed(_ input: some Sequence<UInt8>) {
    for byte in input { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    switch state {
    case .text:
      if byte == 0x1B {
        state = .escape
      } else if byte != 0x0D && byte != 0x07 {
        bytes.append(byte)
      }
    case .escape:
      switch byte {
      case UInt8(ascii: "["): state = .control
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
        state = .string
      case UInt8(ascii: "("), UInt8(ascii: ")"): state = .one
      default: state = .text
      }
    case .control:
      if (0x40...0x7E).contains(byte) { state = .text }
    case .string:
      if byte == 0x07 { state = .text }
      if byte == 0x1B { state = .stringEscape }
    case .stringEscape, .one:
      state = .text
    }
  }
}
