/// One annotator's pass over one article.
package struct Session: Hashable, Sendable {
  package let id: String
  package var annotator: String
  package let created: Timestamp
  package private(set) var updated: Timestamp
  package let article: Article
  package private(set) var schema: LabelSchema
  package var segmenter: SegmenterRecord
  /// In reading order, without overlap, covering all of the article that is not white space.
  package private(set) var sentences: ContiguousArray<Sentence>
  /// Every change ever made, in order.
  package private(set) var history: ContiguousArray<Change> = []
  /// In a gold session, the sessions that it was made from.
  package var sources: [SessionSource] = []
  /// How many sentences carry a label, kept so that no prompt has to count them.
  package private(set) var taggedCount = 0
  package var unknown = UnknownFields()

  private var positions = SentencePositions()
  private var undoStack = UndoStack()

  /// The splitter that found the sentences, as it called itself.
  package struct SegmenterRecord: Hashable, Sendable {
    package var name: String
    package var version: Int
    package var language: String?
    package var unknown = UnknownFields()

    package init(name: String, version: Int, language: String?) {
      self.name = name
      self.version = version
      self.language = language
    }
  }

  /// Starts a session on sentences that nobody has labelled yet.
  ///
  /// - Parameter ranges: in order, trimmed, covering all of the text that is not white space.
  package init(
    id: String, annotator: String, created: Timestamp, article: Article, schema: LabelSchema,
    segmenter: SegmenterRecord, ranges: [TextRange]
  ) {
    self.id = id
    self.annotator = annotator
    self.created = created
    self.updated = created
    self.article = article
    self.schema = schema
    self.segmenter = segmenter
    var number: Int32 = 0
    self.sentences = ContiguousArray(
      ranges.lazy.map { range in
        number += 1
        return Sentence(id: .init(number), range: range)
      })
    positions.rebuild(sentences)
  }

  /// Takes a session as it was saved; `problems()` says what is wrong with it.
  ///
  /// - Throws: `HistoryError` when the history's numbers or undos do not fit together.
  package init(
    id: String, annotator: String, created: Timestamp, updated: Timestamp, article: Article,
    schema: LabelSchema, segmenter: SegmenterRecord, sentences: ContiguousArray<Sentence>,
    history: ContiguousArray<Change>
  ) throws(HistoryError) {
    self.id = id
    self.annotator = annotator
    self.created = created
    self.updated = updated
    self.article = article
    self.schema = schema
    self.segmenter = segmenter
    self.sentences = sentences
    taggedCount = sentences.count(where: \.isTagged)
    for change in history {
      try undoStack.push(change)
      positions.note(change)
    }
    positions.rebuild(sentences)
    self.history = history
  }

  // MARK: - Changing

  /// Puts suggestions on sentences, counted from zero, in the place of those that were there.
  ///
  /// They are no part of the history: nobody has decided anything. Their ranges must lie in the
  /// sentences, and their labels in the schema.
  package mutating func suggest(_ suggestions: [Int: [Suggestion]]) {
    for (index, ones) in suggestions { sentences[index].suggestions = ones }
  }

  /// Records a change and applies its events: all of them, or, when one does not fit, none.
  package mutating func record(_ change: Change) throws(HistoryError) {
    try undoStack.check(change)
    let positionsBefore = positions
    var applied = 0
    do {
      for event in change.events {
        try apply(event)
        applied += 1
      }
    } catch {
      for event in change.events[..<applied].reversed() {
        // Taking back what was applied a moment ago cannot fail.
        try? apply(event.inverse)
      }
      positions = positionsBefore
      throw error
    }
    try undoStack.push(change)
    positions.note(change)
    history.append(change)
    updated = max(updated, change.at)
  }

  /// Applies one event. Nothing else changes a session's content.
  private mutating func apply(_ event: Event) throws(HistoryError) {
    switch event {
    case .annotations(let id, let old, let new):
      let index = try position(of: id)
      guard sentences[index].annotations == old else { throw .conflict(id) }
      let range = sentences[index].range
      try check(new, in: range, of: id)
      let wasTagged = sentences[index].isTagged
      sentences[index].annotations = new
      taggedCount += (sentences[index].isTagged ? 1 : 0) - (wasTagged ? 1 : 0)
    case .note(let id, let old, let new):
      let index = try position(of: id)
      guard sentences[index].note == old else { throw .conflict(id) }
      sentences[index].note = new
    case .flag(let id, let old, let new):
      let index = try position(of: id)
      guard sentences[index].flagged == old else { throw .conflict(id) }
      sentences[index].flagged = new
    case .reviews(let id, let old, let new):
      let index = try position(of: id)
      guard sentences[index].reviews == old else { throw .conflict(id) }
      sentences[index].reviews = new
    case .settlement(let id, let old, let new):
      let index = try position(of: id)
      guard sentences[index].settlement == old else { throw .conflict(id) }
      sentences[index].settlement = new
    case .sentences(let old, let new):
      try replace(old, with: new)
    case .rename(let old, let new):
      guard let renamed = schema.renaming(old, to: new) else { throw .noSuchName(old, new) }
      schema = renamed
      for index in sentences.indices { sentences[index].rename(old, to: new) }
    case .schema(let old, let new):
      guard schema == old else { throw .otherSchema(schema.name) }
      let labels = Set(new.labels.map(\.name))
      for sentence in sentences {
        for annotation in sentence.annotations where !labels.contains(annotation.label) {
          throw .unknownLabel(annotation.label, sentence.id)
        }
        for suggestion in sentence.suggestions where !labels.contains(suggestion.label) {
          throw .unknownLabel(suggestion.label, sentence.id)
        }
      }
      schema = new
    }
  }

  private mutating func replace(_ old: [Sentence], with new: [Sentence]) throws(HistoryError) {
    guard let first = old.first, let last = old.last, let newFirst = new.first,
      let newLast = new.last
    else { throw .emptyReplacement }
    let start = try position(of: first.id)
    let end = start + old.count
    guard end <= sentences.count, sentences[start..<end].elementsEqual(old) else {
      throw .conflict(first.id)
    }
    guard newFirst.range.start == first.range.start, newLast.range.end == last.range.end,
      new.allSatisfy({ $0.range == article.trimmed($0.range) && !$0.range.isEmpty })
    else { throw .badRange(first.id) }
    for (left, right) in zip(new, new.dropFirst()) {
      guard left.range.end <= right.range.start,
        article.trimmed(TextRange(left.range.end, right.range.start)).isEmpty
      else { throw .badRange(right.id) }
    }
    for sentence in new {
      try check(sentence.annotations, in: sentence.range, of: sentence.id)
      try check(sentence.suggestions, in: sentence.range, of: sentence.id)
      if let other = positions[sentence.id], !(start..<end).contains(other) {
        throw .conflict(sentence.id)
      }
    }
    guard Set(new.map(\.id)).count == new.count else { throw .conflict(newFirst.id) }
    taggedCount += new.count(where: \.isTagged) - old.count(where: \.isTagged)
    sentences.replaceSubrange(start..<end, with: new)
    positions.rebuild(sentences)
  }

  /// Annotations that do not pass would be saved, and the file refused the next time.
  private func check(
    _ annotations: [Annotation], in range: TextRange, of id: Sentence.ID
  ) throws(HistoryError) {
    for annotation in annotations {
      try check(annotation.label, on: annotation.range, in: range, of: id)
    }
  }

  private func check(
    _ suggestions: [Suggestion], in range: TextRange, of id: Sentence.ID
  ) throws(HistoryError) {
    for suggestion in suggestions {
      try check(suggestion.label, on: suggestion.range, in: range, of: id)
    }
  }

  private func check(
    _ label: String, on part: TextRange, in range: TextRange, of id: Sentence.ID
  ) throws(HistoryError) {
    guard range.contains(part), article.isWholeText(part) else { throw .badRange(id) }
    guard schema.label(named: label) != nil else { throw .unknownLabel(label, id) }
  }

  private func position(of id: Sentence.ID) throws(HistoryError) -> Int {
    guard let index = positions[id] else { throw .noSentence(id) }
    return index
  }

  // MARK: - Asking

  /// Returns where a sentence stands now, counted from zero; nil when it is not there any more.
  package func index(of id: Sentence.ID) -> Int? { positions[id] }

  /// An id that no sentence of this session ever had.
  package var freshSentenceID: Sentence.ID { positions.fresh }

  /// The changes that undo would take back, the next one last.
  package var undoable: [Int] { undoStack.undoable }

  /// The changes that redo would do again, the next one last.
  package var redoable: [Int] { undoStack.redoable }
}

/// Why a change does not fit the session it is applied to.
package enum HistoryError: Error, Hashable {
  case noSentence(Sentence.ID)
  /// The sentence is not as the change says it was.
  case conflict(Sentence.ID)
  /// A range leaves its sentence or the text, or does not start and end with a visible character.
  case badRange(Sentence.ID)
  /// The schema does not have the label.
  case unknownLabel(String, Sentence.ID)
  case emptyReplacement
  /// There is no label of the first name, or one of the second already.
  case noSuchName(String, String)
  /// The schema, of this name, is not as the change says it was.
  case otherSchema(String)
  case emptyChange(Int)
  case wrongNumber(found: Int, expected: Int)
  /// The change takes back, or does again, one that is not next to be.
  case wrongOrder(Int)
}
