/// How many cells text takes on a terminal.
///
/// Terminals differ; these are the rules that most share today:
///
/// - East Asian wide and fullwidth characters take two cells, ambiguous ones one.
/// - Nonspacing marks, format characters and the vowels and final consonants of conjoining Hangul
///   take none. Spacing marks, as in Devanagari, take one.
/// - What is shown as emoji takes two, whole sequences too: joined by ZWJ, with a skin tone, two
///   regional indicators, or narrow characters with U+FE0F. U+FE0E makes nothing narrower.
package enum DisplayWidth {
  /// Returns the cells of a text as `SafeText` shows it, line breaks as spaces.
  package static func of(_ text: String) -> Int {
    if SafeText.isPrintableASCII(text) {
      return text.utf8.count
    }
    return ofSafe(SafeText.display(text))
  }

  /// Returns the cells of a scalar that stands alone.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    ScalarTraits(of: scalar).width
  }

  /// Returns the cells of a text that has been filtered.
  static func ofSafe(_ text: String) -> Int {
    var counter = CellCounter()
    return text.unicodeScalars.reduce(0) { $0 + counter.next($1) }
  }
}

/// Counts the cells of text scalar by scalar, minding sequences that are shown as one.
struct CellCounter {
  private var baseIsPictograph = false
  private var baseWidens = false
  private var baseHasTone = false
  private var isJoining = false
  private var followsIndicator = false

  /// Returns how many cells wider the scalar makes the text.
  mutating func next(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20, value < 0x7F {
      self = CellCounter()
      baseWidens = value < 0x3A && ScalarTraits(of: scalar).widensAsEmoji
      return 1
    }
    switch value {
    case 0x200D:
      isJoining = baseIsPictograph
      // A second joiner joins nothing.
      baseIsPictograph = false
      followsIndicator = false
      return 0
    case 0xFE0F:
      let gain = baseWidens ? 1 : 0
      baseWidens = false
      isJoining = false
      followsIndicator = false
      return gain
    case 0x1F1E6...0x1F1FF:
      let isSecond = followsIndicator
      self = CellCounter()
      followsIndicator = !isSecond
      return isSecond ? 0 : 2
    case 0x1F3FB...0x1F3FF where baseIsPictograph && !baseHasTone:
      baseHasTone = true
      isJoining = false
      return 0
    default:
      return nextOther(ScalarTraits(of: scalar), extendsBase: Self.extendsBase(value))
    }
  }

  private mutating func nextOther(_ traits: ScalarTraits, extendsBase: Bool) -> Int {
    if traits.width == 0, extendsBase {
      isJoining = false
      followsIndicator = false
      return 0
    }
    let isJoined = isJoining && traits.isPictograph
    self = CellCounter()
    baseIsPictograph = traits.isPictograph
    baseWidens = traits.widensAsEmoji && !isJoined
    return isJoined ? 0 : traits.width
  }

  /// Whether a scalar of no width leaves a pictograph before it open for more.
  ///
  /// LRM, RLM, ALM, isolates, zero-width spaces and conjoining Hangul end it.
  private static func extendsBase(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C, 0x1160...0x11FF, 0x200B, 0x200E, 0x200F, 0x2066...0x2069, 0xD7B0...0xD7FB,
      0x13430...0x1343F:
      false
    default: true
    }
  }
}
