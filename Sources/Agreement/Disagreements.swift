/// Items about which annotators differ, by what they gave: a few of each kind.
package struct Disagreements: Sendable {
  /// One item, and who gave what to it.
  package struct Example: Hashable, Sendable {
    /// What the item is called: `pokrovsk 7`.
    package var item: String
    /// The item's text, or its beginning; nil where it is not known.
    package var text: String?
    package var votes: [Vote]

    package init(item: String, text: String?, votes: [Vote]) {
      self.item = item
      self.text = text
      self.votes = votes
    }
  }

  /// What one annotator, a place in their list, gave.
  package struct Vote: Hashable, Sendable {
    package var annotator: Int
    package var labels: LabelSet

    package init(annotator: Int, labels: LabelSet) {
      self.annotator = annotator
      self.labels = labels
    }
  }

  private struct Pair: Hashable {
    var first: LabelSet
    var second: LabelSet

    init(_ one: LabelSet, _ other: LabelSet) {
      (first, second) = LabelSet.precedes(one, other) ? (one, other) : (other, one)
    }
  }

  /// How many are kept of each kind.
  private let limit: Int
  private var examples: [Pair: [Example]] = [:]

  package init(limit: Int = 3) {
    self.limit = limit
  }

  /// Finds the first of each kind among ratings.
  package init(_ ratings: Ratings, items: NameTable, limit: Int = 3) {
    self.init(limit: limit)
    for item in 0..<ratings.itemCount {
      let row = ratings.ratings(ofItem: item)
      guard let first = row.first, row.contains(where: { $0.set != first.set }) else { continue }
      add(
        row.map {
          Vote(annotator: Int($0.annotator), labels: ratings.sets[Int($0.set)])
        }
      ) {
        (items[item], nil)
      }
    }
  }

  /// Adds an item where there is room for its kind; one on which all agree is of none.
  ///
  /// - Parameter describe: gives the item's name and text, where they are needed.
  package mutating func add(_ votes: [Vote], describe: () -> (item: String, text: String?)) {
    let given = Array(Set(votes.map(\.labels)))
    let pairs = given.indices.flatMap { index in
      given[..<index].map { Pair($0, given[index]) }
    }
    let wanted = pairs.filter { examples[$0, default: []].count < limit }
    guard !wanted.isEmpty else { return }
    let (item, text) = describe()
    for pair in wanted {
      examples[pair, default: []].append(Example(item: item, text: text, votes: votes))
    }
  }

  /// Returns the items to which somebody gave one set of labels and somebody else the other.
  package func examples(of one: LabelSet, and other: LabelSet) -> [Example] {
    examples[Pair(one, other)] ?? []
  }

  /// Adds another's after those that are there, with other places for its annotators and labels.
  mutating func add(
    _ other: Disagreements, annotators: [Int], labels: (LabelSet) -> LabelSet
  ) {
    for (pair, found) in other.examples {
      let pair = Pair(labels(pair.first), labels(pair.second))
      let room = max(0, limit - examples[pair, default: []].count)
      examples[pair, default: []] += found.prefix(room).map { example in
        Example(
          item: example.item, text: example.text,
          votes: example.votes.map {
            Vote(annotator: annotators[$0.annotator], labels: labels($0.labels))
          })
      }
    }
  }
}
