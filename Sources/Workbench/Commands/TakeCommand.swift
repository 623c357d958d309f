import AnnotationModel

/// Settles sentences of a gold session with what an annotator, or most of them, hold.
package struct TakeCommand: Command {
  package static let spec = CommandSpec(
    name: "take", usage: "take NUMBER | NAME | majority [SENTENCES]",
    summary: "settle sentences with an annotator's labels, or the majority's",
    discussion: """
      In a gold session ('galley adjudicate'). Labels come with their attributes and spans. The \
      majority is what more than half of those hold who tagged the sentence. Label commands settle \
      a sentence with labels of your own; 'untag' leaves it open.
      """,
    example: "take 1", operands: [.words(["majority"]), .sentences])

  /// As it was typed.
  package var voter: String
  package var sentences = SentenceReference.current

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard let word = try arguments.next() else {
      throw Diagnostic(
        "it is not said whose labels to take", hints: ["usage: \(Self.spec.usage)"],
        exitCode: .usage)
    }
    voter = word.text
    sentences = try arguments.takeSentences(usage: Self.spec.usage) ?? .current
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.goldSession()
    let choice: Taking.Choice =
      voter == "majority" ? .majority : .annotator(try state.voters.annotator(voter))
    let targets = try sentences.indices(in: state)
    var events: [Event] = []
    var left = 0
    for index in targets {
      if let found = try Taking(choice: choice).events(on: index, in: state) {
        events += found
      } else if targets.count == 1 {
        throw refusal(choice, index, session, state.voters)
      } else {
        left += 1
      }
    }
    let remarks = left == 0 ? [] : ["\(left) left as they are: there is nothing to take"]
    return Decision(
      events: events,
      focus: targets.contains(state.focus)
        ? state.focusAfterTagging(targets, until: (targets.last ?? 0) + 1) : nil,
      effects: (events.isEmpty && left == 0
        ? ["nothing to change: it is settled so already"] : remarks)
        .map { .remark($0) })
  }

  private func refusal(
    _ choice: Taking.Choice, _ index: Int, _ session: Session, _ voters: Voters
  ) -> Diagnostic {
    let settlement = session.sentences[index].settlement
    let range = session.sentences[index].range
    let held = (settlement?.votes ?? []).map { vote in
      "\(voters.name(vote.annotator)) \(ReviewWords.labels(vote.labels(on: range)))"
    }
    let summary =
      if case .annotator(let name) = choice {
        "\(voters.name(name)) has not tagged sentence \(index + 1)"
      } else {
        "sentence \(index + 1) has no majority"
      }
    return Diagnostic(
      summary, at: session.article.id,
      hints: [
        held.isEmpty
          ? "nobody has tagged it; label it yourself"
          : "held are: \(held.joined(separator: ", ")); a label settles it anew"
      ])
  }
}
