import AnnotationModel

/// CoNLL's two columns: a token and its tag, the label of the sentence on all of its tokens.
package struct CoNLLFormat: Format {
  package static let spec = FormatSpec(
    name: "conll", summary: "A token and its IOB2 tag a line, the sentence's label on all",
    clients: ["seqeval", "Flair"], arrangement: .file(ending: ".conll"),
    purpose: .record, unit: nil, isImported: true, holds: [.untagged],
    partly: [
      .text: "words and marks, one space between them",
      .sentences: "an empty line after each, what stood between them not",
      .labels: "the first of a sentence, white space in its name as '_'",
    ],
    remarks: [
      "Tags are IOB2: 'B-' begins a label, 'I-' goes on with it. A sentence that nobody tagged has "
        + "'O' on all tokens.",
      "'-DOCSTART-' stands before each article.",
      "Spans inside sentences of files that others made are read; none are written.",
    ],
    guide: """
      ```python
      words, tags = [[]], [[]]
      with open("{path}", encoding="utf-8") as file:
          for line in file:
              if line == "\\n":
                  words.append([]), tags.append([])
              elif not line.startswith("-DOCSTART-"):
                  word, tag = line.rstrip("\\n").split("\\t")
                  words[-1].append(word), tags[-1].append(tag)
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(names: SafeNames(options.labels.map(\.name)) { !$0.isSpace })
  }

  private struct Writer: FormatWriter {
    var names: SafeNames

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var lines = ContiguousArray<UInt8>()
      lines.reserveCapacity(article.bytes.count * 4)
      lines.append(contentsOf: "-DOCSTART-\tO\n\n".utf8)
      for exported in article.chosen {
        let label = exported.labels.first
        let name = label.map { names[$0] }
        if name != label { output.lose(.labels) }
        var tag = name.map { ContiguousArray("\tB-\($0)\n".utf8) } ?? ContiguousArray("\tO\n".utf8)
        for token in Tokens(exported.range, of: article.bytes) {
          lines.append(contentsOf: article.bytes[article.bytes(token.range)])
          lines.append(contentsOf: tag)
          if name != nil { tag[1] = UInt8(ascii: "I") }
        }
        lines.append(0x0A)
      }
      output.main.append(contentsOf: lines)
    }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    try files.forEach { (name, bytes) throws(ImportError) in
      var reader = CoNLLReader()
      articles += try reader.read(bytes).map { $0.in(name) }
    }
    return articles
  }
}

/// Puts texts together from tokens, a space between two, a sentence a line.
private struct CoNLLReader {
  private var articles: [ImportedArticle] = []
  private var article: ImportedArticle?
  private var text: ContiguousArray<UInt8> = []
  private var sentences: [TextRange] = []
  /// Where the sentence begins that is being read.
  private var start: Int?
  /// Where the last token ends.
  private var end = 0
  /// The label that goes on with the next token, and where its text began.
  private var open: (label: String, start: Int, line: Int)?
  /// How many columns the file has.
  private var columns: Int?

  mutating func read(_ bytes: ContiguousArray<UInt8>) throws(ImportError) -> [ImportedArticle] {
    var lines = try TextLines(bytes)
    while let line = lines.next() {
      let bytes = bytes[line.range]
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
        finishSentence()
      } else if bytes.starts(with: "-DOCSTART-".utf8) {
        finishArticle()
        begin(line.number)
      } else {
        do throws(ImportError) { try token(bytes, line.number) } catch {
          throw error.on(line: line.number)
        }
      }
    }
    finishArticle()
    return articles
  }

  private mutating func begin(_ line: Int) {
    article = ImportedArticle(text: "")
    article?.line = line
  }

  private mutating func token(
    _ bytes: ContiguousArray<UInt8>.SubSequence, _ line: Int
  ) throws(ImportError) {
    // Two columns have a tab; the four of CoNLL-2003 have spaces.
    let separator: UInt8 = bytes.contains(0x09) ? 0x09 : 0x20
    let fields = bytes.split(separator: separator, omittingEmptySubsequences: false)
    guard fields.count >= 2, !fields[0].isEmpty, let tag = fields.last, !tag.isEmpty else {
      throw ImportError(
        "a token and its tag are expected here, with a tab between them",
        hints: ["an empty line ends a sentence; the file may have been cut off"])
    }
    guard fields.count == columns ?? fields.count else {
      throw ImportError(
        "this line has \(fields.count) columns, and the lines before it have \(columns ?? 0)",
        hints: ["ten columns are read by 'galley import conllu'"])
    }
    columns = fields.count
    if article == nil { begin(line) }
    if !text.isEmpty { text.append(start == nil ? 0x0A : 0x20) }
    let begin = text.count
    if start == nil { start = begin }
    try self.tag(String(decoding: tag, as: UTF8.self), begin, line)
    text.append(contentsOf: fields[0])
    end = text.count
  }

  /// Takes a token's tag, before the token is in the text.
  private mutating func tag(
    _ tag: String, _ begin: Int, _ line: Int
  ) throws(ImportError) {
    if tag == "O" { return close() }
    let label = String(tag.dropFirst(2))
    if tag.hasPrefix("B-"), !label.isEmpty {
      close()
      open = (label, begin, line)
    } else if tag.hasPrefix("I-"), !label.isEmpty {
      guard open?.label == label else {
        throw ImportError(
          "'\(tag)' goes on with a label that does not stand on the token before it",
          hints: ["tags must be IOB2, in which a label begins with 'B-'; IOB1 has to be converted"])
      }
    } else {
      throw ImportError(
        "'\(tag)' is not a tag",
        hints: [
          columns == 10
            ? "ten columns are read by 'galley import conllu'"
            : "tags are 'O', 'B-LABEL' and 'I-LABEL' (IOB2)"
        ])
    }
  }

  /// Ends the open label at the last token.
  private mutating func close() {
    guard let label = open else { return }
    article?.annotations.append(
      ImportedAnnotation(
        label: label.label, range: TextRange(label.start, end), line: label.line))
    open = nil
  }

  private mutating func finishSentence() {
    guard let begin = start else { return }
    close()
    sentences.append(TextRange(begin, end))
    start = nil
  }

  private mutating func finishArticle() {
    finishSentence()
    defer {
      article = nil
      text.removeAll()
      sentences.removeAll()
    }
    guard var article, !sentences.isEmpty else { return }
    article.text = String(decoding: text, as: UTF8.self)
    article.sentences = sentences
    articles.append(article)
  }
}
