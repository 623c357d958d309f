import AnnotationModel
import Interchange

/// Sessions with everything that a session may have, of a seed: emoji, accents, second labels,
/// overlapping spans, attributes, notes, flags, suggestions.
struct GeneratedSessions {
  private var generator: SplitMix

  init(seed: UInt64) { generator = SplitMix(state: seed) }

  static let labels = ["claim", "quote", "fact", "none"]

  private static let words = [
    "The", "café", "lost", "12%", "📉", "“We", "will", "reopen,”", "Слов'янськ", "місто", "قال",
    "المتحدث", "上海", "e\u{301}", "👩‍👩‍👧", "naïve", "=SUM(A1)", "-5", "a,b", "\"so\"", "x|y", "<b>",
    "&amp;", "\\n", "__label__x", "#7", "[1]", "O'Neil", "50\u{A0}km", "to", "of", "said",
  ]
  private static let gaps = [" ", " ", " ", "\n", "\n\n", "  ", "\r\n", "\t", "\u{A0}", "\u{2028}"]
  private static let values = [
    "Ana Ruiz", "Олена", "a|b", "two\nlines", "\"q\"", "тест, так", " x ",
  ]

  mutating func session(
    number: Int, maximumSentences: Int = 8, allowsOverlap: Bool = true
  ) -> Session {
    var text = pick([0, 1, 2, 3]) == 0 ? pick(Self.gaps) : ""
    var ranges: [TextRange] = []
    for _ in 0...Int.random(in: 0..<maximumSentences, using: &generator) {
      if !ranges.isEmpty { text += pick(Self.gaps) }
      let start = text.utf8.count
      text += (0...Int.random(in: 0...7, using: &generator)).map { _ in pick(Self.words) }
        .joined(separator: pick([" ", " ", " ", "  ", "\n", "\t"]))
      text += pick([".", "!", "", "?", "…", "."])
      ranges.append(TextRange(start, text.utf8.count))
    }
    if pick([0, 1]) == 0 { text += pick(["\n", " ", "\n\n", "\r\n"]) }
    let has = { (generator: inout SplitMix) in Bool.random(using: &generator) }
    let article = Article(
      id: "article-\(number)", title: has(&generator) ? pick(Self.values) : nil,
      byline: has(&generator) ? "By A, B" : nil, published: has(&generator) ? "2026-11-01" : nil,
      source: has(&generator) ? "https://example.org/?a=1&b=2" : nil,
      language: has(&generator) ? pick(["en", "uk", "ar"]) : nil, text: text)
    let schema = LabelSchema(
      name: "news", exclusive: false,
      labels: Self.labels.map {
        Label(name: $0, key: String($0.first ?? "x"), color: "", alone: $0 == "none")
      })
    var session = Session(
      id: "session-\(number)", annotator: pick(["anna", "Олена К.", "m \"x\""]),
      created: Timestamp(milliseconds: 1_760_000_000_000), article: article, schema: schema,
      segmenter: .init(name: "test", version: 1, language: nil), ranges: ranges)
    for index in session.sentences.indices { decorate(index, of: &session, allowsOverlap) }
    return session
  }

  private mutating func decorate(
    _ index: Int, of session: inout Session, _ allowsOverlap: Bool
  ) {
    let sentence = session.sentences[index]
    var annotations: [Annotation] = []
    switch Int.random(in: 0...6, using: &generator) {
    case 0: break
    case 1: annotations = [annotation("none", sentence.range)]
    case 2:
      annotations = [annotation("quote", sentence.range), annotation("claim", sentence.range)]
    default: annotations = [annotation(pick(["claim", "quote", "fact"]), sentence.range)]
    }
    var end = sentence.range.start
    for _ in 0..<pick([0, 0, 0, 1, 2]) {
      let words = Self.words(of: session.article, in: sentence.range)
      guard words.count > 1 else { break }
      let first = Int.random(in: 0..<words.count, using: &generator)
      let last = Int.random(in: first..<words.count, using: &generator)
      let range = TextRange(words[first].start, words[last].end)
      guard range != sentence.range, allowsOverlap || range.start >= end else { continue }
      let label = pick(["claim", "fact"])
      guard !annotations.contains(where: { $0.range == range && $0.label == label }) else {
        continue
      }
      annotations.append(annotation(label, range))
      end = range.end
    }
    let whole = annotations.filter { $0.range == sentence.range }
    let spans = annotations.filter { $0.range != sentence.range }
      .sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    var events: [Event] = []
    if !annotations.isEmpty {
      events.append(.annotations(sentence.id, old: [], new: whole + spans))
    }
    if pick([0, 1, 2, 3]) == 0 {
      events.append(.note(sentence.id, old: nil, new: pick(Self.values)))
    }
    if pick([0, 1, 2, 3]) == 0 { events.append(.flag(sentence.id, old: false, new: true)) }
    if !events.isEmpty {
      try? session.record(
        Change(
          number: session.nextChangeNumber, at: session.created, by: session.annotator,
          command: "generate", events: events))
    }
    if annotations.isEmpty, Bool.random(using: &generator) {
      session.suggest([
        index: [Suggestion(label: "fact", range: sentence.range, score: 0.75, model: "m-1")]
      ])
    }
  }

  private mutating func annotation(_ label: String, _ range: TextRange) -> Annotation {
    var attributes: [String: String] = [:]
    if Int.random(in: 0...2, using: &generator) == 0 { attributes["speaker"] = pick(Self.values) }
    if Int.random(in: 0...5, using: &generator) == 0 { attributes["source"] = "interview" }
    var annotation = Annotation(
      label: label, range: range, attributes: attributes, by: pick(["anna", "Олена К."]),
      at: Timestamp(
        milliseconds: 1_760_000_000_000 + Int.random(in: 0..<9_000_000, using: &generator)),
      origin: .imported, score: nil)
    annotation.shown = pick([
      nil, .nothing, .suggestion(label: "fact", score: 0.75, model: "m-1"),
      .suggestion(label: "“q\"", score: nil, model: nil),
    ])
    return annotation
  }

  /// The words of a range, without the white space between them.
  private static func words(of article: Article, in range: TextRange) -> [TextRange] {
    var words: [TextRange] = []
    var start: Int?
    var offset = range.start
    for scalar in article[range].unicodeScalars {
      if scalar.isSpace {
        if let begin = start { words.append(TextRange(begin, offset)) }
        start = nil
      } else if start == nil {
        start = offset
      }
      offset += UTF8.width(scalar)
    }
    if let begin = start { words.append(TextRange(begin, offset)) }
    return words
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014), so that a seed gives the same sessions everywhere.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
