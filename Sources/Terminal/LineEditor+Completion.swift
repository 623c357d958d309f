private import CEditline

extension LineEditor {
  /// Completes what is before the cursor, or shows what it could be.
  func complete() {
    let line = currentLine()
    let before = Self.string(line.characters[..<line.cursor])
    let after = Self.string(line.characters[line.cursor...])
    let cursor = before.utf8.count
    guard let completion = completer?(before + after, cursor), !completion.candidates.isEmpty,
      completion.replaced.lowerBound >= 0, completion.replaced.lowerBound <= cursor,
      let typed = String(
        validating: before.utf8.dropFirst(completion.replaced.lowerBound), as: UTF8.self)
    else {
      write("\u{07}")
      return
    }
    // Not a text without the rest: that could be another file's name. The list shows what it is.
    let whole = completion.commonText
    let common = EditableText.editablePart(of: whole)
    // Candidates may differ from what was typed, in case or accents; less is no progress.
    if common != typed,
      (completion.candidates.count == 1 && common == whole) || common.utf8.count > typed.utf8.count
    {
      editline_delete_before(typed.unicodeScalars.count)
      insert(Composition.compose(common.unicodeScalars).map(\.value))
    } else if completion.candidates.count > 1 || common != whole {
      let (columns, rows) = size
      show(
        candidateLines(
          completion.candidates.map(\.display), columns: columns, rows: max(rows / 2, 3)))
    }
  }
}
