import Testing

@testable import Suggestions

@Suite struct WeightTableTests {
  @Test func `finds what was put in, through growing and taking away`() {
    var table = WeightTable(labelCount: 2)
    var model: [UInt32: Int] = [:]
    var order: [UInt32] = []
    var random: UInt64 = 7
    func next() -> UInt64 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return random >> 33
    }
    for _ in 0..<20_000 {
      if next() % 4 == 0, let last = order.popLast() {
        table.removeLast()
        model[last] = nil
      } else {
        // Few enough to meet again.
        let key = UInt32(truncatingIfNeeded: next() % 6_000 * 2_654_435)
        let row = table.insert(key)
        if model[key] == nil {
          model[key] = order.count
          order.append(key)
        }
        #expect(row == model[key])
      }
    }
    #expect(table.count == order.count && table.rows.count == 4 * order.count)
    for (key, row) in model { #expect(table.row(of: key) == row) }
    #expect(table.row(of: 5) == nil)
  }

  @Test func `is equal whatever it went through`() {
    var left = WeightTable(labelCount: 1)
    var right = WeightTable(labelCount: 1)
    for key in 0..<3_000 { _ = left.insert(UInt32(key)) }
    while left.count > 10 { left.removeLast() }
    for key in 0..<10 { _ = right.insert(UInt32(key)) }
    #expect(left == right)
  }

  @Test func `passes over features that were chosen to fall on one place`() {
    // Odd multiples of the factor's inverse: neighbours once they are multiplied.
    var inverse: UInt32 = 1
    for _ in 0..<5 { inverse &*= 2 &- 0x9E37_79B1 &* inverse }
    let keys = (0..<200_000).map { UInt32($0) &* inverse }
    var table = WeightTable(labelCount: 1)
    for key in keys { _ = table.insert(key) }
    #expect(table.count < 10_000)
    for _ in 0..<table.count { table.removeLast() }
    #expect(table.count == 0)
    #expect(
      WeightTable(
        labelCount: 1, keys: ContiguousArray(keys),
        rows: ContiguousArray(repeating: 0, count: 400_000))
        == nil)
  }
}
