import AnnotationModel

extension Timestamp {
  static let start = Timestamp(milliseconds: 1_800_000_000_000)
}

extension Session {
  /// A session on sentences that stand one after another in the text.
  ///
  /// - Parameter gap: what parts them.
  static func of(
    _ sentences: [String], gap: String = " ", schema: LabelSchema = .news
  ) -> Session {
    var text = ""
    var ranges: [TextRange] = []
    for sentence in sentences {
      if !text.isEmpty { text += gap }
      let start = text.utf8.count
      text += sentence
      ranges.append(TextRange(start, text.utf8.count))
    }
    return Session(
      id: "test", annotator: "anna", created: .start, article: Article(id: "test", text: text),
      schema: schema, segmenter: .init(name: "test", version: 1, language: nil), ranges: ranges)
  }

  static let three = Session.of(["One came.", "Two went.", "Three stayed."])

  func id(_ number: Int) -> Sentence.ID { sentences[number - 1].id }

  /// A label on a whole sentence, counted from one.
  func label(_ name: String, on number: Int, _ attributes: [String: String] = [:]) -> Annotation {
    Annotation(
      label: name, range: sentences[number - 1].range, attributes: attributes, by: "anna",
      at: .start)
  }

  /// The event that gives a sentence these labels in place of those it has.
  func tagging(_ number: Int, _ names: String...) -> Event {
    .annotations(
      id(number), old: sentences[number - 1].annotations,
      new: names.map { label($0, on: number) })
  }

  /// The change of these events that comes next.
  func next(_ events: [Event], kind: Change.Kind = .edit, after seconds: Int = 1) -> Change {
    Change(
      number: nextChangeNumber, at: Timestamp(milliseconds: updated.milliseconds + seconds * 1000),
      by: "anna", command: "test", kind: kind, events: events)
  }

  /// Records the events as one edit.
  mutating func record(_ events: Event...) throws {
    try record(next(events))
  }
}
