import Agreement

/// Makes ratings from lines: an annotator a line, an item a character; `.` is no rating.
func ratings(_ lines: String...) throws -> Ratings {
  try ratings(annotators: lines)
}

func ratings(annotators lines: [String]) throws -> Ratings {
  let rows = lines.map { $0.filter { $0 != " " } }
  let labels = Set(rows.joined()).subtracting(["."]).sorted()
  var builder = try Ratings.Builder(
    labels: labels.map(String.init), annotators: rows.indices.map { "annotator \($0 + 1)" })
  for item in 0..<(rows.first?.count ?? 0) {
    try builder.append(
      rows.map { row in
        let label = row[row.index(row.startIndex, offsetBy: item)]
        return labels.firstIndex(of: label).map { LabelSet($0) } ?? LabelSet()
      })
  }
  return try builder.build()
}

/// Makes ratings by two annotators from how often they gave which pair of labels.
func ratings(counts: [[Int]]) throws -> Ratings {
  var builder = try Ratings.Builder(
    labels: counts.indices.map { "label \($0 + 1)" }, annotators: ["first", "second"])
  for (row, counts) in counts.enumerated() {
    for (column, count) in counts.enumerated() {
      for _ in 0..<count { try builder.append([LabelSet(row), LabelSet(column)]) }
    }
  }
  return try builder.build()
}

extension Ratings {
  /// All coefficients, without intervals.
  var coefficients: Coefficients { Coefficients(PatternTable(self), bootstrap: .none) }
}

extension Double {
  func isClose(to other: Double, within tolerance: Double = 1e-9) -> Bool {
    (self - other).magnitude <= tolerance
  }
}

extension Optional<Double> {
  /// Whether both are the same number, or none.
  func isClose(to other: Double?, within tolerance: Double = 1e-9) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.isClose(to: other, within: tolerance)
  }
}
