import AnnotationModel
import Interchange
import Testing

/// Exported and imported again, a session has everything that its format's table says.
@Suite struct RoundTripTests {
  static let formats = Formats.all.map(\.spec).filter(\.isImported).map(\.name)

  @Test(arguments: formats) func oneSession(_ name: String) throws {
    let format = try #require(Formats.named(name))
    var generator = GeneratedSessions(seed: 7)
    for number in 1...1000 {
      let session = generator.session(number: number)
      try check([session], format)
    }
  }

  @Test(arguments: formats) func severalSessions(_ name: String) throws {
    let format = try #require(Formats.named(name))
    var generator = GeneratedSessions(seed: 11)
    for round in 0..<20 {
      try check((1...5).map { generator.session(number: round * 5 + $0) }, format)
    }
  }

  @Test(arguments: formats) func nothing(_ name: String) throws {
    let format = try #require(Formats.named(name))
    #expect(try RoundTrip.read(RoundTrip.write([], format), format).isEmpty)
  }

  private func check(_ sessions: [Session], _ format: any Format) throws {
    let files = RoundTrip.write(sessions, format)
    let back: [Session]
    do {
      back = try RoundTrip.sessions(RoundTrip.read(files, format))
    } catch {
      Issue.record("\(error)\n\(RoundTrip.printed(files))")
      return
    }
    let expected = sessions.map { Facts($0, format.spec) }
    let found = back.map { Facts($0, format.spec) }
    // Formats that know nothing of articles put sentences together in their own way.
    if format.spec.holds.contains(.text) {
      #expect(Set(found) == Set(expected), "\(RoundTrip.printed(files))")
    } else {
      #expect(
        found.flatMap(\.labelled) == expected.flatMap(\.labelled), "\(RoundTrip.printed(files))")
    }
  }
}

/// Writing and reading as `galley` does it, in memory.
enum RoundTrip {
  /// The formats that give back the words of a sentence, with other white space between them.
  static let respaced: Set<String> = ["conll", "fasttext"]

  static func options(_ sessions: [Session]) -> ExportOptions {
    ExportOptions(
      labels: sessions.first?.schema.labels ?? [], isExclusive: false, version: "1",
      time: Timestamp(milliseconds: 0))
  }

  /// Returns the files of an export; a format of one file has the name `main` and its ending.
  static func write(
    _ sessions: [Session], _ format: any Format
  ) -> [String: ContiguousArray<UInt8>] {
    write(sessions.map { ExportedArticle($0) }, format, options(sessions))
  }

  static func write(
    _ articles: [ExportedArticle], _ format: any Format, _ options: ExportOptions
  ) -> [String: ContiguousArray<UInt8>] {
    var writer = format.writer(options)
    var output = ExportOutput()
    var files: [String: ContiguousArray<UInt8>] = [:]
    var main: ContiguousArray<UInt8> = []
    func drain() {
      main += output.drainMain()
      for (name, bytes) in output.drainFiles() { files[name, default: []] += bytes }
    }
    for article in articles {
      writer.write(
        format.spec.purpose == .training ? article.withoutNoneAndUntagged : article, to: &output)
      drain()
    }
    writer.finish(&output)
    drain()
    if case .file(let ending) = format.spec.arrangement { files["main" + ending] = main }
    return files
  }

  static func read(
    _ files: [String: ContiguousArray<UInt8>], _ format: any Format
  ) throws(ImportError) -> [ImportedArticle] {
    try format.read(ImportFiles(files), ImportOptions())
  }

  static func sessions(_ articles: [ImportedArticle]) throws(ImportError) -> [Session] {
    var sessions: [Session] = []
    for article in articles {
      sessions.append(try builder.session(of: article, id: "back", name: article.id ?? "nameless"))
    }
    return sessions
  }

