import AnnotationModel
import JSONText

private enum SentenceKey: String, MemberKey {
  case annotations, end, flagged, id, note, reviews, settlement, start, suggestions, text

  static let table = KeyTable<SentenceKey>()
}

extension MemberReader {
  /// Reads a sentence, whose range lies somewhere in the text.
  ///
  /// - Parameter text: the bytes with which the text that the file repeats is compared; when nil it
  ///   is passed over.
  mutating func sentence(
    _ key: String, comparedWith text: ContiguousArray<UInt8>?
  ) throws(SessionReadError) -> Sentence {
    let begin = json.mark().offset
    var members = try beginObject(key)
    var unknown = UnknownFields()
    var annotations: [Annotation] = []
    var start: Int?
    var end: Int?
    var flagged = false
    var id: Sentence.ID?
    var note: String?
    var reviews: [Review] = []
    var settlement: Settlement?
    var suggestions: [Suggestion] = []
    var textMark: JSONReader.Mark?
    var isSameText: Bool?
    let keys = SentenceKey.table
    while let key = try next(&members, keys, unknown: &unknown) {
      switch key {
      case .annotations: annotations = try self.annotations("annotations")
      case .end: end = try integer("end")
      case .flagged: flagged = try boolean("flagged")
      case .id: id = try sentenceID("id")
      case .note: note = try optionalString("note")
      case .reviews: reviews = try self.reviews("reviews")
      case .settlement: settlement = try optionalSettlement("settlement")
      case .start: start = try integer("start")
      case .suggestions: suggestions = try self.suggestions("suggestions")
      case .text:
        textMark = json.mark()
        if let text, let start, let end {
          isSameText = try isNextString(try range(start, end, at: begin), of: text)
        } else {
          _ = try string("text")
        }
      }
    }
    let range = try range(
      require(start, "start", at: begin), require(end, "end", at: begin), at: begin)
    var sentence = Sentence(
      id: try require(id, "id", at: begin), range: range, annotations: annotations, note: note,
      flagged: flagged)
    if !reviews.isEmpty { sentence.reviews = reviews }
    if settlement != nil { sentence.settlement = settlement }
    if !suggestions.isEmpty { sentence.suggestions = suggestions }
    if !unknown.isEmpty { sentence.unknown = unknown }
    if let text {
      // Written by another program, the text may come before the range that it repeats.
      if isSameText == nil {
        let resume = json.mark()
        json.return(to: try require(textMark, "text", at: begin))
        isSameText = try isNextString(range, of: text)
        json.return(to: resume)
      }
      guard isSameText == true else { throw failure(.textMismatch(sentence.id), at: begin) }
    }
    return sentence
  }

  private mutating func isNextString(
    _ range: TextRange, of text: ContiguousArray<UInt8>
  ) throws(SessionReadError) -> Bool {
    do {
      return try json.isNextString(range.start..<range.end, of: text)
    } catch {
      throw SessionReadError(error, key: "text")
    }
  }
}

extension MemberWriter {
  /// - Parameter text: the article's bytes, of which the sentence's are repeated; none when nil.
  mutating func sentence(_ sentence: Sentence, repeating text: ContiguousArray<UInt8>?) {
    let range = codePoints(sentence.range)
    var others = beginObject(sentence.unknown)
    name("annotations", &others)
    annotations(sentence.annotations)
    name("end", &others)
    json.integer(range.upperBound)
    name("flagged", &others)
    json.boolean(sentence.flagged)
    name("id", &others)
    id(sentence.id)
    name("note", &others)
    optionalString(sentence.note)
    if sentence.reviews.isEmpty {
      others.drop("reviews")
    } else {
      name("reviews", &others)
      reviews(sentence.reviews)
    }
    if sentence.settlement == nil {
      others.drop("settlement")
    } else {
      name("settlement", &others)
      optionalSettlement(sentence.settlement)
    }
    name("start", &others)
    json.integer(range.lowerBound)
    if sentence.suggestions.isEmpty {
      others.drop("suggestions")
    } else {
      name("suggestions", &others)
      suggestions(sentence.suggestions)
    }
    if let text {
      name("text", &others)
      json.string(sentence.range.start..<sentence.range.end, of: text)
    } else {
      others.drop("text")
    }
    endObject(&others)
  }
}
