package import AnnotationModel

/// A change to the labels of a session: to its schema, and with it to every sentence.
///
/// Labels are told by their whole names, since many sessions may be meant. Where nothing is left to
/// do, because it was done before, there are no events.
package enum Relabelling: Hashable, Sendable {
  case rename(old: String, new: String)
  /// Labels become one, which may be one of them, another of the schema, or a new one.
  case merge([String], into: String)
  /// A label gives way to others: to that of the first part whose pattern is found in the words that
  /// carry it, or else to the last.
  case split(String, parts: [Part], rest: String)

  package struct Part: Hashable, Sendable {
    package var label: String
    package var pattern: TextPattern

    package init(label: String, pattern: TextPattern) {
      self.label = label
      self.pattern = pattern
    }
  }

  /// Returns the events of one or more relabellings, each decided on what the ones before it did.
  package static func events(
    _ relabellings: [Relabelling], in session: Session
  ) throws(Diagnostic) -> [Event] {
    var draft = RelabellingDraft(session)
    for relabelling in relabellings { try relabelling.apply(to: &draft) }
    if draft.schema != session.schema {
      do {
        try SchemaRules.check(draft.schema)
      } catch {
        throw error.diagnostic
      }
    }
    return draft.events
  }

  private func apply(to draft: inout RelabellingDraft) throws(Diagnostic) {
    switch self {
    case .rename(let old, let new):
      guard old != new, !(draft.lacks([old]) && draft.has(new)) else { return }
      try draft.require(old)
      try draft.rename(old, to: new)
    case .merge(let names, let target):
      let others = names.filter { $0 != target }
      guard !(draft.lacks(others) && draft.has(target)) else { return }
      for name in others { try draft.require(name) }
      var first: String?
      if !draft.has(target), let name = others.first {
        // The first of them goes on under the new name, with its key and its definition.
        first = name
        try draft.rename(name, to: target)
      }
      try draft.absorb(others.filter { $0 != first }, into: target, describing: first != nil)
    case .split(let name, let parts, let rest):
      let targets = parts.map(\.label) + [rest]
      guard !(draft.lacks([name]) && targets.allSatisfy(draft.has)) else { return }
      try draft.require(name)
      var source = name
      if !targets.contains(name), !draft.has(rest) {
        // The rest goes on under the new name, with the key and the definition.
        try draft.rename(name, to: rest)
        source = rest
      }
      try draft.split(source, parts: parts, rest: rest)
      if !targets.contains(source) { try draft.absorb([source], into: rest, describing: false) }
    }
  }
}

/// A session's labels while they are changed.
private struct RelabellingDraft {
  private let session: Session
  private(set) var schema: LabelSchema
  private(set) var events: [Event] = []
  private var sentences: ContiguousArray<Sentence>

  init(_ session: Session) {
    self.session = session
    schema = session.schema
    sentences = session.sentences
  }

  func has(_ name: String) -> Bool { schema.label(named: name) != nil }

  func lacks(_ names: [String]) -> Bool { !names.contains(where: has) }

  func require(_ name: String) throws(Diagnostic) {
    guard !has(name) else { return }
    throw Diagnostic(
      "'\(name)' is not a label", at: session.article.id,
      hints: [Spelling.hint(for: name, among: schema.labels.map(\.name), kind: "labels")])
  }

  // MARK: - Steps

  mutating func rename(_ old: String, to new: String) throws(Diagnostic) {
    guard let renamed = schema.renaming(old, to: new) else {
      throw Diagnostic(
        "there is a label '\(new)' already", at: session.article.id,
        hints: ["'labels' lists them; 'merge' makes one of several"])
    }
    schema = renamed
    for index in sentences.indices { sentences[index].rename(old, to: new) }
    events.append(.rename(old: old, new: new))
  }

  /// Gives sentences the label `target` for others, and takes those out of the schema.
  ///
  /// - Parameter describing: whether their definitions and examples join the target's.
  mutating func absorb(
    _ names: [String], into target: String, describing: Bool
  ) throws(Diagnostic) {
    guard !names.isEmpty else { return }
    let before = schema
    if let index = schema.labels.firstIndex(where: { $0.name == target }) {
      for label in before.labels where names.contains(label.name) {
        schema.labels[index].absorb(label, describing: describing)
      }
    }
    try relabel { label, _ in names.contains(label) ? target : label }
    schema.labels.removeAll { names.contains($0.name) }
    var rules: [DecisionRule] = []
    for var rule in schema.rules {
      if names.contains(rule.label) { rule.label = target }
      if !rules.contains(rule) { rules.append(rule) }
    }
    schema.rules = rules
    // Last, so that no sentence carries a label that the schema does not have.
    events.append(.schema(old: before, new: schema))
  }

