import AnnotationModel
import Interchange

/// A sentence of a made session; spans are given by the words they cover.
struct Made {
  var text: String
  var labels: [String] = []
  var spans: [(words: String, label: String)] = []
  var attributes: [String: String] = [:]

  init(
    _ text: String, _ labels: String..., spans: [(words: String, label: String)] = [],
    attributes: [String: String] = [:]
  ) {
    self.text = text
    self.labels = labels
    self.spans = spans
    self.attributes = attributes
  }
}

extension Session {
  /// Returns a session on sentences with one space between them.
  static func made(
    _ sentences: [Made], by annotator: String = "anna", id: String = "1", article: String = "a",
    at time: Int = 0, schema: LabelSchema = .news
  ) -> Session {
    var ranges: [TextRange] = []
    for sentence in sentences {
      let start = ranges.last.map { $0.end + 1 } ?? 0
      ranges.append(TextRange(start, start + sentence.text.utf8.count))
    }
    let time = Timestamp(milliseconds: time)
    var session = Session(
      id: id, annotator: annotator, created: time,
      article: Article(id: article, text: sentences.map(\.text).joined(separator: " ")),
      schema: schema, segmenter: .init(name: "test", version: 1, language: nil), ranges: ranges)
    var events: [Event] = []
    for (made, sentence) in zip(sentences, session.sentences) {
      func annotation(_ label: String, _ range: TextRange) -> Annotation {
        Annotation(
          label: label, range: range, attributes: made.attributes, by: annotator, at: time)
      }
      let new =
        made.labels.map { annotation($0, sentence.range) }
        + made.spans.map { span in
          let before = made.text.firstRange(of: span.words).map {
            made.text.utf8.distance(from: made.text.startIndex, to: $0.lowerBound)
          }
          let start = sentence.range.start + (before ?? 0)
          return annotation(span.label, TextRange(start, start + span.words.utf8.count))
        }
      if !new.isEmpty { events.append(.annotations(sentence.id, old: [], new: new)) }
    }
    if !events.isEmpty {
      try? session.record(
        Change(number: 1, at: time, by: annotator, command: "make", events: events))
    }
    return session
  }

  /// Six sentences: a claim, two labels, none, untagged, a span alone, a label and a span.
  static let choosing = made([
    Made("One rose.", "claim"), Made("Two sat.", "quote", "claim"), Made("Three were.", "none"),
    Made("Four."), Made("Five ran far.", spans: [("Five", "fact")]),
    Made("Six more.", "quote", spans: [("Six", "claim")]),
  ])
}

/// Words of a language that nobody speaks, so that texts share what they are made to share only.
struct MadeTexts {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func words(_ count: Int) -> [String] {
    (0..<count).map { _ in
      String(String.UnicodeScalarView((0..<6).map { _ in letter() }))
    }
  }

  private mutating func letter() -> Unicode.Scalar {
    Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &random))
  }

  /// Returns the words with one in so many replaced, from a random one on.
  mutating func changed(_ words: [String], oneIn step: Int) -> [String] {
    var changed = words
    for index in stride(from: Int.random(in: 0..<step, using: &random), to: words.count, by: step) {
      changed[index] = self.words(1)[0]
    }
    return changed
  }
}
