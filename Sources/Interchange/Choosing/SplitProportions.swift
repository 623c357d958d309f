/// How large the parts of a split export are, as in `80/10/10`.
package struct SplitProportions: Hashable, Sendable {
  /// The parts that have some, in the order of `Split`, with their shares, which sum to 1.
  package let shares: [Share]

  package struct Share: Hashable, Sendable {
    package var split: Split
    package var share: Double
  }

  /// Parses two numbers, for train and test, or three, for train, validation and test, with `/`
  /// between.
  ///
  /// They may sum to anything, and some may be 0; nil where all are, or where it is another form.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let splits: [Split] = parts.count == 2 ? [.train, .test] : [.train, .validation, .test]
    var shares: [Share] = []
    for (split, part) in zip(splits, parts) {
      let isNumber =
        part.utf8.contains { (0x30...0x39).contains($0) }
        && part.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
      guard part.utf8.count <= 9, isNumber, let share = Double(part) else { return nil }
      if share > 0 { shares.append(Share(split: split, share: share)) }
    }
    let sum = shares.reduce(0) { $0 + $1.share }
    guard sum > 0 else { return nil }
    self.shares = shares.map { Share(split: $0.split, share: $0.share / sum) }
  }

  /// Where each part lies between 0 and 1.
  var bounds: [(split: Split, bounds: Range<Double>)] {
    var start = 0.0
    return shares.indices.map { index in
      // The last one ends at 1, whatever rounding says.
      let end = index + 1 == shares.count ? 1 : min(1, start + shares[index].share)
      defer { start = end }
      return (shares[index].split, start..<end)
    }
  }
}
