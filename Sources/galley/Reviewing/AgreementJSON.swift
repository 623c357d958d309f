import Agreement
import AnnotationModel
import JSONText

/// An agreement report as JSON; `docs/agreement.md` says what is in it.
struct AgreementJSON {
  let report: AgreementReport
  let disagreements: Disagreements

  var bytes: ContiguousArray<UInt8> {
    var members = self.members(of: report.overall, pairs: true)
    members.add("annotators") { $0.strings(report.annotators) }
    if !report.groups.isEmpty {
      members.add("articles") { writer in
        writer.lines(report.groups) { group, writer in
          var members = self.members(of: group.coefficients, pairs: true)
          members.add("article") { $0.string(group.name) }
          members.write(to: &writer)
        }
      }
    }
    members.add("bootstrap") { writer in
      var members = SortedMembers()
      members.add("level") { $0.number(Bootstrap.level) }
      members.add("resamples") { $0.integer(report.bootstrap.resamples) }
      members.add("seed") { $0.raw(String(report.bootstrap.seed)) }
      members.write(to: &writer)
    }
    members.add("confused", confused)
    members.add("confusion", confusion)
    members.add("items") { $0.integer(report.items) }
    members.add("labels") { $0.strings(report.labels) }
    members.add("per_label") { writer in
      writer.lines(report.perLabel) { label, writer in
        var members = self.members(of: label.coefficients, pairs: false)
        members.add("label") { $0.string(report.labels[label.label]) }
        members.add("ratings") { $0.integer(label.ratings) }
        members.add("specific_agreement", estimate(label.specific))
        members.write(to: &writer)
      }
    }
    members.add("spans") { writer in
      guard let spans = report.spans else { return writer.null() }
      var members = SortedMembers()
      members.add("exact_f1", estimate(spans.exact))
      members.add("overlapping_f1", estimate(spans.overlapping))
      members.add("spans") { $0.integer(spans.spans) }
      members.write(to: &writer)
    }
    var writer = JSONWriter()
    members.write(to: &writer, onLines: true)
    writer.line()
    return writer.bytes
  }

  // MARK: - Coefficients

  /// Returns the members that every table of ratings has.
  ///
  /// - Parameter pairs: whether the pairs of annotators are listed.
  private func members(of coefficients: Coefficients, pairs: Bool) -> SortedMembers {
    var members = SortedMembers()
    members.add("cohen_kappa") { writer in
      var members = self.members(of: coefficients.cohenKappa.mean)
      members.add("mean", estimate(coefficients.cohenKappa.mean))
      if pairs {
        members.add("pairs") { writer in
          writer.lines(coefficients.cohenKappa.pairs) { pair, writer in
            var members = self.members(of: pair.estimate)
            members.add("annotators") {
              $0.strings([report.annotators[pair.first], report.annotators[pair.second]])
            }
            members.add("items") { $0.integer(pair.items) }
            members.write(to: &writer)
          }
        }
      }
      members.write(to: &writer)
    }
    members.add("compared_items") { $0.integer(coefficients.comparedItems) }
    members.add("fleiss_kappa") { writer in
      var members = self.members(of: coefficients.fleissKappa)
      members.add("items") { $0.integer(coefficients.fleissItems) }
      members.write(to: &writer)
    }
    members.add("gwet_ac1", estimate(coefficients.gwetAC1))
    members.add("krippendorff_alpha") { writer in
      var members = self.members(of: coefficients.krippendorffAlpha)
      members.add("distance") { $0.string(coefficients.distance.rawValue) }
      for other in coefficients.otherAlphas {
        members.add(other.distance.rawValue, estimate(other.estimate))
      }
      members.write(to: &writer)
    }
    members.add("observed", estimate(coefficients.observed))
    members.add("rated_items") { $0.integer(coefficients.items) }
    return members
  }

  private func estimate(_ estimate: Estimate) -> (inout JSONWriter) -> Void {
    { members(of: estimate).write(to: &$0) }
  }

  /// What is not there is null, and `reason` says why.
  private func members(of estimate: Estimate) -> SortedMembers {
    func number(_ value: Double?) -> (inout JSONWriter) -> Void {
      { writer in if let value { writer.number(value) } else { writer.null() } }
    }
    var members = SortedMembers()
    members.add("high", number(estimate.high))
    members.add("low", number(estimate.low))
    if let reason = estimate.reason { members.add("reason") { $0.string(reason.words) } }
    members.add("value", number(estimate.value))
    return members
  }

  // MARK: - Confusion

  private func confusion(_ writer: inout JSONWriter) {
    let table = report.confusion
    var members = SortedMembers()
    members.add("annotators") { writer in
      if table.isSymmetric || report.annotators.count < 2 {
        writer.null()
      } else {
        writer.strings(report.annotators)
      }
    }
    members.add("categories") { writer in
      writer.strings(table.categories.map { $0.name(in: report.labels) })
    }
    members.add("counts") { writer in
      writer.lines(table.counts) { row, writer in
        writer.beginArray()
        for count in row { writer.integer(count) }
        writer.endArray()
      }
    }
    members.write(to: &writer)
  }

  private func confused(_ writer: inout JSONWriter) {
    writer.lines(report.confusion.confusions) { confusion, writer in
      var members = SortedMembers()
      members.add("categories") { writer in
        writer.strings(
          [confusion.first, confusion.second].map { $0.name(in: report.labels) })
      }
      members.add("count") { $0.integer(confusion.count) }
      members.add("examples") { writer in
        writer.lines(
          disagreements.examples(of: confusion.first, and: confusion.second), example)
      }
      members.write(to: &writer)
    }
  }

  private func example(_ example: Disagreements.Example, _ writer: inout JSONWriter) {
    var members = SortedMembers()
    members.add("item") { $0.string(example.item) }
    members.add("ratings") { writer in
      writer.beginArray()
      for vote in example.votes {
        var members = SortedMembers()
        members.add("annotator") { $0.string(report.annotators[vote.annotator]) }
        members.add("labels") { writer in
          writer.strings(vote.labels.members.map { report.labels[$0] })
        }
        members.write(to: &writer)
      }
      writer.endArray()
    }
    if let text = example.text { members.add("text") { $0.string(text) } }
    members.write(to: &writer)
  }
}
