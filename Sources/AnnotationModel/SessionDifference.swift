/// What two sessions over one text say differently, in reading order.
///
/// Compared are labels, attributes, spans, notes, flags, and where sentences end. Who said it, when,
/// and by which way the label came make no difference.
package struct SessionDifference: Sendable {
  /// One thing that is different, between sentences over the same text.
  package struct Item: Hashable, Sendable {
    package var kind: Kind
    /// The text it speaks of.
    package var range: TextRange
    /// The sentences of the first session there, counted from zero.
    package var left: Range<Int>
    /// The sentences of the second session there.
    package var right: Range<Int>
  }

  /// What is different; the first session's side comes first, nil where it has nothing there.
  package enum Kind: Hashable, Sendable {
    /// The text is cut into other sentences.
    case cut
    /// The labels of the whole sentence, the primary one first.
    case labels([String], [String])
    /// An attribute of a label of the whole sentence; of no label in particular where the two have
    /// none in common that has it.
    case attribute(String, of: String?, String?, String?)
    /// A span that only one of them labels.
    case span(String, isLeft: Bool)
    /// An attribute of a span that both label.
    case spanAttribute(String, of: String, String?, String?)
    case note(String?, String?)
    case flag(Bool, Bool)
  }

  /// How often labels of one session meet others in the second one.
  package struct LabelPair: Hashable, Sendable {
    package var left: [String]
    package var right: [String]
    package var count: Int
  }

  package let alignment: SessionAlignment
  package private(set) var items: [Item] = []

  /// - Throws: when the sessions are over different texts.
  package init(_ left: Session, _ right: Session) throws(AlignmentError) {
    alignment = try SessionAlignment([left, right])
    for group in alignment.groups { compare(group, left, right) }
  }

  /// How many stretches of text are cut differently.
  package var cuts: Int { alignment.groups.count { !$0.isOneSentence } }

  /// How many stretches of text, sentences in most cases, have something different.
  package var differingGroups: Int {
    var count = 0
    var last = -1
    // Items come in reading order, and none reaches over the end of its stretch.
    var group = 0
    for item in items {
      while alignment.groups[group].range.end < item.range.end { group += 1 }
      if group != last { count += 1 }
      last = group
    }
    return count
  }

  /// The labels that differ, by how often they do, the most frequent first.
  package var labelPairs: [LabelPair] {
    var pairs: [LabelPair] = []
    var positions: [Kind: Int] = [:]
    for item in items {
      guard case .labels(let left, let right) = item.kind else { continue }
      if let position = positions[item.kind] {
        pairs[position].count += 1
      } else {
        positions[item.kind] = pairs.count
        pairs.append(LabelPair(left: left, right: right, count: 1))
      }
    }
    // Those of one count stay in reading order.
    return pairs.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  // MARK: - Comparing

  private mutating func compare(
    _ group: SessionAlignment.Group, _ left: Session, _ right: Session
  ) {
    let (own, other) = (group.sentences[0], group.sentences[1])
    func add(_ kind: Kind, _ range: TextRange? = nil) {
      items.append(Item(kind: kind, range: range ?? group.range, left: own, right: other))
    }
    if !group.isOneSentence { add(.cut) }
    for piece in alignment.pieces[group.pieces] {
      let (one, two) = (piece.sentences[0], piece.sentences[1])
      for kind in Self.labels(left.sentences[one], right.sentences[two]) {
        items.append(
          Item(kind: kind, range: piece.range, left: one..<one + 1, right: two..<two + 1))
      }
    }
    let (mine, theirs) = (left.sentences[own], right.sentences[other])
    for (kind, range) in Self.spans(mine, theirs) { add(kind, range) }
    let notes = (mine.compactMap(\.note), theirs.compactMap(\.note))
    let joined = (Self.joined(notes.0), Self.joined(notes.1))
    if joined.0 != joined.1 { add(.note(joined.0, joined.1)) }
    let flags = (mine.contains(where: \.flagged), theirs.contains(where: \.flagged))
    if flags.0 != flags.1 { add(.flag(flags.0, flags.1)) }
  }

  private static func joined(_ notes: [String]) -> String? {
    notes.isEmpty ? nil : notes.joined(separator: " ")
  }

  /// Compares the labels of whole sentences and their attributes.
  private static func labels(_ left: Sentence, _ right: Sentence) -> [Kind] {
    let (own, other) = (left.wholeAnnotations, right.wholeAnnotations)
    let names = (own.map(\.label), other.map(\.label))
    var kinds: [Kind] = names.0 == names.1 ? [] : [.labels(names.0, names.1)]
    var (restLeft, restRight): ([String: String], [String: String]) = ([:], [:])
    for annotation in own {
      if let twin = other.first(where: { $0.label == annotation.label }) {
        kinds += attributes(annotation.attributes, twin.attributes).map { name, one, two in
          .attribute(name, of: annotation.label, one, two)
        }
      } else {
        restLeft.merge(annotation.attributes) { first, _ in first }
      }
    }
    for annotation in other where !names.0.contains(annotation.label) {
      restRight.merge(annotation.attributes) { first, _ in first }
    }
    kinds += attributes(restLeft, restRight).map { name, one, two in
      .attribute(name, of: nil, one, two)
    }
    return kinds
  }

  /// Compares spans by their labels and ranges.
  private static func spans(
    _ left: some Sequence<Sentence>, _ right: some Sequence<Sentence>
  ) -> [(Kind, TextRange)] {
    let (own, other) = (left.flatMap(\.spans), right.flatMap(\.spans))
    var found: [(Kind, TextRange)] = []
    for span in own {
      if let twin = other.first(where: { $0.label == span.label && $0.range == span.range }) {
        found += attributes(span.attributes, twin.attributes).map { name, one, two in
          (.spanAttribute(name, of: span.label, one, two), span.range)
        }
      } else {
        found.append((.span(span.label, isLeft: true), span.range))
      }
    }
    for span in other
    where !own.contains(where: { $0.label == span.label && $0.range == span.range }) {
      found.append((.span(span.label, isLeft: false), span.range))
    }
    return found.enumerated().sorted {
      ($0.element.1.start, $0.element.1.end, $0.offset)
        < ($1.element.1.start, $1.element.1.end, $1.offset)
    }.map(\.element)
  }

  /// Returns the attributes that have other values, or are only on one side, by name.
  private static func attributes(
    _ left: [String: String], _ right: [String: String]
  ) -> [(String, String?, String?)] {
    Set(left.keys).union(right.keys).sorted().compactMap { name in
      left[name] == right[name] ? nil : (name, left[name], right[name])
    }
  }
}
