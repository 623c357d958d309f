/// The colours of a page, light and dark.
///
/// Every pair of a text and what it stands on is in `pairs`, with the contrast that WCAG 2 asks for
/// at level AA: 4.5 for text, 3 for what only shows where something is.
enum Palette {
  /// What a label is painted with.
  struct Tone: Hashable, Sendable {
    /// The label's word.
    var ink: UInt32
    /// What lies under the word and under marked text.
    var tint: UInt32
    /// Edges, and the patterns of bars.
    var line: UInt32
  }

  /// What is not a label's.
  struct Base: Hashable, Sendable {
    var page: UInt32
    var panel: UInt32
    var text: UInt32
    var soft: UInt32
    var accent: UInt32
    /// Where annotators differ.
    var differ: UInt32
    /// Rules between rows, of no meaning.
    var rule: UInt32
    /// Edges of what can be chosen, and bars of no label.
    var edge: UInt32
    /// The fields of a table of counts, from none to many.
    var heat: [UInt32]
  }

  static let light = Base(
    page: 0xFBFAF7, panel: 0xFFFFFF, text: 0x22262B, soft: 0x5A6068, accent: 0x1F5A94,
    differ: 0x9A2A1E, rule: 0xE2DED5, edge: 0x7D817F,
    heat: [0xFFFFFF, 0xEAF1F9, 0xD3E3F3, 0xB8D1EC, 0x98BBE1])

  static let dark = Base(
    page: 0x15171A, panel: 0x1D2024, text: 0xE6E3DC, soft: 0xA3A8AE, accent: 0x8FBBEA,
    differ: 0xFF9E8F, rule: 0x33373D, edge: 0x7D8288,
    heat: [0x1D2024, 0x1F2A36, 0x233548, 0x29425C, 0x2F5072])

  /// The tones of a colour that label schemas may name, light and dark.
  struct Named: Sendable {
    var name: String
    var light: Tone
    var dark: Tone

    init(_ name: String, light: [UInt32], dark: [UInt32]) {
      self.name = name
      self.light = Tone(ink: light[0], tint: light[1], line: light[2])
      self.dark = Tone(ink: dark[0], tint: dark[1], line: dark[2])
    }
  }

  static let named = [
    Named(
      "red", light: [0x8F1D1D, 0xFBE3E0, 0xC23B34], dark: [0xFFB4AB, 0x43201F, 0xE0645B]),
    Named(
      "green", light: [0x1C5B2C, 0xE0F1E2, 0x2F8046], dark: [0x9FDCAE, 0x193824, 0x4FA868]),
    Named(
      "yellow", light: [0x664800, 0xFBF0C9, 0x94700A], dark: [0xEFCF72, 0x3A300F, 0xB8922C]),
    Named(
      "blue", light: [0x1D468F, 0xE2EBFB, 0x3565BD], dark: [0xA9C8FF, 0x1B2C4B, 0x6190E0]),
    Named(
      "magenta", light: [0x7F1F76, 0xF9E3F6, 0xAD3FA2], dark: [0xF3AEE9, 0x3F1C3B, 0xC966BD]),
    Named(
      "cyan", light: [0x0F5562, 0xDCF1F4, 0x1C7C8E], dark: [0x8DDBE9, 0x14373E, 0x3EA3B5]),
    Named(
      "white", light: [0x3D4148, 0xF1F1EF, 0x74787F], dark: [0xE3E3E0, 0x2B2E33, 0x9A9EA5]),
    Named(
      "gray", light: [0x4A4F57, 0xECEDEE, 0x747A82], dark: [0xC6CAD0, 0x2A2D32, 0x8B9199]),
    Named(
      "black", light: [0x22252A, 0xE4E4E4, 0x33373D], dark: [0xF2F2F2, 0x34383D, 0xB9BCC1]),
    Named(
      "orange", light: [0x7D3C06, 0xFDEAD6, 0xB65C12], dark: [0xFFBF86, 0x42280F, 0xD07F36]),
    Named(
      "purple", light: [0x552A92, 0xEEE6FB, 0x7D4CC4], dark: [0xD0B6FF, 0x30214C, 0x9D78E0]),
    Named(
      "pink", light: [0x8D1D50, 0xFDE4EE, 0xC24079], dark: [0xFFB1CF, 0x451B2E, 0xDD6597]),
    Named(
      "teal", light: [0x0D5749, 0xDBF2EC, 0x1D806C], dark: [0x86DCC8, 0x11392F, 0x3BA78F]),
    Named(
      "brown", light: [0x653F22, 0xF3E8DE, 0x8F5F38], dark: [0xE0BF9F, 0x382718, 0xAB7D53]),
  ]

  /// For colours of other names, and for what carries no label.
  static let neutral = Named(
    "", light: [0x43474D, 0xEEEDEA, 0x6F747B], dark: [0xCFD1D4, 0x2C2E31, 0x8D9298])

  static func tones(named name: String) -> Named {
    named.first { $0.name == name } ?? neutral
  }

  /// Two colours that meet on the page, and the least contrast between them.
  struct Pair: Hashable, Sendable {
    var front: UInt32
    var back: UInt32
    var least: Double
  }

  /// Every text with what it stands on, and every mark that has a meaning.
  static var pairs: [Pair] {
    var pairs: [Pair] = []
    for base in [light, dark] {
      for back in [base.page, base.panel] {
        for front in [base.text, base.soft, base.accent, base.differ] {
          pairs.append(Pair(front: front, back: back, least: 4.5))
        }
        pairs.append(Pair(front: base.edge, back: back, least: 3))
      }
      for back in base.heat { pairs.append(Pair(front: base.text, back: back, least: 4.5)) }
    }
    for tones in named + [neutral] {
      for (tone, base) in [(tones.light, light), (tones.dark, dark)] {
        pairs.append(Pair(front: tone.ink, back: tone.tint, least: 4.5))
        pairs.append(Pair(front: base.text, back: tone.tint, least: 4.5))
        for back in [base.page, base.panel] {
          pairs.append(Pair(front: tone.ink, back: back, least: 4.5))
          pairs.append(Pair(front: tone.line, back: back, least: 3))
        }
      }
    }
    return pairs
  }
}
