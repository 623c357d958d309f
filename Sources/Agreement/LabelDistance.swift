/// How far two sets of labels lie apart, from 0 for the same to 1.
package enum LabelDistance: String, Hashable, Sendable, CaseIterable {
  /// 0 or 1.
  case nominal
  /// 1 less the share of the labels that both have of those that either has.
  ///
  /// Source: Jaccard (1912), "The distribution of the flora in the alpine zone", New Phytologist 11.
  case jaccard
  /// Jaccard's share, weighed by 1 for the same sets, 2/3 where one holds the other, 1/3 where they
  /// only meet, and 0 where they do not; 1 less that.
  ///
  /// The same as `nominal` where nobody gives two labels. Source: Passonneau (2006), "Measuring
  /// agreement on set-valued items (MASI) for semantic and pragmatic annotation", LREC.
  case masi

  /// The name that papers give it.
  package var name: String {
    switch self {
    case .nominal: "nominal"
    case .jaccard: "Jaccard"
    case .masi: "MASI"
    }
  }

  package func between(_ left: LabelSet, _ right: LabelSet) -> Double {
    if left == right { return 0 }
    if self == .nominal { return 1 }
    let common = LabelSet(bits: left.bits & right.bits)
    let union = LabelSet(bits: left.bits | right.bits)
    guard !common.isEmpty else { return 1 }
    let jaccard = Double(common.count) / Double(union.count)
    guard self == .masi else { return 1 - jaccard }
    let isHeld = common == left || common == right
    return 1 - jaccard * (isHeld ? 2.0 / 3 : 1.0 / 3)
  }
}
