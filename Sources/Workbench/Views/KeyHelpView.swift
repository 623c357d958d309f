package import DisplayText

/// The keys of keys mode, read out of the live bindings.
package struct KeyHelpView {
  package let bindings: KeyBindings
  package let width: Int

  package init(bindings: KeyBindings, width: Int) {
    self.bindings = bindings
    self.width = width
  }

  package var lines: [StyledText] {
    let items = bindings.bindings.map { binding in
      (
        keys: StyledText(binding.keys.map(\.description).joined(separator: " "), .bold),
        summary: StyledText(binding.summary)
      )
    }
    let keysWidth = items.map(\.keys.width).max() ?? 0
    let summaryWidth = items.map(\.summary.width).max() ?? 0
    let cell = keysWidth + summaryWidth + 6
    let columns = max(1, min(3, width / cell))
    let rows = (items.count + columns - 1) / columns
    return (0..<rows).map { row in
      var line = StyledText()
      for column in 0..<columns {
        let index = column * rows + row
        guard index < items.count else { continue }
        line += "  " + items[index].keys.padded(to: keysWidth) + "  "
        line += items[index].summary.padded(to: summaryWidth) + "  "
      }
      return line.truncated(width: width)
    }
  }
}
