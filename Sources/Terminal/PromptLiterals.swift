private import CEditline

/// Makes a prompt that libedit can place the cursor behind.
///
/// What changes colours is put between marks, as libedit wants it: never at the very end, never
/// two side by side, always before a character that takes a column. Other sequences and control
/// characters are dropped. Returns the lines before the last, to be printed by the caller, since
/// libedit would drop the newline; and the last line, marked.
func markedPrompt(_ prompt: String, styled: Bool) -> (before: String, line: [Unicode.Scalar]) {
  var before = ""
  var line = prompt[...]
  if let end = prompt.unicodeScalars.lastIndex(of: "\n") {
    before = String(prompt.unicodeScalars[...end])
    line = prompt[prompt.unicodeScalars.index(after: end)...]
  }
  var cells: [(style: [Unicode.Scalar], character: Unicode.Scalar)] = []
  var style: [Unicode.Scalar] = []
  var rest = line.unicodeScalars
  while let scalar = rest.popFirst() {
    if scalar == "\u{1B}" {
      if let sequence = takeStyle(&rest), styled { style += sequence }
    } else if editline_width(scalar.value) > 0 {
      cells.append((style, scalar))
      style = []
    }
  }
  if !style.isEmpty {
    if let last = cells.last, last.character == " " {
      cells[cells.count - 1].style += style
    } else {
      cells.append((style, " "))
    }
  }
  let mark = Unicode.Scalar(UInt8(EDITLINE_PROMPT_LITERAL))
  return (
    before,
    cells.flatMap { $0.style.isEmpty ? [$0.character] : [mark] + $0.style + [mark, $0.character] }
  )
}

/// Takes the rest of an SGR sequence, after its ESC; nil, and nothing taken, when it is not one.
private func takeStyle(_ rest: inout Substring.UnicodeScalarView) -> [Unicode.Scalar]? {
  guard rest.first == "[" else { return nil }
  var sequence: [Unicode.Scalar] = ["\u{1B}"]
  for scalar in rest {
    sequence.append(scalar)
    if scalar == "m" {
      rest.removeFirst(sequence.count - 1)
      return sequence
    }
    guard scalar == "[" || scalar == ";" || scalar == ":" || ("0"..."9").contains(scalar) else {
      return nil
    }
  }
  return nil
}
