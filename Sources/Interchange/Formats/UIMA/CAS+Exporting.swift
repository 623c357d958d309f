import AnnotationModel

extension CAS {
  /// Turns an article into feature structures: its sentences, all of them, and what the chosen ones
  /// carry.
  ///
  /// - Parameters:
  ///   - names: gets the attributes that it does not know yet.
  ///   - text: the article's, unless some of it had to be replaced by as much of something else.
  init(
    _ article: ExportedArticle, unit: OffsetUnit, names: inout UIMAFeatureNames, text: String? = nil
  ) {
    self.text = text ?? article.article.text
    var offsets = OffsetMap(utf8: article.bytes, unit: unit)
    let length = offsets.length
    add(UIMAType.document, 0, length)
    set("language", article.article.language ?? "x-unspecified")
    add(UIMAType.article, 0, length)
    set("article", article.article.id)
    set("title", article.article.title)
    set("byline", article.article.byline)
    set("published", article.article.published)
    set("source", article.article.source)
    set("language", article.article.language)
    // The digest would not be that of a text with replacements.
    if text == nil { set("sha256", article.article.sha256) }
    set("session", article.sessionID)
    set("annotator", article.annotator)
    for exported in article.sentences {
      let sentence = exported.sentence
      add(UIMAType.sentence, sentence.range, &offsets)
      let edges = sentence.annotations.lazy.map(\.range)
      for token in Tokens(sentence.range, of: article.bytes, edges: edges) {
        add(UIMAType.token, token.range, &offsets)
      }
      guard exported.isChosen else { continue }
      var rank = 0
      for annotation in sentence.annotations {
        if sentence.isWhole(annotation) { rank += 1 }
        add(annotation, rank: sentence.isWhole(annotation) ? rank : 1, &offsets, &names)
      }
      for suggestion in sentence.suggestions {
        add(UIMAType.suggestion, suggestion.range, &offsets)
        set("label", suggestion.label)
        set("score", suggestion.score)
        set("model", suggestion.model)
        set(suggestion.attributes, &names)
      }
      if let note = sentence.note {
        add(UIMAType.note, sentence.range, &offsets)
        set("text", note)
      }
      if sentence.flagged { add(UIMAType.flag, sentence.range, &offsets) }
    }
    for name in names.renamed {
      add(UIMAType.attributeName, 0, length)
      set("feature", name.feature)
      set("attribute", name.attribute)
    }
  }

  private mutating func add(
    _ annotation: Annotation, rank: Int, _ offsets: inout OffsetMap, _ names: inout UIMAFeatureNames
  ) {
    add(UIMAType.span, annotation.range, &offsets)
    set("label", annotation.label)
    // Programs that write a CAS again put annotations of one range in any order.
    if rank > 1 { structures[structures.count - 1].features.append(("rank", .integer(rank))) }
    set("annotator", annotation.by)
    set("time", annotation.at.description)
    set("origin", annotation.origin.rawValue)
    set("score", annotation.score)
    set("model", annotation.model)
    set(annotation.attributes, &names)
  }

  private mutating func add(_ type: String, _ range: TextRange, _ offsets: inout OffsetMap) {
    add(type, offsets.offset(ofByte: range.start), offsets.offset(ofByte: range.end))
  }

  private mutating func add(_ type: String, _ begin: Int, _ end: Int) {
    let id = structures.count + CAS.sofa + 1
    structures.append(FeatureStructure(id: id, type: type, begin: begin, end: end))
  }

  /// Gives the last structure a feature.
  private mutating func set(_ name: String, _ value: String?) {
    structures[structures.count - 1].set(name, value)
  }

  private mutating func set(_ name: String, _ value: Double?) {
    structures[structures.count - 1].set(name, value)
  }

  private mutating func set(_ attributes: [String: String], _ names: inout UIMAFeatureNames) {
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      set(names.feature(name), value)
    }
  }
}
