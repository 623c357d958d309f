package import AnnotationModel

/// One session as a format writes it: an article with the labels that were chosen.
package struct ExportedArticle: Sendable {
  /// Differs from that of every other article of the export, and can stand in a file name.
  package var name: String
  package var article: Article
  /// The text's UTF-8 bytes.
  package let bytes: ContiguousArray<UInt8>
  package var sessionID: String
  package var annotator: String
  package var created: Timestamp
  package var updated: Timestamp
  package var isGold: Bool
  package var schema: LabelSchema
  package var segmenter: Session.SegmenterRecord
  /// All sentences, in reading order.
  package var sentences: ContiguousArray<ExportedSentence>
  /// nil where the export is not split.
  package var split: Split?

  package init(
    name: String, session: Session, sentences: ContiguousArray<ExportedSentence>,
    split: Split? = nil
  ) {
    self.name = name
    article = session.article
    bytes = ContiguousArray(session.article.text.utf8)
    sessionID = session.id
    annotator = session.annotator
    created = session.created
    updated = session.updated
    isGold = session.isGold
    schema = session.schema
    segmenter = session.segmenter
    self.sentences = sentences
    self.split = split
  }

  /// A session as it is, with every sentence chosen.
  package init(_ session: Session, name: String? = nil) {
    var number = 0
    self.init(
      name: name ?? session.article.id, session: session,
      sentences: ContiguousArray(
        session.sentences.lazy.map { sentence in
          number += 1
          return ExportedSentence(number: number, sentence: sentence, isChosen: true)
        }))
  }

  /// The sentences that belong to the export.
  package var chosen: some Sequence<ExportedSentence> { sentences.lazy.filter(\.isChosen) }

  /// Returns the UTF-8 bytes of a range as they are.
  package func bytes(_ range: TextRange) -> Range<Int> { range.start..<range.end }

  package func text(_ range: TextRange) -> Substring { article[range] }

  /// Every annotation of the chosen sentences, in reading order: those of a whole sentence first,
  /// then its spans.
  package var annotations: some Sequence<(sentence: ExportedSentence, annotation: Annotation)> {
    sentences.lazy.filter(\.isChosen).flatMap { sentence in
      sentence.sentence.annotations.lazy.map { (sentence, $0) }
    }
  }
}

/// A sentence and whether it was chosen; one that was not carries nothing, and is there because the
/// text is.
package struct ExportedSentence: Sendable {
  /// Its place in the session, counted from 1.
  package var number: Int
  package var sentence: Sentence
  package var isChosen: Bool

  package init(number: Int, sentence: Sentence, isChosen: Bool) {
    self.number = number
    self.sentence = sentence
    self.isChosen = isChosen
  }

  package var range: TextRange { sentence.range }
  package var labels: [String] { sentence.labels }
}

/// A part of an export that a model is fitted to, chosen with, or judged on.
package enum Split: String, CaseIterable, Hashable, Sendable {
  case train
  case validation
  case test
}
