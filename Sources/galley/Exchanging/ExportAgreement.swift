import Agreement
import AnnotationModel
import Interchange
import SessionStore
import Workbench

/// How well the annotators of exported sessions agree, for the card of an export.
@MainActor enum ExportAgreement {
  /// Returns the coefficients of all sessions together; nil where no two annotators share an article,
  /// or their sessions cannot be compared.
  static func measured(_ paths: [String], _ console: Console) -> DataCard.Agreement? {
    var counts: [String: Int] = [:]
    for path in paths { counts[StoredSession.articleDigest(path) ?? path, default: 0] += 1 }
    guard counts.values.contains(where: { $0 > 1 }) else { return nil }
    var compared = SessionRatings()
    do {
      let collection = try SessionCollection(
        paths: paths, strict: false, console: console, rules: [])
      try collection.forEachArticle(
        { (collected) throws(Diagnostic) -> ArticleRatings? in
          try? ArticleRatings(collected.map(\.session).filter { !$0.isGold })
        },
        // What cannot be read has been named.
        unreadable: { _ in },
        body: { article in if let article { compared.add(article) } })
      let report = AgreementReport(
        try compared.ratings(), spans: compared.spans, bootstrap: Bootstrap(resamples: 1000))
      return agreement(report)
    } catch {
      return nil
    }
  }

  private static func agreement(_ report: AgreementReport) -> DataCard.Agreement {
    func figure(_ name: String, _ estimate: Estimate) -> DataCard.Agreement.Figure {
      var interval: ClosedRange<Double>?
      if let low = estimate.low, let high = estimate.high, low <= high { interval = low...high }
      return .init(name, estimate.value, interval: interval)
    }
    let overall = report.overall
    return DataCard.Agreement(
      annotators: report.annotators.count, sentences: overall.comparedItems,
      figures: [
        figure("observed agreement", overall.observed),
        figure("Cohen's kappa, mean of pairs", overall.cohenKappa.mean),
        figure("Fleiss' kappa", overall.fleissKappa),
        figure("Krippendorff's alpha", overall.krippendorffAlpha),
        figure("Gwet's AC1", overall.gwetAC1),
      ])
  }
}
