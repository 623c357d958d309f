import AnnotationModel
import Suggestions

/// Moves the focus on, within the filter where one is set.
package struct NextCommand: Command {
  package static let spec = CommandSpec(
    name: "next",
    usage: "next [untagged | tagged | flagged | noted | uncertain | LABELs | /WORDS/]",
    summary: "go to the next sentence, or the next of a kind",
    discussion: """
      Where a filter is set, only the sentences that it lets through count. 'next uncertain' goes to \
      the untagged sentence, wherever it is, whose best suggestion is the least sure, once a suggester \
      has learned from \(Suggesting.decisionsToBeUncertain) decisions.
      """,
    example: "next untagged",
    operands: [.words(SentenceFilter.words + [Movement.uncertain]), .label])

  package var kind: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    kind = try arguments.next()?.text
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    try Movement(kind: kind, forward: true).decide(in: state)
  }
}

/// Moves the focus back, within the filter where one is set.
package struct PreviousCommand: Command {
  package static let spec = CommandSpec(
    name: "prev", aliases: ["previous"],
    usage: "prev [untagged | tagged | flagged | noted | uncertain | LABELs | /WORDS/]",
    summary: "go to the sentence before, or the one before of a kind",
    discussion: """
      Where a filter is set, only the sentences that it lets through count. 'prev uncertain' goes to \
      the untagged sentence before this one whose best suggestion is the least sure.
      """,
    example: "prev", operands: [.words(SentenceFilter.words + [Movement.uncertain]), .label])

  package var kind: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    kind = try arguments.next()?.text
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    try Movement(kind: kind, forward: false).decide(in: state)
  }
}

/// The step that `next` and `prev` share.
private struct Movement {
  /// The kind that is no filter: it takes comparing.
  static let uncertain = "uncertain"

  var kind: String?
  var forward: Bool

  func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var filter = state.filter
    if kind == Self.uncertain, session.schema.label(named: Self.uncertain) == nil {
      return try decideByScore(in: state, session)
    }
    if let kind {
      guard let named = try SentenceFilter(kind, schema: session.schema) else {
        throw Diagnostic(
          "'\(kind)' is not a kind of sentence",
          hints: [
            Spelling.hint(
              for: kind,
              among: SentenceFilter.words + [Self.uncertain]
                + session.schema.labels.map { "\($0.name)s" },
              kind: "kinds")
          ], exitCode: .usage)
      }
      filter = named
    }
    let isWanted = filter?.predicate(in: session) ?? { _ in true }
    let found =
      forward
      ? session.sentences.indices.dropFirst(state.focus + 1).first(where: isWanted)
      : session.sentences.indices.prefix(state.focus).last(where: isWanted)
    guard let found else {
      let what = filter?.phrase ?? "sentence"
      throw Diagnostic(
        forward ? "there is no \(what) after this one" : "there is no \(what) before this one",
        at: "\(session.article.id), sentence \(state.focus + 1)",
        hints: state.filter == nil || kind != nil ? [] : ["'filter off' shows all sentences again"])
    }
    return Decision(focus: found, effects: [.show(try SentenceList.current(found, in: state))])
  }

  /// Goes to the untagged sentence whose best suggestion has the lowest score: in the whole article,
  /// or before the current one. Of several, to the first.
  private func decideByScore(in state: State, _ session: Session) throws(Diagnostic) -> Decision {
    let learned = state.suggesting.learner?.suggester.learned ?? 0
    let least = Suggesting.decisionsToBeUncertain
    guard state.suggesting.mode == .on, learned >= least else {
      throw Diagnostic(
        state.suggesting.mode == .on
          ? "it is too early to say where it is uncertain" : "nobody suggests anything",
        at: session.article.id,
        hints: [
          state.suggesting.mode == .on
            ? "the suggester has learned from \(learned) of \(least) decisions that it takes"
            : "'suggest on' turns suggestions on"
        ])
    }
    let isShown = state.filter?.predicate(in: session) ?? { _ in true }
    var found: (index: Int, score: Double)?
    for index in forward ? session.sentences.indices : 0..<state.focus
    where index != state.focus && !session.sentences[index].isTagged && isShown(index) {
      let best = state.suggesting.proposal(for: index, in: session, withAttributes: false)
      // Who names no score is sure of it; where nothing is suggested, nobody is.
      let score = best.map { $0.share ?? 1 } ?? 0
      if score < found?.score ?? .infinity { found = (index, score) }
    }
    guard let found else {
      throw Diagnostic(
        "there is no \(forward ? "other " : "")untagged sentence\(forward ? "" : " before this one")",
        at: "\(session.article.id), sentence \(state.focus + 1)")
    }
    return Decision(
      focus: found.index, effects: [.show(try SentenceList.current(found.index, in: state))])
  }
}

extension SentenceFilter {
  /// The words that stand for sentences under every schema.
  package static let words = [
    "untagged", "tagged", "flagged", "noted", "remarks", "reviewed", "unreviewed", "approved",
    "rejected", "corrected", "manual", "accepted", "imported", "adjudicated", "disputed",
    "unsettled",
  ]
}
