import Testing

@testable import AnnotationModel

@Suite struct UndoStackTests {
  private let event = Event.note(.init(1), old: nil, new: "a")

  private func stack(_ kinds: [Change.Kind]) throws -> UndoStack {
    var stack = UndoStack()
    for (offset, kind) in kinds.enumerated() { try stack.push(change(offset + 1, kind)) }
    return stack
  }

  private func change(_ number: Int, _ kind: Change.Kind = .edit) -> Change {
    Change(number: number, at: .start, by: "anna", command: "", kind: kind, events: [event])
  }

  @Test(
    arguments: [
      ([], [], []),
      ([.edit, .edit], [1, 2], []),
      ([.edit, .edit, .undo(of: 2)], [1], [2]),
      ([.edit, .edit, .undo(of: 2), .undo(of: 1)], [], [2, 1]),
      ([.edit, .edit, .undo(of: 2), .redo(of: 2)], [1, 2], []),
      ([.edit, .edit, .undo(of: 2), .undo(of: 1), .redo(of: 1)], [1], [2]),
      ([.edit, .edit, .undo(of: 2), .edit], [1, 4], []),
      ([.edit, .edit, .undo(of: 2), .edit, .undo(of: 4), .undo(of: 1)], [], [4, 1]),
    ] as [([Change.Kind], [Int], [Int])])
  func `tells what can be undone and redone`(
    _ kinds: [Change.Kind], _ undoable: [Int], _ redoable: [Int]
  ) throws {
    let stack = try stack(kinds)
    #expect(stack.undoable == undoable)
    #expect(stack.redoable == redoable)
  }

  @Test(
    arguments: [
      ([], .undo(of: 1)), ([], .redo(of: 1)), ([.edit], .redo(of: 1)),
      ([.edit, .edit], .undo(of: 1)), ([.edit, .undo(of: 1)], .undo(of: 1)),
      ([.edit, .undo(of: 1)], .undo(of: 2)),
      ([.edit, .edit, .undo(of: 2), .undo(of: 1)], .redo(of: 2)),
      ([.edit, .undo(of: 1), .edit], .redo(of: 1)), ([.edit], .undo(of: 0)),
      ([.edit], .undo(of: -1)),
    ] as [([Change.Kind], Change.Kind)])
  func `refuses what is not next`(_ kinds: [Change.Kind], _ kind: Change.Kind) throws {
    let number =
      switch kind {
      case .edit: 0
      case .undo(let number), .redo(let number): number
      }
    var stack = try stack(kinds)
    let before = stack
    #expect(throws: HistoryError.wrongOrder(number)) {
      try stack.push(change(kinds.count + 1, kind))
    }
    #expect(stack == before)
  }

  @Test(arguments: [-1, 0, 1, 3, Int.max])
  func `numbers come without gaps`(_ number: Int) throws {
    let stack = try stack([.edit])
    #expect(throws: HistoryError.wrongNumber(found: number, expected: 2)) {
      try stack.check(change(number))
    }
  }

  @Test func `a change of nothing is refused`() {
    let empty = Change(number: 1, at: .start, by: "anna", command: "", events: [])
    #expect(throws: HistoryError.emptyChange(1)) { try UndoStack().check(empty) }
  }
}
