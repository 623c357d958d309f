/// The formats that there are. A new one is one file and one line here.
package enum Formats {
  package static let all: [any Format] = [
    JSONLinesFormat(),
    JSONFormat(),
    CSVFormat(),
    TSVFormat(),
    CSVSpansFormat(),
    TSVSpansFormat(),
    DoccanoFormat(),
    DoccanoSentencesFormat(),
    LabelStudioFormat(),
    LabelStudioSentencesFormat(),
    ProdigyFormat(),
    ProdigyChoiceFormat(),
    SpaCyFormat(),
    SpaCyJSONFormat(),
    HuggingFaceFormat(),
    FastTextFormat(),
    CoNLLFormat(),
    CoNLLUFormat(),
    BratFormat(),
    WebAnnoTSVFormat(),
    UIMAXMIFormat(),
    UIMAJSONFormat(),
    WebAnnotationFormat(),
    TEIFormat(),
    ClaimReviewFormat(),
    ChatFormat(),
    MarkdownFormat(),
    ArgillaFormat(),
    PotatoFormat(),
  ]

  package static func named(_ name: String) -> (any Format)? {
    all.first { $0.spec.name == name }
  }
}
