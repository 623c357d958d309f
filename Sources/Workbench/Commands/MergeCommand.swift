import AnnotationModel

/// Makes one label of several, in the schema and on every sentence.
package struct MergeCommand: Command {
  package static let spec = CommandSpec(
    name: "merge", usage: "merge LABEL+LABEL NAME", summary: "make one label of several",
    discussion: """
      The name may be that of a label or a new one. A new one has the first label's key and colour, \
      and what is said of each; a sentence that carries several keeps one, with the attributes of \
      all. Other sessions keep theirs; 'galley relabel' changes many.
      """,
    example: "merge claim+fact statement", operands: [.label])

  package var labels: [String]
  package var name: String

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    guard let labels = try arguments.next()?.text, let name = try arguments.next()?.text else {
      throw Diagnostic(
        "labels and the name of what becomes of them are needed",
        hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    self.labels = labels.split(separator: "+", omittingEmptySubsequences: false)
      .map(String.init)
    guard !self.labels.contains("") else {
      throw Diagnostic(
        "'\(labels)' does not say which labels are merged",
        hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
    }
    self.name = name
    try arguments.finish(usage: Self.spec.usage)
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    var names: [String] = []
    for label in labels { names.append(try session.schema.resolve(label).name) }
    let merge = try Relabelling(merging: names, into: name, form: Self.spec.usage)
    return Decision(events: try Relabelling.events([merge], in: session))
  }
}
