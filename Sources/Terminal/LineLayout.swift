private import CEditline

/// Where text ends up on the screen, by libedit's rules for wrapping.
struct LineLayout {
  let columns: Int
  private(set) var row = 0
  private(set) var column = 0

  init(columns: Int) {
    self.columns = max(columns, 1)
  }

  /// Advances over a marked prompt; what is between marks takes no room.
  mutating func add(prompt: [Unicode.Scalar]) {
    var isLiteral = false
    for scalar in prompt {
      if scalar.value == UInt32(EDITLINE_PROMPT_LITERAL) {
        isLiteral.toggle()
      } else if !isLiteral {
        add(scalar.value)
      }
    }
  }

  /// Advances over a character of the line.
  mutating func add(_ character: UInt32) {
    switch character {
    case 0x09:
      repeat { place(1) } while column & 7 != 0
    case 0x0A:
      row += 1
      column = 0
    case 0..<0x20, 0x7F:
      // Shown as "^A".
      place(1)
      place(1)
    default:
      let width = Int(editline_width(character))
      if width >= 0 {
        place(width)
      } else {
        // Shown as "\U+E000".
        for _ in 0..<(character > 0xFFFF ? 8 : 7) { place(1) }
      }
    }
  }

  private mutating func place(_ width: Int) {
    if column + width > columns {
      row += 1
      column = 0
    }
    column += width
    if column >= columns {
      row += 1
      column = 0
    }
  }
}
