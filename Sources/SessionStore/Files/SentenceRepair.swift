import AnnotationModel

/// Makes an incomplete list of sentences cover the whole text again.
struct SentenceRepair {
  let article: Article
  private let labels: Set<String>
  /// What the history says of sentences, for those that are missing; with an empty range where it
  /// does not say where they stood.
  private var known: [Sentence.ID: Sentence] = [:]
  private var highest: Int32 = 0
  /// The ids of `known` that found no place, in order.
  private var missing: [Sentence.ID] = []
  /// How many sentences were taken from the history.
  private(set) var restored = 0
  /// How many stretches became one sentence each.
  private(set) var filled = 0
  /// Notes of sentences that found no place.
  private(set) var homelessNotes: [String] = []

  init(article: Article, history: [Change], schema: LabelSchema) {
    self.article = article
    labels = Set(schema.labels.map(\.name))
    for event in history.lazy.flatMap(\.events) { follow(event) }
  }

  /// Returns the sentences that can stand beside each other, in order, with the gaps filled: from
  /// the history where it knows what stood there, otherwise by one sentence without a label.
  mutating func complete(_ sentences: [Sentence]) -> [Sentence] {
    var kept = Placed()
    for id in kept.add(sentences.map(cleaned)) { known[id] = nil }
    let candidates = known.keys.sorted().compactMap { known[$0] }
    for id in kept.add(
      candidates.filter { article.trimmed($0.range) == $0.range }.map(cleaned))
    {
      known[id] = nil
      restored += 1
    }
    highest = max(highest, kept.ids.map(\.number).max() ?? 0)
    missing = known.keys.sorted()

    var complete: [Sentence] = []
    for next in kept.sorted {
      fill(upTo: next, in: &complete)
      complete.append(next)
    }
    fill(upTo: nil, in: &complete)
    homelessNotes = known.keys.sorted().compactMap { known[$0]?.note }
    return complete
  }

  /// Makes one sentence of what lies before the next one.
  ///
  /// Sentences are numbered as they are read, so it is taken for the first missing one whose
  /// number fits between its neighbours'.
  private mutating func fill(upTo next: Sentence?, in sentences: inout [Sentence]) {
    let range = article.trimmed(
      TextRange(
        sentences.last?.range.end ?? 0, next?.range.start ?? article.text.utf8.count))
    guard !range.isEmpty else { return }
    filled += 1
    let above = sentences.last?.id ?? .init(0)
    let place = missing.partitioningIndex { $0 > above }
    let fits = place < missing.count && next.map { missing[place] < $0.id } ?? true
    if fits, let before = known.removeValue(forKey: missing[place]) {
      missing.remove(at: place)
      var restored = before
      restored.range = range
      sentences.append(cleaned(restored))
    } else {
      highest += 1
      sentences.append(Sentence(id: .init(highest), range: range))
    }
  }

  /// Returns the sentence without annotations and suggestions that cannot be its.
  private func cleaned(_ sentence: Sentence) -> Sentence {
    var sentence = sentence
    sentence.annotations.removeAll {
      !labels.contains($0.label) || $0.range.isEmpty || !sentence.range.contains($0.range)
    }
    sentence.suggestions.removeAll {
      !labels.contains($0.label) || $0.range.isEmpty || !sentence.range.contains($0.range)
    }
    return sentence
  }

  /// Remembers what an event says of its sentences. A change of labels tells a sentence's range as
  /// far as its widest annotation goes.
  private mutating func follow(_ event: Event) {
    switch event {
    case .annotations(let id, let old, let new):
      let before = remembered(id)
      let ranges = (old + new).map(\.range) + [before.range]
      known[id] = before
      known[id]?.range = ranges.max { $0.count < $1.count } ?? before.range
      known[id]?.annotations = new
    case .note(let id, _, let new):
      known[id] = remembered(id)
      known[id]?.note = new
    case .flag(let id, _, let new):
      known[id] = remembered(id)
      known[id]?.flagged = new
    case .reviews(let id, _, let new):
      known[id] = remembered(id)
      known[id]?.reviews = new
    case .settlement(let id, _, let new):
      known[id] = remembered(id)
      known[id]?.settlement = new
    case .sentences(let old, let new):
      for sentence in old + new { highest = max(highest, sentence.id.number) }
      for sentence in old { known[sentence.id] = nil }
      for sentence in new { known[sentence.id] = sentence }
    case .rename(let old, let new):
      for id in known.keys { known[id]?.rename(old, to: new) }
    case .schema: break
    }
  }

  private mutating func remembered(_ id: Sentence.ID) -> Sentence {
    highest = max(highest, id.number)
    return known[id] ?? Sentence(id: id, range: TextRange(0, 0))
  }

  /// Sentences that do not overlap, by where they begin.
  private struct Placed {
    private(set) var sorted: [Sentence] = []
    private(set) var ids: Set<Sentence.ID> = []

    /// Adds those for which there is room, and returns their ids; of two that overlap, the one that
    /// begins first.
    mutating func add(_ sentences: [Sentence]) -> [Sentence.ID] {
      var added: [Sentence.ID] = []
      var merged: [Sentence] = []
      merged.reserveCapacity(sorted.count + sentences.count)
      var rest = sorted[...]
      // Sorting is stable: of two that begin together, the first in the file.
      for sentence in sentences.sorted(by: { $0.range.start < $1.range.start }) {
        while let next = rest.first, next.range.start < sentence.range.start {
          merged.append(next)
          rest.removeFirst()
        }
        guard !sentence.range.isEmpty, !ids.contains(sentence.id),
          merged.last.map({ $0.range.end <= sentence.range.start }) ?? true,
          rest.first.map({ sentence.range.end <= $0.range.start }) ?? true
        else { continue }
        merged.append(sentence)
        ids.insert(sentence.id)
        added.append(sentence.id)
      }
      sorted = merged + rest
      return added
    }
  }
}

extension [Sentence.ID] {
  /// Returns where the elements begin for which a condition holds, as it does for all behind one.
  fileprivate func partitioningIndex(_ holds: (Sentence.ID) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
