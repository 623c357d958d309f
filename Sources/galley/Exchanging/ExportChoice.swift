import AnnotationModel
import ArgumentParser
import Interchange
import Workbench

/// Which sessions, sentences and labels an export has.
struct ExportChoice: ParsableArguments {
  @Option(help: "Only these labels: claim,quote.")
  var labels: String?

  @Option(help: "Only this annotator's sessions. May be given again.")
  var annotator: [String] = []

  @Flag(help: "Only gold sessions.")
  var goldOnly = false

  @Option(
    help: """
      Of each article, what at least so many annotators agree on, and more of them than on anything \
      else.
      """)
  var minAgreement: Int?

  @Flag(help: "Also sentences of which was said that no label fits.")
  var includeNone = false

  @Flag(help: "Also sentences that nobody has tagged.")
  var includeUntagged = false

  @Option(name: .customLong("where"), help: "Only sentences that match: /regex/.")
  var pattern: String?

  func validate() throws {
    if let minAgreement, minAgreement < 1 {
      throw ValidationError("--min-agreement must be 1 or more")
    }
    if goldOnly, minAgreement != nil {
      throw ValidationError("--gold-only and --min-agreement exclude each other")
    }
  }

  func selection(_ outlines: SessionOutlines) throws(Diagnostic) -> Selection {
    var selection = Selection(
      annotators: annotator.isEmpty ? nil : Set(annotator), goldOnly: goldOnly,
      includesNone: includeNone ? true : nil, includesUntagged: includeUntagged ? true : nil)
    for name in annotator where !outlines.annotators.contains(name) {
      throw Diagnostic(
        "no session is by '\(name)'",
        hints: [
          Spelling.hint(for: name, among: outlines.annotators.sorted(), kind: "annotators")
        ], exitCode: .usage)
    }
    if let labels {
      let names = labels.split(separator: ",").map { String($0).trimmingSpaces }
        .filter { !$0.isEmpty }
      guard !names.isEmpty else {
        throw Diagnostic("--labels names no label", exitCode: .usage)
      }
      selection.labels = Set(names)
      if let unknown = selection.unknownLabels(in: outlines.schemas).first {
        let known = outlines.schemas.flatMap { $0.labels.map(\.name) }
        throw Diagnostic(
          "no session has the label '\(unknown)'",
          hints: [Spelling.hint(for: unknown, among: known, kind: "labels")], exitCode: .usage)
      }
    }
    if let pattern { selection.pattern = try TextPattern(inSlashes: pattern).matcher() }
    return selection
  }
}
