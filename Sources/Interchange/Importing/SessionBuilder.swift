package import AnnotationModel

/// Makes sessions of imported articles.
///
/// Every label has the origin `import`. Where the sentences of the text are known, from the file or
/// from a session on the same text, they are kept; otherwise they are found, and then joined and split
/// where annotations say so.
package struct SessionBuilder: Sendable {
  package var schema: LabelSchema
  /// Whether the schema was asked for, so that nothing in it may be changed for the import.
  package var schemaIsGiven: Bool
  /// Returns the schema with a label that it does not have, or throws where that label cannot be; nil
  /// where such labels are refused.
  package var addLabel:
    (@Sendable (_ name: String, LabelSchema) throws(ImportError) -> LabelSchema)?
  /// Labels that are called otherwise here.
  package var renames: [String: String]
  /// Who the import is by where the file says nothing.
  package var annotator: String
  /// Whether that holds also where the file says something.
  package var annotatorIsGiven: Bool
  /// Finds the sentences of a text, of which the language may be known.
  package var segment: @Sendable (_ text: String, _ language: String?) -> Segmentation
  /// The line that the history keeps.
  package var command: String
  package var time: Timestamp

  package struct Segmentation: Sendable {
    package var ranges: [TextRange]
    package var record: Session.SegmenterRecord

    package init(ranges: [TextRange], record: Session.SegmenterRecord) {
      self.ranges = ranges
      self.record = record
    }
  }

  package init(
    schema: LabelSchema, schemaIsGiven: Bool = false,
    addLabel: (@Sendable (String, LabelSchema) throws(ImportError) -> LabelSchema)? = nil,
    renames: [String: String] = [:],
    annotator: String, annotatorIsGiven: Bool = false, command: String, time: Timestamp,
    segment: @escaping @Sendable (String, String?) -> Segmentation
  ) {
    self.schema = schema
    self.schemaIsGiven = schemaIsGiven
    self.addLabel = addLabel
    self.renames = renames
    self.annotator = annotator
    self.annotatorIsGiven = annotatorIsGiven
    self.command = command
    self.time = time
    self.segment = segment
  }

  /// Returns a session with an article's labels.
  ///
  /// - Parameters:
  ///   - name: the article's id where it has none of its own, or none that can stand in a file name.
  ///   - known: a session on the same text, whose sentences and details are used.
  package func session(
    of imported: ImportedArticle, id: String, name: String, known: Session? = nil
  ) throws(ImportError) -> Session {
    do {
      return try build(imported, id: id, name: name, known: known)
    } catch {
      var error = error
      error.file = error.file ?? imported.file
      error.line = error.line ?? imported.line
      throw error
    }
  }

  private func build(
    _ imported: ImportedArticle, id: String, name: String, known: Session?
  ) throws(ImportError) -> Session {
    let article = try article(imported, name: name, known: known)
    var schema = schemaIsGiven ? schema : imported.schema.map(renamed) ?? schema
    var imported = imported
    for index in imported.annotations.indices {
      try rename(&imported.annotations[index], in: &schema)
    }
    for index in imported.suggestions.indices {
      try rename(&imported.suggestions[index], in: &schema)
    }

    var record = Session.SegmenterRecord(name: "import", version: 1, language: article.language)
    let ranges: [TextRange]
    if let known {
      record = known.segmenter
      ranges = known.sentences.map(\.range)
    } else if let sentences = imported.sentences {
      ranges = completed(sentences, in: article)
    } else {
      let found = segment(article.text, article.language)
      record = found.record
      ranges = SentenceCuts(found.ranges, article: article).following(
        imported.annotations.map(\.range))
    }

    var placed = PlacedAnnotations(ranges)
    for annotation in imported.annotations { placed.add(annotation, trimmedIn: article) }
    let annotator = annotatorIsGiven ? annotator : imported.annotator ?? annotator
    if !schemaIsGiven { schema.fit(placed) }
    var session = Session(
      id: id, annotator: annotator, created: time, article: article, schema: schema,
      segmenter: record, ranges: ranges)
    var events: [Event] = []
    for (index, annotations) in placed.annotations.enumerated() where !annotations.isEmpty {
      let made = try self.annotations(
        annotations, of: ranges[index], by: annotator, schema: schema)
      events.append(.annotations(session.sentences[index].id, old: [], new: made))
    }
    for (index, note) in placed.notes(imported.notes) {
      events.append(.note(session.sentences[index].id, old: nil, new: note))
    }
    for index in placed.sentences(imported.flagged) {
      events.append(.flag(session.sentences[index].id, old: false, new: true))
    }
    session.suggest(placed.suggestions(imported.suggestions, in: article))
    guard !events.isEmpty else { return session }
    do {
      try session.record(
        Change(number: 1, at: time, by: annotator, command: command, events: events))
    } catch {
      throw ImportError("the labels do not fit the text")
    }
    return session
  }

  // MARK: - The article

  private func article(
    _ imported: ImportedArticle, name: String, known: Session?
  ) throws(ImportError) -> Article {
    guard imported.text.unicodeScalars.contains(where: { !$0.isSpace }) else {
      throw ImportError("the text is empty")
    }
    if let known { return known.article }
    let article = Article(
      id: name, title: imported.title, byline: imported.byline, published: imported.published,
      source: imported.source, language: imported.language, text: imported.text)
    if let sha256 = imported.sha256, sha256.lowercased() != article.sha256 {
      throw ImportError(
        "the text is not the one that was annotated: its SHA-256 is \(article.sha256.prefix(12))…, "
          + "and the file says \(sha256.prefix(12))…",
        hints: ["a program between changed the text, and with it every offset"])
    }
    return article
  }

  /// Returns sentences that cover all of the text: those that are given, and what is found between.
  private func completed(_ sentences: [TextRange], in article: Article) -> [TextRange] {
    var complete: [TextRange] = []
    var end = 0
    func fill(upTo start: Int) {
      let gap = article.trimmed(TextRange(end, start))
      guard !gap.isEmpty else { return }
      for range in segment(String(article[gap]), article.language).ranges {
        complete.append(TextRange(gap.start + range.start, gap.start + range.end))
      }
    }
    for sentence in sentences {
      let range = article.trimmed(sentence)
      guard !range.isEmpty, range.start >= end else { continue }
      fill(upTo: range.start)
      complete.append(range)
      end = range.end
    }
    fill(upTo: article.text.utf8.count)
    return complete
  }

  // MARK: - Labels

  /// Returns the file's schema with the labels' names that hold here.
  private func renamed(_ schema: LabelSchema) -> LabelSchema {
    var schema = schema
    for (old, new) in renames.sorted(by: { $0.key < $1.key }) {
      if schema.label(named: new) == nil {
        schema = schema.renaming(old, to: new) ?? schema
      } else {
        schema.labels.removeAll { $0.name == old }
        for rule in schema.rules.indices where schema.rules[rule].label == old {
          schema.rules[rule].label = new
        }
      }
    }
    return schema
  }

  /// Gives a label the name that it has here.
  private func rename(
    _ annotation: inout ImportedAnnotation, in schema: inout LabelSchema
  ) throws(ImportError) {
    let name = renames[annotation.label] ?? annotation.label
    annotation.label = name
    guard schema.label(named: name) == nil else { return }
    guard let addLabel, !name.isEmpty else {
      throw ImportError(
        "the label '\(name)' is not in the schema '\(schema.name)'", line: annotation.line,
        hints: [
          "labels: \(schema.labels.map(\.name).joined(separator: ", "))",
          "--rename-label \(name)=LABEL gives it another name, --add-labels takes it as it is, "
            + "--schema FILE gives other labels",
        ])
    }
    do {
      schema = try addLabel(name, schema)
    } catch {
      throw annotation.line.map(error.on) ?? error
    }
  }

  private func annotations(
    _ imported: [ImportedAnnotation], of range: TextRange, by annotator: String,
    schema: LabelSchema
  ) throws(ImportError) -> [Annotation] {
    var whole: [Annotation] = []
    var spans: [Annotation] = []
    for one in imported {
      let annotation = Annotation(
        label: one.label, range: one.range, attributes: one.attributes,
        by: annotatorIsGiven ? annotator : one.by ?? annotator,
        at: one.at ?? time, origin: .imported, score: one.score, model: one.model)
      if annotation.range != range {
        spans.append(annotation)
        continue
      }
      if whole.count == schema.maximumLabels || !schema.canStandTogether(whole, annotation) {
        throw ImportError(
          "'\(annotation.label)' cannot stand beside '\(whole.first?.label ?? "")' on one sentence",
          line: one.line,
          hints: ["a schema with \"exclusive\": false lets labels stand together: --schema FILE"])
      }
      whole.append(annotation)
    }
    return whole + spans.sorted { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
  }
}

extension LabelSchema {
  /// Lets sentences carry as many labels as an import gives them.
  fileprivate mutating func fit(_ placed: PlacedAnnotations) {
    let most = placed.mostWholeLabels
    guard most > maximumLabels else { return }
    exclusive = false
    limit = nil
  }

  fileprivate func canStandTogether(_ others: [Annotation], _ annotation: Annotation) -> Bool {
    others.isEmpty
      || !(others.map(\.label) + [annotation.label]).contains { label(named: $0)?.alone == true }
  }
}
