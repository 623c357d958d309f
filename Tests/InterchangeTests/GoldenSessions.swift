import AnnotationModel
import Interchange

/// Three sessions with one of everything, which never change: what every format writes of them is
/// recorded.
enum GoldenSessions {
  static let all = [cafe, tram, market]

  static let schema = LabelSchema(
    name: "news", title: "Claims, quotes and facts", exclusive: false, limit: 2,
    labels: [
      Label(
        name: "claim", key: "c", color: "yellow",
        definition: "Something said that may be \"disputed\" & is not settled.",
        attributes: ["speaker", "certainty"]),
      Label(
        name: "quote", key: "q", color: "cyan", definition: "Somebody's own words.",
        attributes: ["speaker"]),
      Label(name: "fact", key: "f", color: "green", definition: "Settled by a record."),
      Label(name: "open question", key: "o", color: "magenta", definition: "Asked, not told."),
      Label(
        name: "none", key: "x", color: "gray", definition: "Nothing of the others.", alone: true),
    ],
    attributes: [
      AttributeDefinition(name: "speaker", definition: "Who says it."),
      AttributeDefinition(
        name: "certainty", definition: "How sure it sounds.",
        values: ["certain", "possible"]),
    ])

  static let options = ExportOptions.golden

  /// A letter of each plane, a combining accent, and every kind of thing that is said of a sentence.
  private static let cafe = draft(
    id: "cafe-lost-sales", title: "Café lost sales", byline: "By Eva Lind",
    published: "2026-05-30", source: "https://example.org/cafe?page=1&part=2", language: "en",
    annotator: "anna",
    [
      Line("The cafe\u{301} 📉 lost 12% of its sales in May.", after: " ") {
        $0.label("claim", ["certainty": "possible"])
        $0.shown = .nothing
        $0.span("fact", "📉 lost 12%")
      },
      Line("“We will reopen,” mayor Ana Ruiz said.", after: "\n") {
        $0.label("quote", ["speaker": "Ana Ruiz"])
        $0.label("claim")
        $0.span("claim", "We will reopen", ["speaker": "Ana Ruiz", "certainty": "certain"])
        $0.span("quote", "reopen,” mayor")
        $0.shown = .suggestion(label: "claim", score: 0.625, model: "words-1")
        $0.note = "Ask which day.\nShe has said \"soon\" before, too."
      },
      Line("The shop opened in 1998.", after: "\n\n") {
        $0.label("fact", accepted: ("words-1", 0.875))
        $0.shown = .suggestion(label: "fact", score: 0.875, model: "words-1")
        $0.isFlagged = true
      },
      Line("Photo: the square in spring", after: "\n") { $0.label("none") },
      Line("Rents have doubled since then.", after: "  ") {
        $0.suggestions = [("claim", 0.75), ("fact", 0.125)]
      },
      Line("Who pays?", after: "\n") { _ in },
    ])

  private static let tram = draft(
    id: "tram-line-7", title: nil, byline: nil, published: nil, source: nil, language: "uk",
    annotator: "Борис К.", before: "\r\n",
    [
      Line("Трамвай № 7 <знову> їздить & 👩‍👩‍👧 раді.", after: "\r\n") { $0.label("fact") },
      Line("=СУМА(1;2), каже\tводій: «Чекали\nп'ять років».", after: "") {
        $0.label("quote", ["speaker": "водій"])
        $0.note = "цитата"
      },
    ])

  private static let market = draft(
    id: "market", title: "a|b, \"c\"", byline: nil, published: nil, source: nil, language: "ar",
    annotator: "anna",
    [
      Line("قال المتحدث إن السوق أغلق.", after: " ") { $0.label("claim") },
      Line("متى يفتح؟", after: "") { $0.label("open question") },
    ])
}

extension ExportOptions {
  fileprivate static let golden = ExportOptions(
    labels: GoldenSessions.schema.labels, attributes: GoldenSessions.schema.attributes,
    isExclusive: false, version: "1", time: Timestamp(milliseconds: 1_780_000_000_000))
}

/// A sentence and what is said of it.
private struct Line {
  let text: String
  let after: String
  var labels: [(name: String, text: String?, attributes: [String: String])] = []
  var accepted: [String: (model: String, score: Double)] = [:]
  /// When the whole sentence was labelled.
  var shown: Annotation.Shown?
  var note: String?
  var isFlagged = false
  var suggestions: [(label: String, score: Double)] = []

  init(_ text: String, after: String, _ fill: (inout Line) -> Void) {
    self.text = text
    self.after = after
    fill(&self)
  }

  mutating func label(
    _ name: String, _ attributes: [String: String] = [:],
    accepted: (model: String, score: Double)? = nil
  ) {
    labels.append((name, nil, attributes))
    self.accepted[name] = accepted
  }

  mutating func span(_ name: String, _ part: String, _ attributes: [String: String] = [:]) {
    labels.append((name, part, attributes))
  }
}

/// Makes a session of lines.
private func draft(
  id: String, title: String?, byline: String?, published: String?, source: String?,
  language: String?, annotator: String, before: String = "", _ lines: [Line]
) -> Session {
  var text = before
  var ranges: [TextRange] = []
  for line in lines {
    let start = text.utf8.count
    text += line.text
    ranges.append(TextRange(start, text.utf8.count))
    text += line.after
  }
  var time = Timestamp(milliseconds: 1_779_900_000_000)
  var session = Session(
    id: "\(id)--\(annotator == "anna" ? "anna" : "borys")", annotator: annotator, created: time,
    article: Article(
      id: id, title: title, byline: byline, published: published, source: source,
      language: language, text: text),
    schema: GoldenSessions.schema, segmenter: .init(name: "rules", version: 3, language: language),
    ranges: ranges)
  for (index, line) in lines.enumerated() {
    let id = session.sentences[index].id
    time.milliseconds += 2_250
    var annotations: [Annotation] = []
    for label in line.labels {
      let range = label.text.map { place(of: $0, in: line.text, from: ranges[index].start) }
      var annotation = Annotation(
        label: label.name, range: range ?? ranges[index], attributes: label.attributes,
        by: annotator, at: time)
      if let accepted = line.accepted[label.name] {
        annotation.origin = .accepted
        annotation.model = accepted.model
        annotation.score = accepted.score
      }
      if range == nil { annotation.shown = line.shown }
      annotations.append(annotation)
    }
    var events: [Event] = []
    if !annotations.isEmpty { events.append(.annotations(id, old: [], new: annotations)) }
    if let note = line.note { events.append(.note(id, old: nil, new: note)) }
    if line.isFlagged { events.append(.flag(id, old: false, new: true)) }
    if !events.isEmpty {
      // The drafts are fixed: events that do not fit would show in every recorded file.
      try? session.record(
        Change(
          number: session.nextChangeNumber, at: time, by: annotator, command: "tag",
          events: events))
    }
    session.suggest([
      index: line.suggestions.map {
        Suggestion(label: $0.label, range: ranges[index], score: $0.score, model: "words-1")
      }
    ])
  }
  return session
}

/// Returns the range of a part that stands once in a sentence.
private func place(of part: String, in text: String, from start: Int) -> TextRange {
  let bytes = Array(text.utf8)
  let wanted = Array(part.utf8)
  for offset in 0...(bytes.count - wanted.count)
  where bytes[offset..<(offset + wanted.count)].elementsEqual(wanted) {
    return TextRange(start + offset, start + offset + wanted.count)
  }
  preconditionFailure("'\(part)' is no part of '\(text)'")
}
