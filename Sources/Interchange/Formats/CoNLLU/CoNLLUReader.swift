import AnnotationModel

/// Puts articles together from the lines of one CoNLL-U file.
struct CoNLLUReader {
  private let options: ImportOptions
  private var articles: [ImportedArticle] = []

  // The article that is being read.
  private var article: ImportedArticle?
  private var details: Details?
  private var text: ContiguousArray<UInt8> = []

  // The sentence that is being read.
  private var comments = CoNLLUComments()
  private var tokens: [TextRange] = []
  /// The words whose forms stand in the form of several.
  private var covered = 0..<0
  private var sentenceIDs: Set<String> = []

  /// More words than are written as one in any language.
  private static let mostWords = 100

  init(_ options: ImportOptions) {
    self.options = options
  }

  mutating func read(_ bytes: ContiguousArray<UInt8>) throws(ImportError) -> [ImportedArticle] {
    var lines = try TextLines(bytes)
    while let line = lines.next() {
      do throws(ImportError) {
        if line.range.isEmpty {
          try finishSentence()
        } else if bytes[line.range.lowerBound] == UInt8(ascii: "#") {
          try comment(bytes[line.range].dropFirst(), line.number)
        } else {
          try token(bytes[line.range], line.number)
        }
      } catch {
        throw error.on(line: line.number)
      }
    }
    try finishSentence()
    try finishArticle()
    return articles
  }

  // MARK: - Lines

  private mutating func comment(
    _ bytes: ContiguousArray<UInt8>.SubSequence, _ line: Int
  ) throws(ImportError) {
    guard tokens.isEmpty else {
      throw ImportError(
        "a comment stands between the words of a sentence",
        hints: ["an empty line ends a sentence; the file may be damaged"])
    }
    let parts = bytes.split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    let key = String(decoding: parts[0].filter { $0 != 0x20 }, as: UTF8.self)
    var value = parts.count > 1 ? parts[1] : []
    if value.first == 0x20 { value.removeFirst() }
    switch key {
    case "newdoc", "newdocid":
      try finishArticle()
      article = ImportedArticle(text: "")
      article?.id = value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
      article?.line = line
    case DetailsWriter.name: details = try Details(ContiguousArray(value), line: line)
    case "sent_id":
      let id = String(decoding: value, as: UTF8.self)
      guard sentenceIDs.insert(id).inserted else {
        throw ImportError("two sentences have the id '\(id)'")
      }
    default: try comments.add(key, value, line)
    }
  }

  private mutating func token(
    _ bytes: ContiguousArray<UInt8>.SubSequence, _ line: Int
  ) throws(ImportError) {
    let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 10 else {
      throw ImportError(
        "a word has ten columns with tabs between them, and this line has \(fields.count)",
        hints: [
          fields.count == 2
            ? "a token and its tag are read by 'galley import conll'"
            : "the file may have been cut off, or its tabs made spaces"
        ])
    }
    let id = try CoNLLUWordID(fields[0])
    guard !fields[1].isEmpty else { throw ImportError("a word has no form") }
    // A word that nobody wrote, and the words of a form that has been read.
    if id.isEmptyNode || id.words.count == 1 && covered.contains(id.words.lowerBound) { return }
    guard id.words.lowerBound == tokens.count + 1 else {
      throw ImportError(
        "word \(id.words.lowerBound) stands where word \(tokens.count + 1) should",
        hints: ["words count from 1 in each sentence; lines may be missing"])
    }
    guard id.words.count <= Self.mostWords else {
      throw ImportError("a form is written for \(id.words.count) words")
    }
    let spaces = try CoNLLUSpaces(fields[9])
    text.append(contentsOf: spaces.before)
    let start = text.count
    text.append(contentsOf: fields[1])
    // A form of several words counts for each of them.
    tokens.append(
      contentsOf: repeatElement(TextRange(start, text.count), count: id.words.count))
    covered = id.words.count > 1 ? id.words : 0..<0
    text.append(contentsOf: spaces.after)
  }

  // MARK: - Ends

  private mutating func finishSentence() throws(ImportError) {
    defer {
      comments = CoNLLUComments()
      tokens.removeAll(keepingCapacity: true)
      covered = 0..<0
    }
    guard let first = tokens.first, let last = tokens.last else {
      guard let line = comments.line else { return }
      throw ImportError("a sentence has comments and no words", line: line)
    }
    let range = TextRange(first.start, last.end)
    try comments.checkText(text[range.start..<range.end])
    // In place: a whole treebank may be one article, and a copy of it for each sentence takes long.
    if article == nil { article = ImportedArticle(text: "") }
    if article?.sentences == nil { article?.sentences = [] }
    article?.sentences?.append(range)
    for (label, line) in comments.labels {
      article?.annotations.append(ImportedAnnotation(label: label, range: range, line: line))
    }
    for span in comments.spans {
      guard span.last <= tokens.count else {
        throw ImportError(
          "a span ends at word \(span.last), and the sentence has \(tokens.count)",
          line: span.line)
      }
      article?.annotations.append(
        ImportedAnnotation(
          label: span.label,
          range: TextRange(tokens[span.first - 1].start, tokens[span.last - 1].end),
          line: span.line))
    }
  }

  private mutating func finishArticle() throws(ImportError) {
    defer {
      article = nil
      details = nil
      text.removeAll()
    }
    guard var article else { return }
    guard let sentences = article.sentences else {
      throw ImportError("a document has no sentences", line: article.line)
    }
    let string = String(decoding: text, as: UTF8.self)
    if let details {
      var known = try details.article(string)
      known.line = article.line
      known.annotations = article.annotations
      var ranges = RangeReader(string, unit: try details.unit(string, options, CoNLLUFormat.spec))
      try details.complete(&known, &ranges)
      // A program between may have cut the text in another way.
      known.sentences = sentences
      article = known
    } else {
      article.text = string
    }
    articles.append(article)
  }
}
