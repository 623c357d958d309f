package import AnnotationModel

/// The operands that commands share which label: which labels, where, and with what attributes.
///
///     quote 8 speaker="Volodymyr Zelensky"
///     quote+claim 3-7
///     quote 8 "from these words … to those"
package struct Labelling: Hashable, Sendable {
  /// Label names as typed; the first is the primary one.
  package var labels: [String]
  package var sentences: SentenceReference
  package var attributes: [String: String]
  /// The words of a span inside the sentence; nil for the whole sentence.
  package var span: String?

  package init(
    labels: [String], sentences: SentenceReference = .current, attributes: [String: String] = [:],
    span: String? = nil
  ) {
    self.labels = labels
    self.sentences = sentences
    self.attributes = attributes
    self.span = span
  }

  /// Parses what stands behind the labels.
  package init(
    labels: [String], parsing arguments: inout Arguments, usage: String
  ) throws(Diagnostic) {
    self.init(labels: labels)
    var hasSentences = false
    while let word = try arguments.next() {
      if word.isQuoted {
        guard span == nil else {
          throw Diagnostic(
            "only one span can be labelled at a time", hints: ["usage: \(usage)"],
            exitCode: .usage)
        }
        span = word.text
      } else if let (name, value) = Self.attribute(word.text) {
        attributes[name] = value
      } else if !hasSentences, let reference = SentenceReference(word.text, words: true) {
        sentences = reference
        hasSentences = true
      } else {
        throw Diagnostic(
          "'\(word.text)' is neither sentences nor an attribute",
          hints: ["attributes are written name=value, a span \"in quotation marks\""],
          exitCode: .usage)
      }
    }
    if let span, span.isEmpty {
      throw Diagnostic("the span is empty", hints: ["usage: \(usage)"], exitCode: .usage)
    }
  }

  /// Returns the halves of `name=value`; the value may be empty, which takes the attribute away.
  static func attribute(_ word: String) -> (name: String, value: String)? {
    guard let mark = word.firstIndex(of: "="), mark != word.startIndex, !word.hasPrefix("/") else {
      return nil
    }
    return (String(word[..<mark]), String(word[word.index(after: mark)...]))
  }

  // MARK: - Against a session

  /// How new labels meet those that a sentence has.
  package enum Mode { case replacing, adding }

  /// Returns one event for each sentence that becomes different.
  package func events(
    _ mode: Mode, targets: [Int], in state: State
  ) throws(Diagnostic) -> [Event] {
    let session = try state.openSession()
    let schema = session.schema
    let names = try schema.resolve(together: labels)
    let attributes = try schema.checked(self.attributes, for: names)
    var events: [Event] = []
    for index in targets {
      let sentence = session.sentences[index]
      let range =
        if let span { try Self.range(of: span, in: index, of: session) } else { sentence.range }
      let new =
        if range == sentence.range {
          try wholeAnnotations(
            span == nil ? mode : .adding, names, attributes, index, session, state)
            + sentence.spans
        } else {
          adding(spanNames: names, over: range, attributes, to: sentence, state)
        }
      if new != sentence.annotations {
        events.append(.annotations(sentence.id, old: sentence.annotations, new: new))
      }
    }
    return events
  }

  private func wholeAnnotations(
    _ mode: Mode, _ names: [String], _ given: [String: String], _ index: Int, _ session: Session,
    _ state: State
  ) throws(Diagnostic) -> [Annotation] {
    let sentence = session.sentences[index]
    let schema = session.schema
    let before = sentence.wholeAnnotations
    // What was said of the sentence stays true of it when only its label changes.
    let known = before.reduce(into: [:]) { $0.merge($1.attributes) { first, _ in first } }
    func annotation(_ name: String) -> Annotation {
      let allowed = schema.label(named: name)?.attributes ?? []
      if var annotation = before.first(where: { $0.label == name }) {
        annotation.attributes = Self.merged(annotation.attributes, given, allowed)
        return annotation
      }
      return Annotation(
        label: name, range: sentence.range,
        attributes: Self.merged(known.filter { allowed.contains($0.key) }, given, allowed),
        by: state.annotator, at: state.now,
        seconds: index == state.focus ? state.secondsOnSentence : nil,
        shown: before.isEmpty && index == state.focus
          ? state.suggesting.record(for: index, in: session) : nil)
    }
    switch mode {
    case .replacing:
      return names.map(annotation)
    case .adding:
      if names.contains(where: { schema.label(named: $0)?.alone == true }) {
        return names.map(annotation)
      }
      var kept = before.filter { schema.label(named: $0.label)?.alone != true }
      for name in names {
        if let position = kept.firstIndex(where: { $0.label == name }) {
          kept[position] = annotation(name)
        } else {
          kept.append(annotation(name))
        }
      }
      guard kept.count <= schema.maximumLabels else {
        throw Diagnostic(
          "sentence \(index + 1) would carry \(kept.count) labels, and schema '\(schema.name)' "
            + "allows \(schema.maximumLabels)",
          at: session.article.id,
          hints: [
            "it carries \(before.map(\.label).joined(separator: "+")); "
              + "'\(names.joined(separator: "+")) \(index + 1)' replaces that"
          ])
      }
      return kept
    }
  }

  private func adding(
    spanNames names: [String], over range: TextRange, _ given: [String: String],
    to sentence: Sentence, _ state: State
  ) -> [Annotation] {
    var annotations = sentence.annotations
    for name in names {
      let allowed = state.session?.schema.label(named: name)?.attributes ?? []
      if let position = annotations.firstIndex(where: { $0.label == name && $0.range == range }) {
        annotations[position].attributes = Self.merged(
          annotations[position].attributes, given, allowed)
      } else {
        annotations.append(
          Annotation(
            label: name, range: range, attributes: Self.merged([:], given, allowed),
            by: state.annotator, at: state.now))
      }
    }
    return annotations
  }

  private static func merged(
    _ known: [String: String], _ given: [String: String], _ allowed: [String]
  ) -> [String: String] {
    known.merging(given.filter { allowed.contains($0.key) }) { _, new in new }
      .filter { !$0.value.isEmpty }
  }

  /// Returns where the words stand in a sentence.
  ///
  /// Words on both sides of `…` or `...` mean all from the first to the last of them, unless the
  /// sentence itself says it so.
  static func range(
    of words: String, in index: Int, of session: Session
  ) throws(Diagnostic) -> TextRange {
    let words = words.trimmingSpaces
    let text = session.text(ofSentence: index)
    let start = session.sentences[index].range.start
    func bytes(_ range: Range<String.Index>) -> TextRange {
      let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return TextRange(
        start + offset,
        start + offset + text.utf8.distance(from: range.lowerBound, to: range.upperBound))
    }
    func find(_ words: String, in text: Substring) -> Range<String.Index>? {
      TextPattern(words: words).firstWordRange(in: text)
    }
    if let range = find(words, in: text) { return bytes(range) }
    for ellipsis in ["…", "..."] {
      guard let gap = words.firstRange(of: ellipsis) else { continue }
      let first = words[..<gap.lowerBound].trimmingSpaces
      let last = words[gap.upperBound...].trimmingSpaces
      guard !first.isEmpty, !last.isEmpty, let from = find(first, in: text),
        let to = find(last, in: text[from.upperBound...])
      else { continue }
      return bytes(from.lowerBound..<to.upperBound)
    }
    throw Diagnostic(
      "sentence \(index + 1) does not say '\(words)'", at: session.article.id,
      hints: ["type the words as the sentence has them, or \"first words … last words\""])
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmingSpaces: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[start...last])
  }
}
