package import AnnotationModel

/// What a change did, in one line for each sentence: `3: claim`, `2: note check the date`.
///
/// Numbers are those the sentences have in the session given, after the change.
package struct ChangeReport {
  package let change: Change
  package let session: Session
  /// How the annotators of a gold session are called; by their names where it is nil.
  package let voters: Voters?

  package init(change: Change, session: Session, voters: Voters? = nil) {
    self.change = change
    self.session = session
    self.voters = voters
  }

  package var lines: [String] {
    var lines: [String] = []
    var events = change.events[...]
    while let event = events.popFirst() {
      if let next = events.first, let line = settled(event, next) ?? settled(next, event) {
        events.removeFirst()
        lines.append(line)
      } else {
        lines += self.lines(event)
      }
    }
    return lines
  }

  /// Labels and how they settle the sentence, in one line; nil for other events.
  private func settled(_ labels: Event, _ settlement: Event) -> String? {
    guard case .annotations(let id, let old, let new) = labels,
      case .settlement(id, _, let settlement?) = settlement
    else { return nil }
    return "\(number(id)): \(annotations(id, old: old, new: new)), \(settlement.words(voters))"
  }

  private func lines(_ event: Event) -> [String] {
    switch event {
    case .annotations(let id, let old, let new):
      return ["\(number(id)): \(annotations(id, old: old, new: new))"]
    case .note(let id, _, let new):
      return ["\(number(id)): " + (new.map { "note \($0)" } ?? "note removed")]
    case .flag(let id, _, let new):
      return ["\(number(id)): \(new ? "flagged" : "not flagged")"]
    case .sentences(let old, let new):
      return sentences(old: old, new: new)
    case .reviews(let id, let old, let new):
      return ["\(number(id)): \(ReviewWords.change(from: old, to: new))"]
    case .settlement(let id, _, let new):
      return ["\(number(id)): " + (new.map { $0.words(voters) } ?? "not settled")]
    case .schema(let old, let new):
      return [schema(old: old, new: new)]
    case .rename(let old, let new):
      return ["label \(old) is called \(new) now"]
    }
  }

  private func number(_ id: Sentence.ID) -> String {
    session.index(of: id).map { String($0 + 1) } ?? "(\(id))"
  }

  private func annotations(
    _ id: Sentence.ID, old: [Annotation], new: [Annotation]
  ) -> String {
    guard let index = session.index(of: id) else {
      return new.isEmpty ? "untagged" : new.map(\.label).joined(separator: "+")
    }
    let range = session.sentences[index].range
    let whole = new.filter { $0.range == range }
    var text = whole.isEmpty ? "untagged" : whole.map(\.label).joined(separator: "+")
    var pairs: [String] = []
    for annotation in whole {
      for (name, value) in annotation.attributes.sorted(by: { $0.key < $1.key }) {
        let pair = " \(name)=\(value)"
        if !pairs.contains(pair) { pairs.append(pair) }
      }
    }
    text += pairs.joined()
    for annotation in new where annotation.range != range && !old.contains(annotation) {
      text += ", \(annotation.label) “\(excerpt(annotation.range))”"
    }
    let gone = old.filter { $0.range != range && !new.contains($0) }
    let replaced = gone.filter { span in
      !new.contains { $0.label == span.label && $0.range == span.range }
    }
    for annotation in replaced {
      text += ", no longer \(annotation.label) “\(excerpt(annotation.range))”"
    }
    return text
  }

  private func excerpt(_ range: TextRange) -> String {
    guard range.start >= 0, range.end <= session.article.text.utf8.count else { return "…" }
    return String(session.article[range])
  }

  private func schema(old: LabelSchema, new: LabelSchema) -> String {
    let before = old.labels.map(\.name)
    let after = new.labels.map(\.name)
    let changes =
      after.filter { !before.contains($0) }.map { "\($0) added" }
      + before.filter { !after.contains($0) }.map { "\($0) removed" }
    return "labels: " + (changes.isEmpty ? "changed" : changes.joined(separator: ", "))
  }

  private func sentences(old: [Sentence], new: [Sentence]) -> [String] {
    let numbers = new.compactMap { session.index(of: $0.id) }.map { $0 + 1 }
    guard let first = numbers.first, let last = numbers.last else {
      return ["\(old.count) sentences became \(new.count)"]
    }
    if old.map(\.range) == new.map(\.range) {
      return ["\(first)\(last > first ? "-\(last)" : ""): suggestions changed"]
    }
    let labels = { (sentence: Sentence) in
      sentence.labels.isEmpty ? "untagged" : sentence.labels.joined(separator: "+")
    }
    if old.count == 1, new.count == 2 {
      return ["\(first): split into \(first) and \(last), \(labels(new[0]))"]
    }
    if new.count == 1 {
      return ["\(first): joined from \(first)-\(first + old.count - 1), \(labels(new[0]))"]
    }
    let gone = "\(old.count) \(old.count == 1 ? "sentence" : "sentences")"
    return ["\(first)-\(last): \(gone) became \(new.count)"]
  }
}
