/// Where each sentence stands, looked up by id in constant time.
///
/// Numbers of ids are dense, so an array serves; it is rebuilt when sentences are split or joined.
/// Numbers far above the count of sentences, which only a file made to hurt has, are kept apart, so
/// that memory stays in proportion to the sentences.
struct SentencePositions: Hashable, Sendable {
  private var indices: ContiguousArray<Int32> = []
  private var highIndices: [Int32: Int32] = [:]
  private var highest: Int32 = 0

  subscript(id: Sentence.ID) -> Int? {
    let number = Int(id.number)
    guard indices.indices.contains(number) else { return highIndices[id.number].map(Int.init) }
    return indices[number] >= 0 ? Int(indices[number]) : nil
  }

  /// An id above all that were ever seen.
  var fresh: Sentence.ID { .init(highest + 1) }

  mutating func rebuild(_ sentences: ContiguousArray<Sentence>) {
    for sentence in sentences { highest = max(highest, sentence.id.number) }
    let count = min(Int(highest) + 1, sentences.count * 4 + 1024)
    indices = ContiguousArray(repeating: -1, count: count)
    highIndices.removeAll()
    for index in sentences.indices {
      let number = sentences[index].id.number
      if number < count {
        indices[Int(number)] = Int32(index)
      } else {
        highIndices[number] = Int32(index)
      }
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
