import AnnotationModel

/// Gives sentences a label in place of those they have: `claim 3-7`, `tag claim 3-7`.
package struct TagCommand: Command {
  package static let spec = CommandSpec(
    name: "tag", usage: "tag LABEL[+LABEL] [SENTENCES] [\"WORDS\"] [ATTRIBUTE=VALUE …]",
    summary: "label sentences, or words inside one",
    discussion: """
      The label's name or key alone does the same: 'claim 3-7', 'c 3-7'. Without sentences the \
      current one is meant, and the focus goes on. Words in quotation marks label a span inside \
      the sentence; "first … last" means all from the first words to the last. An attribute \
      without a value is taken away: speaker=
      """,
    example: "tag quote 2 speaker=\"Olena Koval\"",
    operands: [.label, .sentences, .attributes])

  package var labelling: Labelling

  package init(labelling: Labelling) {
    self.labelling = labelling
  }

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    labelling = try Labelling(
      labels: arguments.takeLabels(usage: Self.spec.usage), parsing: &arguments,
      usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let targets = try labelling.sentences.indices(in: state)
    let events = try labelling.events(.replacing, targets: targets, in: state)
    let advances = labelling.span == nil && labelling.sentences.isCurrent
    return Decision(
      events: events, focus: advances ? state.focusAfterTagging(targets) : nil,
      effects: events.isEmpty ? [.remark("nothing to change: the label is there already")] : [])
  }
}

extension Arguments {
  /// Takes the word that names labels, `claim` or `quote+claim`.
  mutating func takeLabels(usage: String) throws(Diagnostic) -> [String] {
    guard let word = try next(), !word.isQuoted else {
      throw Diagnostic("the label is missing", hints: ["usage: \(usage)"], exitCode: .usage)
    }
    return word.text.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
  }
}

extension State {
  /// Returns where the focus goes once the sentences are tagged; nil to stay.
  ///
  /// Seen from the session as it is before the tag is applied.
  func focusAfterTagging(_ targets: [Int]) -> Int? {
    guard let session, let last = targets.last else { return nil }
    let next = last + 1
    switch settings.advance {
    case .stay:
      return nil
    case .next:
      return next < session.sentences.count ? next : nil
    case .untagged:
      if next < session.sentences.count, !session.sentences[next].isTagged, filter == nil {
        return next
      }
      let tagged = Set(targets)
      let isOpen = { (index: Int) in
        !session.sentences[index].isTagged && !tagged.contains(index)
          && (filter?.matches(index, in: session) ?? true)
      }
      guard session.taggedCount < session.sentences.count else { return nil }
      return session.sentences.indices.dropFirst(next).first(where: isOpen)
        ?? session.sentences.indices.prefix(next).first(where: isOpen)
    }
  }
}
