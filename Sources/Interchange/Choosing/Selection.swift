package import AnnotationModel

/// Which sessions, sentences and labels belong to an export.
package struct Selection: Sendable {
  /// The labels that are kept; nil for all.
  package var labels: Set<String>?
  /// The annotators whose sessions are taken; nil for all.
  package var annotators: Set<String>?
  package var goldOnly = false
  /// Whether labels that say "none of them" are kept. nil: where they are named among `labels`, or,
  /// when no labels are named, as the format's purpose asks.
  package var includesNone: Bool?
  /// Whether sentences that nobody has tagged are chosen; nil: as the format's purpose asks, and not
  /// where labels are named.
  package var includesUntagged: Bool?
  /// What a sentence's text must match.
  package var pattern: (@Sendable (Substring) -> Bool)?

  package init(
    labels: Set<String>? = nil, annotators: Set<String>? = nil, goldOnly: Bool = false,
    includesNone: Bool? = nil, includesUntagged: Bool? = nil,
    pattern: (@Sendable (Substring) -> Bool)? = nil
  ) {
    self.labels = labels
    self.annotators = annotators
    self.goldOnly = goldOnly
    self.includesNone = includesNone
    self.includesUntagged = includesUntagged
    self.pattern = pattern
  }

  /// Returns the part of a session that is exported; nil where the session is left out.
  ///
  /// - Parameters:
  ///   - name: see `ExportedArticle.name`.
  ///   - counts: what was taken and left out is added to it.
  package func article(
    _ session: Session, name: String, purpose: FormatSpec.Purpose, counts: inout SelectionCounts
  ) -> ExportedArticle? {
    if let reason = reason(against: session) {
      counts.leaveOut(reason)
      return nil
    }
    var article = ExportedArticle(session, name: name)
    choose(from: &article, purpose: purpose, counts: &counts)
    return article
  }

  /// Returns by which rule a session is left out; nil where it is taken.
  package func reason(against session: Session) -> SelectionCounts.Reason? {
    if goldOnly, !session.isGold { return .notGold }
    if let annotators, !annotators.contains(session.annotator) { return .annotator }
    return nil
  }

  /// Takes from an article what is not chosen, and keeps its text and all sentences.
  ///
  /// A sentence is chosen for any label that stays, one of a span too. One that had labels and lost
  /// them all is left out: it is not untagged.
  package func choose(
    from article: inout ExportedArticle, purpose: FormatSpec.Purpose,
    counts: inout SelectionCounts
  ) {
    let rules = Rules(self, article.schema, purpose)
    counts.articles += 1
    for index in article.sentences.indices where article.sentences[index].isChosen {
      let range = article.sentences[index].range
      var reason = rules.apply(to: &article.sentences[index].sentence)
      if reason == nil, let pattern, !pattern(article.text(range)) { reason = .pattern }
      if let reason {
        article.sentences[index].leaveOut()
        counts.leaveOut(reason)
      } else {
        counts.sentences += 1
      }
    }
  }

  /// Returns the labels of several schemas that an export may have, each once.
  package func keptLabels(
    of schemas: some Sequence<LabelSchema>, purpose: FormatSpec.Purpose
  ) -> [Label] {
    var names: Set<String> = []
    var kept: [Label] = []
    for schema in schemas {
      for label in schema.labels
      where keeps(label.name, of: schema, purpose) && names.insert(label.name).inserted {
        kept.append(label)
      }
    }
    return kept
  }

  /// Returns the names among `labels` that no schema has, sorted.
  package func unknownLabels(in schemas: some Sequence<LabelSchema>) -> [String] {
    var unknown = labels ?? []
    for schema in schemas { unknown.subtract(schema.labels.lazy.map(\.name)) }
    return unknown.sorted()
  }

  fileprivate func keeps(
    _ label: String, of schema: LabelSchema, _ purpose: FormatSpec.Purpose
  ) -> Bool {
    let isNamed = labels?.contains(label)
    guard schema.isNone(label) else { return isNamed ?? true }
    return includesNone ?? isNamed ?? (purpose == .record)
  }
}

/// A selection's rules, worked out for one schema.
private struct Rules {
  private let dropped: Set<String>
  private let droppedAsNone: Set<String>
  private let includesUntagged: Bool

  init(_ selection: Selection, _ schema: LabelSchema, _ purpose: FormatSpec.Purpose) {
    dropped = Set(
      schema.labels.lazy.map(\.name).filter { !selection.keeps($0, of: schema, purpose) })
    // Where labels are named, what is not among them was not asked for, be it `none` or another.
    let isNoneAsked = selection.labels == nil || selection.includesNone == false
    droppedAsNone = isNoneAsked ? dropped.filter(schema.isNone) : []
    // Whoever names labels wants those.
    includesUntagged =
      selection.includesUntagged ?? (purpose == .record && selection.labels == nil)
  }

  /// Takes away the labels that are not kept, and returns why the sentence is left out, if it is.
  func apply(to sentence: inout Sentence) -> SelectionCounts.Reason? {
    let labels = sentence.labels
    if !dropped.isEmpty {
      if sentence.annotations.contains(where: { dropped.contains($0.label) }) {
        sentence.annotations.removeAll { dropped.contains($0.label) }
      }
      if sentence.suggestions.contains(where: { dropped.contains($0.label) }) {
        sentence.suggestions.removeAll { dropped.contains($0.label) }
      }
    }
    guard sentence.annotations.isEmpty else { return nil }
    guard !labels.isEmpty else { return includesUntagged ? nil : .untagged }
    return labels.allSatisfy(droppedAsNone.contains) ? .noneFits : .labels
  }
}

extension ExportedSentence {
  /// Takes from the sentence what an export without it must not have.
  package mutating func leaveOut() {
    isChosen = false
    sentence = Sentence(id: sentence.id, range: sentence.range)
  }
}

extension LabelSchema {
  /// Whether a label says that no other fits: it stands alone, or is called `none`, as it is where
  /// other programs made the schema.
  package func isNone(_ name: String) -> Bool {
    name == "none" || label(named: name)?.alone == true
  }
}
