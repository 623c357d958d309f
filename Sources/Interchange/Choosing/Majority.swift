package import AnnotationModel

/// What several annotators of one article agree on, for exports that need one answer a sentence.
///
/// A sentence has the labels that at least so many annotators give, and that more of them give than
/// any others: labels count together, in their order, as they do in adjudication. A span counts alone.
package struct Majority: Sendable {
  /// Who the labels are by.
  package static let annotator = "majority"

  /// How many annotators must agree.
  package var minimum: Int

  package init(minimum: Int) {
    self.minimum = minimum
  }

  package struct Outcome: Sendable {
    package var article: ExportedArticle
    /// Those who voted.
    package var annotators: [String]
    /// Sentences that are left out because too few agree.
    package var disagreements = 0
    /// Sentences that are left out because enough annotators agree on one thing, and as many on
    /// another.
    package var ties: [Tie] = []
  }

  package struct Tie: Hashable, Sendable {
    /// The sentence's number in the outcome, counted from 1.
    package var number: Int
    /// What it could be.
    package var labels: [[String]]
    /// How many annotators are for each.
    package var count: Int
  }

  /// Returns what annotators agree on; nil where there is none, only gold.
  ///
  /// Sentences are laid side by side as for adjudication: where one annotator joined what another
  /// split, they count as one. What nobody has labelled stays untagged.
  ///
  /// - Parameter sessions: those of one article. Gold ones do not vote, being made from the others;
  ///   of several by one annotator the latest does.
  package func outcome(
    of sessions: [Session], name: String
  ) throws(AlignmentError) -> Outcome? {
    let voters = Self.voters(among: sessions)
    guard let model = voters.first else { return nil }
    let created = voters.reduce(model.created) { min($0, $1.created) }
    let aligned = try Session.gold(
      of: voters, sources: [], id: "majority-" + model.article.sha256.prefix(16),
      annotator: Self.annotator, created: created)
    var outcome = Outcome(
      article: ExportedArticle(name: name, session: aligned, sentences: []),
      annotators: voters.map(\.annotator))
    outcome.article.updated = voters.reduce(created) { max($0, $1.updated) }
    for voter in voters.dropFirst() {
      for label in voter.schema.labels
      where outcome.article.schema.label(named: label.name) == nil {
        outcome.article.schema.labels.append(label)
      }
    }
    for (index, sentence) in aligned.sentences.enumerated() {
      let number = index + 1
      let votes = (sentence.settlement?.votes ?? []).map { $0.annotations(on: sentence.range) }
      var settled = Sentence(id: sentence.id, range: sentence.range)
      var isChosen = true
      switch verdict(votes, on: sentence.range) {
      case .agreed(let annotations): settled.annotations = annotations
      case .tie(let labels, let count):
        isChosen = false
        outcome.ties.append(Tie(number: number, labels: labels, count: count))
      case .tooFew:
        isChosen = false
        outcome.disagreements += 1
      }
      outcome.article.sentences.append(
        ExportedSentence(number: number, sentence: settled, isChosen: isChosen))
    }
    return outcome
  }

  private static func voters(among sessions: [Session]) -> [Session] {
    var voters: [Session] = []
    for session in sessions where !session.isGold {
      if let index = voters.firstIndex(where: { $0.annotator == session.annotator }) {
        if voters[index].updated < session.updated { voters[index] = session }
      } else {
        voters.append(session)
      }
    }
    return voters
  }

  // MARK: - One sentence

  private enum Verdict {
    /// Also on nothing, where nobody has labelled the sentence.
    case agreed([Annotation])
    case tie([[String]], count: Int)
    case tooFew
  }

  private func verdict(_ votes: [[Annotation]], on range: TextRange) -> Verdict {
    guard votes.contains(where: { !$0.isEmpty }) else { return .agreed([]) }
    var tally: [(labels: [String], holders: [[Annotation]])] = []
    for vote in votes {
      let labels = vote.filter { $0.range == range }.map(\.label)
      guard !labels.isEmpty else { continue }
      if let index = tally.firstIndex(where: { $0.labels == labels }) {
        tally[index].holders.append(vote)
      } else {
        tally.append((labels, [vote]))
      }
    }
    let spans = spans(votes, inside: range)
    let most = tally.map(\.holders.count).max() ?? 0
    guard most > 0 else { return spans.isEmpty ? .tooFew : .agreed(spans) }
    guard most >= minimum else { return .tooFew }
    let best = tally.filter { $0.holders.count == most }
    guard best.count == 1, let holders = best.first?.holders, let first = holders.first else {
      return .tie(best.map(\.labels), count: most)
    }
    return .agreed(
      first.filter { $0.range == range }.map { agreed($0, holders: holders) } + spans)
  }

  private func spans(_ votes: [[Annotation]], inside range: TextRange) -> [Annotation] {
    var spans: [Annotation] = []
    for span in votes.joined() where span.range != range && !spans.contains(where: span.isAbout) {
      let holders = votes.filter { $0.contains(where: span.isAbout) }
      if holders.count >= minimum { spans.append(agreed(span, holders: holders)) }
    }
    return spans.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }

  private func agreed(_ annotation: Annotation, holders: [[Annotation]]) -> Annotation {
    let same = holders.compactMap { $0.first(where: annotation.isAbout) }
    return Annotation(
      label: annotation.label, range: annotation.range,
      attributes: Settlement.attributes(same.map(\.attributes)), by: Self.annotator,
      at: same.reduce(annotation.at) { max($0, $1.at) }, origin: .adjudication)
  }
}
