/// A number that follows from how often each pattern of ratings occurs.
protocol Statistic {
  /// Returns the number where the table's patterns occur as often as `counts` says.
  func value(at counts: ContiguousArray<Int>) throws(Undefined) -> Double
}
