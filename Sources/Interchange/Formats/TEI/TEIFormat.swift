/// TEI P5, a file an article: sentences and spans as elements of the text, everything else that is said
/// of them as annotations beside it.
package struct TEIFormat: Format {
  package static let spec = FormatSpec(
    name: "tei", summary: "TEI P5, with labels in the text and beside it",
    clients: ["lxml", "TEI Publisher", "corpus tools"],
    arrangement: .folder(endings: [".xml"]), purpose: .record, unit: nil, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [
      .text: "byte for byte but for control characters, which become spaces",
      .definitions: "names and definitions, in the header's taxonomy; they are not read back",
    ],
    remarks: [
      "Sentences are <s>, spans <seg>, both with their labels in @ana; a span that crosses another one "
        + "is a <span> between two <anchor>s.",
      "Who labelled, when, and attributes are in <standOff>, as <annotation>s that point to the text.",
      "To change a label, change @ana: an <annotation> of a label that is not there any more counts for "
        + "nothing.",
      "All white space in a paragraph is the article's; a paragraph ends where the article has an empty "
        + "line.",
    ],
    guide: """
      Each article is one file in `{path}`. With lxml:

      ```python
      import pathlib
      from lxml import etree
      TEI = "{http://www.tei-c.org/ns/1.0}"
      ID = "{http://www.w3.org/XML/1998/namespace}id"
      for path in sorted(pathlib.Path("{path}").glob("*.xml")):
          root = etree.parse(path).getroot()
          names = {"#" + c.get(ID): c.findtext(f".//{TEI}term") for c in root.iter(TEI + "category")}
          for sentence in root.iter(TEI + "s"):
              labels = [names[pointer] for pointer in sentence.get("ana", "").split()]
              print(labels, "".join(sentence.itertext()))
      ```

      Do not let an editor indent or wrap the text when it saves: its white space is the article's.
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(options: options)
  }

  private struct Writer: FormatWriter {
    let options: ExportOptions

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var document = TEIDocument(article, options)
      output.append(document.write(&output), to: article.name + ".xml")
    }
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    var articles: [ImportedArticle] = []
    try files.forEach(ending: ".xml") { (name, bytes) throws(ImportError) in
      let root = try XMLNode.root(of: bytes)
      guard root.name.uri == TEI.namespace, ["TEI", "teiCorpus"].contains(root.name.local) else {
        throw ImportError(
          "the root element must be 'TEI' in the namespace '\(TEI.namespace)', not "
            + "'\(root.name.local)'", line: root.line,
          hints: ["only TEI P5 is read: 'galley formats' lists what else it may be"])
      }
      let documents = root.name.local == "TEI" ? [root] : root.all("TEI")
      for document in documents {
        var reader = TEIReader(document)
        articles.append(try reader.read().in(name))
      }
    }
    return articles
  }
}

/// Words that both sides agree on.
enum TEI {
  static let namespace = "http://www.tei-c.org/ns/1.0"
  /// What an annotator is responsible for.
  static let annotator = "annotator"
  static let attribute = "attribute"
  static let score = "score"
  static let model = "model"
}
