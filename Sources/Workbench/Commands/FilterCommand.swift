import AnnotationModel
import DisplayText

/// Restricts moving and showing to sentences of a kind.
package struct FilterCommand: Command {
  package static let spec = CommandSpec(
    name: "filter",
    usage: "filter untagged | flagged | noted | remarks | LABELs | by=NAME | since=DATE | … | off",
    summary: "let only some sentences through when moving and showing",
    discussion: """
      Several kinds must all apply: 'filter claims by=anna since=2026-11-03'. The kinds are \
      untagged, tagged, flagged, noted; remarks (a reviewer waits for an answer), reviewed, \
      unreviewed, approved, rejected, corrected; manual, accepted, imported, adjudicated; a \
      label, in the plural if you like; by=NAME; since=DATE; /WORDS/. Without a word it says what \
      the filter is.
      """,
    example: "filter untagged",
    operands: [.words(SentenceFilter.words + ["by=", "since=", "off"]), .label])

  package var words: [String] = []

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    while let word = try arguments.next() { words.append(word.text) }
    if words.contains("off"), words.count > 1 {
      throw Diagnostic(
        "'off' stands alone", hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    if words.isEmpty {
      let text =
        state.filter.map { filter in
          let count = filter.indices(in: session).count
          return "filter: \(filter), \(count) \(count == 1 ? "sentence" : "sentences")"
        }
        ?? "no filter is set"
      return Decision(effects: [.show([.init(text)])])
    }
    if words == ["off"] {
      return Decision(effects: [.setFilter(nil), .remark("all sentences are shown")])
    }
    let filters = try words.map { (word) throws(Diagnostic) in
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
      return filter
    }
    let filter = filters.count == 1 ? filters[0] : .all(filters)
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
