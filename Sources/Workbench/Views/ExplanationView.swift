package import AnnotationModel
package import DisplayText
import Suggestions

/// Why a label is suggested: in a few words beside the sentence, or at length.
package struct ExplanationView {
  package let suggesting: Suggesting
  package let session: Session
  package let width: Int

  package init(suggesting: Suggesting, session: Session, width: Int) {
    self.suggesting = suggesting
    self.session = session
    self.width = width
  }

  /// Returns the suggestion that is shown for a sentence, the words that speak for it, and its
  /// attributes: `claim? 87%: said · officials · speaker: Ruiz`; nil where none is shown.
  package func line(for index: Int) -> StyledText? {
    guard suggesting.mode == .on, let shown = suggesting.shown(for: index, in: session) else {
      return nil
    }
    let best = suggesting.proposal(for: index, in: session) ?? shown
    let reasons = suggesting.reasons(for: index, in: session).filter { $0.weight >= 0 }
      .map(\.words)
    let facts = reasons + attributes(best)
    let words = facts.isEmpty ? best.model.map { [$0] } ?? [] : facts
    let text = shown.words + (words.isEmpty ? "" : ": " + words.joined(separator: " · "))
    return StyledText(text, .dim)
  }

  /// Returns what is suggested for a sentence, by whom, the scores of all labels, and what speaks for
  /// and against it.
  package func lines(for index: Int) -> [StyledText] {
    let number = "\(index + 1): "
    guard suggesting.mode != .blind, let best = suggesting.proposal(for: index, in: session) else {
      return [StyledText("\(number)nothing is suggested")]
    }
    var lines = [StyledText(([number + best.words] + attributes(best)).joined(separator: " · "))]
    let reasons = suggesting.reasons(for: index, in: session, limit: 8)
    let isOwn = best.model == suggesting.learner?.suggester.id
    if isOwn, let shares = shares(index) { lines.append(StyledText("  " + shares, .dim)) }
    for reason in reasons {
      let sign = reason.weight < 0 ? "-" : "+"
      let weight = (abs(reason.weight) * 100).rounded() / 100
      lines.append(
        StyledText(isOwn ? "  \(sign)\(weight)  \(reason.words)" : "  \(reason.words)", .dim))
    }
    if let model = best.model { lines.append(StyledText("  by \(model)", .dim)) }
    return lines.flatMap { $0.wrapped(width: max(1, width), indent: 4) }
  }

  private func attributes(_ suggestion: Suggestion) -> [String] {
    suggestion.attributes(under: session.schema).sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value)" }
  }

  /// What each label got: `claim 87%, quote 8%, fact 4%, none 1%`.
  private func shares(_ index: Int) -> String? {
    guard let learner = suggesting.learner,
      let proposal = learner.suggester.proposal(
        for: session.suggestionContext(ofSentence: index), in: learner.article)
    else { return nil }
    return zip(learner.suggester.labels, proposal.shares).sorted { $0.1 > $1.1 }
      .map { "\($0.0) \(Percent.text($0.1))" }.joined(separator: ", ")
  }
}
