package import AnnotationModel

/// An annotated text as a format's reader found it. All ranges are UTF-8 bytes of the text, checked.
package struct ImportedArticle: Hashable, Sendable {
  /// Where it stands: a file, and a line where a file has many.
  package var file: String?
  package var line: Int?
  package var id: String?
  package var title: String?
  package var byline: String?
  package var published: String?
  package var source: String?
  package var language: String?
  /// The digest that the file gives of the text; compared where it is there.
  package var sha256: String?
  package var annotator: String?
  package var text: String
  /// Where the format keeps sentences; nil where it does not. In order, without overlap.
  package var sentences: [TextRange]?
  /// How many sentences the article has that the file does not, by its own word: the text is shorter
  /// than the article's then.
  package var missingSentences = 0
  /// Labels, of sentences and of spans: the range alone tells which.
  package var annotations: [ImportedAnnotation] = []
  /// Labels that a model proposed.
  package var suggestions: [ImportedAnnotation] = []
  /// Notes on a range of text, which go to the sentence that it begins in.
  package var notes: [(range: TextRange, text: String)] = []
  /// The sentences that somebody flagged, by a range in each.
  package var flagged: [TextRange] = []
  /// What the file says of the labels; nil where it says nothing.
  package var schema: LabelSchema?

  package init(text: String) {
    self.text = text
  }

  package static func == (left: ImportedArticle, right: ImportedArticle) -> Bool {
    left.text == right.text && left.id == right.id && left.title == right.title
      && left.byline == right.byline && left.published == right.published
      && left.source == right.source && left.language == right.language
      && left.annotator == right.annotator && left.sentences == right.sentences
      && left.annotations == right.annotations && left.suggestions == right.suggestions
      && left.flagged == right.flagged && left.notes.count == right.notes.count
      && zip(left.notes, right.notes).allSatisfy { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(annotations)
  }
}

/// One label of an import.
package struct ImportedAnnotation: Hashable, Sendable {
  package var label: String
  package var range: TextRange
  package var attributes: [String: String] = [:]
  package var by: String?
  package var at: Timestamp?
  /// What the file says it came from; the import itself is said in its place otherwise.
  package var origin: Annotation.Origin?
  package var score: Double?
  package var model: String?
  /// The line of the file, for what is found wrong with it later.
  package var line: Int?

  package init(label: String, range: TextRange, line: Int? = nil) {
    self.label = label
    self.range = range
    self.line = line
  }
}

extension ImportedArticle {
  /// The same article, of a file.
  package func `in`(_ file: String) -> ImportedArticle {
    var article = self
    article.file = file
    return article
  }
}
