/// Makes keys of the bytes that a terminal sends.
///
/// Sequences that mean nothing here are swallowed whole, so that no mouse report or colour reply
/// ends up as text in a line. A sequence that stops in the middle is settled by `timeOut()`, which
/// the caller calls when no byte has come for `patience`.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After `ESC [`, with what has come since.
    case control([UInt8])
    /// After `ESC O`.
    case single([UInt8])
    /// After `ESC [ [`: a function key of the Linux console.
    case console
    /// The three bytes of an old mouse report are still to come, or two, or one.
    case mouse(Int)
    /// In an OSC, DCS, SOS, PM or APC, after its first byte.
    case string(introducer: UInt8, isEmpty: Bool)
    /// In one of those, after ESC.
    case stringEscape
    case paste
  }

  private var state = State.ground
  private var text = UTF8Accumulator()
  private var pasted: [UInt8] = []
  private var pasteIsTooLong = false
  private var keys: [Key] = []
  private var taken = 0

  /// A paste beyond this comes as an empty one: nobody means to put that into a line.
  private static let pasteLimit = 1 << 20
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The next key that is complete.
  mutating func next() -> Key? {
    guard taken < keys.count else { return nil }
    defer {
      taken += 1
      if taken == keys.count {
        keys.removeAll(keepingCapacity: true)
        taken = 0
      }
    }
    return keys[taken]
  }

  /// Forgets the keys that have not been asked for.
  mutating func discardKeys() {
    keys.removeAll(keepingCapacity: true)
    taken = 0
  }

  /// How many milliseconds to wait for the rest of what has begun; nil when nothing has.
  var patience: Int? {
    switch state {
    case .ground: text.isInside ? 200 : nil
    case .escape, .console: 40
    case .control(let bytes), .single(let bytes): bytes.isEmpty ? 40 : 200
    case .string(_, let isEmpty): isEmpty ? 40 : 2000
    case .mouse: 200
    case .stringEscape, .paste: 2000
    }
  }

  /// Settles what has begun, because no more of it came.
  mutating func timeOut() {
    defer { state = .ground }
    switch state {
    case .ground:
      if text.isInside { keys.append(.character("\u{FFFD}")) }
      text.reset()
    case .escape: keys.append(.escape)
    case .control(let bytes) where bytes.isEmpty: keys.append(.alternate("["))
    case .single(let bytes) where bytes.isEmpty: keys.append(.alternate("O"))
    case .string(let introducer, true): keys.append(.alternate(Unicode.Scalar(introducer)))
    case .paste: endPaste()
    case .control, .single, .console, .mouse, .string, .stringEscape: break
    }
  }

  mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: plain(byte)
    case .escape: afterEscape(byte)
    case .control(let bytes): control(bytes, byte)
    case .single(let bytes): single(bytes, byte)
    case .console:
      state = .ground
      if (0x41...0x45).contains(byte) { keys.append(.function(Int(byte) - 0x40)) }
    case .mouse(let left): state = left > 1 ? .mouse(left - 1) : .ground
    case .string(let introducer, _): string(introducer, byte)
    case .stringEscape:
      state = .ground
      if byte != UInt8(ascii: "\\") { afterEscape(byte) }
    case .paste: paste(byte)
    }
  }

  // MARK: Text and single controls

  private mutating func plain(_ byte: UInt8) {
    if !text.isInside, byte < 0x20 || byte == 0x7F {
      if byte == 0x1B {
        state = .escape
      } else {
        keys.append(Self.controlKey(byte))
      }
      return
    }
    switch text.feed(byte) {
    case .more: break
    case .scalar(let scalar):
      if !scalar.isRefusedAsInput { keys.append(.character(scalar)) }
    case .broken:
      keys.append(.character("\u{FFFD}"))
      plain(byte)
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    // Letters are told in lower case.
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
    default: .control(Character(Unicode.Scalar(byte | 0x40)))
    }
  }

  private mutating func afterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case 0x1B:
      keys.append(.escape)
      state = .escape
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .single([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string(introducer: byte, isEmpty: true)
    case 0x08, 0x20...0x7F: keys.append(.alternate(Unicode.Scalar(byte)))
    default:
      keys.append(.escape)
      plain(byte)
    }
  }

  // MARK: Sequences

  private mutating func control(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x20...0x3F:
      // Longer ones mean nothing here, so that their bytes need not be kept.
      state = .control(bytes.count < 32 ? bytes + [byte] : bytes)
    case UInt8(ascii: "[") where bytes.isEmpty: state = .console
    case UInt8(ascii: "M") where bytes.isEmpty: state = .mouse(3)
    case 0x40...0x7E:
      state = .ground
      finish(bytes, byte)
    default:
      state = .ground
      plain(byte)
    }
  }

  private mutating func finish(_ bytes: [UInt8], _ final: UInt8) {
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ";") }) else {
      return
    }
    let numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
    guard final == UInt8(ascii: "~") else {
      if let key = Self.cursorKey(final, modifier: numbers.count > 1 ? numbers[1] : 1) {
        keys.append(key)
      }
      return
    }
    if numbers.first == 200 {
      state = .paste
      pasted.removeAll()
    } else if let key = Self.numberedKey(numbers.first ?? 0) {
      keys.append(key)
    }
  }

  private static func cursorKey(_ final: UInt8, modifier: Int) -> Key? {
    // The modifier is one more than a sum of 1 Shift, 2 Alt, 4 Control.
    let byWord = modifier > 1 && (modifier - 1) & 6 != 0
    return switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): byWord ? .wordRight : .right
    case UInt8(ascii: "D"): byWord ? .wordLeft : .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    // R would be F3, but in this form it is the report of a cursor's place.
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  private static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private mutating func single(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case 0x30...0x39, UInt8(ascii: ";"):
      state = .single(bytes.count < 32 ? bytes + [byte] : bytes)
    case 0x20...0x7E:
      state = .ground
      if let key = Self.singleKey(byte) { keys.append(key) }
    default:
      state = .ground
      plain(byte)
    }
  }

  private static func singleKey(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "X"): .character("=")
    // The keypad of a VT100: "j" to "y" stand for "*" to "9".
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Unicode.Scalar(byte - 0x40))
    default: cursorKey(byte, modifier: 1)
    }
  }

  private mutating func string(_ introducer: UInt8, _ byte: UInt8) {
    switch byte {
    case 0x07, 0x18, 0x1A: state = .ground
    case 0x1B: state = .stringEscape
    default: state = .string(introducer: introducer, isEmpty: false)
    }
  }

  // MARK: Pastes

  private mutating func paste(_ byte: UInt8) {
    if pasted.count >= Self.pasteLimit {
      // Keep only as much of the end as shows where it is.
      pasted.removeFirst(pasted.count - Self.pasteEnd.count)
      pasteIsTooLong = true
    }
    pasted.append(byte)
    if byte == Self.pasteEnd[5], pasted.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
      pasted.removeLast(Self.pasteEnd.count)
      endPaste()
      state = .ground
    }
  }

  private mutating func endPaste() {
    let line = pasteIsTooLong ? "" : pastedText(pasted)
    pasted = []
    pasteIsTooLong = false
    keys.append(.paste(line))
  }
}
