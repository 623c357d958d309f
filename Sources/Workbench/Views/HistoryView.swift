package import AnnotationModel
package import DisplayText

/// Changes, one a line: number, time, who, what was typed, and what came of it.
package struct HistoryView {
  package let session: Session
  package let width: Int
  /// How the annotators of a gold session are called; by their names where it is nil.
  package let voters: Voters?

  package init(session: Session, width: Int, voters: Voters? = nil) {
    self.session = session
    self.width = width
    self.voters = voters
  }

  /// Returns the last changes, the newest last.
  package func lines(last count: Int) -> [StyledText] {
    guard !session.history.isEmpty else { return ["nothing was changed yet"] }
    let shown = session.history.suffix(count)
    var lines = table(Array(shown))
    if shown.count < session.history.count {
      lines.insert(
        StyledText(
          "\(session.history.count - shown.count) earlier changes; 'history all' lists them", .dim),
        at: 0)
    }
    return lines
  }

  /// Returns the changes that concern sentences, and what is suggested for those.
  package func lines(concerning ids: Set<Sentence.ID>) -> [StyledText] {
    var labels: Set<String> = []
    let changes = session.history.filter { concerns($0, ids, &labels) }
    let lines =
      changes.isEmpty
      ? ["nothing was changed there yet"] : table(changes.map { part(of: $0, ids) })
    return lines + suggestions(ids)
  }

  private func suggestions(_ ids: Set<Sentence.ID>) -> [StyledText] {
    ids.compactMap(session.index).sorted().compactMap { index in
      session.suggestionWords(forSentence: index).map { words in
        StyledText("suggested for \(index + 1): \(words)", .dim).truncated(width: width)
      }
    }
  }

  /// Returns the change with what it did to these sentences alone.
  private func part(of change: Change, _ ids: Set<Sentence.ID>) -> Change {
    var part = change
    part.events = change.events.filter { event in
      switch event {
      case .sentences, .rename, .schema: true
      case .annotations, .note, .flag, .reviews, .settlement:
        event.changed.contains { ids.contains($0) }
      }
    }
    return part
  }

  /// - Parameter labels: those that the sentences were given so far, under their names of then.
  private func concerns(
    _ change: Change, _ ids: Set<Sentence.ID>, _ labels: inout Set<String>
  ) -> Bool {
    var concerned = false
    for event in change.events {
      switch event {
      case .annotations(let id, _, let new) where ids.contains(id):
        labels.formUnion(new.map(\.label))
        concerned = true
      case .note(let id, _, _) where ids.contains(id), .flag(let id, _, _) where ids.contains(id),
        .reviews(let id, _, _) where ids.contains(id),
        .settlement(let id, _, _) where ids.contains(id):
        concerned = true
      case .sentences(let old, let new) where (old + new).contains { ids.contains($0.id) }:
        labels.formUnion(new.flatMap(\.annotations).map(\.label))
        concerned = true
      case .rename(let old, let new) where labels.contains(old):
        labels.insert(new)
        concerned = true
      case .schema: concerned = concerned || !labels.isEmpty
      case .annotations, .note, .flag, .reviews, .settlement, .sentences, .rename: break
      }
    }
    return concerned
  }

  private func table(_ changes: [Change]) -> [StyledText] {
    let undoable = Set(session.undoable)
    let numberWidth = String(session.history.count).utf8.count
    return changes.map { change in
      let isUndone = change.kind == .edit && !undoable.contains(change.number)
      var line = StyledText(String(change.number)).padded(to: numberWidth, .right)
      line.append("  \(change.at.minute)  \(change.by)  ", .dim)
      let command = voters?.command(change.command) ?? change.command
      line.append(command.isEmpty ? "(\(change.events.count) events)" : command)
      line.append("  " + summary(change), .dim)
      if isUndone { line.append("  undone", .color(.red)) }
      return line.truncated(width: width)
    }
  }

  private func summary(_ change: Change) -> String {
    let lines = ChangeReport(change: change, session: session, voters: voters).lines
    switch change.kind {
    case .undo(let number): return "takes back \(number)"
    case .redo(let number): return "does \(number) again"
    case .edit
    where change.events.contains(where: \.cutsAnew):
      // The numbers they had then are not those that sentences have now.
      return change.events.compactMap { event in
        guard event.cutsAnew, case .sentences(let old, let new) = event else { return nil }
        return "\(old.count) \(old.count == 1 ? "sentence" : "sentences") became \(new.count)"
      }.joined(separator: ", ")
    case .edit:
      let shown = lines.prefix(2).joined(separator: ", ")
      return lines.count > 2 ? "\(shown) and \(lines.count - 2) more" : shown
    }
  }
}

extension Event {
  /// Whether sentences are others afterwards, and not only have other suggestions.
  fileprivate var cutsAnew: Bool {
    guard case .sentences(let old, let new) = self else { return false }
    return old.map(\.range) != new.map(\.range)
  }
}
