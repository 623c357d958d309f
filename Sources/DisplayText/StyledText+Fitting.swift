/// Where a text lies in a space that is wider.
package enum Alignment: Sendable {
  case left, center, right
}

extension StyledText {
  /// The cells that the text takes, line breaks as spaces.
  package var width: Int {
    // Clusters may reach across runs, so they cannot be measured one by one.
    isPrintableASCII
      ? runs.reduce(0) { $0 + $1.text.utf8.count }
      : DisplayWidth.ofSafe(String(decoding: DisplayBuffer(self).bytes, as: UTF8.self))
  }

  /// The text as it may be shown, in one line.
  package var safe: StyledText {
    isPrintableASCII ? self : DisplayBuffer(self).text
  }

  /// Returns the text, safe to show, kept from disturbing the order of what surrounds it; see
  /// `SafeText.isolated(_:)`.
  package func isolated() -> StyledText {
    guard !isPrintableASCII, let first = runs.first, let last = runs.last else { return self }
    // One level is for the isolate around it all.
    let buffer = DisplayBuffer(self, deepestIsolate: SafeText.deepestIsolate - 1)
    guard buffer.hasRightToLeft else { return buffer.text }
    return StyledText("\u{2068}", first.style) + buffer.text + StyledText("\u{2069}", last.style)
  }

  var isPrintableASCII: Bool {
    runs.allSatisfy { SafeText.isPrintableASCII($0.text) }
  }

  /// Returns the text in at most `width` cells, with `…` at its end where some is left out.
  ///
  /// What is returned is safe to show.
  package func truncated(width: Int) -> StyledText {
    guard width > 0 else { return StyledText() }
    if isPrintableASCII, self.width <= width {
      return self
    }
    let buffer = DisplayBuffer(self)
    let cells = buffer.cells(splittingOver: width)
    var used = 0
    var end = 0
    for cell in cells {
      used += cell.width
      // The ellipsis takes the last cell.
      if used < width {
        end += 1
      } else if used > width {
        return buffer.ellipsized(before: cells[end].start)
      }
    }
    return buffer.text
  }

  /// Returns the text made `width` cells wide with plain spaces, or unchanged where it is wider.
  ///
  /// What is returned is safe to show.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    let safe = safe
    let missing = max(0, width - safe.width)
    let before =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return StyledText(spaces(before)) + safe + StyledText(spaces(missing - before))
  }
}

extension DisplayBuffer {
  fileprivate func ellipsized(before end: Int) -> StyledText {
    var text = text(0..<end)
    text.append("…", text.runs.last?.style ?? .plain)
    guard needsRepair else { return text }
    var repair = LineRepair()
    return repair.repaired(text)
  }
}
