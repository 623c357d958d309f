import Agreement
import AnnotationModel
import JSONText

/// An agreement report as JSON; `docs/agreement.md` says what is in it.
struct AgreementJSON {
  let report: AgreementReport
  let disagreements: Disagreements

  var bytes: ContiguousArray<UInt8> {
    var writer = JSONWriter()
    writer.beginObject()
    member("annotators", &writer) { list(report.annotators, &$0) }
    if !report.groups.isEmpty {
      member("articles", &writer) { writer in
        writer.beginArray()
        for group in report.groups {
          writer.line()
          writer.beginObject()
          writer.name("article")
          writer.string(group.name)
          write(group.coefficients, pairs: .compared, &writer)
          writer.endObject()
        }
        writer.endArray()
      }
    }
    member("bootstrap", &writer) { writer in
      writer.beginObject()
      writer.name("level")
      writer.number(Bootstrap.level)
      writer.name("resamples")
      writer.integer(report.bootstrap.resamples)
      writer.name("seed")
      writer.raw(String(report.bootstrap.seed))
      writer.endObject()
    }
    member("cohen_kappa", &writer) { cohen(report.overall.cohenKappa, pairs: .all, &$0) }
    member("compared_items", &writer) { $0.integer(report.overall.comparedItems) }
    member("confused", &writer, confused)
    member("confusion", &writer, confusion)
    member("fleiss_kappa", &writer) { fleiss(report.overall, &$0) }
    member("gwet_ac1", &writer) { estimate(report.overall.gwetAC1, &$0) }
    member("items", &writer) { $0.integer(report.items) }
    member("krippendorff_alpha", &writer) { alpha(report.overall, &$0) }
    member("labels", &writer) { list(report.labels, &$0) }
    member("observed", &writer) { estimate(report.overall.observed, &$0) }
    member("per_label", &writer) { writer in
      writer.beginArray()
      for label in report.perLabel {
        writer.line()
        writer.beginObject()
        write(
          label.coefficients, pairs: .none, &writer, label: report.labels[label.label],
          ratings: label.ratings, specific: label.specific)
        writer.endObject()
      }
      writer.endArray()
    }
    member("rated_items", &writer) { $0.integer(report.overall.items) }
    member("spans", &writer) { writer in
      guard let spans = report.spans else { return writer.null() }
      writer.beginObject()
      writer.name("exact_f1")
      estimate(spans.exact, &writer)
      writer.name("overlapping_f1")
      estimate(spans.overlapping, &writer)
      writer.name("spans")
      writer.integer(spans.spans)
      writer.endObject()
    }
    writer.line()
    writer.endObject()
    writer.line()
    return writer.bytes
  }

  private func member(
    _ name: String, _ writer: inout JSONWriter, _ value: (inout JSONWriter) -> Void
  ) {
    writer.line()
    writer.name(name)
    value(&writer)
  }

  private func list(_ names: [String], _ writer: inout JSONWriter) {
    writer.beginArray()
    for name in names { writer.string(name) }
    writer.endArray()
  }

  // MARK: - Coefficients

  /// Which pairs of annotators are listed.
  private enum Pairs {
    case none
    /// Those who rated an item both.
    case compared
    case all
  }

  /// Writes the members that every table of ratings has; what a label has more goes between them.
  private func write(
    _ coefficients: Coefficients, pairs: Pairs, _ writer: inout JSONWriter, label: String? = nil,
    ratings: Int? = nil, specific: Estimate? = nil
  ) {
    writer.name("cohen_kappa")
    cohen(coefficients.cohenKappa, pairs: pairs, &writer)
    writer.name("compared_items")
    writer.integer(coefficients.comparedItems)
    writer.name("fleiss_kappa")
    fleiss(coefficients, &writer)
    writer.name("gwet_ac1")
    estimate(coefficients.gwetAC1, &writer)
    writer.name("krippendorff_alpha")
    alpha(coefficients, &writer)
    if let label {
      writer.name("label")
      writer.string(label)
    }
    writer.name("observed")
    estimate(coefficients.observed, &writer)
    writer.name("rated_items")
    writer.integer(coefficients.items)
    if let ratings {
      writer.name("ratings")
      writer.integer(ratings)
    }
    if let specific {
      writer.name("specific_agreement")
      estimate(specific, &writer)
    }
  }

  private func estimate(_ estimate: Estimate, _ writer: inout JSONWriter) {
    writer.beginObject()
    members(of: estimate, &writer)
    writer.endObject()
  }

