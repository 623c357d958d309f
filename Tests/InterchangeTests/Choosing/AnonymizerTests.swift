import AnnotationModel
import Interchange
import Testing

@Suite struct AnonymizerTests {
  @Test func codesAreThoseOfTheDigest() {
    // printf anna | sha256sum | cut -c1-8 | xxd -r -p | base32, of which the first six.
    #expect(Anonymizer().code(of: "anna") == "annotator-kvlzwv")
    #expect(Anonymizer().code(of: "") == "annotator-4oymiq")
  }

  @Test func aSaltGivesOtherCodes() {
    let codes = ["", "a", "b"].map { Anonymizer(salt: $0).code(of: "anna") }
    #expect(Set(codes).count == 3)
    #expect(Anonymizer(salt: "a").code(of: "anna") == codes[1])
  }

  @Test func theMajorityIsNobody() {
    #expect(Anonymizer().code(of: Majority.annotator) == Majority.annotator)
  }

  @Test func noNameIsLeftAnywhere() throws {
    let sessions = ["anna", "ben"].map { Session.made([Made("One.", "claim")], by: $0) }
    var gold = try Session.gold(
      of: sessions, sources: [], id: "g", annotator: "carla",
      created: Timestamp(milliseconds: 0))
    let id = gold.sentences[0].id
    var settled = try #require(gold.sentences[0].settlement)
    let open = settled
    settled.rule = .annotator
    settled.chosen = "ben"
    let review = Review(
      verdict: .approved, of: ["claim"], by: "dora", at: Timestamp(milliseconds: 1))
    let annotation = Annotation(
      label: "claim", range: gold.sentences[0].range, by: "carla", at: Timestamp(milliseconds: 1),
      origin: .accepted, model: "news-1")
    try gold.record(
      Change(
        number: 1, at: Timestamp(milliseconds: 1), by: "carla", command: "",
        events: [
          .annotations(id, old: [], new: [annotation]), .settlement(id, old: open, new: settled),
          .reviews(id, old: [], new: [review]), .note(id, old: nil, new: "ask anna"),
        ]))
    var article = ExportedArticle(gold, name: "a")
    Anonymizer().anonymize(&article)
    let sentence = article.sentences[0].sentence
    let names =
      [article.annotator] + sentence.annotations.map(\.by) + sentence.reviews.map(\.by)
      + (sentence.settlement?.votes.flatMap { [$0.annotator] + $0.annotations.map(\.by) } ?? [])
      + [sentence.settlement?.chosen ?? "missing"]
    let code = Anonymizer().code
    #expect(
      names
        == ["carla", "carla", "dora", "anna", "anna", "ben", "ben", "ben"].map { code($0) })
    #expect(sentence.note == "ask anna" && sentence.annotations[0].model == "news-1")
  }
}
