extension Sentence {
  /// Returns the two sentences that this one becomes when it is cut.
  ///
  /// The first keeps the id, the note, the flag and the reviews. Labels of the whole sentence go to
  /// both, as does what was held of it (the settlement); a span goes to the part that holds it, and a
  /// span over the cut is cut with it. A span that covers all of its part becomes a label of it,
  /// unless it can say nothing new there. A suggestion goes to the part that holds it; one for more
  /// than a part says nothing of either, and goes.
  ///
  /// - Parameters:
  ///   - left: the first part's range, trimmed.
  ///   - right: the second part's range, trimmed.
  package func split(
    into left: TextRange, and right: TextRange, newID: ID, schema: LabelSchema
  ) -> [Sentence] {
    func part(_ id: ID, _ part: TextRange) -> Sentence {
      var sentence = Sentence(id: id, range: part)
      sentence.annotations = annotations.compactMap { annotation in
        var annotation = annotation
        if isWhole(annotation) {
          annotation.range = part
        } else {
          annotation.range = TextRange(
            max(annotation.range.start, part.start), min(annotation.range.end, part.end))
        }
        return annotation.range.isEmpty ? nil : annotation
      }
      sentence.dropLabelsThatCannotStand(schema)
      sentence.settlement = settlement
      sentence.suggestions = suggestions.filter { part.contains($0.range) }
      return sentence
    }
    var first = part(id, left)
    first.note = note
    first.flagged = flagged
    first.reviews = reviews
    first.unknown = unknown
    return [first, part(newID, right)]
  }

  /// Drops labels of the whole sentence that repeat one before them, or that the schema does not let
  /// stand beside those.
  private mutating func dropLabelsThatCannotStand(_ schema: LabelSchema) {
    var kept: [String] = []
    let whole = range
    annotations.removeAll { annotation in
      guard annotation.range == whole else { return false }
      let stands =
        kept.isEmpty
        || (!kept.contains(annotation.label) && kept.count < schema.maximumLabels
          && !(kept + [annotation.label]).contains { schema.label(named: $0)?.alone == true })
      if stands { kept.append(annotation.label) }
      return !stands
    }
  }

  /// Returns the one sentence that neighbours become when they are joined.
  ///
  /// It keeps the first one's id. A label that any of them carries as a whole becomes a label of
  /// the joined sentence, as far as the schema lets labels stand together; one that cannot stays as
  /// a span where its sentence was. A label that stands alone gives way to another. Notes are put
  /// one after another, a flag stays, and what was suggested is suggested for a part now.
  ///
  /// - Parameter sentences: in reading order, at least one.
  package static func joined(_ sentences: [Sentence], schema: LabelSchema) -> Sentence {
    var joined = sentences[0]
    joined.range = TextRange(sentences[0].range.start, sentences[sentences.count - 1].range.end)
    let notes = sentences.compactMap(\.note)
    joined.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    joined.flagged = sentences.contains(where: \.flagged)
    joined.reviews = sentences.flatMap(\.reviews)
    joined.settlement = Settlement.joined(sentences, schema: schema)
    joined.suggestions = sentences.flatMap(\.suggestions)
    let whole = sentences.flatMap(\.wholeAnnotations)
    let meets = whole.contains { schema.label(named: $0.label)?.alone != true }
    var kept: [Annotation] = []
    var spans = sentences.flatMap(\.spans)
    for annotation in whole {
      if let index = kept.firstIndex(where: { $0.label == annotation.label }) {
        kept[index].attributes.merge(annotation.attributes) { first, _ in first }
      } else if meets, schema.label(named: annotation.label)?.alone == true {
        continue
      } else if kept.count < schema.maximumLabels {
        var annotation = annotation
        annotation.range = joined.range
        kept.append(annotation)
      } else {
        spans.append(annotation)
      }
    }
    spans.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    joined.annotations = kept + spans
    return joined
  }
}