  /// Takes every line for a sentence where the file does not say.
  private static let builder = SessionBuilder(
    schema: LabelSchema(
      name: "news", exclusive: false,
      labels: GeneratedSessions.labels.map {
        Label(name: $0, key: String($0.first ?? "x"), color: "", alone: $0 == "none")
      }), schemaIsGiven: true,
    annotator: "import", command: "import", time: Timestamp(milliseconds: 1_770_000_000_000)
  ) { text, _ in
    var ranges: [TextRange] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = Article(id: "x", text: text).trimmed(TextRange(start, start + line.utf8.count))
      if !range.isEmpty { ranges.append(range) }
      start += line.utf8.count + 1
    }
    return .init(ranges: ranges, record: .init(name: "lines", version: 1, language: nil))
  }

  static func printed(_ files: [String: ContiguousArray<UInt8>]) -> String {
    files.sorted { $0.key < $1.key }.map {
      "--- \($0.key)\n\(String(decoding: $0.value.prefix(3000), as: UTF8.self))"
    }.joined(separator: "\n")
  }
}

extension ExportedArticle {
  /// As an export for training has it.
  fileprivate var withoutNoneAndUntagged: ExportedArticle {
    var article = self
    for index in article.sentences.indices {
      let labels = article.sentences[index].labels
      article.sentences[index].isChosen = !labels.isEmpty && labels != ["none"]
    }
    return article
  }
}

/// What of a session a format's table says comes back.
struct Facts: Hashable {
  var text: String?
  var metadata: [String?] = []
  var annotator: String?
  var boundaries: [TextRange] = []
  var labelled: [Labelled] = []

  /// A sentence, by what is said of it.
  struct Labelled: Hashable {
    var text: String
    var range: TextRange?
    var labels: [String]
    var spans: [Labelled] = []
    var attributes: [[String: String]] = []
    var times: [Timestamp] = []
    var by: [String] = []
    var note: String?
    var isFlagged: Bool?
    var suggestions: [Suggestion] = []
  }

  init(_ session: Session, _ spec: FormatSpec) {
    let holds = spec.holds
    if holds.contains(.text) { text = session.article.text }
    if holds.contains(.metadata) {
      let article = session.article
      metadata = [
        article.id, article.title, article.byline, article.published, article.source,
        article.language,
      ]
    }
    if holds.contains(.annotator) { annotator = session.annotator }
    if holds.contains(.sentences) { boundaries = session.sentences.map(\.range) }
    for sentence in session.sentences {
      let labels =
        holds.contains(.secondLabels) ? sentence.labels : Array(sentence.labels.prefix(1))
      let isTraining = spec.purpose == .training
      if isTraining, labels.isEmpty || labels == ["none"] { continue }
      var text = String(session.article[sentence.range])
      if RoundTrip.respaced.contains(spec.name) {
        text.unicodeScalars.removeAll { $0.isSpace }
      }
      var facts = Labelled(text: text, labels: labels)
      if holds.contains(.text) { facts.range = sentence.range }
      let annotations = sentence.wholeAnnotations.prefix(labels.count)
      Self.add(annotations, holds, to: &facts)
      if holds.contains(.spans) {
        facts.spans = sentence.spans.map { span in
          var inner = Labelled(text: String(session.article[span.range]), labels: [span.label])
          inner.range = TextRange(
            span.range.start - sentence.range.start, span.range.end - sentence.range.start)
          Self.add([span], holds, to: &inner)
          return inner
        }.sorted {
          ($0.range?.start ?? 0, $0.range?.end ?? 0, $0.labels[0])
            < ($1.range?.start ?? 0, $1.range?.end ?? 0, $1.labels[0])
        }
      }
      if holds.contains(.notes) { facts.note = sentence.note }
      if holds.contains(.flags) { facts.isFlagged = sentence.flagged }
      if holds.contains(.suggestions) { facts.suggestions = sentence.suggestions }
      let isEmpty =
        labels.isEmpty && facts.spans.isEmpty && facts.note == nil && facts.isFlagged != true
        && facts.suggestions.isEmpty
      if !isEmpty || holds.contains(.untagged) { labelled.append(facts) }
    }
  }

  private static func add(
    _ annotations: some Sequence<Annotation>, _ holds: Set<Content>, to facts: inout Labelled
  ) {
    if holds.contains(.attributes) { facts.attributes = annotations.map(\.attributes) }
    if holds.contains(.times) { facts.times = annotations.map(\.at) }
    if holds.contains(.annotator) { facts.by = annotations.map(\.by) }
  }
}
