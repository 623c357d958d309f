import JSONText
import Suggestions
import Workbench

/// How good suggestions were, as JSON; `docs/suggestions.md` says what is in it.
struct EvaluationJSON {
  let report: EvaluationReport

  private var scores: Scores { report.scores }

  var bytes: ContiguousArray<UInt8> {
    var members = SortedMembers()
    add(
      "accuracy", scores.all.accuracy, or: "no sentence was scored", to: &members)
    members.add("articles") { $0.integer(report.articles) }
    add(
      "calibration_error", scores.calibrationError, or: "nothing was proposed", to: &members)
    members.add("confusion", confusion)
    members.add("labels") { $0.strings(scores.labels) }
    members.add("learned") { $0.integer(report.learned) }
    add("macro_f1", scores.all.macroF1, or: "no sentence was scored", to: &members)
    members.add("mode") { $0.string(report.isTest ? "test" : "progressive") }
    members.add("model") { $0.string(report.model) }
    members.add("n") { $0.integer(scores.all.count) }
    members.add("not_proposed") { writer in
      writer.integer(
        scores.labels.indices.reduce(0) { $0 + scores.count(given: $1, proposed: nil) })
    }
    members.add("per_label", perLabel)
    members.add("reliability", reliability)
    members.add("seconds") { $0.number(report.seconds) }
    add(
      "seconds_per_sentence",
      report.steps > 0 ? report.seconds / Double(report.steps) : nil, or: "no sentence was scored",
      to: &members)
    members.add("shown", shown)
    members.add("threshold") { $0.number(report.threshold) }
    members.add("windows", windows)
    var writer = JSONWriter()
    members.write(to: &writer, onLines: true)
    writer.line()
    return writer.bytes
  }

  /// Adds a number; where there is none null, and why beside it.
  private func add(
    _ name: String, _ value: Double?, or reason: String, to members: inout SortedMembers
  ) {
    members.add(name) { writer in if let value { writer.number(value) } else { writer.null() } }
    if value == nil { members.add(name + "_reason") { $0.string(reason) } }
  }

  private func confusion(_ writer: inout JSONWriter) {
    writer.lines(scores.labels.indices) { given, writer in
      writer.beginArray()
      for proposed in scores.labels.indices {
        writer.integer(scores.count(given: given, proposed: proposed))
      }
      writer.endArray()
    }
  }

  private func perLabel(_ writer: inout JSONWriter) {
    writer.lines(scores.labels.indices) { label, writer in
      var members = SortedMembers()
      add("f1", scores.all.f1(of: label), or: "neither given nor proposed", to: &members)
      members.add("label") { $0.string(scores.labels[label]) }
      add("precision", scores.all.precision(of: label), or: "never proposed", to: &members)
      members.add("proposed") { $0.integer(scores.all.proposed[label]) }
      add("recall", scores.all.recall(of: label), or: "never given", to: &members)
      members.add("support") { $0.integer(scores.all.given[label]) }
      members.write(to: &writer)
    }
  }

  private func reliability(_ writer: inout JSONWriter) {
    writer.lines(scores.tenths.enumerated()) { item, writer in
      let (index, tenth) = item
      var members = SortedMembers()
      add("accuracy", tenth.accuracy, or: "no score lies here", to: &members)
      members.add("from") { $0.number(Double(index) / 10) }
      add("mean_score", tenth.meanScore, or: "no score lies here", to: &members)
      members.add("n") { $0.integer(tenth.count) }
      members.add("to") { $0.number(Double(index + 1) / 10) }
      members.write(to: &writer)
    }
  }

  private func shown(_ writer: inout JSONWriter) {
    writer.lines(scores.shown) { shown, writer in
      var members = SortedMembers()
      add("accuracy", shown.accuracy, or: "nothing is shown", to: &members)
      add(
        "coverage",
        scores.all.count > 0 ? Double(shown.count) / Double(scores.all.count) : nil,
        or: "no sentence was scored", to: &members)
      members.add("n") { $0.integer(shown.count) }
      members.add("threshold") { $0.number(shown.threshold) }
      members.write(to: &writer)
    }
  }

  private func windows(_ writer: inout JSONWriter) {
    writer.lines(scores.windows) { window, writer in
      var members = SortedMembers()
      add("accuracy", window.tally.accuracy, or: "no sentence was scored", to: &members)
      members.add("from") { $0.integer(window.from) }
      add("macro_f1", window.tally.macroF1, or: "no sentence was scored", to: &members)
      members.add("n") { $0.integer(window.tally.count) }
      members.add("to") { $0.integer(window.to) }
      members.write(to: &writer)
    }
  }
}
