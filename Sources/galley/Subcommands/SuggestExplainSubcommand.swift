import AnnotationModel
import ArgumentParser
import DisplayText
import JSONText
import SessionStore
import Suggestions
import Workbench

/// `galley suggest explain`: what is proposed for sentences, and what speaks for it.
struct SuggestExplainSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what is proposed for an article's sentences, and what speaks for it.",
    discussion: """
      Without a model the rules speak alone. The label before a sentence is the one that it has in the \
      session, or else the one that is proposed for it. Nothing is written.
      """)

  @Argument(
    help: "An article's text, or a session file.", completion: .file(extensions: ["txt", "json"]))
  var file: String

  @Argument(help: "Which sentences: 7, 3-7, claims, /regex/. (default: all)")
  var sentences: String?

  @Option(help: "What this model has learned speaks too.", completion: .file())
  var model: String?

  @Option(help: "The label schema of a text: a JSON file.", completion: .file(extensions: ["json"]))
  var schema: String?

  @Option(help: "The language of a text, such as uk; guessed where it is not given.")
  var language: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "Colour the output: auto, always or never.")
  var color = Settings.Color.auto

  /// How many reasons are listed.
  private static let reasonLimit = 5

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: color)
      let session = try read()
      let suggester = try ModelFiles.suggester(model, labels: session.schema.labels.map(\.name))
      let indices = try wanted(in: session)
      let explained = explanations(of: indices, in: session, suggester)
      if json {
        try console.write(bytes: json(explained, session, suggester))
      } else {
        let width = min(100, console.tableWidth)
        for explanation in explained {
          try console.print(lines(explanation, session, width: width))
        }
      }
    }
  }

  // MARK: - Reading

  private func read() throws(Diagnostic) -> Session {
    let bytes = try Files.read(file == "-" ? "/dev/stdin" : file)
    if file != "-", file.hasSuffix(".json") || SessionOpener.looksLikeSession(bytes) {
      do throws(SessionFileError) {
        return try StoredSession.read(file).session
      } catch {
        throw Diagnostic(error)
      }
    }
    let workspace = try Workspace.find()
    let opener = SessionOpener(
      workspace: workspace, annotator: "",
      schema: try schema.map(Workspace.schema) ?? workspace.schema ?? .news, language: language,
      clock: Clock(), sessionID: "explained")
    return opener.session(of: try opener.article(in: bytes, file))
  }

  private func wanted(in session: Session) throws(Diagnostic) -> [Int] {
    guard let sentences else { return Array(session.sentences.indices) }
    guard let reference = SentenceReference(sentences, words: true) else {
      throw Diagnostic(
        "'\(sentences)' names no sentences", hints: ["7, 3-7, 3,5,9-11, all, claims, /regex/"],
        exitCode: .usage)
    }
    return try reference.indices(
      in: State(
        session: session, settings: Settings(), annotator: session.annotator, now: session.updated))
  }

  // MARK: - Explaining

  private struct Explanation {
    let index: Int
    var proposal: Proposal?
    var reasons: [Reason] = []
    var attributes: [(name: String, value: String)] = []
  }

  private func explanations(
    of indices: [Int], in session: Session, _ suggester: Suggester
  ) -> [Explanation] {
    let article = ArticleReading(session)
    let wanted = Set(indices)
    var explanations: [Explanation] = []
    var previous: String?
    for index in 0...(indices.max() ?? 0) {
      var context = session.suggestionContext(ofSentence: index)
      context.previousLabel = previous
      let label = session.sentences[index].primaryLabel
      guard wanted.contains(index) || label == nil else {
        previous = label
        continue
      }
      var explanation = Explanation(index: index)
      explanation.proposal = suggester.proposal(for: context, in: article)
      previous = label ?? explanation.proposal?.label
      guard wanted.contains(index) else { continue }
      if let proposal = explanation.proposal {
        explanation.reasons = suggester.reasons(
          for: proposal.label, on: context, in: article, limit: Self.reasonLimit)
        explanation.attributes = suggester.attributes(
          of: proposal.label, on: context, in: article
        ).sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
      }
      explanations.append(explanation)
    }
    return explanations
  }

  // MARK: - Printing

  private func lines(
    _ explanation: Explanation, _ session: Session, width: Int
  ) -> [StyledText] {
    let number = String(explanation.index + 1)
    let head = StyledText(number + "  ", .dim)
    var lines = (head + StyledText(String(session.text(ofSentence: explanation.index))))
      .wrapped(width: width, indent: number.utf8.count + 2)
    let indent = number.utf8.count + 2
    let space = StyledText(String(repeating: " ", count: indent))
    guard let proposal = explanation.proposal else {
      return lines + [space + StyledText("nothing is proposed", .dim)]
    }
    let color = session.schema.label(named: proposal.label).flatMap { Color(rawValue: $0.color) }
    let score = Percent.text(Int((proposal.score * 1_000).rounded()), of: 1_000)
    let reasons = explanation.reasons.map { "\($0.words) \(Self.signed($0.weight))" }
    lines +=
      (space + StyledText(proposal.label, Style(color: color, bold: true))
      + StyledText(" " + ([score] + reasons).joined(separator: " · "), .dim))
      .wrapped(width: width, indent: indent + 2)
    if !explanation.attributes.isEmpty {
      let words = explanation.attributes.map { "\($0.name): \($0.value)" }
      lines += (space + StyledText(words.joined(separator: " · "), .dim))
        .wrapped(width: width, indent: indent + 2)
    }
    return lines
  }

  private static func signed(_ weight: Double) -> String {
    let tenths = Int((abs(weight) * 10).rounded())
    return (weight < 0 ? "−" : "+") + "\(tenths / 10).\(tenths % 10)"
  }

  private func json(
    _ explanations: [Explanation], _ session: Session, _ suggester: Suggester
  ) -> ContiguousArray<UInt8> {
    var writer = JSONWriter()
    var members = SortedMembers()
    members.add("article") { $0.string(session.article.id) }
    members.add("labels") { $0.strings(suggester.labels) }
    members.add("model") { $0.string(suggester.id) }
    members.add("sentences") { writer in
      writer.lines(explanations) { explanation, writer in
        self.members(of: explanation, session).write(to: &writer)
      }
    }
    members.write(to: &writer, onLines: true)
    writer.line()
    return writer.bytes
  }

  private func members(of explanation: Explanation, _ session: Session) -> SortedMembers {
    var members = SortedMembers()
    members.add("attributes") { writer in
      var members = SortedMembers()
      for attribute in explanation.attributes {
        members.add(attribute.name) { $0.string(attribute.value) }
      }
      members.write(to: &writer)
    }
    members.add("label") { writer in
      if let label = explanation.proposal?.label { writer.string(label) } else { writer.null() }
    }
    members.add("reasons") { writer in
      writer.lines(explanation.reasons) { reason, writer in
        var members = SortedMembers()
        members.add("weight") { $0.number(reason.weight) }
        members.add("words") { $0.string(reason.words) }
        members.write(to: &writer)
      }
    }
    members.add("score") { writer in
      if let score = explanation.proposal?.score { writer.number(score) } else { writer.null() }
    }
    members.add("sentence") { $0.integer(explanation.index + 1) }
    members.add("shares") { writer in
      writer.beginArray()
      for share in explanation.proposal?.shares ?? [] { writer.number(share) }
      writer.endArray()
    }
    members.add("text") { $0.string(String(session.text(ofSentence: explanation.index))) }
    return members
  }
}
