import AnnotationModel

/// Takes back the last changes, one step each.
package struct UndoCommand: Command {
  package static let spec = CommandSpec(
    name: "undo", usage: "undo [STEPS]", summary: "take back the last change, or the last few",
    discussion: """
      There is no limit, and what was done before the last start can be undone too. An undo is \
      recorded like any change; 'redo' does it again. The focus goes to the sentence concerned.
      """,
    example: "undo")

  package var steps: Int

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    steps = try arguments.takeCount(usage: Self.spec.usage) ?? 1
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    let numbers = session.undoable.suffix(steps).reversed()
    guard numbers.count == steps else {
      throw Diagnostic(
        numbers.isEmpty
          ? "there is nothing to undo"
          : numbers.count == 1
            ? "there is only 1 change to undo" : "there are only \(numbers.count) changes to undo",
        at: session.article.id, hints: ["'history' lists what was done"])
    }
    return Decision(
      changes: numbers.map { number in
        ChangeDraft(
          kind: .undo(of: number),
          events: session.history[number - 1].events.reversed().map(\.inverse))
      })
  }
}

extension Arguments {
  /// Takes a number of steps, from one up, and expects the end of the line; nil when it is there.
  mutating func takeCount(usage: String) throws(Diagnostic) -> Int? {
    guard let word = try next() else { return nil }
    guard let count = Int(word.text), count >= 1 else {
      throw Diagnostic(
        "'\(word.text)' is not a number of steps", hints: ["usage: \(usage)"], exitCode: .usage)
    }
    try finish(usage: usage)
    return count
  }
}
