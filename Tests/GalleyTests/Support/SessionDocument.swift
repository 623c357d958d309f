/// A session file as a program reads it that knows nothing of galley but the format's description.
struct SessionDocument: Decodable {
  struct Article: Decodable {
    var id: String
    var language: String?
    var sha256: String
    var text: String
    var title: String?
  }

  struct Sentence: Decodable {
    var id: String
    var start: Int
    var end: Int
    var text: String
    var annotations: [Annotation]
    var note: String?
    var flagged: Bool

    /// The labels of the whole sentence, the primary one first.
    var labels: String {
      annotations.filter { $0.start == start && $0.end == end }.map(\.label)
        .joined(separator: "+")
    }
  }

  struct Annotation: Decodable {
    var label: String
    var start: Int
    var end: Int
    var attributes: [String: String]
    var by: String
    var at: String
    var origin: String
  }

  struct Change: Decodable {
    var command: String
    var by: String
  }

  struct Schema: Decodable {
    struct Label: Decodable {
      var name: String
    }
    var name: String
    var labels: [Label]
  }

  var format: String
  var version: Int
  var id: String
  var annotator: String
  var created: String
  var updated: String
  var article: Article
  var schema: Schema
  var sentences: [Sentence]
  var history: [Change]

  /// The labels of each sentence; an untagged one has an empty word.
  var labels: [String] { sentences.map(\.labels) }

  /// Returns the characters between two offsets, counted in code points from the text's start.
  func text(_ start: Int, _ end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: article.text.unicodeScalars.dropFirst(start).prefix(end - start))
    return String(text)
  }
}
