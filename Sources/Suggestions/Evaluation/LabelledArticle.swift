package import AnnotationModel

/// An article, some of whose sentences have labels: what a suggester learns from and is measured by.
package struct LabelledArticle: Sendable {
  package let id: String
  package let text: String
  /// An ISO 639 code.
  package let language: String?
  package let sentences: [Sentence]

  package struct Sentence: Hashable, Sendable {
    package let range: TextRange
    package let beginsParagraph: Bool
    /// The primary label first; empty where it has none, and then it is neither learned nor scored.
    package let labels: [String]
  }

  /// A sentence of which no more is known than its text.
  package struct Line: Hashable, Sendable {
    package var text: String
    /// Nil, or empty, where it has none.
    package var label: String?
    /// Whether it begins a paragraph.
    package var beginsParagraph: Bool

    package init(text: String, label: String? = nil, beginsParagraph: Bool = false) {
      self.text = text
      self.label = label
      self.beginsParagraph = beginsParagraph
    }
  }

  /// Makes an article of its sentences: a line break goes before one that begins a paragraph, and a
  /// space before any other.
  ///
  /// - Parameter language: tells the language of the article's text.
  package init(id: String, lines: [Line], language: (_ text: String) -> String?) {
    var text = ""
    var sentences: [Sentence] = []
    sentences.reserveCapacity(lines.count)
    for line in lines {
      if !text.isEmpty { text.append(line.beginsParagraph ? "\n" : " ") }
      let start = text.utf8.count
      text += line.text
      sentences.append(
        Sentence(
          range: TextRange(start, text.utf8.count), beginsParagraph: line.beginsParagraph,
          labels: (line.label ?? "").isEmpty ? [] : [line.label ?? ""]))
    }
    self.id = id
    self.text = text
    self.sentences = sentences
    self.language = language(text)
  }

  /// Takes the labels that a session's sentences have now.
  package init(_ session: Session) {
    id = session.article.id
    text = session.article.text
    language = session.article.language ?? session.segmenter.language
    sentences = session.sentences.indices.map { index in
      let sentence = session.sentences[index]
      return Sentence(
        range: sentence.range, beginsParagraph: session.beginsParagraph(index),
        labels: sentence.labels)
    }
  }

  /// The article as a suggester reads it. Made anew each time.
  package var reading: ArticleReading { ArticleReading(text: text, language: language) }

  /// Returns what a suggester is told of a sentence, counted from zero.
  package func context(ofSentence index: Int, previousLabel: String?) -> SentenceContext {
    SentenceContext(
      range: sentences[index].range, index: index, count: sentences.count,
      previous: index > 0 ? sentences[index - 1].range : nil,
      next: index + 1 < sentences.count ? sentences[index + 1].range : nil,
      beginsParagraph: sentences[index].beginsParagraph, previousLabel: previousLabel)
  }
}
