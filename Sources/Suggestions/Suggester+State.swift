extension Suggester {
  /// What it has learned.
  package var state: ModelState {
    ModelState(
      labels: labels, learned: learned,
      calibration: [
        calibration.slope, calibration.offset, calibration.slopeSquares, calibration.offsetSquares,
      ] + counts.map { Float($0) },
      rules: Array(rules), keys: Array(table.keys), rows: Array(table.rows))
  }

  /// Makes a suggester that goes on from what another has learned.
  ///
  /// - Throws: `otherRules` where the numbers are not as many as this program takes.
  package init(state: ModelState) throws(ModelError) {
    self.init(labels: state.labels)
    guard state.rules.count == rules.count, state.calibration.count == 4 + labels.count,
      let table = WeightTable(
        labelCount: labels.count, keys: ContiguousArray(state.keys),
        rows: ContiguousArray(state.rows))
    else { throw .otherRules }
    let counts = state.calibration[4...].map { Int(exactly: $0) ?? -1 }
    // Whoever made the file up may have written anything; what is taken can be gone on with.
    guard (0...Self.mostDecisions).contains(state.learned),
      counts.allSatisfy((0...Self.mostDecisions).contains),
      state.calibration[..<4].allSatisfy({ $0.magnitude < 1e12 }),
      state.calibration[2] > 0, state.calibration[3] > 0,
      Self.hasSquares(state.rules, labels.count, above: 0),
      Self.hasSquares(state.rows, labels.count, above: -.leastNonzeroMagnitude)
    else { throw .otherRules }
    learned = state.learned
    calibration.slope = state.calibration[0]
    calibration.offset = state.calibration[1]
    calibration.slopeSquares = state.calibration[2]
    calibration.offsetSquares = state.calibration[3]
    self.counts = ContiguousArray(counts)
    rules = ContiguousArray(state.rules)
    self.table = table
  }

  /// More than anybody makes.
  private static let mostDecisions = 1 << 40

  /// Whether the second half of each row of numbers is greater than a bound.
  private static func hasSquares(_ numbers: [Float], _ labelCount: Int, above bound: Float) -> Bool
  {
    guard labelCount > 0 else { return true }
    return numbers.indices.allSatisfy { index in
      numbers[index].magnitude < 1e12
        && (index % (2 * labelCount) < labelCount || numbers[index] > bound)
    }
  }
}
