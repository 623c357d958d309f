import AnnotationModel
import JSONText

/// The W3C's Web Annotation Data Model as JSON-LD: one collection for all articles.
///
/// Every label is an annotation that is tagged with it, on a place in the article's source given by
/// position and by quotation. The article's text is the body of an annotation that describes the source.
/// No term is used but those of the published context and of the vocabularies that it names.
package struct WebAnnotationFormat: Format {
  package static let spec = FormatSpec(
    name: "web-annotation", summary: "W3C Web Annotations, a JSON-LD collection",
    clients: ["JSON-LD processors", "annotation servers", "Hypothesis-like clients"],
    arrangement: .file(ending: ".jsonld"), purpose: .record, unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.sentences: "those that were chosen; between them sentences are found again"],
    remarks: [
      "Labels are annotations with the motivation 'tagging', notes 'commenting', flags 'bookmarking'.",
      "Suggestions have the motivation 'questioning' and software as their creator.",
      "A sentence with nothing else on it is an annotation with the motivation 'highlighting'.",
      "An article without a link is called by a 'urn:uuid:' that is the same in every export.",
    ],
    guide: """
      Expand the file with any JSON-LD processor, or take it as JSON:

      ```python
      import json
      with open("{path}", encoding="utf-8") as file:
          collection = json.load(file)
      for annotation in collection["first"]["items"]:
          if annotation["motivation"] == "tagging":
              quote = annotation["target"]["selector"][1]["exact"]
              print(annotation["body"][0]["value"], quote)
      ```

      Servers that speak the Web Annotation Protocol take each of the `items` in a POST of its own; give
      it the `@context` of the collection. The text of an article is in the annotation with the
      motivation `describing`, whose body has the types `TextualBody` and `Text`: leave it out where
      texts may not be published. What comes back can only be imported together with it.
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    WebAnnotationWriter(unit: options.unit(spec), version: options.version)
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    let unit = options.unit(spec)
    var articles: [ImportedArticle] = []
    try files.forEach { (name, bytes) throws(ImportError) in
      var reader = WebAnnotationReader(unit: unit)
      articles += try reader.articles(JSONInput.value(bytes)).map { $0.in(name) }
    }
    return articles
  }
}
