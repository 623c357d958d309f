import AnnotationModel

/// A small session to store, and changes to make to it.
enum StoredSample {
  static let moment = Timestamp(milliseconds: 1_793_697_300_250)

  static func session(
    id: String = "rates-anna", text: String = "Rates rose. “Too fast,” she said.\nNobody knows why."
  ) -> Session {
    let article = Article(id: "rates", title: "Rates", text: text)
    return Session(
      id: id, annotator: "Anna", created: moment, article: article, schema: schema,
      segmenter: .init(name: "test", version: 1, language: "en"), ranges: ranges(in: text))
  }

  /// A change that labels the first sentence, differently each time.
  static func change(_ number: Int, of session: Session) -> Change {
    let sentence = session.sentences[0]
    let label = schema.labels[number % schema.labels.count].name
    let new = Annotation(
      label: label, range: sentence.range, by: "Anna",
      at: Timestamp(milliseconds: moment.milliseconds + number * 1000))
    return Change(
      number: number, at: new.at, by: "Anna", command: "\(label) 1",
      events: [.annotations(sentence.id, old: sentence.annotations, new: [new])])
  }

  static func note(_ text: String, number: Int, of session: Session) -> Change {
    let sentence = session.sentences[1]
    return Change(
      number: number, at: moment, by: "Anna", command: "note 2 \(text)",
      events: [.note(sentence.id, old: sentence.note, new: text)])
  }

  /// A change that splits the first sentence after its first word.
  static func split(number: Int, of session: Session) -> Change {
    let old = session.sentences[0]
    let cut = old.range.start + 5
    let parts = [
      Sentence(id: session.freshSentenceID, range: TextRange(old.range.start, cut)),
      Sentence(
        id: Sentence.ID(session.freshSentenceID.number + 1),
        range: TextRange(cut + 1, old.range.end)),
    ]
    return Change(
      number: number, at: moment, by: "Anna", command: "split 1",
      events: [.sentences(old: [old], new: parts)])
  }

  static let schema = LabelSchema(
    name: "news", exclusive: true,
    labels: [
      Label(name: "claim", key: "c", color: "yellow"),
      Label(name: "quote", key: "q", color: "blue"),
      Label(name: "fact", key: "f", color: "green"),
    ])

  private static func ranges(in text: String) -> [TextRange] {
    var ranges: [TextRange] = []
    var start = 0
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      let ends = bytes[index] == UInt8(ascii: ".")
      if ends {
        ranges.append(TextRange(start, index + 1))
        start = index + 2
      }
    }
    return ranges
  }
}

extension Session {
  /// The changes of the sample, one after the other, with the session after each.
  func after(_ change: Change) throws -> Session {
    var session = self
    try session.record(change)
    return session
  }
}
