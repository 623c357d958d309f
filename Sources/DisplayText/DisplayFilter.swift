/// The one filter for what reaches a screen, as a state machine over scalars.
///
/// Replaces, never just deletes, whatever a terminal could take for an instruction, so that what is
/// left can never join into one. What it puts out passes through it unchanged. Marks count from
/// their base across everything that leaves no trace, or dropping it would change the next result.
struct DisplayFilter {
  /// What becomes of a line break.
  var lineBreaks: SafeText.LineBreaks

  /// Whether U+200B stays, for the sake of a line break that may fall there.
  var keepsZeroWidthSpaces = false

  /// How many isolates may lie in each other before they become stand-ins.
  var deepestIsolate = SafeText.deepestIsolate

  /// What may be shown, in UTF-8.
  private(set) var bytes: [UInt8] = []

  private(set) var isASCII = true
  private(set) var hasIsolates = false
  private(set) var hasZeroWidthSpaces = false
  private(set) var hasRightToLeft = false

  /// How many scalars are not shown at all, or only by a stand-in.
  private(set) var hiddenCount = 0

  private var followsCarriageReturn = false
  /// Whether a mark has something to stand on. Control characters of bidi end a cluster, and a line
  /// may end before them.
  private var hasBase = false
  private var marksOnBase = 0
  private var baseHasSelector = false
  private var tagsLeft = 0
  private var excess: ScalarTraits.Role?

  /// Where in `bytes` the isolates begin that have not ended.
  private var openIsolates: [Int] = []
  private var isolatesTooDeep = 0

  /// Unicode's limit for text in stream-safe format.
  private static let mostMarks = 30

  /// Two letters, three more and the end of the sequence: the longest name of a region.
  private static let mostTags = 6

  init(lineBreaks: SafeText.LineBreaks) {
    self.lineBreaks = lineBreaks
  }

  mutating func append(_ text: String) {
    bytes.reserveCapacity(bytes.count + text.utf8.count)
    for scalar in text.unicodeScalars {
      append(scalar)
    }
  }

  /// Replaces isolates that have not ended. Nothing may be appended afterwards.
  mutating func finish() {
    endLine()
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x20, value < 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: value))
      startBase()
      return
    }
    switch value {
    case 0x0A where followsCarriageReturn: followsCarriageReturn = false
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
      breakLine()
      followsCarriageReturn = value == 0x0D
    // How far a tab goes depends on where it starts, which nothing here could measure.
    case 0x09: put(" ")
    case 0..<0x20:
      hiddenCount += 1
      put(Unicode.Scalar(0x2400 + value) ?? SafeText.standIn)
    case 0x7F:
      hiddenCount += 1
      put("\u{2421}")
    case 0x80..<0xA0: standIn()
    case 0x2066...0x2069: appendIsolate(scalar)
    default: appendOther(scalar)
    }
  }

  private mutating func appendOther(_ scalar: Unicode.Scalar) {
    let traits = ScalarTraits(of: scalar)
    if traits.isRightToLeft {
      hasRightToLeft = true
    }
    switch traits.role {
    case .plain:
      put(scalar)
      tagsLeft = scalar.value == 0x1F3F4 ? Self.mostTags : 0
    case .standIn: standIn()
    case .dropped:
      hiddenCount += 1
      if scalar.value == 0x200B {
        appendZeroWidthSpace()
      }
    case .mark:
      guard marksOnBase < Self.mostMarks, excess != .mark else {
        return standIn(forExcessOf: .mark)
      }
      if !hasBase {
        put("\u{25CC}")
      }
      attach(scalar)
      marksOnBase += 1
    case .joiner:
      guard marksOnBase < Self.mostMarks, excess != .joiner else {
        return standIn(forExcessOf: .joiner)
      }
      attach(scalar)
      marksOnBase += 1
      if scalar.value != 0x200C, scalar.value != 0x200D {
        hasBase = false
      }
    case .selector:
      guard hasBase, !baseHasSelector, excess != .selector else {
        return standIn(forExcessOf: .selector)
      }
      attach(scalar)
      baseHasSelector = true
    case .tag:
      guard tagsLeft > 0 else { return standIn(forExcessOf: .tag) }
      let left = scalar.value == 0xE007F ? 0 : tagsLeft - 1
      attach(scalar)
      tagsLeft = left
    }
  }

  /// Ends a cluster, shown or not, since a line may end there.
  private mutating func appendZeroWidthSpace() {
    hasBase = false
    tagsLeft = 0
    if keepsZeroWidthSpaces {
      encode("\u{200B}")
      hasZeroWidthSpaces = true
    }
  }

  private mutating func appendIsolate(_ scalar: Unicode.Scalar) {
    let ends = scalar.value == 0x2069
    if ends, isolatesTooDeep > 0 {
      isolatesTooDeep -= 1
      return standIn()
    }
    if ends {
      guard openIsolates.popLast() != nil else { return standIn() }
    } else if openIsolates.count >= deepestIsolate {
      isolatesTooDeep += 1
      return standIn()
    } else {
      openIsolates.append(bytes.count)
    }
    hasIsolates = true
    attach(scalar)
    hasBase = false
  }

  private mutating func breakLine() {
    switch lineBreaks {
    case .space: put(" ")
    case .keep:
      endLine()
      put("\n")
      hasBase = false
    }
  }

  private mutating func endLine() {
    // U+FFFD takes as many bytes as the isolate that it replaces.
    for start in openIsolates {
      bytes.replaceSubrange(start..<start + 3, with: [0xEF, 0xBF, 0xBD])
    }
    hiddenCount += openIsolates.count
    openIsolates = []
    isolatesTooDeep = 0
  }

  /// Puts out a scalar that marks may follow.
  private mutating func put(_ scalar: Unicode.Scalar) {
    encode(scalar)
    startBase()
  }

  private mutating func startBase() {
    hasBase = true
    marksOnBase = 0
    baseHasSelector = false
    tagsLeft = 0
    excess = nil
    followsCarriageReturn = false
  }

  /// Puts out a scalar that belongs to what is before it.
  private mutating func attach(_ scalar: Unicode.Scalar) {
    encode(scalar)
    tagsLeft = 0
    excess = nil
    followsCarriageReturn = false
  }

  private mutating func standIn() {
    hiddenCount += 1
    put(SafeText.standIn)
  }

  /// Puts out one stand-in for a whole run of scalars of which there are too many.
  private mutating func standIn(forExcessOf role: ScalarTraits.Role) {
    if excess == role {
      hiddenCount += 1
    } else {
      standIn()
      excess = role
    }
  }

  private mutating func encode(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    func continuation(_ shift: UInt32) -> UInt8 {
      UInt8(truncatingIfNeeded: 0x80 | value >> shift & 0x3F)
    }
    switch value {
    case 0..<0x80:
      bytes.append(UInt8(truncatingIfNeeded: value))
      return
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
    case 0x800..<0x10000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      bytes.append(continuation(6))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      bytes.append(continuation(12))
      bytes.append(continuation(6))
    }
    bytes.append(continuation(0))
    isASCII = false
  }
}
