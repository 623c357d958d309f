package import AnnotationModel
package import DisplayText

/// What a command comes to: what changes, where the focus goes, and what is left for the shell.
package struct Decision: Hashable {
  /// Each is one step of undo; they are recorded together.
  package var changes: [ChangeDraft]
  /// Where the focus goes, counted after the changes; nil to stay.
  package var focus: Int?
  /// Performed in order, after the changes are safe.
  package var effects: [Effect]

  package init(changes: [ChangeDraft] = [], focus: Int? = nil, effects: [Effect] = []) {
    self.changes = changes
    self.focus = focus
    self.effects = effects
  }

  /// One change of these events, or none where there are no events.
  package init(events: [Event], focus: Int? = nil, effects: [Effect] = []) {
    self.init(
      changes: events.isEmpty ? [] : [ChangeDraft(events: events)], focus: focus,
      effects: effects)
  }
}

/// A change that is not numbered and dated yet.
package struct ChangeDraft: Hashable {
  package var kind: Change.Kind
  package var events: [Event]

  package init(kind: Change.Kind = .edit, events: [Event]) {
    self.kind = kind
    self.events = events
  }
}

/// What the shell still has to do.
package enum Effect: Hashable {
  case show([StyledText])
  /// A short remark, printed only at a terminal.
  case remark(String)
  case setFilter(SentenceFilter?)
  case rememberSearch(SentenceFilter)
  case set(Settings)
  case suggest(Suggesting.Setting)
  case open(path: String)
  case save
  /// Writes the open session as `galley export` would; the words are those after it, without the
  /// session's.
  case export([String])
  /// Makes sessions as `galley import` does of the same words.
  case `import`([String])
  case enterKeys
  case quit
}
