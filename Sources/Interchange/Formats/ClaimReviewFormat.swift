import AnnotationModel
import JSONText

/// Drafts of schema.org's ClaimReview: an item for each claim, without the verdict, which is the
/// fact-checker's.
package struct ClaimReviewFormat: Format {
  package static let spec = FormatSpec(
    name: "claimreview", summary: "Claims to be checked, as drafts of schema.org ClaimReview",
    clients: ["fact-checkers' content systems", "JSON-LD processors"],
    arrangement: .file(ending: ".jsonld"), purpose: .training, unit: nil, isImported: false,
    holds: [],
    partly: [
      .text: "the sentences that are claims",
      .labels: "the label 'claim', or every label where none is called so",
      .secondLabels: "those that are claims", .spans: "those that are claims",
      .overlappingSpans: "those that are claims",
      .attributes: "'speaker' as who said it, the others as keywords of the claim",
      .notes: "as comments", .metadata: "title, byline, date, source and language",
    ],
    remarks: [
      "A claim is what carries the label 'claim'; where the export has no label of that name, every "
        + "label that was chosen counts, and '--labels' chooses.",
      "There is no 'reviewRating', 'url' or 'author': they say what was found, where it is to be read "
        + "and who found it.",
      "Each claim keeps the same '@id' in every export of the same session.",
    ],
    guide: """
      Each item of `@graph` in `{path}` is a draft. Before it is published, its checker adds:

      ```json
      {
        "url": "https://checkers.example/reviews/1",
        "author": {"@type": "Organization", "name": "Checkers", "url": "https://checkers.example"},
        "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1,
                         "alternateName": "False"}
      }
      ```

      and takes `creativeWorkStatus` away. The item then goes into the page of the review, with
      `"@context": "https://schema.org"`, in a `script` element of the type `application/ld+json`.
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    Writer(claimsOnly: options.labels.contains { $0.name == Self.claim })
  }

  private static let claim = "claim"

  private struct Writer: FormatWriter {
    /// Whether only labels of that name are claims.
    let claimsOnly: Bool
    var json = JSONWriter()
    var hasBegun = false

    init(claimsOnly: Bool) {
      self.claimsOnly = claimsOnly
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      begin()
      let base = UniformName.uuid(article.sessionID, article.article.sha256)
      for exported in article.chosen {
        let sentence = exported.sentence
        var ranges: Set<TextRange> = []
        for (index, annotation) in sentence.annotations.enumerated() {
          guard isClaim(annotation, of: article),
            ranges.insert(annotation.range).inserted
          else { continue }
          claim(annotation, of: article, "\(base)#\(sentence.id)-\(index + 1)", sentence.note)
        }
      }
      output.main.append(contentsOf: json.drain())
    }

    mutating func finish(_ output: inout ExportOutput) {
      begin()
      json.line()
      json.endArray()
      json.endObject()
      json.endLine()
      output.main.append(contentsOf: json.drain())
    }

    private func isClaim(_ annotation: Annotation, of article: ExportedArticle) -> Bool {
      claimsOnly
        ? annotation.label == ClaimReviewFormat.claim
        : article.schema.label(named: annotation.label)?.alone != true
    }

    private mutating func begin() {
      guard !hasBegun else { return }
      hasBegun = true
      json.beginObject()
      member("@context", "https://schema.org")
      json.plainName("@graph")
      json.beginArray()
    }

    private mutating func claim(
      _ annotation: Annotation, of exported: ExportedArticle, _ id: String, _ note: String?
    ) {
      let article = exported.article
      let text = exported.bytes(annotation.range)
      json.line()
      json.beginObject()
      member("@type", "ClaimReview")
      member("@id", id)
      member("creativeWorkStatus", "Draft")
      json.plainName("claimReviewed")
      json.string(text, of: exported.bytes)
      member("inLanguage", article.language)
      json.plainName("itemReviewed")
      json.beginObject()
      member("@type", "Claim")
      json.plainName("text")
      json.string(text, of: exported.bytes)
      thing("author", "Person", annotation.attributes["speaker"])
      member("datePublished", article.published)
      appearance(article)
      let others = annotation.attributes.filter { $0.key != "speaker" }
      if !others.isEmpty {
        json.plainName("keywords")
        json.beginArray()
        for (name, value) in others.sorted(by: { $0.key < $1.key }) {
          json.beginObject()
          member("@type", "DefinedTerm")
          member("inDefinedTermSet", name)
          member("name", value)
          json.endObject()
        }
        json.endArray()
      }
      json.endObject()
      if let note {
        json.plainName("comment")
        json.beginObject()
        member("@type", "Comment")
        member("text", note)
        json.endObject()
      }
      json.endObject()
    }

    private mutating func appearance(_ article: Article) {
      json.plainName("appearance")
      json.beginObject()
      member("@type", "NewsArticle")
      member("identifier", article.id)
      if let source = article.source {
        // What is no link, nor a file, is taken for the name of who published the article.
        if UniformName.isIRI(source) {
          member("url", source)
        } else if !source.contains("/"), !source.hasSuffix(".txt") {
          thing("publisher", "Organization", source)
        }
      }
      member("headline", article.title)
      thing("author", "Person", article.byline)
      member("datePublished", article.published)
      json.endObject()
    }

    private mutating func thing(_ name: String, _ type: String, _ value: String?) {
      guard let value else { return }
      json.plainName(name)
      json.beginObject()
      member("@type", type)
      member("name", value)
      json.endObject()
    }

    private mutating func member(_ name: String, _ value: String?) {
      guard let value else { return }
      json.plainName(name)
      json.string(value)
    }
  }
}
