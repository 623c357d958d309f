extension Settlement.Vote {
  /// Returns what the annotator holds of a sentence: labels of all of it, and spans inside it.
  ///
  /// - Parameter range: the sentence's, which may be a part of the one that was voted on.
  package func annotations(on range: TextRange) -> [Annotation] {
    annotations.compactMap { annotation in
      var annotation = annotation
      annotation.range = TextRange(
        max(annotation.range.start, range.start), min(annotation.range.end, range.end))
      return annotation.range.isEmpty ? nil : annotation
    }
  }

  /// Returns the labels of the whole sentence, the primary one first; none where the annotator has
  /// not tagged it.
  package func labels(on range: TextRange) -> [String] {
    annotations(on: range).filter { $0.range == range }.map(\.label)
  }
}

extension Settlement {
  /// Returns the vote of an annotator.
  package func vote(of annotator: String) -> Vote? {
    votes.first { $0.annotator == annotator }
  }

  /// Returns what all annotators hold of a sentence; nil where somebody has not tagged it, or
  /// somebody holds something else.
  ///
  /// They agree on the same labels in the same order and the same spans. An attribute that only some
  /// give is taken over; one to which they give two values is a disagreement.
  package func unanimous(on range: TextRange) -> [Annotation]? {
    var agreed: [Annotation] = []
    for (index, vote) in votes.enumerated() {
      let held = vote.annotations(on: range)
      guard held.contains(where: { $0.range == range }) else { return nil }
      if index == 0 {
        agreed = held
        continue
      }
      guard
        held.filter({ $0.range == range }).map(\.label)
          == agreed.filter({ $0.range == range }).map(\.label),
        held.count == agreed.count
      else { return nil }
      for annotation in held {
        guard let place = agreed.firstIndex(where: annotation.isAbout) else { return nil }
        for (name, value) in annotation.attributes {
          let other = agreed[place].attributes.updateValue(value, forKey: name)
          guard other == nil || other == value else { return nil }
        }
      }
    }
    return votes.isEmpty ? nil : agreed
  }

  /// Whether annotators hold different things of a sentence, or not all of them have tagged it; what
  /// nobody has labelled is not disputed.
  package func isDisputed(on range: TextRange) -> Bool {
    unanimous(on: range) == nil && votes.contains { !$0.annotations(on: range).isEmpty }
  }

  /// Returns what more than half of those who tagged a sentence hold of it; nil where no labels have
  /// so many.
  ///
  /// The labels must be the same in the same order. Of the attributes that their holders give, each
  /// has the value that most of them give, the first of these where several are given as often.
  /// Spans come along that more than half of all who tagged the sentence have.
  package func majority(on range: TextRange) -> [Annotation]? {
    let held = votes.map { $0.annotations(on: range) }.filter { annotations in
      annotations.contains { $0.range == range }
    }
    func labels(_ annotations: [Annotation]) -> [String] {
      annotations.filter { $0.range == range }.map(\.label)
    }
    guard
      let first = held.first(where: { one in
        held.count { labels($0) == labels(one) } * 2 > held.count
      })
    else { return nil }
    let holders = held.filter { labels($0) == labels(first) }
    var majority = first.filter { $0.range == range }
    var spans: [Annotation] = []
    for span in held.joined() where span.range != range && !spans.contains(where: span.isAbout) {
      let count = held.count { $0.contains(where: span.isAbout) }
      if count * 2 > held.count { spans.append(span) }
    }
    majority += spans.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    for index in majority.indices {
      let annotation = majority[index]
      let among = annotation.range == range ? holders : held
      majority[index].attributes = Self.attributes(
        among.compactMap { $0.first(where: annotation.isAbout)?.attributes })
    }
    return majority
  }

  /// Returns each attribute with the value that it is given most often, the first of these where
  /// several are given as often.
  package static func attributes(_ given: [[String: String]]) -> [String: String] {
    var attributes: [String: String] = [:]
    for name in Set(given.flatMap(\.keys)) {
      let values = given.compactMap { $0[name] }
      var (best, most) = ("", 0)
      for value in values {
        let count = values.count { $0 == value }
        if count > most { (best, most) = (value, count) }
      }
      attributes[name] = best
    }
    return attributes
  }

  /// Returns the settlement of a sentence that others were joined to; nil where none has one.
  ///
  /// Votes are joined as sentences are. It stays settled where all parts are settled.
  static func joined(_ sentences: [Sentence], schema: LabelSchema) -> Settlement? {
    let settlements = sentences.compactMap(\.settlement)
    guard var joined = settlements.first else { return nil }
    for index in joined.votes.indices {
      let annotator = joined.votes[index].annotator
      let parts = sentences.map { sentence in
        let vote = sentence.settlement?.vote(of: annotator)
        return Sentence(
          id: sentence.id, range: sentence.range,
          annotations: vote?.annotations(on: sentence.range) ?? [], note: vote?.note)
      }
      let vote = Sentence.joined(parts, schema: schema)
      joined.votes[index].annotations = vote.annotations
      joined.votes[index].note = vote.note
    }
    var reasons: [String] = []
    for reason in settlements.compactMap(\.reason) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    joined.reason = reasons.isEmpty ? nil : reasons.joined(separator: " ")
    let isOneRule = settlements.allSatisfy {
      $0.rule == joined.rule && $0.chosen == joined.chosen
    }
    if !isOneRule || settlements.count < sentences.count {
      let isSettled = sentences.allSatisfy { $0.settlement?.rule != nil }
      joined.rule = isSettled ? .anew : nil
      joined.chosen = nil
    }
    return joined
  }
}

extension Annotation {
  /// Whether another annotation gives the same label to the same text.
  package func isAbout(_ other: Annotation) -> Bool {
    label == other.label && range == other.range
  }
}
