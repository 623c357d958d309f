/// What changed in a session. Applying events is the only way a session changes.
///
/// The list is closed: journals outlive the program that wrote them. Each event carries what was
/// there before, so that its inverse needs nothing else and a journal of another state is noticed.
package enum Event: Hashable, Sendable {
  /// A sentence's labels and spans, with their attributes.
  case annotations(Sentence.ID, old: [Annotation], new: [Annotation])
  case note(Sentence.ID, old: String?, new: String?)
  case flag(Sentence.ID, old: Bool, new: Bool)
  /// Neighbouring sentences give way to others over the same text: a split, a join, another
  /// segmentation. Both lists are in reading order and not empty.
  case sentences(old: [Sentence], new: [Sentence])
  /// What others said of a sentence's labels.
  case reviews(Sentence.ID, old: [Review], new: [Review])
  /// How a sentence of a gold session was settled.
  case settlement(Sentence.ID, old: Settlement?, new: Settlement?)
  /// A label's name, in the schema and in every annotation.
  case rename(old: String, new: String)
  /// The schema; its labels must include those that sentences carry.
  case schema(old: LabelSchema, new: LabelSchema)

  /// The event that takes this one back.
  package var inverse: Event {
    switch self {
    case .annotations(let id, let old, let new): .annotations(id, old: new, new: old)
    case .note(let id, let old, let new): .note(id, old: new, new: old)
    case .flag(let id, let old, let new): .flag(id, old: new, new: old)
    case .sentences(let old, let new): .sentences(old: new, new: old)
    case .reviews(let id, let old, let new): .reviews(id, old: new, new: old)
    case .settlement(let id, let old, let new): .settlement(id, old: new, new: old)
    case .rename(let old, let new): .rename(old: new, new: old)
    case .schema(let old, let new): .schema(old: new, new: old)
    }
  }

  /// The sentences that are different after the event; none where it concerns the whole session.
  package var changed: [Sentence.ID] {
    switch self {
    case .annotations(let id, _, _), .note(let id, _, _), .flag(let id, _, _),
      .reviews(let id, _, _), .settlement(let id, _, _):
      [id]
    case .sentences(_, let new): new.map(\.id)
    case .rename, .schema: []
    }
  }

  /// Whether nothing but the content of `changed` is different after the event: their number and
  /// the schema are as they were.
  package var isLocal: Bool {
    switch self {
    case .annotations, .note, .flag, .reviews, .settlement: true
    case .sentences, .rename, .schema: false
    }
  }
}

/// What one command changed: one step of undo, one line of the history and of the journal.
package struct Change: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case edit
    /// Takes back the change of this number.
    case undo(of: Int)
    /// Does again the change of this number.
    case redo(of: Int)
  }

  /// Counts from 1 without gaps.
  package let number: Int
  package var at: Timestamp
  package var by: String
  /// The line that asked for it, as it was typed.
  package var command: String
  package var kind: Kind
  /// Never empty; applied in order, all or none.
  package var events: [Event]
  package var unknown = UnknownFields()

  package init(
    number: Int, at: Timestamp, by: String, command: String, kind: Kind = .edit, events: [Event]
  ) {
    self.number = number
    self.at = at
    self.by = by
    self.command = command
    self.kind = kind
    self.events = events
  }
}
