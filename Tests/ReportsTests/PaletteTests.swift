import DisplayText
import Testing

@testable import Reports

@Suite struct PaletteTests {
  /// The relative luminance of WCAG 2.
  private func luminance(_ color: UInt32) -> Double {
    func channel(_ shift: UInt32) -> Double {
      let value = Double(color >> shift & 255) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
  }

  /// The power of 2.4, as the square times the fifth root of the square.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
    }
    return square * root
  }

  private func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  @Test func `contrast is computed as WCAG does`() {
    #expect((contrast(0x000000, 0xFFFFFF) - 21).magnitude < 0.001)
    #expect((contrast(0x777777, 0xFFFFFF) - 4.478).magnitude < 0.001)
    #expect((contrast(0xFF0000, 0x00FF00) - 2.914).magnitude < 0.001)
  }

  @Test func `every text can be read on what it stands on`() {
    #expect(Palette.pairs.count > 200)
    for pair in Palette.pairs {
      let found = contrast(pair.front, pair.back)
      #expect(
        found >= pair.least,
        "\(String(pair.front, radix: 16)) on \(String(pair.back, radix: 16)): \(found)")
    }
  }

  @Test(arguments: Color.allCases) func `every colour of the terminal has tones`(_ color: Color) {
    #expect(Palette.tones(named: color.rawValue).name == color.rawValue)
  }

  @Test func `an unknown colour is neutral`() {
    let tones = Palette.tones(named: "red; background: url(x)")
    #expect(tones.light == Palette.neutral.light)
    #expect(tones.dark == Palette.neutral.dark)
  }
}
