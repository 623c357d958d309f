import AnnotationModel

/// Makes an incomplete list of sentences cover the whole text again.
struct SentenceRepair {
  let article: Article
  private let labels: Set<String>
  /// What the history says of sentences, for those that are missing; with an empty range where it
  /// does not say where they stood.
  private var known: [Sentence.ID: Sentence] = [:]
  private var highest: Int32 = 0
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
    for sentence in sentences where kept.add(cleaned(sentence)) { known[sentence.id] = nil }
    for id in known.keys.sorted() {
      guard let sentence = known[id], article.trimmed(sentence.range) == sentence.range,
        kept.add(cleaned(sentence))
      else { continue }
      known[id] = nil
      restored += 1
    }
    highest = max(highest, kept.ids.map(\.number).max() ?? 0)

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
    let id = known.keys.sorted().first { id in id > above && (next.map { id < $0.id } ?? true) }
    if let id, let before = known.removeValue(forKey: id) {
      sentences.append(
        cleaned(
          Sentence(
            id: id, range: range, annotations: before.annotations, note: before.note,
            flagged: before.flagged)))
    } else {
      highest += 1
      sentences.append(Sentence(id: .init(highest), range: range))
    }
  }

  /// Returns the sentence without annotations that cannot be its.
  private func cleaned(_ sentence: Sentence) -> Sentence {
    var sentence = sentence
    sentence.annotations.removeAll {
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
      let widest = ranges.max { $0.count < $1.count } ?? before.range
      known[id] = Sentence(
        id: id, range: widest, annotations: new, note: before.note, flagged: before.flagged)
    case .note(let id, _, let new):
      known[id] = remembered(id)
      known[id]?.note = new
    case .flag(let id, _, let new):
      known[id] = remembered(id)
      known[id]?.flagged = new
    case .sentences(let old, let new):
      for sentence in old + new { highest = max(highest, sentence.id.number) }
      for sentence in old { known[sentence.id] = nil }
      for sentence in new { known[sentence.id] = sentence }
    case .rename(let old, let new):
      for id in known.keys { known[id]?.rename(old, to: new) }
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

    /// Adds a sentence where there is room for it.
    mutating func add(_ sentence: Sentence) -> Bool {
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].range.start < sentence.range.start {
          low = middle + 1
        } else {
          high = middle
        }
      }
      guard !sentence.range.isEmpty, !ids.contains(sentence.id),
        low == 0 || sorted[low - 1].range.end <= sentence.range.start,
        low == sorted.count || sentence.range.end <= sorted[low].range.start
      else { return false }
      sorted.insert(sentence, at: low)
      ids.insert(sentence.id)
      return true
    }
  }
}
