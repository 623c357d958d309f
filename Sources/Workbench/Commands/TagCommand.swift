import AnnotationModel

/// Gives sentences a label in place of those they have: `claim 3-7`, `tag claim 3-7`.
package struct TagCommand: Command {
  package static let spec = CommandSpec(
    name: "tag", usage: "tag LABEL[+LABEL] [SENTENCES] [\"WORDS\"] [ATTRIBUTE=VALUE …]",
    summary: "label sentences, or words inside one",
    discussion: """
      The label's name or key alone does the same: 'claim 3-7', 'c 3-7'. Without sentences the \
      current one is meant; when it is tagged, the focus goes on. Words in quotation marks label a span inside \
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
    let advances = labelling.span == nil && targets.contains(state.focus)
    return Decision(
      events: events,
      focus: advances ? state.focusAfterTagging(targets, until: (targets.last ?? 0) + 1) : nil,
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
  /// Returns where the focus goes once sentences are tagged; nil to stay.
  ///
  /// Seen from the session as it is before the tag is applied.
  ///
  /// - Parameter next: the first sentence behind those that the line spoke of.
  func focusAfterTagging(_ targets: [Int], until next: Int) -> Int? {
    guard let session else { return nil }
    let sentences = session.sentences
    let isShown = filter?.predicate(in: session) ?? { _ in true }
    switch settings.advance {
    case .stay:
      return nil
    case .next:
      return sentences.indices.dropFirst(next).first(where: isShown)
    case .untagged:
      guard session.taggedCount < sentences.count else { return nil }
      let tagged = Set(targets)
      let isOpen = { (index: Int) in
        !sentences[index].isTagged && !tagged.contains(index) && isShown(index)
      }
      return sentences.indices.dropFirst(next).first(where: isOpen)
        ?? sentences.indices.prefix(next).first(where: isOpen)
    }
  }
}
