import AnnotationModel
import JSONText

/// Collects articles for one file of spaCy's: a map of MessagePack, compressed, in which the tokens of
/// all stand in one array.
struct DocBinWriter {
  /// ORTH and SENT_START, the columns of a token.
  private static let columns = [65, 80]

  private var tokens: ContiguousArray<UInt8> = []
  private var spaces: ContiguousArray<UInt8> = []
  private var lengths: ContiguousArray<UInt8> = []
  private var strings = SpaCyStrings()
  /// The labels that stand on some sentence of each article.
  private var labels: [Set<String>] = []
  private var groups: [ContiguousArray<UInt8>] = []
  private var userData: [ContiguousArray<UInt8>] = []

  /// How many bytes the tokens have.
  var size: Int { tokens.count }

  mutating func add(_ article: ExportedArticle) {
    let tokens = Tokens(
      TextRange(0, article.bytes.count), of: article.bytes,
      edges: article.sentences.map(\.range) + article.annotations.map { $0.annotation.range },
      whiteSpace: .tokens)
    add(tokens, of: article)
    var offsets = OffsetMap(utf8: article.bytes, unit: .codepoint)
    group(article, tokens, &offsets)
    var json = JSONWriter()
    DetailsWriter().write(article, &offsets, to: &json)
    var data = MessagePackWriter()
    data.map(count: 1)
    data.string(DetailsWriter.name)
    // What was written a line above is JSON.
    data.json((try? JSONValue(parsing: json.bytes)) ?? .null)
    userData.append(data.bytes)
    labels.append(Set(article.chosen.flatMap(\.labels)))
  }

  private mutating func add(_ tokens: Tokens, of article: ExportedArticle) {
    var sentences = article.sentences.dropFirst().makeIterator()
    var next = sentences.next()?.range.start
    for (index, token) in tokens.enumerated() {
      // A text begins with a sentence, white space before it included.
      let isStart = index == 0 || token.range.start == next
      if token.range.start == next { next = sentences.next()?.range.start }
      let id = strings.id(token.range.start..<token.range.end, of: article.bytes)
      self.tokens.append(littleEndian: id)
      self.tokens.append(littleEndian: isStart ? 1 : UInt64.max)
      spaces.append(token.spaceFollows ? 1 : 0)
    }
    lengths.append(littleEndian: UInt32(tokens.count))
  }

  /// Adds the labels of an article as the one group of its spans.
  private mutating func group(
    _ article: ExportedArticle, _ tokens: Tokens, _ offsets: inout OffsetMap
  ) {
    let annotations = article.annotations.map { $0.annotation }
    var group = MessagePackWriter()
    group.map(count: 3)
    group.string("name")
    group.string(SpaCyFormat.group)
    group.string("attrs")
    group.map(count: 0)
    group.string("spans")
    group.array(count: annotations.count)
    for annotation in annotations {
      let range = annotation.range
      let places = tokens.indices(in: range)
      var span: ContiguousArray<UInt8> = []
      // Its id and that of an entry in a knowledge base.
      for number in [0, 0, strings.id(annotation.label)] { span.append(bigEndian: number) }
      let characters = [range.start, range.end].map { offsets.offset(ofByte: $0) }
      for number in [places.lowerBound, places.upperBound] + characters {
        span.append(bigEndian: UInt32(truncatingIfNeeded: number))
      }
      group.binary(span)
    }
    var groups = MessagePackWriter()
    groups.map(count: 1)
    groups.binary(group.bytes)
    groups.array(count: 1)
    groups.string(SpaCyFormat.group)
    self.groups.append(groups.bytes)
  }

  // MARK: - The file

  /// Returns the file.
  ///
  /// - Parameter names: the labels of which each article is said to have them or not.
  func bytes(labels names: [String]) -> ContiguousArray<UInt8> {
    var map = MessagePackWriter(reservingCapacity: tokens.count + spaces.count + 1 << 16)
    map.map(count: 10)
    map.string("version")
    map.string("0.1")
    map.string("attrs")
    map.array(count: Self.columns.count)
    for column in Self.columns { map.integer(column) }
    for (name, bytes) in [("tokens", tokens), ("spaces", spaces), ("lengths", lengths)] {
      map.string(name)
      map.binary(bytes)
    }
    map.string("strings")
    let strings = strings.sorted
    map.array(count: strings.count)
    for string in strings { map.string(string) }
    map.string("cats")
    map.array(count: labels.count)
    for labels in labels {
      map.map(count: names.count)
      for name in names {
        map.string(name)
        map.number(labels.contains(name) ? 1 : 0)
      }
    }
    map.string("flags")
    map.array(count: labels.count)
    for _ in labels {
      map.map(count: 1)
      map.string("has_unknown_spaces")
      map.boolean(false)
    }
    for (name, parts) in [("span_groups", groups), ("user_data", userData)] {
      map.string(name)
      map.array(count: parts.count)
      for part in parts { map.binary(part) }
    }
    guard let file = try? Zlib.compress(map.bytes) else {
      preconditionFailure("with room for all of it, only a lack of memory fails a compression")
    }
    return file
  }
}

extension ContiguousArray<UInt8> {
  fileprivate mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(shift)))
    }
  }

  fileprivate mutating func append<Number: FixedWidthInteger>(bigEndian number: Number) {
    append(littleEndian: number.byteSwapped)
  }
}
