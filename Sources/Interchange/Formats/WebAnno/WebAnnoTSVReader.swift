import AnnotationModel
import JSONText

/// Puts an article together from the lines of one WebAnno TSV file.
struct WebAnnoTSVReader {
  private let options: ImportOptions
  private var unit: OffsetUnit
  private var columns = WebAnnoTSVColumns()
  private var details: Details?
  private var text: ContiguousArray<UInt8> = []
  /// How many units the text has.
  private var length = 0
  /// How much white space may still stand between sentences: more than any text has.
  private var gapsLeft = 1 << 24
  private var sentences: [TextRange] = []
  private var tokens: [(start: Int, end: Int, form: String, line: Int)] = []
  private var annotations: [Found] = []
  /// The places of annotations by the numbers that tell them from each other.
  private var numbered: [Int: Int] = [:]

  /// An annotation whose offsets have not been looked at.
  private struct Found {
    var label: String
    var start: Int
    var end: Int
    var attributes: [String: String]
    var line: Int
  }

  /// What stands before the tokens of a sentence.
  private struct Header {
    var text: ContiguousArray<UInt8>?
    var before: String?
    var after: String?
    /// How many tokens have been read.
    var tokens = 0
  }

  private var header = Header()
  private var after: String?

  init(_ options: ImportOptions) {
    self.options = options
    unit = options.unit(WebAnnoTSVFormat.spec)
  }

  mutating func article(
    _ bytes: ContiguousArray<UInt8>, id: String
  ) throws(ImportError) -> ImportedArticle {
    var lines = try TextLines(bytes)
    guard let first = lines.next(), lines.text(first).hasPrefix("#FORMAT=WebAnno TSV 3") else {
      throw ImportError(
        "the file does not begin with '#FORMAT=WebAnno TSV 3.3'", line: 1,
        hints: ["INCEpTION calls the format 'WebAnno TSV v3.3 (WebAnno v3.x)'"])
    }
    var isHead = true
    while let line = lines.next() {
      do throws(ImportError) {
        if line.range.isEmpty {
          if isHead { try columns.settle() }
          isHead = false
          try finishSentence()
        } else if isHead {
          try columns.add(lines.text(line))
        } else if bytes[line.range.lowerBound] == UInt8(ascii: "#") {
          try comment(bytes[line.range], line.number)
        } else {
          try token(bytes[line.range], line.number)
        }
      } catch {
        throw error.on(line: line.number)
      }
    }
    try finishSentence()
    guard !sentences.isEmpty else {
      throw ImportError(
        "the file has no sentences", hints: ["it may have been cut off behind its head"])
    }
    return try finished(id)
  }

  // MARK: - Lines

  private mutating func comment(
    _ line: ContiguousArray<UInt8>.SubSequence, _ number: Int
  ) throws(ImportError) {
    guard header.tokens == 0 else {
      throw ImportError(
        "a line of a head stands between tokens", hints: ["an empty line ends a sentence"])
    }
    let equals = line.firstIndex(of: UInt8(ascii: "=")) ?? line.endIndex
    let value = line[equals...].dropFirst()
    switch String(decoding: line[..<equals], as: UTF8.self) {
    case "#Text":
      guard let part = WebAnnoTSVEscapes.text(value) else {
        throw ImportError(
          "a backslash in the text says nothing", hints: [#"a backslash itself is '\\'"#])
      }
      header.text = header.text.map { $0 + [0x0A] + part } ?? part
    case "#\(DetailsWriter.name)":
      details = try Details(ContiguousArray(value), line: number)
    case "#\(WebAnnoTSVGap.before)": header.before = try space(value)
    case "#\(WebAnnoTSVGap.after)": header.after = try space(value)
    default: break
    }
  }

  /// Returns white space that is written as JSON.
  private func space(
    _ value: ContiguousArray<UInt8>.SubSequence
  ) throws(ImportError) -> String {
    guard let json = try? JSONValue(parsing: ContiguousArray(value)), case .string(let text) = json,
      text.unicodeScalars.allSatisfy({ $0.isSpace })
    else { throw ImportError("what galley wrote here is damaged: it is not white space") }
    return text
  }

  private mutating func token(
    _ line: ContiguousArray<UInt8>.SubSequence, _ number: Int
  ) throws(ImportError) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count >= columns.count + 3 else {
      throw ImportError(
        "a token has \(columns.count + 3) columns here, and this line has \(fields.count)",
        hints: ["the file may have been cut off, or its tabs made spaces"])
    }
    let isPart = try checkID(fields[0])
    let ends = String(decoding: fields[1], as: UTF8.self).split(separator: "-").map { Int($0) }
    guard ends.count == 2, let start = ends[0], let end = ends[1] else {
      throw ImportError("'\(String(decoding: fields[1], as: UTF8.self))' is not 'START-END'")
    }
    if header.tokens == 0 { try beginSentence(start) }
    if !isPart { header.tokens += 1 }
    tokens.append((start, end, String(decoding: fields[2], as: UTF8.self), number))
    try annotations(fields.dropFirst(3), start, end, number)
  }

  /// Returns whether a line is of a part of the token before it.
  private func checkID(_ bytes: ContiguousArray<UInt8>.SubSequence) throws(ImportError) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    let parts = numbers.last?.split(separator: ".", omittingEmptySubsequences: false) ?? []
    guard numbers.count == 2, Int(numbers[0]) != nil, (1...2).contains(parts.count),
      let place = Int(parts[0]), place > 0, parts.allSatisfy({ Int($0) != nil })
    else {
      throw ImportError("'\(text)' is not the id of a token", hints: ["ids are as in '1-3'"])
    }
    let isPart = parts.count == 2
    guard place == (isPart ? header.tokens : header.tokens + 1) else {
      throw ImportError(
        "token \(place) stands where token \(header.tokens + 1) should",
        hints: ["tokens count from 1 in each sentence; lines may be missing"])
    }
    return isPart
  }

