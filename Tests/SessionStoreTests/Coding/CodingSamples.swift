import AnnotationModel
import SessionStore

/// Sessions to encode: one with everything in it, and as many others as there are seeds.
enum CodingSamples {
  static let start = Timestamp(milliseconds: 1_793_696_400_250)

  static let schema = LabelSchema(
    name: "news", title: "News", exclusive: false, limit: 2,
    rules: [
      DecisionRule(when: "Does someone say it?", label: "quote"),
      DecisionRule(when: "Could it be checked?", label: "claim"),
    ],
    labels: [
      Label(
        name: "claim", key: "c", color: "yellow", definition: "What could be checked.",
        examples: ["Rates will fall.", "\"Prices\" rise."]),
      Label(name: "quote", key: "q", color: "blue", attributes: ["speaker", "mode"]),
      Label(name: "none", key: "x", color: "gray", alone: true),
    ],
    attributes: [
      AttributeDefinition(name: "speaker", definition: "Who is quoted."),
      AttributeDefinition(name: "mode", values: ["direct", "indirect"]),
    ])

  /// The schema as a newer program could have written it.
  static let newerSchema: LabelSchema = {
    var schema = CodingSamples.schema
    schema.unknown = UnknownFields(["owner": "\"desk\"", "zeal": "3"])
    schema.labels[0].unknown = UnknownFields(["b": "[1,2.50]"])
    schema.attributes[0].unknown = UnknownFields(["x": "null"])
    schema.rules[0].unknown = UnknownFields(["because": "{\"a\":{}}"])
    return schema
  }()

  /// A session in which everything occurs that a file can hold.
  static func full() throws -> Session {
    let text =
      "Rates rose.\r\n“It\u{301} is \"too\" high,” she said… 💶 \u{0}\u{1B}[31m.\n\n"
      + "They\u{2028}fell\\.\u{A0}"
    var article = Article(
      id: "rates", title: "Rates / rise", byline: nil, published: "2026-11-03",
      source: "https://example.org/a?b=1&c=2", language: "en", text: text)
    article.unknown = UnknownFields(["aaa": "1", "region": "\"é\"", "zzz": "false"])
    var session = Session(
      id: "rates.anna", annotator: "Anna Lüdenscheid-Ørsted", created: start, article: article,
      schema: newerSchema, segmenter: .init(name: "rules", version: 3, language: nil),
      ranges: ranges(of: text, ["Rates rose.", "“It", ".\n\n", "They", "\\."]))
    session.sources = [
      SessionSource(
        session: "rates.béla", annotator: "Béla", sha256: String(repeating: "0f", count: 32)),
      SessionSource(session: "rates.\"c\"", annotator: "", sha256: ""),
    ]
    session.sources[1].unknown = UnknownFields(["path": "\"c.json\""])
    session.segmenter.unknown = UnknownFields(["tuned": "true"])
    session.unknown = UnknownFields(["editor": "{\"name\":\"x\"}", "aardvark": "[]"])
    var log = ChangeLog(session)
    var claim = Annotation(
      label: "claim", range: session.sentences[0].range, by: "anna", at: log.time,
      origin: .accepted, score: 0.875, model: "perceptron 3", seconds: 1.5,
      shown: .suggestion(
        label: "claim", score: 0.875, model: "perceptron 3",
        unknown: UnknownFields(["b": "[1,2.50]", "place": "\"below\""])))
    claim.unknown = UnknownFields(["why": "\"\\n\""])
    try log.edit("c 1", [.annotations(Sentence.ID(1), old: [], new: [claim])])
    let second = log.session.sentences[1].range
    let quote = Annotation(
      label: "quote", range: second, attributes: ["speaker": "she \"S\"", "mode": "direct"],
      by: "anna", at: log.time, shown: .nothing)
    let span = Annotation(
      label: "claim", range: TextRange(second.start, second.start + 7), by: "anna", at: log.time,
      origin: .imported, shown: .suggestion(label: "rumour \"x\"", score: nil, model: nil))
    try log.edit(
      "q 2 speaker=she", [.annotations(Sentence.ID(2), old: [], new: [quote, span])])
    try log.edit(
      "note 1 \"check\"", [.note(Sentence.ID(1), old: nil, new: "check\tthe date\u{7}")])
    try log.edit("flag 1", [.flag(Sentence.ID(1), old: false, new: true)])
    try log.undo()
    try log.redo()
    let last = log.session.sentences[2]
    var left = Sentence(
      id: Sentence.ID(4), range: TextRange(last.range.start, last.range.start + 4), note: "left")
    left.unknown = UnknownFields(["mark": "7"])
    var right = Sentence(
      id: Sentence.ID(5), range: TextRange(last.range.start + 7, last.range.end))
    right.suggestions = [
      Suggestion(
        label: "claim", range: right.range, score: 0.875, model: "perceptron 3",
        attributes: ["mode": "\"x\"", "a": "é"]),
      Suggestion(label: "none", range: TextRange(right.range.start, right.range.start + 2)),
    ]
    right.suggestions[0].unknown = UnknownFields(["why": "[1,2.50]"])
    try log.edit("split 3 \"fell\"", [.sentences(old: [last], new: [left, right])])
    try log.review()
    return log.session
  }

