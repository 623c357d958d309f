import AnnotationModel

/// Reads a folder of texts and annotations.
struct BratReader {
  private let files: ImportFiles
  private let options: ImportOptions

  init(_ files: ImportFiles, _ options: ImportOptions) {
    self.files = files
    self.options = options
  }

  func articles() throws(ImportError) -> [ImportedArticle] {
    try checkPairs()
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    for name in files.names(ending: ".ann") {
      let base = String(name.dropLast(4))
      let text = try files.bytes(base + ".txt")
      let lines = try files.bytes(name)
      do {
        try text.checkUTF8()
      } catch {
        throw error.at(base + ".txt")
      }
      do {
        var document = BratDocument(
          String(decoding: text, as: UTF8.self), try names(for: name), options)
        let article = try document.article(lines, id: base).in(name)
        try texts.check(article)
        articles.append(article)
      } catch {
        throw error.at(name)
      }
    }
    return articles
  }

  private func checkPairs() throws(ImportError) {
    for name in files.names(ending: ".ann") {
      let text = String(name.dropLast(4)) + ".txt"
      guard !files.contains(text) else { continue }
      var error = ImportError(
        "'\(text)' is missing, which '\(name)' counts on",
        hints: ["give the folder that has both"])
      error.file = name
      throw error
    }
    for name in files.names(ending: ".txt") {
      let annotations = String(name.dropLast(4)) + ".ann"
      guard !files.contains(annotations) else { continue }
      var error = ImportError(
        "'\(annotations)' is missing", hints: ["a text without annotations has an empty one"])
      error.file = name
      throw error
    }
    let other = files.names.first { !$0.hasSuffix(".conf") }
    if let other, files.names(ending: ".ann").isEmpty {
      var error = ImportError(
        "there is no .ann file here", hints: ["give a folder of NAME.txt and NAME.ann"])
      error.file = other
      throw error
    }
  }

  /// Returns the names of the nearest configuration, as brat looks for it.
  private func names(for file: String) throws(ImportError) -> BratNames {
    var folder = file[...]
    repeat {
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
      let name = folder.isEmpty ? "annotation.conf" : "\(folder)/annotation.conf"
      guard files.contains(name) else { continue }
      do {
        return try BratNames(files.bytes(name))
      } catch {
        throw error.at(name)
      }
    } while !folder.isEmpty
    return BratNames()
  }
}

/// One text with its annotations.
private struct BratDocument {
  private let text: String
  private let bytes: ContiguousArray<UInt8>
  private let names: BratNames
  private let knownAttributes: Set<String>
  private let options: ImportOptions
  private var details: Details?
  private var ranges: RangeReader
  private var unit: OffsetUnit
  private var ids: Set<String> = []
  /// The places of annotations by their ids.
  private var places: [String: Int] = [:]
  private var annotations: [ImportedAnnotation] = []
  private var notes: [(range: TextRange, text: String)] = []

  init(_ text: String, _ names: BratNames, _ options: ImportOptions) {
    self.text = text
    self.names = names
    self.options = options
    bytes = ContiguousArray(text.utf8)
    knownAttributes = Set(names.attributes.values)
    unit = options.unit(BratFormat.spec)
    ranges = RangeReader(text, unit: unit)
  }

  mutating func article(
    _ file: ContiguousArray<UInt8>, id: String
  ) throws(ImportError) -> ImportedArticle {
    var lines: [(BratLine, number: Int)] = []
    var reader = try TextLines(file)
    while let line = reader.next() {
      guard !line.range.isEmpty else { continue }
      do throws(ImportError) {
        let parsed = try BratLine(reader.text(line))
        if !parsed.id.isEmpty, !ids.insert(parsed.id).inserted {
          throw ImportError("two annotations have the id '\(parsed.id)'")
        }
        lines.append((parsed, line.number))
      } catch {
        throw error.on(line: line.number)
      }
    }
    try readDetails(lines)
    // Brat appends: what is said of an annotation may stand before it.
    for kind in [BratLine.Kind.annotation, .attribute, .note] {
      for (line, number) in lines where line.kind == kind {
        do throws(ImportError) { try read(line, number) } catch { throw error.on(line: number) }
      }
    }
    var article = try details?.article(text) ?? ImportedArticle(text: text)
    if details == nil { article.id = id }
    article.annotations = annotations
    article.notes = notes
    try details?.complete(&article, &ranges)
    return article
  }

  private mutating func readDetails(
    _ lines: [(BratLine, number: Int)]
  ) throws(ImportError) {
    for (line, number) in lines where line.kind == .details {
      details = try Details(ContiguousArray(line.tail.utf8), line: number)
    }
    guard let details else { return }
    unit = try details.unit(text, options, BratFormat.spec)
    ranges = RangeReader(text, unit: unit)
  }

  private mutating func read(_ line: BratLine, _ number: Int) throws(ImportError) {
    switch line.kind {
    case .annotation:
      places[line.id] = annotations.count
      annotations.append(
        ImportedAnnotation(
          label: names.labels[line.type] ?? line.type, range: try range(line), line: number))
    case .attribute:
      guard let place = try place(line) else { return }
      annotations[place].attributes[names.attributes[line.type] ?? line.type] =
        line.value ?? "true"
    case .note:
      guard let place = try place(line) else { return }
      let said =
        knownAttributes.isEmpty && details == nil
        ? ([:], line.tail) : BratNotes.parse(line.tail, known: knownAttributes)
      annotations[place].attributes.merge(said.0) { first, _ in first }
      if let note = said.1, !note.isEmpty { notes.append((annotations[place].range, note)) }
    case .details, .passedOver: break
    }
  }

  /// Returns the annotation that a line speaks of; nil where it speaks of a relation or an event.
  private func place(_ line: BratLine) throws(ImportError) -> Int? {
    guard line.target.first == "T" else { return nil }
    guard let place = places[line.target] else {
      throw ImportError(
        "'\(line.id)' speaks of '\(line.target)', which is not in the file")
    }
    return place
  }

  private mutating func range(_ line: BratLine) throws(ImportError) -> TextRange {
    let words = covered(line)
    var whole: TextRange?
    for (fragment, words) in zip(line.fragments, words) {
      let range = try ranges.range(fragment.start, fragment.end, covered: words)
      guard let before = whole else {
        whole = range
        continue
      }
      guard before.end <= range.start else {
        throw ImportError("the fragments of '\(line.id)' are not in order")
      }
      let gap = String(decoding: bytes[before.end..<range.start], as: UTF8.self)
      guard gap.unicodeScalars.allSatisfy({ $0.isSpace }) else {
        throw ImportError(
          "'\(line.id)' leaves out the words '\(gap.prefix(40))'",
          hints: ["a label stands on words that follow each other: make it one annotation, or two"])
      }
      whole = TextRange(before.start, range.end)
    }
    guard let whole else { throw ImportError("'\(line.id)' covers nothing") }
    return whole
  }

  /// Returns what a line says that each of its fragments covers: one space stands between two.
  private func covered(_ line: BratLine) -> [String] {
    guard line.fragments.count > 1 else { return [line.tail] }
    let tail = ContiguousArray(line.tail.utf8)
    var map = OffsetMap(utf8: tail, unit: unit)
    var start = 0
    return line.fragments.map { fragment in
      let length = min(max(fragment.end, 0), 1 << 40) - min(max(fragment.start, 0), 1 << 40)
      let end = start + max(length, 0)
      defer { start = end + 1 }
      guard let first = map.byte(ofOffset: start), let last = map.byte(ofOffset: end) else {
        return line.tail
      }
      return String(decoding: tail[first..<last], as: UTF8.self)
    }
  }
}
