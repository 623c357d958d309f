import AnnotationModel

/// Moves the focus on, within the filter where one is set.
package struct NextCommand: Command {
  package static let spec = CommandSpec(
    name: "next", usage: "next [untagged | tagged | flagged | noted | LABELs | /WORDS/]",
    summary: "go to the next sentence, or the next of a kind",
    discussion: "Where a filter is set, only the sentences that it lets through count.",
    example: "next untagged", operands: [.words(SentenceFilter.words), .label])

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
    usage: "prev [untagged | tagged | flagged | noted | LABELs | /WORDS/]",
    summary: "go to the sentence before, or the one before of a kind",
    discussion: "Where a filter is set, only the sentences that it lets through count.",
    example: "prev", operands: [.words(SentenceFilter.words), .label])

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
  var kind: String?
  var forward: Bool

  func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var filter = state.filter
    if let kind {
      guard let named = try SentenceFilter(kind, schema: session.schema) else {
        throw Diagnostic(
          "'\(kind)' is not a kind of sentence",
          hints: [
            Spelling.hint(
              for: kind, among: SentenceFilter.words + session.schema.labels.map { "\($0.name)s" },
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
}

extension SentenceFilter {
  /// The words that stand for sentences under every schema.
  package static let words = [
    "untagged", "tagged", "flagged", "noted", "remarks", "reviewed", "unreviewed", "approved",
    "rejected", "corrected", "manual", "accepted", "imported", "adjudicated",
  ]
}
