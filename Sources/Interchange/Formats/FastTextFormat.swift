import AnnotationModel

/// fastText's supervised format: a sentence a line, its labels first, the words parted by spaces.
///
/// There are no escapes. A word that fastText would take for a label or for the end of the line has
/// an underscore more before it than in the article.
package struct FastTextFormat: Format {
  package static let spec = FormatSpec(
    name: "fasttext", summary: "A labelled sentence a line, for training fastText",
    clients: ["fastText", "floret"], arrangement: .file(ending: ".txt"), purpose: .training,
    unit: nil, isImported: true, holds: [.secondLabels],
    partly: [
      .labels: "white space in a name becomes '_'",
      .text: "the words of the labelled sentences, with one space between them",
      .sentences: "those that carry a label",
    ],
    remarks: [
      "fastText tells words apart by white space alone: 'May.' and 'May' are two. Its own advice is "
        + "to put spaces around punctuation and to write lower case, which this file leaves to you.",
      "A word that begins with '__label__', and the word '</s>', get an underscore in front, which an "
        + "import takes away.",
      "An import makes one article of a file.",
    ],
    guide: """
      ```python
      import fasttext
      model = fasttext.train_supervised(input="{path}", epoch=25, wordNgrams=2)
      print(model.test("{path}"))
      print(model.predict(["The shop opened in 1998."]))
      ```

      `pip install fasttext-wheel` has a build that works; `predict` of one string fails with NumPy 2, \
      of a list it does not.
      """)

  private static let prefix = "__label__"

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(options.labels.map(\.name))
  }

  private struct Writer: FormatWriter {
    private var words: [String: ContiguousArray<UInt8>] = [:]
    private var taken: Set<String> = []

    init(_ labels: [String]) {
      // Names that stay as they are come before those that would become the same.
      for label in labels where !label.hasSeparator { _ = word(label) }
      for label in labels { _ = word(label) }
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      for sentence in article.chosen {
        let labels = sentence.labels
        guard !labels.isEmpty else { continue }
        let start = output.main.count
        for (index, label) in labels.enumerated() where !labels[..<index].contains(label) {
          output.main.append(contentsOf: word(label))
          output.main.append(0x20)
        }
        let end = output.main.count
        output.main.appendWords(article.bytes(sentence.range), of: article.bytes)
        if output.main.count > end {
          output.main.append(0x0A)
        } else {
          // Nothing but NUL, which is white space to fastText.
          output.main.removeSubrange(start...)
          output.lose(.labels, labels.count)
        }
      }
    }

    /// The word that stands for a label, another for each.
    private mutating func word(_ label: String) -> ContiguousArray<UInt8> {
      if let word = words[label] { return word }
      var scalars = String.UnicodeScalarView()
      for scalar in label.unicodeScalars {
        scalars.append(scalar.isASCII && UInt8(scalar.value).separatesWords ? "_" : scalar)
      }
      let plain = String(scalars)
      var name = plain
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(plain)_\(number)"
        number += 1
      }
      let word = ContiguousArray((FastTextFormat.prefix + name).utf8)
      words[label] = word
      return word
    }
  }

  // MARK: - Reading

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    try files.forEach { (name, bytes) throws(ImportError) in
      guard !bytes.isEmpty else { return }
      var collector = SentenceCollector()
      var lines = try TextLines(bytes)
      var hasLabel = false
      while let line = lines.next() {
        var row = SentenceCollector.Row(text: "")
        var labels: [String] = []
        for word in bytes[line.range].split(whereSeparator: \.separatesWords) {
          // Bytes, since a combining mark after it hides the prefix from a comparison of characters.
          if word.starts(with: Self.prefix.utf8) {
            let label = String(decoding: word.dropFirst(Self.prefix.utf8.count), as: UTF8.self)
            guard !label.isEmpty else {
              throw ImportError("a label has to have a name after '__label__'", line: line.number)
            }
            if !labels.contains(label) { labels.append(label) }
          } else {
            if !row.text.isEmpty { row.text += " " }
            row.text += String(decoding: Self.original(word), as: UTF8.self)
          }
        }
        guard !row.text.isEmpty || !labels.isEmpty else { continue }
        let range = TextRange(0, row.text.utf8.count)
        row.annotations = labels.map {
          ImportedAnnotation(label: $0, range: range, line: line.number)
        }
        hasLabel = hasLabel || !labels.isEmpty
        try collector.add(row, key: [], line: line.number) {
          () throws(ImportError) in ImportedArticle(text: "")
        }
      }
      guard hasLabel else {
        throw ImportError(
          "no line has a label", line: 1, hints: ["labels are words that begin with '__label__'"])
      }
      articles += collector.finish().map { $0.in(name) }
    }
    return articles
  }

  /// Takes away the underscore that a word was written with.
  private static func original(
    _ word: ContiguousArray<UInt8>.SubSequence
  ) -> ContiguousArray<UInt8>.SubSequence {
    word.first == UInt8(ascii: "_") && word.isMistakable(after: 1) ? word.dropFirst() : word
  }
}

extension Collection<UInt8> {
  /// Whether the bytes after some would, as a word, mean something to fastText: with any number of
  /// underscores in front, so that words that have one already are told from those that got it.
  fileprivate func isMistakable(after count: Int = 0) -> Bool {
    let word = dropFirst(count)
    let rest = word.drop { $0 == UInt8(ascii: "_") }
    if rest.elementsEqual("</s>".utf8) { return true }
    return rest.starts(with: "label__".utf8)
      && word.distance(from: word.startIndex, to: rest.startIndex) >= 2
  }
}

extension ContiguousArray<UInt8> {
  /// Appends the words of a text, one space between them.
  fileprivate mutating func appendWords(_ range: Range<Int>, of text: ContiguousArray<UInt8>) {
    var position = range.lowerBound
    var isFirst = true
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, !text[position].separatesWords { position += 1 }
      if position > start {
        if !isFirst { append(0x20) }
        isFirst = false
        let first = text[start]
        if first == UInt8(ascii: "_") || first == UInt8(ascii: "<"),
          text[start..<position].isMistakable()
        {
          append(UInt8(ascii: "_"))
        }
        append(contentsOf: text[start..<position])
      }
      position += 1
    }
  }
}

extension String {
  fileprivate var hasSeparator: Bool { utf8.contains(where: \.separatesWords) }
}

extension UInt8 {
  /// Whether fastText ends a word here; a no-break space is part of one.
  fileprivate var separatesWords: Bool { self == 0x20 || (0x09...0x0D).contains(self) || self == 0 }
}
