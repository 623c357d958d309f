/// What a scalar is to a terminal: how many cells it takes and whether it may be shown.
struct ScalarTraits {
  /// What becomes of a scalar on screen.
  enum Role: UInt32 {
    /// Shown, and marks that follow attach to it. Control characters count as plain here:
    /// `DisplayFilter` handles them, and a few more, before it asks.
    case plain
    /// Never shown; a stand-in takes its place.
    case standIn
    /// Invisible, and of no use on a terminal.
    case dropped
    /// Attaches to what is before it.
    case mark
    /// Chooses the form of what is before it.
    case selector
    /// Spells a flag's region after a black flag.
    case tag
    /// Invisible, but shapes or orders its neighbours.
    case joiner
  }

  private let bits: UInt32

  /// 0, 1 or 2 cells.
  var width: Int { Int(bits & 3) }

  var role: Role { Role(rawValue: bits >> 2 & 7) ?? .standIn }

  /// Whether the scalar may be part of a sequence that is shown as one emoji.
  var isPictograph: Bool { bits & 1 << 5 != 0 }

  /// Whether U+FE0F makes two cells out of the scalar's one.
  var widensAsEmoji: Bool { bits & 1 << 6 != 0 }

  var isRightToLeft: Bool { bits & 1 << 7 != 0 }

  private init(bits: UInt32) {
    self.bits = bits
  }

  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    // What most text consists of, without a search.
    if value < 0x300 {
      switch value {
      case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAD, 0xAE: break
      default:
        self = .narrow
        return
      }
    } else if value <= 0x482, value >= 0x400 {
      self = .narrow
      return
    } else if value <= 0x9FFF, value >= 0x4E00 {
      self = .wide
      return
    }
    self.init(bits: Self.search(value))
  }

  private static let narrow = ScalarTraits(bits: 1)
  private static let wide = ScalarTraits(bits: 2)

  private static func search(_ value: UInt32) -> UInt32 {
    let ranges = WidthTable.ranges
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if ranges[2 * middle] <= value {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0 else { return narrow.bits }
    let entry = ranges[2 * low - 1]
    return value <= entry & 0x1F_FFFF ? entry >> 21 : narrow.bits
  }
}
