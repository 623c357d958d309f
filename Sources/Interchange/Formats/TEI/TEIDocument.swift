import AnnotationModel

/// Writes one article as a TEI document.
struct TEIDocument {
  let exported: ExportedArticle
  let options: ExportOptions
  private(set) var names = TEINames()
  var xml: XMLWriter
  private var places: [TEIPlaces] = []
  private var annotations = 0

  init(_ article: ExportedArticle, _ options: ExportOptions) {
    exported = article
    self.options = options
    xml = XMLWriter(reservingCapacity: article.bytes.count * 3)
    for label in options.labels { names.addLabel(label.name) }
    names.addPerson(article.annotator)
    var count = 0
    for sentence in article.chosen {
      for annotation in sentence.sentence.annotations {
        names.addLabel(annotation.label)
        names.addPerson(annotation.by)
      }
      for suggestion in sentence.sentence.suggestions { names.addLabel(suggestion.label) }
      places.append(TEIPlaces(sentence.sentence, count: &count))
    }
  }

  /// Returns the document, and counts what changes because XML cannot hold some of its characters.
  mutating func write(_ output: inout ExportOutput) -> ContiguousArray<UInt8> {
    countLosses(&output)
    xml.declaration()
    xml.open("TEI")
    xml.attribute("xmlns", TEI.namespace)
    xml.line()
    header()
    xml.line()
    text()
    xml.line()
    standOff()
    xml.close()
    xml.line()
    return xml.take()
  }

  private func countLosses(_ output: inout ExportOutput) {
    func count(_ content: Content, _ text: String?) {
      if let text, !XMLWriter.canHold(text) { output.lose(content) }
    }
    let article = exported.article
    count(.text, article.text)
    for detail in [article.title, article.byline, article.published, article.source] {
      count(.metadata, detail)
    }
    for name in names.people { count(.annotator, name.name) }
    for name in names.labels { count(.labels, name.name) }
    for sentence in exported.chosen {
      count(.notes, sentence.sentence.note)
      for annotation in sentence.sentence.annotations {
        for (name, value) in annotation.attributes { count(.attributes, name + value) }
        count(.origins, annotation.model)
      }
      for suggestion in sentence.sentence.suggestions {
        for (name, value) in suggestion.attributes { count(.suggestions, name + value) }
        count(.suggestions, suggestion.model)
      }
    }
  }

  // MARK: - Text

  private mutating func text() {
    xml.open("text")
    xml.open("body")
    beginParagraph()
    var chosen = 0
    var end = 0
    for exported in exported.sentences {
      let sentence = exported.sentence
      gap(TextRange(end, sentence.range.start), isInside: end > 0)
      end = sentence.range.end
      xml.open("s")
      xml.attribute("xml:id", sentence.id.description)
      if exported.isChosen {
        ana(sentence.labels)
        stretch(sentence, places[chosen])
        chosen += 1
      } else {
        characters(sentence.range)
      }
      xml.close()
    }
    characters(TextRange(end, exported.bytes.count))
    xml.close()
    xml.close()
    xml.close()
  }

  private mutating func beginParagraph() {
    xml.open("p")
    xml.attribute("xml:space", "preserve")
  }

  /// Writes the white space before a sentence, which may end a paragraph.
  private mutating func gap(_ range: TextRange, isInside: Bool) {
    characters(range)
    guard isInside, exported.article.hasBlankLine(in: range) else { return }
    xml.close()
    beginParagraph()
  }

  /// Writes a sentence's text with the elements and anchors in it.
  private mutating func stretch(_ sentence: Sentence, _ places: TEIPlaces) {
    var offset = sentence.range.start
    for (place, mark) in places.marks {
      characters(TextRange(offset, place))
      offset = place
      switch mark {
      case .end: xml.close()
      case .anchor(let id):
        xml.open("anchor")
        xml.attribute("xml:id", id)
        xml.close()
      case .start(let place):
        xml.open("seg")
        xml.attribute("xml:id", place.id)
        ana(sentence.annotations.lazy.filter { $0.range == place.range }.map(\.label))
      }
    }
    characters(TextRange(offset, sentence.range.end))
  }

  private mutating func ana(_ labels: some Sequence<String>) {
    let pointers = labels.map(names.pointer(label:))
    if !pointers.isEmpty { xml.attribute("ana", pointers.joined(separator: " ")) }
  }

  private mutating func characters(_ range: TextRange) {
    xml.text(String(decoding: exported.bytes[exported.bytes(range)], as: UTF8.self))
  }

  // MARK: - Beside the text

  private mutating func standOff() {
    let crossing = places.flatMap(\.places).filter { !$0.isElement }
    let hasAnnotations = exported.chosen.contains {
      !$0.sentence.annotations.isEmpty || !$0.sentence.suggestions.isEmpty
        || $0.sentence.note != nil || $0.sentence.flagged
    }
    guard hasAnnotations else { return }
    xml.open("standOff")
    if !crossing.isEmpty {
      xml.line()
      xml.open("spanGrp")
      for place in crossing {
        xml.line()
        xml.open("span")
        xml.attribute("xml:id", place.id)
        xml.attribute("from", "#" + place.startAnchor)
        xml.attribute("to", "#" + place.endAnchor)
        xml.close()
      }
      xml.line()
      xml.close()
    }
    xml.line()
    xml.open("listAnnotation")
    for (exported, places) in zip(exported.chosen, places) { beside(exported.sentence, places) }
    xml.line()
    xml.close()
    xml.line()
    xml.close()
    xml.line()
  }

  private mutating func beside(_ sentence: Sentence, _ places: TEIPlaces) {
    func target(_ range: TextRange) -> String {
      places.number(of: range).map { "#g\($0)" } ?? "#\(sentence.id)"
    }
    for annotation in sentence.annotations {
      begin("tagging", target(annotation.range), resp: names.pointer(person: annotation.by))
      xml.open("revisionDesc")
      xml.open("change")
      xml.attribute("when", annotation.at.description)
      xml.attribute("status", annotation.origin.rawValue)
      xml.close()
      xml.close()
      body(annotation.label, annotation.attributes, annotation.score, annotation.model)
    }
    for suggestion in sentence.suggestions {
      begin("questioning", target(suggestion.range))
      body(suggestion.label, suggestion.attributes, suggestion.score, suggestion.model)
    }
    if let note = sentence.note {
      begin("commenting", "#\(sentence.id)")
      xml.element("note", note)
      xml.close()
    }
    if sentence.flagged {
      begin("bookmarking", "#\(sentence.id)")
      xml.close()
    }
  }

  private mutating func begin(_ motivation: String, _ target: String, resp: String? = nil) {
    annotations += 1
    xml.line()
    xml.open("annotation")
    xml.attribute("xml:id", "n\(annotations)")
    xml.attribute("motivation", motivation)
    xml.attribute("target", target)
    if let resp { xml.attribute("resp", resp) }
  }

  /// Writes what a label consists of, and ends the annotation.
  private mutating func body(
    _ label: String, _ attributes: [String: String], _ score: Double?, _ model: String?
  ) {
    xml.open("ptr")
    xml.attribute("target", names.pointer(label: label))
    xml.close()
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      xml.open("note")
      xml.attribute("type", TEI.attribute)
      xml.attribute("n", name)
      xml.text(value)
      xml.close()
    }
    if let score, score.isFinite { element("note", "type", TEI.score, score.description) }
    if let model { element("note", "type", TEI.model, model) }
    xml.close()
  }
}
