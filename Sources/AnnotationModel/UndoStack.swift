/// Which changes can be undone and done again, told from the history alone.
///
///     edit 1, edit 2, undo of 2      undoable [1], redoable [2]
///     … then redo of 2               undoable [1, 2], redoable []
///     … or edit 4 instead            undoable [1, 4], redoable []
struct UndoStack: Hashable, Sendable {
  private(set) var undoable: [Int] = []
  private(set) var redoable: [Int] = []
  private var count = 0

  /// Throws when the change cannot come next.
  func check(_ change: Change) throws(HistoryError) {
    guard change.number == count + 1 else {
      throw .wrongNumber(found: change.number, expected: count + 1)
    }
    guard !change.events.isEmpty else { throw .emptyChange(change.number) }
    switch change.kind {
    case .edit: break
    case .undo(let number): guard undoable.last == number else { throw .wrongOrder(number) }
    case .redo(let number): guard redoable.last == number else { throw .wrongOrder(number) }
    }
  }

  mutating func push(_ change: Change) throws(HistoryError) {
    try check(change)
    count += 1
    switch change.kind {
    case .edit:
      undoable.append(change.number)
      redoable.removeAll()
    case .undo(let number):
      undoable.removeLast()
      redoable.append(number)
    case .redo(let number):
      redoable.removeLast()
      undoable.append(number)
    }
  }
}
