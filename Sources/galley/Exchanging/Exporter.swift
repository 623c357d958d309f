import AnnotationModel
import Interchange
import SessionStore
import Workbench

/// Writes sessions in a format, one after another.
///
/// What must be known of all of them first is read in passes of their own: the schemas always, which
/// takes little; the texts where the export is split or without duplicates.
@MainActor struct Exporter {
  let format: any Format
  let selection: Selection
  /// How many annotators of an article must agree on a sentence's labels; nil to export each session.
  var minimumAgreement: Int?
  var split: (proportions: SplitProportions, seed: UInt64)?
  var isWithoutDuplicates = false
  var anonymizer: Anonymizer?
  /// Whether a session that cannot be read, and what the format cannot hold, end the export.
  let isStrict: Bool
  let console: Console

  private var spec: FormatSpec { format.spec }

  /// Whether the export is a folder: the format's is, or its one file is there for each split.
  var isFolder: Bool { spec.isFolder || split != nil }

  /// What an export came to.
  struct Outcome {
    var counts = SelectionCounts()
    var losses = Losses()
    /// What else there is to say, a line each.
    var remarks: [String] = []
    /// The sessions that could not be read.
    var unread = 0
    var assignment: Splits.Assignment?
  }

  /// What the selection, or the majority, left of a session or of those on one article.
  private struct Product: Sendable {
    var article: ExportedArticle?
    var counts = SelectionCounts()
    var losses = Losses()
    var disagreements = 0
    var ties = 0
  }

  /// What was found out before anything is written.
  private struct Plan {
    var assignment: Splits.Assignment?
    /// The articles that are left out, by name, with those that stand for them.
    var duplicates: [String: String] = [:]
  }

  /// Writes everything to a target, which is not finished then.
  ///
  /// - Parameter card: takes each article as it is written.
  func export(
    _ paths: [String], _ outlines: SessionOutlines, _ options: ExportOptions,
    to target: ExportTarget, card: (ExportedArticle) -> Void
  ) throws -> Outcome {
    var outcome = Outcome()
    let plan = try plan(paths, outlines)
    var sinks = ExportSinks(
      format: format, options: options, splits: split?.proportions.shares.map(\.split) ?? [])
    var sentences = SentenceDuplicates()
    var (disagreements, ties, duplicates) = (0, 0, 0)
    let collection = try forEachProduct(
      paths, outlines, resultsFollow: !target.isStandardOutput, isLast: true
    ) { product in
      disagreements += product.disagreements
      ties += product.ties
      guard var article = product.article else {
        outcome.counts += product.counts
        return
      }
      if plan.duplicates[article.name] != nil {
        duplicates += 1
        return
      }
      outcome.counts += product.counts
      outcome.losses += product.losses
      article.split = plan.assignment?[article.article]
      if isWithoutDuplicates, spec.isBySentence { sentences.leaveOutRepeats(in: &article) }
      anonymizer?.anonymize(&article)
      card(article)
      try sinks.write(article, to: target)
    }
    outcome.losses += try sinks.finish(to: target)
    outcome.counts.sentences -= sentences.repeats
    outcome.unread = collection.unread.count
    outcome.assignment = plan.assignment
    outcome.remarks =
      Self.remarks(disagreements: disagreements, ties: ties, minimumAgreement ?? 0)
      + Self.remarks(articles: duplicates, sentences)
      + (plan.assignment.map(Self.remarks) ?? [])
    return outcome
  }

  // MARK: - Passes

  private func plan(_ paths: [String], _ outlines: SessionOutlines) throws -> Plan {
    guard split != nil || isWithoutDuplicates else { return Plan() }
    var splits = split.map { Splits($0.proportions, seed: $0.seed) }
    var duplicates = ArticleDuplicates()
    _ = try forEachProduct(paths, outlines, resultsFollow: true, isLast: false) { product in
      guard let article = product.article else { return }
      splits?.add(article)
      if isWithoutDuplicates { duplicates.add(article) }
    }
    return Plan(assignment: splits?.assignment(), duplicates: duplicates.leftOut())
  }