  /// Gives what carries a label that of the first part that fits its words, or else the rest's;
  /// labels that are not there yet come before it in the schema.
  mutating func split(
    _ name: String, parts: [Relabelling.Part], rest: String
  ) throws(Diagnostic) {
    let before = schema
    for label in parts.map(\.label) + [rest] where !has(label) { try add(label, like: name) }
    if schema != before { events.append(.schema(old: before, new: schema)) }
    let finders = parts.map { (label: $0.label, find: $0.pattern.finder()) }
    let article = session.article
    try relabel { label, range in
      guard label == name else { return label }
      let words = article[range]
      return finders.first { $0.find(words) != nil }?.label ?? rest
    }
  }

  private mutating func add(_ name: String, like source: String) throws(Diagnostic) {
    guard let index = schema.labels.firstIndex(where: { $0.name == source }) else { return }
    var label = schema.labels[index]
    label.name = name
    label.examples = []
    do {
      schema = try schema.adding(label, at: index)
    } catch {
      var error = error
      error.location = error.location ?? session.article.id
      throw error
    }
  }

  /// Changes labels wherever they stand: on sentences and spans, in what was shown for them, in
  /// reviews, votes and suggestions.
  ///
  /// - Parameter label: returns the label for one that stands on a range of the text.
  private mutating func relabel(
    _ label: (String, TextRange) -> String
  ) throws(Diagnostic) {
    for index in sentences.indices {
      let old = sentences[index]
      var new = old
      new.annotations = Self.relabelled(old.annotations, label)
      for review in new.reviews.indices {
        new.reviews[review].of = Self.distinct(old.reviews[review].of) { label($0, old.range) }
        new.reviews[review].labels = Self.distinct(old.reviews[review].labels) {
          label($0, old.range)
        }
      }
      for vote in old.settlement?.votes.indices ?? 0..<0 {
        let held = old.settlement?.votes[vote].annotations ?? []
        new.settlement?.votes[vote].annotations = Self.relabelled(held) { name, range in
          // A vote on a longer sentence follows the one that is here; a span its own words.
          label(name, range.contains(old.range) ? old.range : range)
        }
      }
      guard new != old else { continue }
      if new.annotations != old.annotations {
        let names = new.labels
        if names.count > 1,
          let alone = names.first(where: { schema.label(named: $0)?.alone == true })
        {
          throw Diagnostic(
            "sentence \(index + 1) would carry \(names.joined(separator: "+")), and '\(alone)' stands "
              + "alone", at: session.article.id,
            hints: ["give the sentence one label first"])
        }
        events.append(.annotations(old.id, old: old.annotations, new: new.annotations))
      }
      if new.reviews != old.reviews {
        events.append(.reviews(old.id, old: old.reviews, new: new.reviews))
      }
      if new.settlement != old.settlement {
        events.append(.settlement(old.id, old: old.settlement, new: new.settlement))
      }
      sentences[index] = new
    }
    relabelSuggestions(label)
  }

  /// Changes the labels of suggestions, for which sentences are replaced from the first that has
  /// such a one to the last.
  private mutating func relabelSuggestions(_ label: (String, TextRange) -> String) {
    var new = sentences
    var changed: ClosedRange<Int>?
    for index in sentences.indices where !sentences[index].suggestions.isEmpty {
      for place in sentences[index].suggestions.indices {
        let suggestion = sentences[index].suggestions[place]
        new[index].suggestions[place].label = label(suggestion.label, suggestion.range)
      }
      guard new[index] != sentences[index] else { continue }
      changed = (changed?.lowerBound ?? index)...index
    }
    guard let changed else { return }
    events.append(.sentences(old: Array(sentences[changed]), new: Array(new[changed])))
    sentences = new
  }

  /// Of two annotations that are the same now, the first stays, with the attributes that only the
  /// other has.
  private static func relabelled(
    _ annotations: [Annotation], _ label: (String, TextRange) -> String
  ) -> [Annotation] {
    var kept: [Annotation] = []
    for var annotation in annotations {
      annotation.label = label(annotation.label, annotation.range)
      if let shown = annotation.shown, let name = shown.label {
        annotation.shown = shown.labelled(label(name, annotation.range))
      }
      if let index = kept.firstIndex(where: {
        $0.label == annotation.label && $0.range == annotation.range
      }) {
        kept[index].attributes.merge(annotation.attributes) { first, _ in first }
      } else {
        kept.append(annotation)
      }
    }
    return kept
  }

  private static func distinct(_ names: [String], _ label: (String) -> String) -> [String] {
    names.reduce(into: []) { kept, name in
      let name = label(name)
      if !kept.contains(name) { kept.append(name) }
    }
  }
}

extension Label {
  /// Takes over what another label may carry, and what is said of it.
  fileprivate mutating func absorb(_ other: Label, describing: Bool) {
    attributes += other.attributes.filter { !attributes.contains($0) }
    guard describing else { return }
    alone = alone && other.alone
    examples += other.examples.filter { !examples.contains($0) }
    if definition.isEmpty || other.definition.contains(definition) {
      definition = other.definition
    } else if !definition.contains(other.definition) {
      definition += " " + other.definition
    }
  }
}
