import AnnotationModel
import DisplayText

/// Restricts moving and showing to sentences of a kind.
package struct FilterCommand: Command {
  package static let spec = CommandSpec(
    name: "filter", usage: "filter untagged | tagged | flagged | noted | LABELs | /WORDS/ | off",
    summary: "let only some sentences through when moving and showing",
    discussion: "Without a word it says what the filter is.",
    example: "filter untagged", operands: [.words(SentenceFilter.words + ["off"]), .label])

  package var word: String?

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    word = try arguments.next()?.text
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    guard let word else {
      let text =
        state.filter.map { filter in
          let count = filter.indices(in: session).count
          return "filter: \(filter), \(count) \(count == 1 ? "sentence" : "sentences")"
        }
        ?? "no filter is set"
      return Decision(effects: [.show([.init(text)])])
    }
    if word == "off" {
      return Decision(effects: [.setFilter(nil), .remark("all sentences are shown")])
    }
    guard let filter = try SentenceFilter(word, schema: session.schema) else {
      throw Diagnostic(
        "'\(word)' is not a kind of sentence",
        hints: [
          Spelling.hint(
            for: word,
            among: SentenceFilter.words + session.schema.labels.map { "\($0.name)s" } + ["off"],
            kind: "kinds")
        ], exitCode: .usage)
    }
    let matches = filter.indices(in: session)
    let focus = matches.first { $0 >= state.focus } ?? matches.last
    let count = matches.count
    return Decision(
      focus: focus,
      effects: [
        .setFilter(filter),
        .remark("\(count) \(count == 1 ? "sentence" : "sentences"); 'filter off' shows all again"),
      ])
  }
}
