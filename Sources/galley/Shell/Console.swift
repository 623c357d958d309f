import DisplayText
import Terminal
import Workbench

/// Where results and errors go, with or without colour, at the width there is.
@MainActor final class Console {
  let isTerminal: Bool
  private let output = TerminalOutput.standard
  private let errors = TerminalOutput.error
  private var renderer: ANSIRenderer
  private var errorRenderer: ANSIRenderer

  init(color: Settings.Color) {
    isTerminal = output.isTerminal
    renderer = Self.renderer(color, isTerminal: isTerminal)
    errorRenderer = Self.renderer(color, isTerminal: errors.isTerminal)
  }

  /// For a terminal that takes no escape codes: colours only where they are asked for.
  func setColor(_ color: Settings.Color, supportsStyles: Bool = true) {
    let color = color == .auto && !supportsStyles ? .never : color
    renderer = Self.renderer(color, isTerminal: isTerminal)
    errorRenderer = Self.renderer(color, isTerminal: errors.isTerminal)
  }

  private static func renderer(_ color: Settings.Color, isTerminal: Bool) -> ANSIRenderer {
    let choice = ColorChoice(rawValue: color.rawValue) ?? .auto
    let environment = ColorChoice.Environment(
      noColor: System.environment("NO_COLOR"), term: System.environment("TERM"),
      forceColor: System.environment("CLICOLOR_FORCE"))
    return ANSIRenderer(
      colors: choice.usesColors(isTerminal: isTerminal, environment: environment))
  }

  /// Returns a line as it may be sent to the terminal.
  func rendered(_ line: StyledText) -> String { renderer.render(line) }

  func print(_ lines: [StyledText]) throws(OutputError) {
    guard !lines.isEmpty else { return }
    try output.write(renderer.render(lines: lines))
  }

  func print(_ line: String) throws(OutputError) {
    try print([StyledText(line)])
  }

  /// Sends text that holds our own control sequences and nothing of an article that is not safe.
  func send(_ text: String) throws(OutputError) {
    try output.write(text)
  }

  func flush() throws(OutputError) {
    try output.flush()
  }

  /// Prints a result for another program to the byte; on a terminal what could act on it is shown
  /// by stand-ins.
  func write(bytes: ContiguousArray<UInt8>) throws(OutputError) {
    guard isTerminal else { return try output.write(all: bytes) }
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .dropLast()
    {
      try print(String(decoding: line, as: UTF8.self))
    }
  }

  /// The columns of the terminal; of what is no terminal, as many as a table needs.
  var tableWidth: Int {
    isTerminal ? System.terminalColumns ?? 80 : 200
  }

  /// Prints on standard error, in the order of what was printed before.
  func warn(_ lines: [StyledText]) {
    try? output.flush()
    try? errors.write(errorRenderer.render(lines: lines))
    try? errors.flush()
  }

  func report(_ diagnostic: Diagnostic) {
    warn(Self.lines(of: diagnostic))
  }

  static func lines(of diagnostic: Diagnostic) -> [StyledText] {
    diagnostic.lines.enumerated().map { index, line in
      guard index == 0 else { return StyledText(line, .dim) }
      return StyledText("error:", Style(color: .red, bold: true))
        + StyledText(String(line.dropFirst("error:".count)))
    }
  }
}
