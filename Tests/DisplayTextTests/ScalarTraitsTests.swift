import Testing

@testable import DisplayText

@Suite struct ScalarTraitsTests {
  @Test func `the table's ranges ascend and do not overlap`() {
    let ranges = WidthTable.ranges
    var previous: UInt32 = 0
    for index in stride(from: 0, to: ranges.count, by: 2) {
      let last = ranges[index + 1] & 0x1F_FFFF
      #expect(ranges[index] > previous)
      #expect(last >= ranges[index])
      previous = last
    }
  }

  @Test func `no scalar but those of the table is anything but plain`() {
    // What is taken for granted without a look at the table.
    for value in [0x20...0x7E, 0xA0...0x2FF, 0x400...0x482].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), value != 0xAD else { continue }
      #expect(ScalarTraits(of: scalar).role == .plain)
      #expect(scalar.properties.generalCategory != .nonspacingMark)
    }
  }

  @Test func `marks have the role of marks`() {
    for value in UInt32(0x300)...0x1FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let traits = ScalarTraits(of: scalar)
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        #expect(traits.width == 0)
      case .spacingMark:
        #expect(traits.role == .mark && traits.width == 1)
      default: break
      }
    }
  }
}
