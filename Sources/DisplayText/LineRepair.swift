/// Mends lines cut out of a longer text: isolates that a cut runs through end on their line and
/// begin again on the next, and zero-width spaces go.
struct LineRepair {
  private struct Isolate {
    let initiator: Unicode.Scalar
    /// The direction found for an isolate that takes that of its first letter.
    var resolved: Unicode.Scalar?
  }

  private var open: [Isolate] = []

  /// Returns a line with what it needs to be shown alone. Lines must come in order.
  mutating func repaired(_ line: StyledText) -> StyledText {
    var result = StyledText()
    // Begun again with the direction that the text began with: a line of its own might begin with
    // a letter of the other direction.
    let reopened = open.map { $0.resolved ?? $0.initiator }
    result.append(Self.string(reopened), line.runs.first?.style ?? .plain)
    for run in line.runs {
      var text = String.UnicodeScalarView()
      for scalar in run.text.unicodeScalars where scalar.value != 0x200B {
        note(scalar)
        text.append(scalar)
      }
      result.append(String(text), run.style)
    }
    let closers = [Unicode.Scalar](repeating: "\u{2069}", count: open.count)
    result.append(Self.string(closers), line.runs.last?.style ?? .plain)
    return result
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x2066...0x2068: open.append(Isolate(initiator: scalar))
    case 0x2069: _ = open.popLast()
    default:
      guard let last = open.indices.last, open[last].resolved == nil,
        open[last].initiator.value == 0x2068
      else { return }
      if ScalarTraits(of: scalar).isRightToLeft, scalar.properties.numericType == nil {
        open[last].resolved = "\u{2067}"
      } else if scalar.properties.isAlphabetic {
        open[last].resolved = "\u{2066}"
      }
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
