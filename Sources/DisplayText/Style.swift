/// How a run of text looks.
package struct Style: Hashable, Sendable {
  package var color: Color?
  package var bold: Bool
  package var dim: Bool
  package var underline: Bool
  package var reversed: Bool

  package init(
    color: Color? = nil, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reversed: Bool = false
  ) {
    self.color = color
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reversed = reversed
  }

  package static let plain = Style()
  package static let bold = Style(bold: true)
  package static let dim = Style(dim: true)
  package static let underline = Style(underline: true)
  package static let reversed = Style(reversed: true)

  /// A style of nothing but a colour.
  package static func color(_ color: Color?) -> Style {
    Style(color: color)
  }

  package var isPlain: Bool { self == .plain }

  /// Returns this style with everything that another adds; the other's colour wins.
  package func with(_ other: Style) -> Style {
    Style(
      color: other.color ?? color, bold: bold || other.bold, dim: dim || other.dim,
      underline: underline || other.underline, reversed: reversed || other.reversed)
  }
}
