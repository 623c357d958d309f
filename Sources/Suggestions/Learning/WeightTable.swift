/// The weights of hashed features, a row each: for every label its weight, then for every label the sum
/// of the squares of its gradients.
///
/// Rows are added as features are met, up to a limit, and only the last can be taken away again.
struct WeightTable: Equatable, Sendable {
  /// How many features are told apart at the most; later ones are passed over. The more labels there
  /// are, the fewer: 128 MB of numbers are enough.
  let limit: Int
  let labelCount: Int
  /// In the order in which they were met.
  private(set) var keys: ContiguousArray<UInt32> = []
  var rows: ContiguousArray<Float> = []
  /// Row numbers by hash, -1 where there is none; at most half full.
  private var slots = ContiguousArray<Int32>(repeating: -1, count: 1 << 10)
  /// Whether a row has found no place; then none is added any more.
  private var isCrowded = false

  /// How many places are looked at for a row. By chance it is a few; words that were chosen to fall
  /// on the same place shall cost no more than this.
  private static let patience = 512

  init(labelCount: Int) {
    self.labelCount = labelCount
    limit = min(1 << 20, (1 << 25) / (2 * max(1, labelCount)))
  }

  /// Takes keys, each once, and their rows; nil where they are more than the limit or find no place.
  init?(labelCount: Int, keys: ContiguousArray<UInt32>, rows: ContiguousArray<Float>) {
    self.init(labelCount: labelCount)
    guard keys.count <= limit else { return nil }
    self.keys = keys
    self.rows = rows
    var size = slots.count
    while keys.count * 2 > size { size *= 2 }
    place(in: size)
    if isCrowded { return nil }
  }

  var count: Int { keys.count }

  /// The number of floats in a row.
  var width: Int { 2 * labelCount }

  /// Returns the number of a feature's row.
  @inline(__always)
  func row(of key: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    for _ in 0..<Self.patience {
      let row = Int(slots[slot])
      if row < 0 { return nil }
      if keys[row] == key { return row }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Returns the number of a feature's row, a new one of zeros where it has none; nil when all are
  /// taken.
  mutating func insert(_ key: UInt32) -> Int? {
    if let row = row(of: key) { return row }
    guard keys.count < limit, !isCrowded else { return nil }
    if keys.count * 2 >= slots.count { place(in: slots.count * 2) }
    guard let slot = freeSlot(for: key) else { return nil }
    slots[slot] = Int32(keys.count)
    keys.append(key)
    for _ in 0..<width { rows.append(0) }
    return keys.count - 1
  }

  /// Takes away the row that was added last.
  mutating func removeLast() {
    let key = keys.removeLast()
    rows.removeLast(width)
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    for _ in 0..<Self.patience {
      // Nothing that is left was put behind it.
      if slots[slot] == Int32(keys.count) {
        slots[slot] = -1
        return
      }
      slot = (slot + 1) & mask
    }
  }

  private func freeSlot(for key: UInt32) -> Int? {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    for _ in 0..<Self.patience {
      if slots[slot] < 0 { return slot }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives every row a place among so many, in the order of the rows.
  private mutating func place(in size: Int) {
    slots = ContiguousArray(repeating: -1, count: size)
    for (row, key) in keys.enumerated() {
      if let slot = freeSlot(for: key) { slots[slot] = Int32(row) } else { isCrowded = true }
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt32, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 7) & mask
  }

  /// What was learned is the same; how the rows are found may differ.
  static func == (left: WeightTable, right: WeightTable) -> Bool {
    left.labelCount == right.labelCount && left.keys == right.keys && left.rows == right.rows
  }
}
