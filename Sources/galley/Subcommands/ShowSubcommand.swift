import AnnotationModel
import ArgumentParser
import DisplayText
import JSONText
import SessionStore
import Workbench

/// `galley show`: one session, to read.
struct ShowSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print a session's sentences with their labels.",
    discussion: "What the journal holds is shown too. Nothing is written.")

  @Argument(help: "A session file.", completion: .file(extensions: ["json"]))
  var session: String

  @Option(
    help: "Only sentences with one of these labels, or 'untagged': claim,quote",
    transform: { $0.split(separator: ",").map(String.init) })
  var labels: [String] = []

  @Option(help: "Only sentences that this annotator labelled.")
  var annotator: String?

  @Flag(help: "Print the session as JSON, with what its journal holds.")
  var json = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  @Option(help: "The columns to fill. (default: 80)")
  var width = 80

  func run() throws {
    let stored: StoredSession
    do {
      stored = try StoredSession.read(session)
    } catch {
      throw Diagnostic(error)
    }
    let session = stored.session
    let indices = try session.sentences.indices.filter { try isWanted($0, in: session) }
    try MainActor.assumeIsolated {
      let console = Console(color: color)
      if json {
        try console.write(bytes: json(session, indices))
        return
      }
      let columns = max(20, width)
      let list = SentenceList(session: session, width: columns)
      try console.print([
        .init(session.article.title ?? session.article.id, .bold),
        .init("\(session.annotator) · \(self.session)", .dim), .init(),
      ])
      // In portions, so that a long session begins to appear at once.
      for start in stride(from: 0, to: indices.count, by: 256) {
        let part = Array(indices[start..<min(start + 256, indices.count)])
        try console.print(list.lines(part, focus: nil, details: true))
      }
      if indices.count == session.sentences.count {
        try console.print([.init()] + ProgressView(session: session, width: columns).lines)
      }
    }
  }

  private func isWanted(_ index: Int, in session: Session) throws(Diagnostic) -> Bool {
    let sentence = session.sentences[index]
    if let annotator, !sentence.annotations.contains(where: { $0.by == annotator }) { return false }
    if labels.isEmpty { return true }
    for word in labels {
      if word == "untagged" {
        if !sentence.isTagged { return true }
      } else {
        let name = try session.schema.resolve(word).name
        if sentence.annotations.contains(where: { $0.label == name }) { return true }
      }
    }
    return false
  }

  /// The whole session as its file has it, or else a list of the sentences that were asked for.
  private func json(_ session: Session, _ indices: [Int]) -> ContiguousArray<UInt8> {
    if indices.count == session.sentences.count { return SessionCoding.encode(session) }
    return SessionCoding.encode(sentences: indices, of: session)
  }
}
