import AnnotationModel

extension Session {
  /// Returns the session as it was before its last changes, which could not be made safe.
  ///
  /// Undo is another matter: it is a change itself, and recorded. This one leaves no trace.
  func withdrawing(_ count: Int, updated: Timestamp) -> Session {
    var sentences = sentences
    var schema = schema
    for change in history.suffix(count).reversed() {
      for event in change.events.reversed() {
        event.takeBack(in: &sentences, &schema, hints: self)
      }
    }
    do {
      var earlier = try Session(
        id: id, annotator: annotator, created: created, updated: updated, article: article,
        schema: schema, segmenter: segmenter, sentences: sentences,
        history: ContiguousArray(history.dropLast(count)))
      earlier.sources = sources
      earlier.unknown = unknown
      return earlier
    } catch {
      fatalError("the beginning of a history that fits does not fit: \(error)")
    }
  }
}

extension Event {
  /// Restores what the event replaced in the sentences and the schema it was just applied to.
  ///
  /// - Parameter later: the session after the changes, where most sentences still stand.
  fileprivate func takeBack(
    in sentences: inout ContiguousArray<Sentence>, _ schema: inout LabelSchema,
    hints later: Session
  ) {
    func index(of id: Sentence.ID) -> Int? {
      if let index = later.index(of: id), index < sentences.count, sentences[index].id == id {
        return index
      }
      return sentences.firstIndex { $0.id == id }
    }
    switch self {
    case .annotations(let id, let old, _):
      if let index = index(of: id) { sentences[index].annotations = old }
    case .note(let id, let old, _):
      if let index = index(of: id) { sentences[index].note = old }
    case .flag(let id, let old, _):
      if let index = index(of: id) { sentences[index].flagged = old }
    case .reviews(let id, let old, _):
      if let index = index(of: id) { sentences[index].reviews = old }
    case .settlement(let id, let old, _):
      if let index = index(of: id) { sentences[index].settlement = old }
    case .sentences(let old, let new):
      if let first = new.first, let index = index(of: first.id) {
        sentences.replaceSubrange(index..<index + new.count, with: old)
      }
    case .rename(let old, let new):
      schema = schema.renaming(new, to: old) ?? schema
      for index in sentences.indices { sentences[index].rename(new, to: old) }
    case .schema(let old, _): schema = old
    }
  }
}
