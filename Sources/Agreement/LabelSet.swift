/// The labels that one annotator gave to one item, as places in a list of at most 64 labels.
///
/// The empty set says that the annotator did not rate the item.
package struct LabelSet: Hashable, Sendable {
  package var bits: UInt64

  /// The most labels that a list may have.
  package static let capacity = 64

  package init(bits: UInt64 = 0) {
    self.bits = bits
  }

  package init(_ labels: Int...) {
    self.init(labels)
  }

  package init(_ labels: some Sequence<Int>) {
    bits = 0
    for label in labels { insert(label) }
  }

  package var isEmpty: Bool { bits == 0 }

  package var count: Int { bits.nonzeroBitCount }

  package func contains(_ label: Int) -> Bool { bits & (1 << UInt64(label)) != 0 }

  package mutating func insert(_ label: Int) { bits |= 1 << UInt64(label) }

  /// The places of the labels, in order.
  package var members: [Int] {
    var members: [Int] = []
    var rest = bits
    while rest != 0 {
      members.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return members
  }

  /// Returns the labels' names with `+` between them: `claim+quote`.
  package func name(in labels: [String]) -> String {
    members.map { labels[$0] }.joined(separator: "+")
  }

  /// Fewer labels come first, then those that stand earlier in the list.
  package static func precedes(_ left: LabelSet, _ right: LabelSet) -> Bool {
    if left.count != right.count { return left.count < right.count }
    let different = left.bits ^ right.bits
    return different != 0 && left.contains(different.trailingZeroBitCount)
  }
}
