import AnnotationModel

/// Does again what was undone.
package struct RedoCommand: Command {
  package static let spec = CommandSpec(
    name: "redo", usage: "redo [STEPS]", summary: "do again what was undone",
    discussion: "A new change ends what can be done again.", example: "redo")

  package var steps: Int

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    steps = try arguments.takeCount(usage: Self.spec.usage) ?? 1
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let numbers = session.redoable.suffix(steps).reversed()
    guard numbers.count == steps else {
      throw Diagnostic(
        numbers.isEmpty
          ? "there is nothing to redo"
          : numbers.count == 1
            ? "there is only 1 change to redo" : "there are only \(numbers.count) changes to redo",
        at: session.article.id, hints: ["'history' lists what was done"])
    }
    return Decision(
      changes: numbers.map { number in
        ChangeDraft(kind: .redo(of: number), events: session.history[number - 1].events)
      })
  }
}
