package import DisplayText

/// Turns styled text into what is written to a terminal, or to a pipe.
///
/// Every text goes through the filter of `SafeText` here, whoever made it, so the only escape
/// sequences in what is returned are the renderer's own colours.
package struct ANSIRenderer: Sendable {
  package let colors: Bool

  package init(colors: Bool) {
    self.colors = colors
  }

  /// Returns one line, without a newline at its end; line breaks in the text become spaces.
  package func render(_ text: StyledText) -> String {
    var output = ""
    for run in text.safe.runs {
      guard colors, !run.style.isPlain else {
        output += run.text
        continue
      }
      output += "\u{1B}[\(parameters(of: run.style))m\(run.text)\u{1B}[0m"
    }
    return output
  }

  /// Returns lines, each with a newline at its end.
  package func render(lines: [StyledText]) -> String {
    lines.reduce(into: "") { output, line in
      output += render(line)
      output += "\n"
    }
  }

  private func parameters(of style: Style) -> String {
    var codes: [String] = []
    if style.bold { codes.append("1") }
    if style.dim { codes.append("2") }
    if style.underline { codes.append("4") }
    if style.reversed { codes.append("7") }
    if let color = style.color { codes.append(code(of: color)) }
    return codes.joined(separator: ";")
  }

  private func code(of color: Color) -> String {
    switch color {
    case .black: "30"
    case .red: "31"
    case .green: "32"
    case .yellow: "33"
    case .blue: "34"
    case .magenta: "35"
    case .cyan: "36"
    case .white: "37"
    case .gray: "90"
    // From the 256 colours, which all terminals in use have.
    case .orange: "38;5;208"
    case .purple: "38;5;99"
    case .pink: "38;5;211"
    case .teal: "38;5;37"
    case .brown: "38;5;137"
    }
  }
}

/// When output is coloured, as `--color` says.
package enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// What of the environment speaks about colours; `nil` where a variable is not set.
  package struct Environment: Sendable {
    package var noColor: String?
    package var term: String?
    package var forceColor: String?

    /// Takes the values of `NO_COLOR`, `TERM` and `CLICOLOR_FORCE`.
    package init(noColor: String?, term: String?, forceColor: String?) {
      self.noColor = noColor
      self.term = term
      self.forceColor = forceColor
    }
  }

  /// Returns whether output is coloured.
  ///
  /// An explicit choice wins. Of the variables, an empty one says nothing, and `NO_COLOR` wins over
  /// `CLICOLOR_FORCE`, which a value of 0 turns off.
  package func usesColors(isTerminal: Bool, environment: Environment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if let noColor = environment.noColor, !noColor.isEmpty {
      return false
    }
    if let force = environment.forceColor, !force.isEmpty, force != "0" {
      return true
    }
    guard let term = environment.term, !term.isEmpty, term != "dumb" else { return false }
    return isTerminal
  }
}
