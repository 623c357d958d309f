import AnnotationModel

extension Decision {
  /// Returns the decision as it is in a gold session: sentences whose labels change are settled by
  /// it, or, when they lose them, open again.
  ///
  /// Every command that labels goes through here, so that none has to know of gold sessions.
  package func settling(in state: State) -> Decision {
    guard let session = state.session, session.isGold else { return self }
    var decision = self
    for index in decision.changes.indices where decision.changes[index].kind == .edit {
      decision.changes[index].settle(session)
    }
    return decision
  }
}

extension ChangeDraft {
  fileprivate mutating func settle(_ session: Session) {
    // Who gives a label another name, or merges it with others, decides on no sentence.
    if events.contains(where: { if case .schema = $0 { true } else { false } }) { return }
    var settled: Set<Sentence.ID> = []
    for case .settlement(let id, _, _) in events { settled.insert(id) }
    var all: [Event] = []
    for event in events {
      guard case .annotations(let id, let old, var new) = event,
        let position = session.index(of: id)
      else {
        all.append(event)
        continue
      }
      let sentence = session.sentences[position]
      for place in new.indices where !old.contains(new[place]) {
        new[place].origin = .adjudication
      }
      all.append(.annotations(id, old: old, new: new))
      guard let before = sentence.settlement, settled.insert(id).inserted else { continue }
      var after = before
      after.rule = new.contains(where: sentence.isWhole) ? .anew : nil
      after.chosen = nil
      if after != before { all.append(.settlement(id, old: before, new: after)) }
    }
    events = all
  }
}

/// Takes over what annotators hold of a sentence.
struct Taking {
  /// Whose labels.
  enum Choice: Hashable {
    case annotator(String)
    case majority
    case unanimous

    var rule: Settlement.Rule {
      switch self {
      case .annotator: .annotator
      case .majority: .majority
      case .unanimous: .unanimous
      }
    }
  }

  var choice: Choice

  /// Returns the events that settle a sentence; nil where there is nothing to take.
  ///
  /// None are returned where it is settled like that already.
  func events(on index: Int, in state: State) throws(Diagnostic) -> [Event]? {
    let session = try state.openSession()
    let sentence = session.sentences[index]
    guard let settlement = sentence.settlement, let held = held(settlement, on: sentence.range)
    else { return nil }
    var new = settlement
    new.rule = choice.rule
    new.chosen = if case .annotator(let name) = choice { name } else { nil }
    let annotations = held.map { annotation in
      Annotation(
        label: annotation.label, range: annotation.range, attributes: annotation.attributes,
        by: state.annotator, at: state.now, origin: .adjudication,
        seconds: index == state.focus && annotation.range == sentence.range
          ? state.secondsOnSentence : nil)
    }
    var events: [Event] = []
    if !Self.areSame(sentence.annotations, annotations) {
      events.append(.annotations(sentence.id, old: sentence.annotations, new: annotations))
    }
    if new != settlement { events.append(.settlement(sentence.id, old: settlement, new: new)) }
    return events
  }

  private func held(_ settlement: Settlement, on range: TextRange) -> [Annotation]? {
    switch choice {
    case .annotator(let name):
      let held = settlement.vote(of: name)?.annotations(on: range) ?? []
      return held.contains { $0.range == range } ? held : nil
    case .majority: return settlement.majority(on: range)
    case .unanimous: return settlement.unanimous(on: range)
    }
  }

  /// Whether annotations say the same, whoever gave them and when.
  private static func areSame(_ left: [Annotation], _ right: [Annotation]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { one, two in
        one.label == two.label && one.range == two.range && one.attributes == two.attributes
      }
  }
}

extension State {
  /// Returns the open session where it is a gold session.
  func goldSession() throws(Diagnostic) -> Session {
    let session = try openSession()
    guard session.isGold else {
      throw Diagnostic(
        "the session was not made from others, so there is nothing to settle",
        at: session.article.id, hints: ["galley adjudicate SESSION… -o GOLD.json makes one"])
    }
    return session
  }
}
