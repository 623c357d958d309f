package import AnnotationModel
package import DisplayText

/// A session as plain text for programs that compare texts line by line: a sentence a line.
///
///     s7 claim: The minister said so. | speaker=Olena Koval | note: check | flagged
///
/// A sentence has its id in front, since a split would change the number of all that come after it.
/// Times, origins and the history are left out: they are different after every change.
package struct SessionTextView {
  package let session: Session

  package init(session: Session) {
    self.session = session
  }

  package var lines: [StyledText] {
    let article = session.article
    let header = [
      ("article", article.id), ("title", article.title), ("text", article.sha256),
      ("annotator", session.annotator),
      (
        "schema",
        "\(session.schema.name): \(session.schema.labels.map(\.name).joined(separator: ", "))"
      ),
    ]
    return header.compactMap { name, value in value.map { StyledText("\(name) \($0)") } }
      + [StyledText()] + session.sentences.indices.map(line)
  }

  private func line(_ index: Int) -> StyledText {
    let sentence = session.sentences[index]
    let labels = sentence.labels.isEmpty ? "untagged" : sentence.labels.joined(separator: "+")
    var parts = ["\(sentence.id) \(labels): \(session.text(ofSentence: index))"]
    let whole = sentence.wholeAnnotations
    for annotation in whole where !annotation.attributes.isEmpty {
      let owner = whole.count > 1 ? "\(annotation.label) " : ""
      parts.append(owner + Self.attributes(annotation))
    }
    for span in sentence.spans {
      let words = "\(span.label) “\(session.article[span.range])”"
      parts.append(span.attributes.isEmpty ? words : "\(words) \(Self.attributes(span))")
    }
    if let note = sentence.note { parts.append("note: \(note)") }
    for review in sentence.reviews { parts.append("\(review.by): \(review.words)") }
    if let settlement = sentence.settlement { parts.append(settlement.words()) }
    if let suggestions = session.suggestionWords(forSentence: index) {
      parts.append("suggested: \(suggestions)")
    }
    if sentence.flagged { parts.append("flagged") }
    return StyledText(parts.joined(separator: " | "))
  }

  private static func attributes(_ annotation: Annotation) -> String {
    annotation.attributes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: " ")
  }
}