  private mutating func annotations(
    _ fields: ArraySlice<ContiguousArray<UInt8>.SubSequence>, _ start: Int, _ end: Int, _ line: Int
  ) throws(ImportError) {
    guard let column = columns.label else { return }
    let values = try WebAnnoTSVValue.values(fields[fields.startIndex + column])
    var attributes = Array(repeating: [String: String](), count: values.count)
    for (name, column) in columns.attributes where !values.isEmpty {
      let others = try WebAnnoTSVValue.values(fields[fields.startIndex + column])
      for (index, other) in others.prefix(values.count).enumerated() {
        attributes[index][name] = other.text
      }
    }
    for (index, value) in values.enumerated() {
      guard let label = value.text else {
        throw ImportError(
          "an annotation has no label", hints: ["give it one in INCEpTION, or delete it there"])
      }
      if let number = value.number, let place = numbered[number] {
        guard annotations[place].label == label else {
          throw ImportError(
            "annotation [\(number)] has two labels, '\(annotations[place].label)' and '\(label)'")
        }
        annotations[place].end = end
        continue
      }
      if let number = value.number { numbered[number] = annotations.count }
      annotations.append(
        Found(label: label, start: start, end: end, attributes: attributes[index], line: line))
    }
  }

  // MARK: - Ends

  private mutating func beginSentence(_ start: Int) throws(ImportError) {
    guard let sentence = header.text else { throw ImportError("a sentence has no '#Text='") }
    if sentences.isEmpty, let details {
      unit = try details.unit(
        String(decoding: sentence, as: UTF8.self), options, WebAnnoTSVFormat.spec)
    }
    let gap = start - length
    guard gap >= 0, gap <= gapsLeft else {
      throw ImportError(
        "a sentence begins at \(start), and the one before it ends at \(length)",
        hints: ["these may be no \(unit.words): --offsets takes them for others"])
    }
    gapsLeft -= gap
    var space = WebAnnoTSVGap.guess(gap, isFirst: sentences.isEmpty)
    if let before = header.before {
      let bytes = ContiguousArray(before.utf8)
      if unit.count(bytes, 0..<bytes.count) == gap { space = bytes }
    }
    text.append(contentsOf: space)
    sentences.append(TextRange(text.count, text.count + sentence.count))
    text.append(contentsOf: sentence)
    length = start + unit.count(sentence, 0..<sentence.count)
    after = header.after
  }

  private mutating func finishSentence() throws(ImportError) {
    guard header.tokens > 0 || header.text == nil else {
      throw ImportError(
        "a sentence has no tokens", hints: ["the file may have been cut off"])
    }
    header = Header()
  }

  private func finished(_ id: String) throws(ImportError) -> ImportedArticle {
    let string = String(decoding: text, as: UTF8.self) + (after ?? "")
    var ranges = RangeReader(string, unit: unit)
    for token in tokens {
      _ = try ranges.range(token.start, token.end, covered: token.form, line: token.line)
    }
    var article = try details?.article(string) ?? ImportedArticle(text: string)
    if details == nil { article.id = id }
    for found in annotations {
      var annotation = ImportedAnnotation(
        label: found.label, range: try ranges.range(found.start, found.end, line: found.line),
        line: found.line)
      annotation.attributes = found.attributes
      article.annotations.append(annotation)
    }
    try details?.complete(&article, &ranges)
    article.sentences = sentences
    return article
  }
}
