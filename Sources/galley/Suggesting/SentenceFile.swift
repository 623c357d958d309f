import JSONText
import Segmentation
import Suggestions
import Workbench

/// Sentences with labels as JSON lines, `{"article","text","label"}`, read into articles.
///
/// `lang` names an article's language, and `"paragraph": true` a sentence that begins a paragraph;
/// other members are passed over. The lines of an article belong together wherever they stand, in
/// their order; a line without one stands by itself.
struct SentenceFile {
  /// In the order of their first lines.
  private(set) var articles: [LabelledArticle] = []
  /// In the order in which they are given first.
  private(set) var labels: [String] = []

  /// The most labels that are told apart.
  static let labelLimit = 1_000

  private static let names = JSONNames(["article", "text", "label", "lang", "paragraph"])
  private static let hint = #"{"article": "harbour", "text": "It may close.", "label": "claim"}"#

  /// Reads a file to its end; `-` is standard input.
  init(_ path: String) throws(Diagnostic) {
    let stream = try ByteStream(path)
    defer { stream.close() }
    var lines = CorpusLines(stream)
    var reading = Reading(name: lines.name)
    while let batch = try lines.next() { try reading.read(batch) }
    self.init(reading)
  }

  /// Reads lines that are in memory.
  ///
  /// - Parameter name: what the file is called in errors.
  init(_ bytes: ContiguousArray<UInt8>, name: String) throws(Diagnostic) {
    var reading = Reading(name: name)
    try reading.read(CorpusLines.Batch(bytes: bytes, firstLine: 1))
    self.init(reading)
  }

  private init(_ reading: Reading) {
    labels = reading.labels
    let segmenter = Segmenter()
    articles = reading.articles.map { article in
      LabelledArticle(id: article.id, lines: article.lines) { text in
        article.language ?? segmenter.language(of: text)
      }
    }
  }

  /// What the lines until now come to.
  private struct Reading {
    struct Article {
      let id: String
      var language: String?
      var lines: [LabelledArticle.Line]
    }

    let name: String
    var articles: [Article] = []
    var labels: [String] = []
    private var positions: [String: Int] = [:]
    private var known: Set<String> = []

    init(name: String) {
      self.name = name
    }

    mutating func read(_ batch: CorpusLines.Batch) throws(Diagnostic) {
      var start = 0
      var line = batch.firstLine
      while start < batch.bytes.count {
        let end = batch.bytes[start...].firstIndex(of: 0x0A) ?? batch.bytes.count
        if batch.bytes[start..<end].contains(where: { $0 > 0x20 }) {
          try add(batch.bytes, start..<end, line)
        }
        start = end + 1
        line += 1
      }
    }

    private mutating func add(
      _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>, _ number: Int
    ) throws(Diagnostic) {
      var article: String?
      var text: String?
      var language: String?
      var line = LabelledArticle.Line(text: "")
      do {
        var reader = JSONReader(bytes, in: range)
        var members = try reader.beginObject()
        while let name = try reader.nextMember(&members, SentenceFile.names) {
          switch name {
          case .known(0):
            // A number is a name too.
            switch try reader.nextType() {
            case .integer, .number: article = String(try reader.integer())
            case .null: _ = try reader.null()
            default: article = try reader.string()
            }
          case .known(1): text = try reader.string()
          case .known(2): line.label = try reader.null() ? nil : reader.string()
          case .known(3): language = try reader.null() ? nil : reader.string()
          case .known: line.beginsParagraph = try reader.null() ? false : reader.boolean()
          case .other: try reader.skip()
          }
        }
        try reader.finish()
      } catch {
        throw Diagnostic(
          "the line is not a JSON object of a sentence: \(error.words)",
          at: "\(name):\(number):\(error.offset - range.lowerBound + 1)",
          hints: [SentenceFile.hint], exitCode: .badData)
      }
      guard let text else {
        throw Diagnostic(
          "'text' is missing", at: "\(name):\(number)", hints: [SentenceFile.hint],
          exitCode: .badData)
      }
      line.text = text
      if let label = line.label, !label.isEmpty, known.insert(label).inserted {
        guard labels.count < SentenceFile.labelLimit else {
          throw Diagnostic(
            "there are more than \(SentenceFile.labelLimit) labels", at: "\(name):\(number)",
            hints: ["'label' is the name of a label, not a text"], exitCode: .badData)
        }
        labels.append(label)
      }
      if let article, let position = positions[article] {
        articles[position].lines.append(line)
        if articles[position].language == nil { articles[position].language = language }
        return
      }
      if let article { positions[article] = articles.count }
      articles.append(
        Article(id: article ?? "line \(number)", language: language, lines: [line]))
    }
  }
}
