import AnnotationModel

@testable import galley

/// Requests and programs for the tests of external suggesters.
enum Suggested {
  static let schema = LabelSchema(
    name: "news", exclusive: true,
    labels: [
      Label(name: "claim", key: "c", color: "red", definition: "may be wrong"),
      Label(
        name: "quote", key: "q", color: "blue", definition: "in someone's words",
        attributes: ["speaker", "form"]),
    ],
    attributes: [
      AttributeDefinition(name: "speaker", definition: "who says it"),
      AttributeDefinition(name: "form", values: ["direct", "indirect"]),
      AttributeDefinition(name: "source"),
    ])

  static func request(_ number: Int, text: String? = nil) -> SuggesterRequest {
    SuggesterRequest(
      sentence: Sentence.ID(Int32(number)), text: text ?? "Sentence \(number).",
      article: SuggesterRequest.Article(id: "rates", title: "Rates rise", language: "en"),
      index: number - 1, before: ["The one before."], after: ["The next one."], schema: schema)
  }

  /// A program that answers each request with these members beside the id.
  static func answering(_ members: String) -> String {
    """
    while IFS= read -r line; do
      id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
      printf '{"id":"%s",%s}\\n' "$id" '\(members)'
    done
    """
  }

  /// A program that reads one request and answers with these lines; `$id` is the request's id.
  static func once(_ lines: String) -> String {
    """
    IFS= read -r line
    id=${line#*\\"id\\":\\"}; id=${id%%\\"*}
    \(lines)
    """
  }
}