  /// Whether two sessions hold the same, whatever they were made by.
  static func areSame(_ left: Session, _ right: Session) -> Bool {
    left.id == right.id && left.annotator == right.annotator && left.created == right.created
      && left.updated == right.updated && left.article == right.article
      && left.schema == right.schema && left.segmenter == right.segmenter
      && left.sentences == right.sentences && left.history == right.history
      && left.sources == right.sources && left.unknown == right.unknown
      && left.undoable == right.undoable
      && left.redoable == right.redoable && left.freshSentenceID == right.freshSentenceID
  }

  /// Returns the ranges from each of the marks to the next, and to the end of the last mark.
  private static func ranges(of text: String, _ marks: [String]) -> [TextRange] {
    let bytes = Array(text.utf8)
    var places: [Int] = []
    for mark in marks {
      let wanted = Array(mark.utf8)
      let from = places.last ?? 0
      for offset in from..<bytes.count where bytes[offset...].starts(with: wanted) {
        places.append(offset)
        break
      }
    }
    return [
      TextRange(places[0], places[0] + 11), TextRange(places[1], places[2] + 1),
      TextRange(places[3], places[4] + 2),
    ]
  }

  /// A session of random sentences and random changes, the same for the same seed.
  static func random(_ seed: UInt64, sentences: Int = 12, changes: Int = 30) throws -> Session {
    var generator = CodingGenerator(seed: seed)
    let words = [
      "rates", "rose", "é", "💶", "\"x\"", "\\", "a\u{301}", "\u{0}", "\u{200D}", "العربية", "中文",
      "said", "on", "\u{1B}[0m", "1/2",
    ]
    let gaps = [" ", "\r\n", "\n\n", "\u{2028}", "\u{3000}", "\t ", ""]
    var text = gaps.randomElement(using: &generator) ?? ""
    var ranges: [TextRange] = []
    for _ in 0..<sentences {
      let begin = text.utf8.count
      for index in 0..<Int.random(in: 1...9, using: &generator) {
        if index > 0 { text += " " }
        text += words.randomElement(using: &generator) ?? ""
      }
      text += "."
      ranges.append(TextRange(begin, text.utf8.count))
      text += gaps.randomElement(using: &generator) ?? ""
    }
    let session = Session(
      id: "random", annotator: "r", created: start, article: Article(id: "r", text: text),
      schema: schema, segmenter: .init(name: "random", version: 1, language: "mul"),
      ranges: ranges)
    var log = ChangeLog(session)
    for _ in 0..<changes { try log.random(&generator) }
    return log.session
  }
}

/// Makes changes to a session, as the shell would.
struct ChangeLog {
  private(set) var session: Session
  private(set) var time: Timestamp

  init(_ session: Session) {
    self.session = session
    time = session.updated
  }

  mutating func edit(_ command: String, _ events: [Event]) throws {
    try record(command, .edit, events)
  }

  /// Says something of the second sentence, settles it, and changes the schema.
  fileprivate mutating func review() throws {
    let sentence = session.sentences[1]
    var review = Review(
      verdict: .corrected, of: ["quote"], labels: ["claim", "quote"], remark: "why \"quote\"?\n",
      by: "Ріта", at: time, isResolved: true)
    review.unknown = UnknownFields(["mood": "\"x\""])
    let approval = Review(verdict: .approved, of: [], by: "anna", at: time)
    try edit("correct 2", [.reviews(sentence.id, old: [], new: [review, approval])])
    var vote = Settlement.Vote(
      annotator: "béla", annotations: sentence.annotations, note: "a\tb")
    vote.unknown = UnknownFields(["weight": "2"])
    var open = Settlement(votes: [vote, .init(annotator: "c", annotations: [])])
    open.unknown = UnknownFields(["a": "[]"])
    try edit("open", [.settlement(sentence.id, old: nil, new: open)])
    var settled = open
    settled.rule = .annotator
    settled.chosen = "béla"
    settled.reason = "the court\u{2028}said so"
    try edit("take 1", [.settlement(sentence.id, old: open, new: settled)])
    var schema = session.schema
    schema.labels.append(Label(name: "rumour", key: "r", color: "red"))
    try edit("merge", [.schema(old: session.schema, new: schema)])
  }

  mutating func undo() throws {
    guard let number = session.undoable.last else { return }
    let events = session.history[number - 1].events
    try record("undo", .undo(of: number), events.reversed().map(\.inverse))
  }

