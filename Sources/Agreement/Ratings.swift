/// Who gave which labels to which items.
///
/// Only ratings that were given take room: four bytes each, and as many for each item.
package struct Ratings: Sendable {
  package let labels: [String]
  package let annotators: [String]
  /// The sets of labels that were given, each once: single labels first, in the order of `labels`.
  package let sets: [LabelSet]
  /// The names of the groups, such as articles, in which the items came; empty where they came in
  /// none.
  package let groups: [String]
  /// The first item of each group.
  private let groupStarts: [Int]
  /// The first rating of each item, and the end of the last.
  private let starts: ContiguousArray<UInt32>
  /// By item, then by annotator.
  private let ratings: ContiguousArray<Rating>

  /// One annotator's rating of one item.
  package struct Rating: Hashable, Sendable {
    package let annotator: UInt16
    /// A place in a list of label sets.
    package let set: UInt16

    package init(annotator: UInt16, set: UInt16) {
      self.annotator = annotator
      self.set = set
    }
  }

  /// The most annotators whose agreement is computed.
  package static let annotatorLimit = 1_000

  /// The most different sets of labels.
  package static let setLimit = 1_024

  /// The most pairs of annotators times sets of labels, which bounds the memory of Cohen's kappa.
  package static let pairLimit = 1 << 23

  package var itemCount: Int { starts.count - 1 }

  package var ratingCount: Int { ratings.count }

  /// Whether anybody gave two labels or more to an item.
  package var hasSeveralLabels: Bool { sets.contains { $0.count > 1 } }

  /// Returns the ratings of an item, by annotator.
  package func ratings(ofItem item: Int) -> ArraySlice<Rating> {
    ArraySlice(ratings[range(ofItem: item)])
  }

  /// Returns what an annotator gave to an item; the empty set where that is nothing.
  package func labels(ofItem item: Int, by annotator: Int) -> LabelSet {
    for rating in ratings[range(ofItem: item)] where Int(rating.annotator) == annotator {
      return sets[Int(rating.set)]
    }
    return LabelSet()
  }

  /// Returns the items of a group.
  package func items(ofGroup group: Int) -> Range<Int> {
    groupStarts[group]..<(group + 1 < groupStarts.count ? groupStarts[group + 1] : itemCount)
  }

  func range(ofItem item: Int) -> Range<Int> { Int(starts[item])..<Int(starts[item + 1]) }

  subscript(position: Int) -> Rating {
    @inline(__always) get { ratings[position] }
  }

  // MARK: - Building

  /// Collects ratings item by item.
  package struct Builder {
    private let labels: [String]
    private let annotators: [String]
    private var sets: [LabelSet] = []
    private var places: [LabelSet: UInt16] = [:]
    private var groups: [String] = []
    private var groupStarts: [Int] = []
    private var starts: ContiguousArray<UInt32> = [0]
    private var ratings: ContiguousArray<Rating> = []

    /// - Parameter labels: at most 64.
    package init(labels: [String], annotators: [String]) throws(RatingsError) {
      guard labels.count <= LabelSet.capacity else { throw .tooManyLabels(labels.count) }
      guard annotators.count <= annotatorLimit else { throw .tooManyAnnotators(annotators.count) }
      self.labels = labels
      self.annotators = annotators
    }

    package mutating func reserve(items: Int, ratings count: Int) {
      starts.reserveCapacity(items + 1)
      ratings.reserveCapacity(count)
    }

    /// Begins a group, to which the items that follow belong.
    ///
    /// The first comes before any item.
    package mutating func beginGroup(_ name: String) {
      groups.append(name)
      groupStarts.append(starts.count - 1)
    }

    /// Adds a rating of the item that is being built.
    ///
    /// Annotators come in order, each once an item. The empty set adds nothing.
    package mutating func rate(annotator: Int, _ set: LabelSet) throws(RatingsError) {
      guard !set.isEmpty else { return }
      let place: UInt16
      if let known = places[set] {
        place = known
      } else {
        guard sets.count < setLimit else { throw .tooManySets }
        place = UInt16(sets.count)
        places[set] = place
        sets.append(set)
      }
      ratings.append(Rating(annotator: UInt16(annotator), set: place))
    }

    package mutating func endItem() {
      starts.append(UInt32(ratings.count))
    }

    /// Adds an item with the label sets of all annotators, empty ones where there is no rating.
    package mutating func append(_ row: [LabelSet]) throws(RatingsError) {
      for (annotator, set) in row.enumerated() { try rate(annotator: annotator, set) }
      endItem()
    }

    package consuming func build() throws(RatingsError) -> Ratings {
      let pairs = annotators.count * (annotators.count - 1) / 2
      guard pairs * sets.count <= pairLimit else { throw .tooManyPairs }
      let order = sets.indices.sorted { LabelSet.precedes(sets[$0], sets[$1]) }
      var places = [UInt16](repeating: 0, count: sets.count)
      for (place, old) in order.enumerated() { places[old] = UInt16(place) }
      if order != Array(sets.indices) {
        for index in ratings.indices {
          let rating = ratings[index]
          ratings[index] = Rating(annotator: rating.annotator, set: places[Int(rating.set)])
        }
      }
      return Ratings(
        labels: labels, annotators: annotators, sets: order.map { sets[$0] }, groups: groups,
        groupStarts: groupStarts, starts: starts, ratings: ratings)
    }
  }
}

/// Why ratings cannot be compared: each is a bound on the memory it would take.
package enum RatingsError: Error, Hashable {
  case tooManyLabels(Int)
  case tooManyAnnotators(Int)
  /// There are more than `Ratings.setLimit` sets of labels.
  case tooManySets
  /// There are more than `Ratings.pairLimit` pairs of annotators times sets of labels.
  case tooManyPairs
}
