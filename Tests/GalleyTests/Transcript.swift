import Foundation

/// A file of `Transcripts/`: what is typed, and what must be printed.
///
///     # article: ten-sentences.txt
///     # exit: 64
///     > claim 3
///     3: claim
///     > rumour 3
///     error: 'rumour' is not a label
///
/// Lines that begin with `# ` at the top describe the run. The program itself prints the typed
/// lines (`--echo`), so that everything below them is compared as it is. Errors stand where they
/// were printed; the exit code is 0 where none is given.
///
/// In a typed line the picture of a control character (`␛`) stands for the character itself, as it
/// does where the program prints the line.
struct Transcript {
  var article: String
  var exit: Int32 = 0
  /// Lines at the top that only people read.
  var remarks: [String] = []
  var body: String

  init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var article: String?
    while let line = lines.first, line.hasPrefix("# ") {
      lines.removeFirst()
      if line.hasPrefix("# article: ") {
        article = String(line.dropFirst("# article: ".count))
      } else if line.hasPrefix("# exit: ") {
        exit = Int32(line.dropFirst("# exit: ".count)) ?? 0
      } else {
        remarks.append(String(line))
      }
    }
    guard let article else { return nil }
    self.article = article
    body = lines.joined(separator: "\n")
  }

  /// The lines that are typed.
  var typed: [String] {
    body.split(separator: "\n").filter { $0.hasPrefix("> ") || $0 == ">" }
      .map { Self.withControls($0.dropFirst(2)) }
  }

  private static func withControls(_ line: Substring) -> String {
    var text = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let code = scalar.value == 0x2421 ? 0x7F : scalar.value &- 0x2400
      text.append(code < 0x20 || code == 0x7F ? Unicode.Scalar(UInt8(code)) : scalar)
    }
    return String(text)
  }

  var text: String {
    let exit = exit == 0 ? [] : ["# exit: \(exit)"]
    return (["# article: \(article)"] + exit + remarks).map { $0 + "\n" }.joined() + body
  }

  /// Types the lines in a fresh workspace; returns the transcript as it came out.
  func run(in workspace: TemporaryWorkspace) throws -> Transcript {
    let outcome = try workspace.shell(
      "exec 2>&1; exec \"$galley\" annotate \"$article\" --annotator ann "
        + Galley.reproducible.joined(separator: " ") + " --echo --keep-going --color never",
      input: typed.map { $0 + "\n" }.joined(), environment: ["article": article])
    var transcript = self
    transcript.exit = outcome.status
    transcript.body = outcome.output
    return transcript
  }
}
