/// Where each sentence stands, looked up by id in constant time.
///
/// Numbers of ids are dense, so an array serves; it is rebuilt when sentences are split or joined.
struct SentencePositions: Hashable, Sendable {
  private var indices: ContiguousArray<Int32> = []
  private var highest: Int32 = 0

  subscript(id: Sentence.ID) -> Int? {
    let number = Int(id.number)
    guard indices.indices.contains(number), indices[number] >= 0 else { return nil }
    return Int(indices[number])
  }

  /// An id above all that were ever seen.
  var fresh: Sentence.ID { .init(highest + 1) }

  mutating func rebuild(_ sentences: ContiguousArray<Sentence>) {
    for sentence in sentences { highest = max(highest, sentence.id.number) }
    indices = ContiguousArray(repeating: -1, count: Int(highest) + 1)
    for index in sentences.indices {
      indices[Int(sentences[index].id.number)] = Int32(index)
    }
  }

  /// Remembers the ids that a change gives, so that none is given again after an undo.
  mutating func note(_ change: Change) {
    for case .sentences(let old, let new) in change.events {
      for sentence in old { highest = max(highest, sentence.id.number) }
      for sentence in new { highest = max(highest, sentence.id.number) }
    }
  }
}
