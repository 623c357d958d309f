/// How much a selection took, and what it left out by which rule.
package struct SelectionCounts: Hashable, Sendable {
  /// A rule by which sessions or sentences are left out. The first one that a sentence does not pass
  /// counts.
  package enum Reason: CaseIterable, Hashable, Sendable {
    /// A session of another annotator.
    case annotator
    /// A session that is not gold.
    case notGold
    /// A sentence without any of the labels that were asked for.
    case labels
    /// A sentence that is said to fit no label.
    case noneFits
    /// A sentence that nobody has tagged.
    case untagged
    /// A sentence whose text does not match.
    case pattern
  }

  package var articles = 0
  package var sentences = 0
  private var counts: [Reason: Int] = [:]

  package init() {}

  package mutating func leaveOut(_ reason: Reason, _ count: Int = 1) {
    counts[reason, default: 0] += count
  }

  package func leftOut(_ reason: Reason) -> Int { counts[reason] ?? 0 }

  package static func += (left: inout SelectionCounts, right: SelectionCounts) {
    left.articles += right.articles
    left.sentences += right.sentences
    left.counts.merge(right.counts) { $0 + $1 }
  }

  /// What was left out, as in "1 session of another annotator, 12 untagged sentences"; empty where
  /// nothing was.
  package var words: String {
    Reason.allCases.compactMap { reason in
      let count = leftOut(reason)
      return count == 0 ? nil : "\(count) \(count == 1 ? reason.words.one : reason.words.many)"
    }.joined(separator: ", ")
  }
}

extension SelectionCounts.Reason {
  fileprivate var words: (one: String, many: String) {
    switch self {
    case .annotator: ("session of another annotator", "sessions of other annotators")
    case .notGold: ("session that is not gold", "sessions that are not gold")
    case .labels: ("sentence with other labels", "sentences with other labels")
    case .noneFits: ("sentence that no label fits", "sentences that no label fits")
    case .untagged: ("untagged sentence", "untagged sentences")
    case .pattern: ("sentence that does not match", "sentences that do not match")
    }
  }
}
