import AnnotationModel

extension TEIDocument {
  /// Writes what is known of the article, of those who annotated it, and of the labels.
  mutating func header() {
    let article = exported.article
    xml.open("teiHeader")
    xml.line()
    xml.open("fileDesc")
    xml.line()
    xml.open("titleStmt")
    if let title = article.title {
      xml.element("title", title)
    } else {
      // A title there must be; this one is not the article's.
      element("title", "type", "id", article.id)
    }
    if let byline = article.byline { xml.element("author", byline) }
    for person in names.people {
      xml.line()
      xml.open("respStmt")
      xml.attribute("xml:id", person.id)
      xml.element("resp", TEI.annotator)
      xml.element("name", person.name)
      xml.close()
    }
    xml.close()
    xml.line()
    xml.open("publicationStmt")
    xml.element("p", "Exported by galley.")
    xml.close()
    xml.line()
    xml.open("sourceDesc")
    xml.open("bibl")
    element("idno", "type", "article", article.id)
    element("idno", "type", "session", exported.sessionID)
    if XMLWriter.canHold(article.text) { element("idno", "type", "sha256", article.sha256) }
    if let published = article.published { xml.element("date", published) }
    if let source = article.source { element("ref", "type", "source", source) }
    xml.close()
    xml.close()
    xml.close()
    xml.line()
    encoding()
    if let language = article.language {
      xml.line()
      xml.open("profileDesc")
      xml.open("langUsage")
      xml.open("language")
      xml.attribute("ident", language)
      xml.close()
      xml.close()
      xml.close()
    }
    xml.line()
    xml.close()
  }

  private mutating func encoding() {
    xml.open("encodingDesc")
    xml.line()
    xml.open("appInfo")
    xml.open("application")
    xml.attribute("ident", "galley")
    xml.attribute("version", options.version)
    xml.element("label", "galley")
    xml.close()
    xml.close()
    if !names.labels.isEmpty {
      xml.line()
      xml.open("classDecl")
      xml.open("taxonomy")
      xml.attribute("xml:id", "labels")
      for (name, id) in names.labels {
        xml.line()
        xml.open("category")
        xml.attribute("xml:id", id)
        xml.open("catDesc")
        xml.element("term", name)
        let definition = options.labels.first { $0.name == name }?.definition ?? ""
        if !definition.isEmpty { xml.element("gloss", definition) }
        xml.close()
        xml.close()
      }
      xml.close()
      xml.close()
    }
    xml.close()
  }

  /// Writes an element with one attribute and text.
  mutating func element(
    _ name: String, _ attribute: String, _ value: String, _ text: String
  ) {
    xml.open(name)
    xml.attribute(attribute, value)
    xml.text(text)
    xml.close()
  }
}
