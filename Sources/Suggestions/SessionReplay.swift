package import AnnotationModel

/// A session's decisions as they were made, one after another, each with what stood around the
/// sentence then.
///
/// First the labels that were there before the history began, in reading order; then those of each
/// change that was not taken back. An event that leaves a sentence's labels as they were, or takes
/// them away, is no decision. Labels have the names that they have now.
package struct SessionReplay {
  package struct Decision: Sendable {
    package let sentence: SentenceContext
    /// The labels of the whole sentence, the primary one first; never empty.
    package let labels: [String]
  }

  /// What is kept of a sentence on the way.
  private struct Place {
    let id: Sentence.ID
    let range: TextRange
    var labels: [String]
  }

  private let article: Article
  private var places: ContiguousArray<Place>
  private var positions: [Sentence.ID: Int] = [:]

  /// Hands over the decisions, those of one change at a time; of a change without any, none.
  ///
  /// The first are those before the history. A history that does not fit its sentences is left out,
  /// and what they carry counts as given before it.
  package static func decisions(of session: Session, _ body: ([Decision]) -> Void) {
    let standing = session.standingChanges
    let names = Names(of: standing)
    var replay = SessionReplay(session)
    var fits = true
    for (place, change) in zip(standing.indices, standing).reversed() where fits {
      for event in change.events.reversed() where fits {
        fits = replay.apply(event.inverse, names.before(place))
      }
    }
    if !fits { replay = SessionReplay(session) }
    body(replay.places.indices.compactMap { replay.decision(at: $0) })
    guard fits else { return }
    for (place, change) in zip(standing.indices, standing) {
      for event in change.events { _ = replay.apply(event, names.after(place)) }
      body(
        change.decided.compactMap { id, labels in
          replay.positions[id].flatMap { replay.decision(at: $0, labels(replay.places[$0].range)) }
        })
    }
  }

  private init(_ session: Session) {
    article = session.article
    places = ContiguousArray(
      session.sentences.lazy.map { Place(id: $0.id, range: $0.range, labels: $0.labels) })
    number()
  }

  private mutating func number() {
    positions.removeAll(keepingCapacity: true)
    for (index, place) in places.enumerated() { positions[place.id] = index }
  }

  /// Returns false when the event does not fit.
  private mutating func apply(_ event: Event, _ names: [String: String]) -> Bool {
    func named(_ labels: [String]) -> [String] {
      names.isEmpty ? labels : labels.map { names[$0] ?? $0 }
    }
    switch event {
    case .annotations(let id, _, let new):
      guard let index = positions[id] else { return false }
      places[index].labels = named(new.labels(of: places[index].range))
    case .sentences(let old, let new):
      guard let first = old.first, let start = positions[first.id],
        start + old.count <= places.count,
        zip(places[start...], old).allSatisfy({ $0.id == $1.id })
      else { return false }
      places.replaceSubrange(
        start..<start + old.count,
        with: new.lazy.map { Place(id: $0.id, range: $0.range, labels: named($0.labels)) })
      if old.map(\.id) != new.map(\.id) { number() }
    case .note, .flag, .reviews, .settlement, .rename, .schema: break
    }
    return true
  }

  private func decision(at index: Int, _ change: LabelChange? = nil) -> Decision? {
    if let change, change.old == change.new { return nil }
    let place = places[index]
    guard !place.labels.isEmpty else { return nil }
    let previous = index > 0 ? places[index - 1] : nil
    return Decision(
      sentence: SentenceContext(
        range: place.range, index: index, count: places.count, previous: previous?.range,
        next: index + 1 < places.count ? places[index + 1].range : nil,
        beginsParagraph: previous.map {
          article.hasBlankLine(in: TextRange($0.range.end, place.range.start))
        } ?? false,
        previousLabel: previous?.labels.first),
      labels: place.labels)
  }
}

/// The labels that a whole sentence had and has.
struct LabelChange {
  var old: [String]
  var new: [String]
}

extension Change {
  /// The sentences that it labels, in the order of its events, and what tells from a sentence's
  /// range how.
  fileprivate var decided: [(Sentence.ID, (TextRange) -> LabelChange)] {
    events.compactMap { event in
      guard case .annotations(let id, let old, let new) = event else { return nil }
      return (id, { LabelChange(old: old.labels(of: $0), new: new.labels(of: $0)) })
    }
  }

  /// Returns what it decides, seen from the session after it.
  func decisions(in session: Session) -> [SessionReplay.Decision] {
    decided.compactMap { id, labels in
      guard let index = session.index(of: id) else { return nil }
      let sentence = session.sentences[index]
      let change = labels(sentence.range)
      guard change.old != change.new, sentence.isTagged else { return nil }
      return SessionReplay.Decision(
        sentence: session.suggestionContext(ofSentence: index), labels: sentence.labels)
    }
  }
}

extension Session {
  /// The changes that were not taken back, in order.
  var standingChanges: [Change] {
    var standing: [Change] = []
    for change in history {
      switch change.kind {
      case .edit, .redo: standing.append(change)
      // What is taken back is the last that stands.
      case .undo: standing.removeLast()
      }
    }
    return standing
  }
}

extension [Annotation] {
  /// Returns the labels that stand on a whole range, the primary one first.
  fileprivate func labels(of range: TextRange) -> [String] {
    filter { $0.range == range }.map(\.label)
  }
}

/// What labels are called now that once had other names.
private struct Names {
  /// For each change, the names before it and, as the last, those of now; empty without renames.
  private var names: [[String: String]] = []

  init(of changes: [Change]) {
    let isRename = { (event: Event) in if case .rename = event { true } else { false } }
    guard changes.contains(where: { $0.events.contains(where: isRename) }) else { return }
    var now: [String: String] = [:]
    names = [now]
    for change in changes.reversed() {
      for case .rename(let old, let new) in change.events.reversed() {
        now[old] = now.removeValue(forKey: new) ?? new
      }
      names.append(now)
    }
    names.reverse()
  }

  func before(_ change: Int) -> [String: String] { names.isEmpty ? [:] : names[change] }
  func after(_ change: Int) -> [String: String] { names.isEmpty ? [:] : names[change + 1] }
}