  mutating func redo() throws {
    guard let number = session.redoable.last else { return }
    try record("redo", .redo(of: number), session.history[number - 1].events)
  }

  private mutating func record(
    _ command: String, _ kind: Change.Kind, _ events: [Event]
  ) throws {
    time.milliseconds += 7_345
    try session.record(
      Change(
        number: session.history.count + 1, at: time, by: session.annotator, command: command,
        kind: kind, events: events))
  }

  mutating func random(_ generator: inout CodingGenerator) throws {
    guard let sentence = session.sentences.randomElement(using: &generator) else { return }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: try undo()
    case 1: try redo()
    case 2:
      let note = ["", "check", "é\n\"x\"\u{0}"].randomElement(using: &generator)
      try edit("note", [.note(sentence.id, old: sentence.note, new: note)])
    case 3:
      try edit("flag", [.flag(sentence.id, old: sentence.flagged, new: !sentence.flagged)])
    case 4: try split(sentence)
    case 5: try join(sentence)
    case 6 where Bool.random(using: &generator):
      guard let old = session.schema.labels.randomElement(using: &generator)?.name else { return }
      if Bool.random(using: &generator) { return try reviewAtRandom(sentence, &generator) }
      try edit("rename", [.rename(old: old, new: "\(old.prefix(3))\(session.history.count)")])
    default:
      let label = session.schema.labels.randomElement(using: &generator)?.name ?? ""
      var annotation = Annotation(
        label: label, range: sentence.range, by: "r", at: time,
        origin: Annotation.Origin.allCases.randomElement(using: &generator) ?? .manual)
      if Bool.random(using: &generator) { annotation.attributes = ["é": "1", "z": "\\"] }
      if Bool.random(using: &generator) {
        annotation.score = Double.random(in: 0...1, using: &generator)
      }
      annotation.shown = shown(&generator)
      let old = sentence.annotations
      let new = Bool.random(using: &generator) ? [annotation] : old + [annotation]
      try edit(label, [.annotations(sentence.id, old: old, new: new)])
    }
  }

  /// Also of labels that the schema does not have, and of those that a rename could make.
  private func shown(_ generator: inout CodingGenerator) -> Annotation.Shown? {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return nil
    case 1: return .nothing
    case 2:
      return .suggestion(
        label: ["é", "cla9", "quo12", "non20"].randomElement(using: &generator) ?? "", score: nil,
        model: Bool.random(using: &generator) ? "m" : nil)
    default:
      return .suggestion(
        label: session.schema.labels.randomElement(using: &generator)?.name ?? "",
        score: Double.random(in: 0...1, using: &generator), model: "perceptron \"3\"")
    }
  }

  private mutating func reviewAtRandom(
    _ sentence: Sentence, _ generator: inout CodingGenerator
  ) throws {
    let review = Review(
      verdict: Review.Verdict.allCases.randomElement(using: &generator) ?? .remarked,
      of: sentence.labels, labels: sentence.labels,
      remark: Bool.random(using: &generator) ? "é" : nil, by: "x",
      at: time, isResolved: Bool.random(using: &generator))
    let settlement = Settlement(
      votes: [.init(annotator: "a", annotations: sentence.annotations)],
      rule: Settlement.Rule.allCases.randomElement(using: &generator))
    try edit(
      "both",
      [
        .reviews(sentence.id, old: sentence.reviews, new: sentence.reviews + [review]),
        .settlement(sentence.id, old: sentence.settlement, new: settlement),
      ])
    var schema = session.schema
    schema.title = "title \(session.history.count)"
    try edit("schema", [.schema(old: session.schema, new: schema)])
  }

  private mutating func split(_ sentence: Sentence) throws {
    var middle = (sentence.range.start + sentence.range.end) / 2
    while !session.article.isScalarBoundary(middle) { middle += 1 }
    let left = session.article.trimmed(TextRange(sentence.range.start, middle))
    let right = session.article.trimmed(TextRange(middle, sentence.range.end))
    guard !left.isEmpty, !right.isEmpty else { return }
    let fresh = session.freshSentenceID.number
    var parts = [
      Sentence(id: .init(fresh), range: left), Sentence(id: .init(fresh + 1), range: right),
    ]
    parts[1].suggestions = session.schema.labels.prefix(Int(fresh) % 3).map {
      Suggestion(label: $0.name, range: right, score: Double(fresh) / 7)
    }
    try edit("split", [.sentences(old: [sentence], new: parts)])
  }

  private mutating func join(_ sentence: Sentence) throws {
    guard let index = session.index(of: sentence.id), index + 1 < session.sentences.count else {
      return
    }
    let next = session.sentences[index + 1]
    let joined = Sentence(
      id: sentence.id, range: TextRange(sentence.range.start, next.range.end),
      note: sentence.note, flagged: next.flagged)
    try edit("join", [.sentences(old: [sentence, next], new: [joined])])
  }
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct CodingGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