  /// Calls a body with what each session comes to, or with what those on each article do.
  ///
  /// - Parameter isLast: whether what cannot be read is named.
  private func forEachProduct(
    _ paths: [String], _ outlines: SessionOutlines, resultsFollow: Bool, isLast: Bool,
    body: (Product) throws -> Void
  ) throws -> SessionCollection {
    let collection = try SessionCollection(
      paths: paths, strict: isStrict, console: console, rules: [], resultsFollow: resultsFollow)
    let (selection, spec) = (selection, spec)
    // What the first pass cannot read the last one names.
    let unreadable: ((UnreadableSession) -> Void)? = isLast || isStrict ? nil : { _ in }
    if let minimumAgreement {
      try collection.forEachArticle(
        { (collected) throws(Diagnostic) -> Product in
          let sessions = collected.map(\.session)
          return try Self.majority(
            sessions, named: outlines.name(ofText: sessions[0].article), minimumAgreement,
            selection,
            spec)
        }, unreadable: unreadable, body: body)
    } else {
      try collection.forEach(
        { (collected) throws(Diagnostic) -> Product in
          var product = Product()
          product.article = selection.article(
            collected.session, name: outlines.name(of: collected.path), purpose: spec.purpose,
            counts: &product.counts)
          product.losses = product.article.map { Losses(of: $0, in: spec) } ?? Losses()
          return product
        }, unreadable: unreadable, body: body)
    }
    return collection
  }

  private nonisolated static func majority(
    _ sessions: [Session], named name: String, _ minimum: Int, _ selection: Selection,
    _ spec: FormatSpec
  ) throws(Diagnostic) -> Product {
    var product = Product()
    var voters: [Session] = []
    for session in sessions {
      if let reason = selection.reason(against: session) {
        product.counts.leaveOut(reason)
      } else {
        voters.append(session)
      }
    }
    do {
      let outcome = try Majority(minimum: minimum).outcome(of: voters, name: name)
      guard let outcome else { return product }
      product.disagreements = outcome.disagreements
      product.ties = outcome.ties.count
      var article = outcome.article
      selection.choose(from: &article, purpose: spec.purpose, counts: &product.counts)
      product.losses = Losses(of: article, in: spec)
      product.article = article
    } catch {
      // They were put together because they are on one text.
      throw Diagnostic("sessions cannot be laid side by side", exitCode: .bug)
    }
    return product
  }

  // MARK: - Words

  private static func remarks(disagreements: Int, ties: Int, _ minimum: Int) -> [String] {
    var remarks: [String] = []
    if disagreements > 0 {
      remarks.append(
        "left out, as fewer than \(minimum) agree on them: " + counted(disagreements, "sentence"))
    }
    if ties > 0 {
      remarks.append(
        "left out, as as many are for one thing as for another: " + counted(ties, "sentence"))
    }
    return remarks
  }

  private static func remarks(articles: Int, _ sentences: SentenceDuplicates) -> [String] {
    var remarks: [String] = []
    if articles > 0 {
      remarks.append(
        "left out, as other sessions have the same text or nearly: " + counted(articles, "session"))
    }
    if sentences.repeats > 0 {
      remarks.append("left out as repeats: " + counted(sentences.repeats, "sentence"))
    }
    if sentences.conflicts > 0 {
      remarks.append(
        "kept, though the same text has other labels elsewhere: "
          + counted(sentences.conflicts, "sentence"))
    }
    return remarks
  }

  private static func remarks(of assignment: Splits.Assignment) -> [String] {
    var remarks = [
      "split: "
        + Split.allCases.compactMap { split in
          assignment.counts[split].map { "\(split.rawValue) \($0)" }
        }.joined(separator: ", ")
    ]
    for move in assignment.moves.prefix(10) {
      let why = move.label.map { "which had no article with '\($0)'" } ?? "which had no article"
      remarks.append(
        "moved \(move.articles.joined(separator: ", ")) to \(move.to.rawValue), \(why)")
    }
    for gap in assignment.gaps.prefix(10) {
      remarks.append(
        gap.label.map { "\(gap.split.rawValue) has no article with '\($0)'" }
          ?? "\(gap.split.rawValue) has no article")
    }
    return remarks
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}

extension FormatSpec {
  /// Whether the format's own export is a folder.
  var isFolder: Bool {
    if case .file = arrangement { false } else { true }
  }

  /// Whether a sentence stands by itself, so that one that repeats another may be left out.
  var isBySentence: Bool {
    purpose == .training || !holds.contains(.text) || partly[.text] != nil
  }
}
