package import AnnotationModel

/// What may stand where the cursor is.
package struct Completion: Hashable {
  package struct Candidate: Hashable {
    /// What is put into the line.
    package var text: String
    /// What the list of candidates shows.
    package var display: String
    /// Whether a space comes behind it.
    package var finishes: Bool

    package init(_ text: String, display: String? = nil, finishes: Bool = true) {
      self.text = text
      self.display = display ?? text
      self.finishes = finishes
    }
  }

  /// The UTF-8 offsets in the line that a candidate takes the place of.
  package var replaced: Range<Int>
  package var candidates: [Candidate]

  /// Returns what may stand at the cursor.
  ///
  /// - Parameters:
  ///   - line: what was typed up to the cursor.
  ///   - names: the speakers to offer, asked for only where they are needed.
  ///   - files: the entries of the folder of a path that begin as the path ends; folders end
  ///     in `/`.
  package static func candidates(
    _ line: String, schema: LabelSchema?, names: () -> [String],
    files: (_ prefix: String) -> [String]
  ) -> Completion {
    let end = line.utf8.count
    let start =
      line.unicodeScalars.lastIndex(where: \.properties.isWhitespace)
      .map { line.utf8.distance(from: line.startIndex, to: line.unicodeScalars.index(after: $0)) }
      ?? 0
    let word = String(decoding: Array(line.utf8)[start...], as: UTF8.self)
    let before = String(decoding: Array(line.utf8)[..<start], as: UTF8.self).trimmingSpaces
    func completed(_ candidates: [Candidate], from start: Int = start) -> Completion {
      Completion(replaced: start..<end, candidates: candidates)
    }
    let labels = schema?.labels ?? []
    if before.isEmpty {
      let commands = CommandRegistry.words
      let known = commands + labels.map(\.name)
      return completed(known.filter { $0.hasPrefix(word) }.sorted().map { Candidate($0) })
    }
    let name = String(before.prefix { !$0.isWhitespace })
    let command = try? CommandRegistry.command(named: name).spec
    let isLabel = command == nil || labels.contains { $0.name == name || $0.key == name }
    let operands = isLabel ? [.sentences, .attributes] : command?.operands ?? []

    if operands.contains(.file) {
      let nameStart =
        line.drop(while: \.isWhitespace).firstIndex(where: \.isWhitespace) ?? line.endIndex
      let path = line[nameStart...].drop(while: \.isWhitespace)
      let unquoted = path.hasPrefix("\"") ? path.dropFirst() : path
      let slash =
        unquoted.lastIndex(of: "/").map { unquoted.index(after: $0) } ?? unquoted.startIndex
      let offset = line.utf8.distance(from: line.startIndex, to: slash)
      return completed(
        files(String(unquoted)).map { Candidate($0, finishes: !$0.hasSuffix("/")) }, from: offset)
    }
    if operands.contains(.attributes) || command?.name == "attribute" {
      if let value = attributeValue(
        line, schema: schema, names: names, isSpeaker: name == "speaker")
      {
        return value
      }
    }
    var words: [Candidate] = []
    for operand in operands {
      switch operand {
      case .sentences:
        words += (["all"] + SentenceFilter.words + labels.map { "\($0.name)s" })
          .map { Candidate($0) }
      case .label: words += labels.map { Candidate($0.name) }
      case .attributes:
        words += attributes(of: isLabel || name == "tag" || name == "add" ? line : nil, schema)
          .map { Candidate("\($0)=", finishes: false) }
      case .command: words += CommandRegistry.commands.map { Candidate($0.spec.name) }
      case .setting:
        let parts = before.split(whereSeparator: \.isWhitespace)
        words +=
          (parts.count == 1 ? SetCommand.names : SetCommand.values(of: String(parts[1])))
          .map { Candidate($0) }
      case .words(let list): words += list.map { Candidate($0) }
      case .file: break
      }
    }
    var seen = Set<String>()
    return completed(words.filter { $0.text.hasPrefix(word) && seen.insert($0.text).inserted })
  }

  /// The attributes of the label that the line names, or all of them.
  private static func attributes(of line: String?, _ schema: LabelSchema?) -> [String] {
    guard let schema else { return [] }
    if let line {
      let words = line.split(whereSeparator: \.isWhitespace).prefix(2).map(String.init)
      for word in words {
        let names = word.split(separator: "+").map(String.init)
        let labels = names.compactMap { schema.label(named: $0) ?? schema.label(withKey: $0) }
        if !labels.isEmpty {
          let allowed = Set(labels.flatMap(\.attributes))
          return schema.attributes.map(\.name).filter(allowed.contains)
        }
      }
    }
    return schema.attributes.map(\.name)
  }

  /// Completes behind `name=`: values of the schema, or names of the article.
  private static func attributeValue(
    _ line: String, schema: LabelSchema?, names: () -> [String], isSpeaker: Bool
  ) -> Completion? {
    let end = line.utf8.count
    func offset(_ index: String.Index) -> Int {
      line.utf8.distance(from: line.startIndex, to: index)
    }
    guard let mark = line.lastIndex(of: "=") else {
      guard isSpeaker else { return nil }
      // `speaker 8 Vol`: the name begins behind the command and the sentence.
      let trimmed: Substring = line.drop { $0.isWhitespace }
      var rest = trimmed.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
      let first = rest.prefix { !$0.isWhitespace }
      if first.endIndex < line.endIndex, SentenceReference(String(first), words: false) != nil {
        rest = rest[first.endIndex...].drop(while: \.isWhitespace)
      }
      let matches = names().filter { SpeakerNames.matches(String(rest), $0) }
      return Completion(
        replaced: offset(rest.startIndex)..<end,
        candidates: matches.map { Candidate($0, finishes: false) })
    }
    let typed = line[line.index(after: mark)...]
    let isQuoted = typed.hasPrefix("\"")
    let value = isQuoted ? typed.dropFirst() : typed
    // A value without quotation marks ends at a space, and so does what can be completed.
    guard isQuoted ? !value.contains("\"") : !value.contains(where: \.isWhitespace) else {
      return nil
    }
    let nameStart = line[..<mark].lastIndex(where: \.isWhitespace).map { line.index(after: $0) }
    let name = String(line[(nameStart ?? line.startIndex)..<mark])
    let values = schema?.attribute(named: name)?.values ?? []
    let candidates = values.isEmpty && (name == "speaker" || name == "source") ? names() : values
    return Completion(
      replaced: offset(typed.startIndex)..<end,
      candidates: candidates.filter { SpeakerNames.matches(String(value), $0) }
        .map { Candidate($0.contains(" ") ? "\"\($0)\"" : $0, display: $0) })
  }
}