  /// What is not there is null, and `reason` says why.
  private func members(of estimate: Estimate, _ writer: inout JSONWriter) {
    writer.name("high")
    number(estimate.high, &writer)
    writer.name("low")
    number(estimate.low, &writer)
    if let reason = estimate.reason {
      writer.name("reason")
      writer.string(reason.words)
    }
    writer.name("value")
    number(estimate.value, &writer)
  }

  private func number(_ value: Double?, _ writer: inout JSONWriter) {
    if let value { writer.number(value) } else { writer.null() }
  }

  private func cohen(
    _ cohen: Coefficients.Cohen, pairs: Pairs, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.name("high")
    number(cohen.mean.high, &writer)
    writer.name("low")
    number(cohen.mean.low, &writer)
    writer.name("mean")
    estimate(cohen.mean, &writer)
    if pairs != .none {
      writer.name("pairs")
      writer.beginArray()
      for pair in cohen.pairs where pairs == .all || pair.items > 0 {
        writer.line()
        writer.beginObject()
        writer.name("annotators")
        list([report.annotators[pair.first], report.annotators[pair.second]], &writer)
        writer.name("high")
        number(pair.estimate.high, &writer)
        writer.name("items")
        writer.integer(pair.items)
        writer.name("low")
        number(pair.estimate.low, &writer)
        if let reason = pair.estimate.reason {
          writer.name("reason")
          writer.string(reason.words)
        }
        writer.name("value")
        number(pair.estimate.value, &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    if let reason = cohen.mean.reason {
      writer.name("reason")
      writer.string(reason.words)
    }
    writer.name("value")
    number(cohen.mean.value, &writer)
    writer.endObject()
  }

  private func fleiss(_ coefficients: Coefficients, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("high")
    number(coefficients.fleissKappa.high, &writer)
    writer.name("items")
    writer.integer(coefficients.fleissItems)
    writer.name("low")
    number(coefficients.fleissKappa.low, &writer)
    if let reason = coefficients.fleissKappa.reason {
      writer.name("reason")
      writer.string(reason.words)
    }
    writer.name("value")
    number(coefficients.fleissKappa.value, &writer)
    writer.endObject()
  }

  private func alpha(_ coefficients: Coefficients, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("distance")
    writer.string(coefficients.distance.rawValue)
    writer.name("high")
    number(coefficients.krippendorffAlpha.high, &writer)
    for other in coefficients.otherAlphas where other.distance == .jaccard {
      writer.name("jaccard")
      estimate(other.estimate, &writer)
    }
    writer.name("low")
    number(coefficients.krippendorffAlpha.low, &writer)
    for other in coefficients.otherAlphas where other.distance == .nominal {
      writer.name("nominal")
      estimate(other.estimate, &writer)
    }
    if let reason = coefficients.krippendorffAlpha.reason {
      writer.name("reason")
      writer.string(reason.words)
    }
    writer.name("value")
    number(coefficients.krippendorffAlpha.value, &writer)
    writer.endObject()
  }

  // MARK: - Confusion

  private func confusion(_ writer: inout JSONWriter) {
    let table = report.confusion
    writer.beginObject()
    writer.name("annotators")
    if table.isSymmetric || report.annotators.count < 2 {
      writer.null()
    } else {
      list(report.annotators, &writer)
    }
    writer.name("categories")
    list(table.categories.map { $0.name(in: report.labels) }, &writer)
    writer.name("counts")
    writer.beginArray()
    for row in table.counts {
      writer.line()
      writer.beginArray()
      for count in row { writer.integer(count) }
      writer.endArray()
    }
    writer.endArray()
    writer.endObject()
  }

  private func confused(_ writer: inout JSONWriter) {
    writer.beginArray()
    for confusion in report.confusion.confusions {
      writer.line()
      writer.beginObject()
      writer.name("categories")
      list([confusion.first, confusion.second].map { $0.name(in: report.labels) }, &writer)
      writer.name("count")
      writer.integer(confusion.count)
      writer.name("examples")
      writer.beginArray()
      for example in disagreements.examples(of: confusion.first, and: confusion.second) {
        writer.line()
        writer.beginObject()
        writer.name("item")
        writer.string(example.item)
        writer.name("ratings")
        writer.beginArray()
        for vote in example.votes {
          writer.beginObject()
          writer.name("annotator")
          writer.string(report.annotators[vote.annotator])
          writer.name("labels")
          list(vote.labels.members.map { report.labels[$0] }, &writer)
          writer.endObject()
        }
        writer.endArray()
        if let text = example.text {
          writer.name("text")
          writer.string(text)
        }
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }
}
