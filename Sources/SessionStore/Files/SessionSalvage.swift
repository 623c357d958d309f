import AnnotationModel
import JSONText

/// Reads a damaged session file line by line: every sentence and every change has one.
struct SessionSalvage {
  private let bytes: ContiguousArray<UInt8>
  private let fallback: LabelSchema?
  /// The lines of the file, each without the comma that it may begin with.
  private var lines: [Range<Int>] = []
  private(set) var report: [String] = []

  init(_ bytes: ContiguousArray<UInt8>, schema: LabelSchema?) {
    self.bytes = bytes
    self.fallback = schema
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var content = bytes[start..<end].drop { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
      // The outermost object begins with its first member.
      if start == 0, content.first == UInt8(ascii: "{") { content.removeFirst() }
      lines.append(content.startIndex..<end)
      start = end + 1
    }
  }

  mutating func session() -> SalvagedSession? {
    guard let article = member("article", { try $0.article("article") }) else {
      report.append("the article cannot be read, and without it no range means anything")
      return nil
    }
    guard let schema = schema() else { return nil }
    let (history, lastChange) = self.history(of: article)
    let sentences = completed(self.sentences(of: article), article, history, schema)
    let frame = frame(around: sentences, history)
    let segmenter = member("segmenter") { try $0.segmenter("segmenter") }

    func session(_ history: [Change]) -> Session? {
      try? Session(
        id: frame.id ?? "\(article.id)-recovered", annotator: frame.annotator ?? "unknown",
        created: frame.created, updated: frame.updated, article: article, schema: schema,
        segmenter: segmenter ?? .init(name: "unknown", version: 0, language: nil),
        sentences: ContiguousArray(sentences), history: ContiguousArray(history))
    }
    if history.count == lastChange, let whole = session(history) {
      return SalvagedSession(session: whole, lastChange: lastChange)
    }
    report.append("the history has gaps and is left out: nothing can be undone")
    return session([]).map { SalvagedSession(session: $0, lastChange: lastChange) }
  }

  // MARK: - Parts

  /// Reads a member of the outermost object, which begins a line.
  private func member<Value>(
    _ name: String, _ read: (inout MemberReader) throws -> Value
  ) -> Value? {
    let start = "\"\(name)\":".utf8
    // A file has one such line, and an unfinished merge a few; each try may take as long as the file.
    for line in lines.lazy.filter({ bytes[$0].starts(with: start) }).prefix(8) {
      var reader = MemberReader(
        bytes, in: line.lowerBound + start.count..<bytes.count, map: OffsetMap(""))
      if let value = try? read(&reader) { return value }
    }
    return nil
  }

  private mutating func schema() -> LabelSchema? {
    if let schema = member("schema", { try $0.schema("schema") }) { return schema }
    report.append(
      fallback == nil
        ? "the label schema cannot be read, and no other was given"
        : "the label schema cannot be read; schema '\(fallback?.name ?? "")' takes its place")
    return fallback
  }

  private struct Frame {
    var id: String?
    var annotator: String?
    var created: Timestamp
    var updated: Timestamp
  }

  /// Returns what stands around the sentences, or what they and the history tell of it.
  private mutating func frame(around sentences: [Sentence], _ history: [Change]) -> Frame {
    let id = member("id") { try $0.string("id") }
    let annotator = member("annotator") { try $0.string("annotator") }
    let created = member("created") { try $0.timestamp("created") }
    let updated = member("updated") { try $0.timestamp("updated") }
    if id == nil { report.append("the session's id cannot be read") }
    if annotator == nil { report.append("the annotator's name cannot be read") }
    if created == nil { report.append("the time of the session's start cannot be read") }
    let moments = history.map(\.at) + sentences.flatMap { $0.annotations.map(\.at) }
    let start = created ?? moments.min() ?? Timestamp(milliseconds: 0)
    return Frame(
      id: id, annotator: annotator ?? history.last?.by, created: start,
      updated: max(updated ?? start, moments.max() ?? start))
  }

  private func isObject(_ line: Range<Int>) -> Bool { bytes[line].first == UInt8(ascii: "{") }

  /// Returns the changes up to the first that cannot be read, and the highest number seen.
  private func history(of article: Article) -> (changes: [Change], last: Int) {
    var changes: [Change] = []
    var last = 0
    let map = OffsetMap(article.text)
    for line in lines where isObject(line) && bytes[line].contains("\"change\":") {
      var reader = MemberReader(ContiguousArray(bytes[line]), map: map)
      guard let change = try? reader.change("history") else { continue }
      last = max(last, change.number)
      if change.number == changes.count + 1 { changes.append(change) }
    }
    return (changes, last)
  }

  private mutating func sentences(of article: Article) -> [Sentence] {
    let map = OffsetMap(article.text)
    let text = ContiguousArray(article.text.utf8)
    var sentences: [Sentence] = []
    var inside = false
    for (index, line) in lines.enumerated() {
      if bytes[line].first == UInt8(ascii: "\"") {
        inside = bytes[line].starts(with: "\"sentences\":".utf8)
      }
      guard isObject(line) else { continue }
      // A line by itself: finding the place of an error takes as long as what comes before it.
      var reader = MemberReader(ContiguousArray(bytes[line]), map: map)
      if let sentence = try? reader.sentence("sentences", comparedWith: text) {
        sentences.append(sentence)
      } else if inside {
        report.append("line \(index + 1): a sentence that cannot be read is left out")
      }
    }
    return sentences
  }

  private mutating func completed(
    _ sentences: [Sentence], _ article: Article, _ history: [Change], _ schema: LabelSchema
  ) -> [Sentence] {
    var repair = SentenceRepair(article: article, history: history, schema: schema)
    let sentences = repair.complete(sentences)
    if repair.restored > 0 {
      report.append("sentences restored from the history: \(repair.restored)")
    }
    if repair.filled > 0 {
      report.append(
        "stretches of text whose sentences cannot be read, each one sentence now: "
          + "\(repair.filled)")
    }
    report += repair.homelessNotes.map { "a note whose sentence cannot be read: '\($0)'" }
    return sentences
  }
}

extension ContiguousArray<UInt8>.SubSequence {
  /// Whether the bytes of a text stand somewhere among these.
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = ContiguousArray(text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
