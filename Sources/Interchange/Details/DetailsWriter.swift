import AnnotationModel
import JSONText

/// Writes what a client has no place for: as one object, under a name that the client keeps and does
/// not look at.
///
/// What the client shows is not repeated where it can be changed there: labels are in the object only
/// to say more of them, and one that the client does not give back is gone.
struct DetailsWriter {
  /// The member that holds the object.
  static let name = "galley"

  /// What offsets count, in the object as in the rest of the file.
  var unit = OffsetUnit.codepoint
  /// Whether the client shows an attribute, so that it is not in the object.
  var showsAttribute: (_ name: String, _ value: String) -> Bool = { _, _ in false }
  /// Whether the client shows the notes of sentences that carry a label.
  var showsNotes = false

  /// Writes the object of a whole article.
  func write(
    _ article: ExportedArticle, _ offsets: inout OffsetMap, to json: inout JSONWriter
  ) {
    json.beginObject()
    members(of: article, to: &json)
    json.plainName("offsets")
    json.string(unit.rawValue)
    json.plainName("sentences")
    json.beginArray()
    for sentence in article.sentences { range(sentence.range, &offsets, to: &json) }
    json.endArray()
    json.plainName("annotations")
    json.beginArray()
    for (_, annotation) in article.annotations {
      self.annotation(annotation, 0, &offsets, to: &json)
    }
    json.endArray()
    notesAndFlags(article, &offsets, to: &json)
    json.plainName("suggestions")
    json.beginArray()
    for sentence in article.chosen {
      for suggestion in sentence.sentence.suggestions {
        self.suggestion(suggestion, 0, &offsets, to: &json)
      }
    }
    json.endArray()
    json.endObject()
  }

  private func notesAndFlags(
    _ article: ExportedArticle, _ offsets: inout OffsetMap, to json: inout JSONWriter
  ) {
    json.plainName("notes")
    json.beginArray()
    for sentence in article.chosen {
      guard let note = sentence.sentence.note, !(showsNotes && sentence.sentence.isTagged) else {
        continue
      }
      json.beginObject()
      json.plainName("start")
      json.integer(offsets.offset(ofByte: sentence.range.start))
      json.plainName("end")
      json.integer(offsets.offset(ofByte: sentence.range.end))
      json.plainName("note")
      json.string(note)
      json.endObject()
    }
    json.endArray()
    json.plainName("flagged")
    json.beginArray()
    for sentence in article.chosen where sentence.sentence.flagged {
      range(sentence.range, &offsets, to: &json)
    }
    json.endArray()
  }

  /// Writes the object of one sentence, in files that have a record for each. Offsets in it count from
  /// the sentence's start.
  func write(
    sentence index: Int, of article: ExportedArticle, _ offsets: inout OffsetMap,
    to json: inout JSONWriter
  ) {
    let exported = article.sentences[index]
    let range = exported.range
    let previous = index == 0 ? 0 : article.sentences[index - 1].range.end
    let next =
      index + 1 < article.sentences.count
      ? article.sentences[index + 1].range.start : article.bytes.count
    let start = offsets.offset(ofByte: range.start)
    json.beginObject()
    members(of: article, to: &json)
    json.plainName("number")
    json.integer(exported.number)
    json.plainName("sentences")
    json.integer(article.sentences.count)
    json.plainName("before")
    json.string(previous..<range.start, of: article.bytes)
    json.plainName("after")
    json.string(range.end..<next, of: article.bytes)
    if let note = exported.sentence.note {
      json.plainName("note")
      json.string(note)
    }
    json.plainName("flagged")
    json.boolean(exported.sentence.flagged)
    json.plainName("annotations")
    json.beginArray()
    for annotation in exported.sentence.annotations {
      self.annotation(annotation, start, &offsets, to: &json)
    }
    json.endArray()
    json.plainName("suggestions")
    json.beginArray()
    for suggestion in exported.sentence.suggestions {
      self.suggestion(suggestion, start, &offsets, to: &json)
    }
    json.endArray()
    json.endObject()
  }

  // MARK: - Parts

  private func members(of article: ExportedArticle, to json: inout JSONWriter) {
    member("article", article.article.id, to: &json)
    member("title", article.article.title, to: &json)
    member("byline", article.article.byline, to: &json)
    member("published", article.article.published, to: &json)
    member("source", article.article.source, to: &json)
    member("language", article.article.language, to: &json)
    member("sha256", article.article.sha256, to: &json)
    member("session", article.sessionID, to: &json)
    member("annotator", article.annotator, to: &json)
  }

  private func annotation(
    _ annotation: Annotation, _ start: Int, _ offsets: inout OffsetMap, to json: inout JSONWriter
  ) {
    json.beginObject()
    place(annotation.label, annotation.range, start, &offsets, to: &json)
    member("by", annotation.by, to: &json)
    member("at", annotation.at.description, to: &json)
    member("origin", annotation.origin.rawValue, to: &json)
    model(annotation.model, annotation.score, to: &json)
    attributes(annotation.attributes, to: &json)
    json.endObject()
  }

  private func suggestion(
    _ suggestion: Suggestion, _ start: Int, _ offsets: inout OffsetMap, to json: inout JSONWriter
  ) {
    json.beginObject()
    place(suggestion.label, suggestion.range, start, &offsets, to: &json)
    model(suggestion.model, suggestion.score, to: &json)
    attributes(suggestion.attributes, to: &json)
    json.endObject()
  }

  private func place(
    _ label: String, _ range: TextRange, _ start: Int, _ offsets: inout OffsetMap,
    to json: inout JSONWriter
  ) {
    json.plainName("start")
    json.integer(offsets.offset(ofByte: range.start) - start)
    json.plainName("end")
    json.integer(offsets.offset(ofByte: range.end) - start)
    member("label", label, to: &json)
  }

  private func model(_ model: String?, _ score: Double?, to json: inout JSONWriter) {
    member("model", model, to: &json)
    guard let score else { return }
    json.plainName("score")
    json.number(score)
  }

  private func attributes(_ attributes: [String: String], to json: inout JSONWriter) {
    guard attributes.contains(where: { !showsAttribute($0.key, $0.value) }) else { return }
    json.plainName("attributes")
    json.beginObject()
    for (name, value) in attributes.sorted(by: { $0.key < $1.key })
    where !showsAttribute(name, value) {
      json.name(name)
      json.string(value)
    }
    json.endObject()
  }

  private func range(
    _ range: TextRange, _ offsets: inout OffsetMap, to json: inout JSONWriter
  ) {
    json.beginArray()
    json.integer(offsets.offset(ofByte: range.start))
    json.integer(offsets.offset(ofByte: range.end))
    json.endArray()
  }

  private func member(_ name: String, _ value: String?, to json: inout JSONWriter) {
    guard let value else { return }
    json.plainName(name)
    json.string(value)
  }
}
