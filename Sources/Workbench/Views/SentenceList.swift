package import AnnotationModel
package import DisplayText

/// Sentences in reading order, each with its number, its labels and its text.
///
///     ▶ 3  claim   Zelensky's declaration comes as Moscow expects
///                  Kyiv to give up the Donbas.
///          speaker: …
///
/// A sentence takes the same rows whatever its labels are, so that nothing moves when one is
/// tagged; details stand on rows of their own.
package struct SentenceList {
  package let session: Session
  package let width: Int
  /// Whether the details say who labelled a sentence, when, and how.
  package let showsProvenance: Bool
  /// How the annotators of a gold session are called, and in which order they are shown.
  package let voters: Voters
  private let suggesting: Suggesting
  private let numberWidth: Int
  private let labelWidth: Int

  package init(
    session: Session, width: Int, showsProvenance: Bool = false, voters: Voters? = nil,
    suggesting: Suggesting = Suggesting()
  ) {
    self.session = session
    self.suggesting = suggesting
    self.showsProvenance = showsProvenance
    self.voters = voters ?? Voters(session, isBlind: false)
    self.width = max(1, width)
    numberWidth = String(session.sentences.count).utf8.count
    let longest = session.schema.labels.map { DisplayWidth.of($0.name) }.max() ?? 0
    let widest = min(
      width < 60 ? 7 : 11, session.schema.maximumLabels > 1 ? max(longest, 11) : longest)
    // In a narrow window half of it stays for the text.
    labelWidth = max(3, min(widest, width / 2 - numberWidth - 6))
  }

  /// The columns in front of the text: marker, number, flag and label.
  private var indent: Int {
    let full = 2 + numberWidth + 2 + labelWidth + 2
    return full * 2 > width ? min(full, max(0, width / 2)) : full
  }

  /// Returns the rows of sentences, with a blank row between paragraphs.
  ///
  /// - Parameters:
  ///   - indices: in reading order, counted from zero.
  ///   - focus: the sentence that is marked as the current one.
  ///   - details: whether notes, attributes and spans are printed too.
  package func lines(_ indices: [Int], focus: Int?, details: Bool) -> [StyledText] {
    var lines: [StyledText] = []
    for index in indices {
      if !lines.isEmpty, session.beginsParagraph(index) { lines.append(StyledText()) }
      lines += rows(index, isFocused: index == focus)
      if details { lines += self.details(index) }
    }
    return lines
  }

  /// Returns the rows of one sentence, the head in front of the first.
  package func rows(_ index: Int, isFocused: Bool) -> [StyledText] {
    let text = StyledText(
      String(session.text(ofSentence: index)), isFocused ? .bold : .plain)
    var rows = text.wrapped(width: max(1, width - indent))
    if rows.isEmpty { rows = [StyledText()] }
    let margin = StyledText(String(repeating: " ", count: indent))
    return rows.enumerated().map { row, line in
      (row == 0 ? head(index, isFocused: isFocused) : margin) + line.isolated()
    }
  }

  /// The marker, the number, the flag and the labels in front of a sentence.
  package func head(_ index: Int, isFocused: Bool) -> StyledText {
    let sentence = session.sentences[index]
    let number = String(index + 1)
    var head = StyledText()
    head.append(isFocused ? "▶ " : "  ", isFocused ? Style(color: .yellow, bold: true) : .plain)
    head.append(
      String(repeating: " ", count: numberWidth - number.utf8.count) + number,
      isFocused ? .bold : .dim)
    head.append(sentence.flagged ? "⚑ " : "  ", sentence.flagged ? .color(.red) : .plain)
    head += labels(of: index).padded(to: labelWidth)
    head.append("  ")
    return head.truncated(width: indent).padded(to: indent)
  }

  /// Returns the labels of a sentence, or what is suggested for one without, as far as they fit.
  private func labels(of index: Int) -> StyledText {
    guard let suggestion = suggesting.shown(for: index, in: session) else {
      return Self.labels(session.sentences[index], schema: session.schema)
        .truncated(width: labelWidth)
    }
    let scored = StyledText(suggestion.words, .dim)
    guard scored.width > labelWidth else { return scored }
    // Cut short it still has to be a question.
    return StyledText(suggestion.label, .dim).truncated(width: labelWidth - 1)
      + StyledText("?", .dim)
  }

  /// Returns the labels of the whole sentence as coloured words, a dot where there is none.
  package static func labels(_ sentence: Sentence, schema: LabelSchema) -> StyledText {
    let words = sentence.labels.map { name in
      StyledText(
        name,
        Style(color: schema.label(named: name).flatMap { Color(rawValue: $0.color) }, bold: true))
    }
    return words.isEmpty ? StyledText("·", .dim) : words.joined(separator: "+")
  }

  /// Returns rows for what else is known of a sentence: attributes, spans, its note, and what is
  /// suggested beside what the head has.
  package func details(_ index: Int) -> [StyledText] {
    let sentence = session.sentences[index]
    var items: [StyledText] = []
    for annotation in sentence.annotations {
      var facts = annotation.attributes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      if showsProvenance { facts.append(Self.provenance(annotation)) }
      let attributes = facts.joined(separator: " · ")
      if sentence.isWhole(annotation) {
        let item = StyledText(attributes, .dim)
        // A second label often has the attributes of the first.
        if !attributes.isEmpty, !items.contains(item) { items.append(item) }
      } else {
        let style = Style(
          color: session.schema.label(named: annotation.label).flatMap { Color(rawValue: $0.color) }
        )
        var item = StyledText(annotation.label, style)
        item.append(" “\(session.article[annotation.range])”", .dim)
        if !attributes.isEmpty { item.append(" · \(attributes)", .dim) }
        items.append(item)
      }
    }
    if let note = sentence.note { items.append(StyledText("✎ \(note)", .dim)) }
    items += sentence.reviews.map(Self.review)
    items += votes(sentence)
    let isInHead = sentence.suggestions.count == 1 && sentence.bestSuggestion != nil
    if !isInHead, suggesting.showsStored(of: sentence),
      let suggestions = session.suggestionWords(forSentence: index)
    {
      items.append(StyledText(suggestions, .dim))
    }
    let margin = StyledText(String(repeating: " ", count: indent))
    return items.flatMap { item in
      item.wrapped(width: max(1, width - indent), indent: 2).map { margin + $0 }
    }
  }

  /// What each annotator of a gold session holds of a sentence on which they do not agree, and how
  /// it was settled: `1 olena  claim · cue: expects · ✎ note`.
  private func votes(_ sentence: Sentence) -> [StyledText] {
    guard let settlement = sentence.settlement else { return [] }
    let isDisputed = settlement.isDisputed(on: sentence.range)
    if !isDisputed, settlement.rule == .unanimous, settlement.reason == nil { return [] }
    var items: [StyledText] = []
    let nameWidth = voters.annotators.map { DisplayWidth.of(voters.name($0)) }.max() ?? 0
    for (offset, annotator) in voters.annotators.enumerated() where isDisputed {
      guard let vote = settlement.vote(of: annotator) else { continue }
      var item = StyledText("\(offset + 1) ", .bold)
      item += StyledText(voters.name(annotator), .dim).truncated(width: 16)
        .padded(to: min(nameWidth, 16))
      item.append("  ")
      item += self.vote(vote, on: sentence.range)
      items.append(item)
    }
    items.append(
      StyledText("→ \(settlement.words(voters))", settlement.rule == nil ? .color(.red) : .dim))
    return items
  }

  private func vote(_ vote: Settlement.Vote, on range: TextRange) -> StyledText {
    let held = vote.annotations(on: range)
    var sentence = Sentence(id: .init(1), range: range)
    sentence.annotations = held
    var parts = [
      sentence.isTagged
        ? Self.labels(sentence, schema: session.schema) : StyledText("untagged", .dim)
    ]
    var facts: [String] = []
    for annotation in held {
      let attributes = annotation.attributes.sorted { $0.key < $1.key }
        .map { "\($0.key): \($0.value)" }
      let fact =
        sentence.isWhole(annotation)
        ? attributes
        : ["\(annotation.label) “\(session.article[annotation.range])”"] + attributes
      if !fact.isEmpty, !facts.contains(fact.joined(separator: " · ")) {
        facts.append(fact.joined(separator: " · "))
      }
    }
    if let note = vote.note { facts.append("✎ \(note)") }
    parts += facts.map { StyledText($0, .dim) }
    return parts.joined(separator: StyledText(" · ", .dim))
  }

  /// Who gave a label, when, and how: `anna, 2026-11-03 09:00Z, manual, overruled quote 91%, 4.2 s`.
  private static func provenance(_ annotation: Annotation) -> String {
    var parts = [annotation.label, annotation.by, annotation.at.minute, annotation.origin.rawValue]
    if let model = annotation.model {
      parts.append(annotation.score.map { "\(model) \(($0 * 100).rounded() / 100)" } ?? model)
    }
    if let shown = annotation.shownWords { parts.append(shown) }
    if let seconds = annotation.seconds { parts.append("\((seconds * 10).rounded() / 10) s") }
    return parts.joined(separator: ", ")
  }

  private static func review(_ review: Review) -> StyledText {
    let color: Color? =
      switch review.verdict {
      case .approved: .green
      case .rejected: .red
      case .corrected: .yellow
      case .remarked: .cyan
      }
    var text = StyledText(
      "» \(review.by) \(review.words)", review.isResolved ? .dim : Style(color: color))
    text.append(" · \(review.at.minute)\(review.isResolved ? " · resolved" : "")", .dim)
    return text
  }

  /// Returns the sentences around one that fill a number of rows, in reading order.
  ///
  /// About a third of the rows go to what comes before, none when the page starts at the focus.
  /// Only as many sentences are looked at as fit, so the cost does not grow with the article.
  package func page(
    around focus: Int, rows available: Int, startsAtFocus: Bool = false,
    where isShown: (Int) -> Bool = { _ in true }
  ) -> [Int] {
    func height(_ index: Int) -> Int {
      rows(index, isFocused: false).count + details(index).count
        + (session.beginsParagraph(index) ? 1 : 0)
    }
    guard session.sentences.indices.contains(focus) else { return [] }
    var page = [focus]
    var used = height(focus)
    var before = focus - 1
    var above = 0
    while !startsAtFocus, before >= 0, above < available / 3 {
      if isShown(before) {
        let rows = height(before)
        if used + rows > available || above + rows > available / 3 { break }
        page.insert(before, at: 0)
        used += rows
        above += rows
      }
      before -= 1
    }
    var after = focus + 1
    while after < session.sentences.count, used < available {
      if isShown(after) {
        let rows = height(after)
        if used + rows > available { break }
        page.append(after)
        used += rows
      }
      after += 1
    }
    while !startsAtFocus, before >= 0, used < available {
      if isShown(before) {
        let rows = height(before)
        if used + rows > available { break }
        page.insert(before, at: 0)
        used += rows
      }
      before -= 1
    }
    return page
  }

  /// Returns the rows that show the sentence the focus has come to, and why its label is suggested.
  package static func current(_ index: Int, in state: State) throws(Diagnostic) -> [StyledText] {
    let list = try SentenceList(of: state)
    return list.lines([index], focus: index, details: true) + list.explanation(index)
  }

  /// Returns rows that say why a label is suggested for a sentence; none where none is shown.
  private func explanation(_ index: Int) -> [StyledText] {
    let line = ExplanationView(suggesting: suggesting, session: session, width: width).line(
      for: index)
    guard let line else { return [] }
    let margin = StyledText(String(repeating: " ", count: indent))
    return line.wrapped(width: max(1, width - indent), indent: 2).map { margin + $0 }
  }
}

extension SentenceList {
  /// The sentences of the open session, as its purpose asks for.
  init(of state: State) throws(Diagnostic) {
    self.init(
      session: try state.openSession(), width: state.width,
      showsProvenance: state.purpose == .reviewing, voters: state.voters,
      suggesting: state.suggesting)
  }
}
