/// Gives sentences a label beside those they have: `add claim 8`.
package struct AddCommand: Command {
  package static let spec = CommandSpec(
    name: "add", usage: "add LABEL [SENTENCES] [ATTRIBUTE=VALUE …]",
    summary: "give a second label, beside the one that is there",
    discussion: """
      The first label stays the primary one. How many labels a sentence carries is for the schema \
      to say. The focus stays.
      """,
    example: "add claim 2", operands: [.label, .sentences, .attributes])

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
    let events = try labelling.events(
      .adding, targets: try labelling.sentences.indices(in: state), in: state)
    return Decision(
      events: events,
      effects: events.isEmpty ? [.remark("nothing to change: the label is there already")] : [])
  }
}
