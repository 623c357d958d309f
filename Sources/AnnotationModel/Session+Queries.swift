extension Session {
  /// Returns the characters of a sentence, counted from zero.
  package func text(ofSentence index: Int) -> Substring {
    article[sentences[index].range]
  }

  package var isComplete: Bool { taggedCount == sentences.count }

  /// The number of the change that would be recorded next.
  package var nextChangeNumber: Int { history.count + 1 }

  /// Returns the first untagged sentence after `index`, or else the first one before it; nil when
  /// every sentence is tagged.
  package func nextUntagged(after index: Int) -> Int? {
    guard taggedCount < sentences.count else { return nil }
    let later = sentences.indices.dropFirst(index + 1).first { !sentences[$0].isTagged }
    return later ?? sentences.indices.prefix(index + 1).first { !sentences[$0].isTagged }
  }

  /// Returns how many sentences carry each label of the schema, in the schema's order.
  ///
  /// A sentence with two labels counts for both.
  package func labelCounts() -> [(label: Label, count: Int)] {
    var counts: [String: Int] = [:]
    for sentence in sentences {
      for annotation in sentence.annotations where sentence.isWhole(annotation) {
        counts[annotation.label, default: 0] += 1
      }
    }
    return schema.labels.map { ($0, counts[$0.name] ?? 0) }
  }

  /// Returns the sentences that were changed at a time or later.
  package func changed(since time: Timestamp) -> Set<Sentence.ID> {
    // Clocks are set back, too: the history is in order, its times need not be.
    history.reduce(into: []) { changed, change in
      guard change.at >= time else { return }
      for event in change.events { changed.formUnion(event.changed) }
    }
  }

  /// Whether a blank line or more lies between a sentence and the one before it.
  package func beginsParagraph(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return article.hasBlankLine(
      in: TextRange(sentences[index - 1].range.end, sentences[index].range.start))
  }
}
