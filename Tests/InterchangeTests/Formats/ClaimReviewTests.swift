import AnnotationModel
import Interchange
import JSONText
import Testing

@Suite struct ClaimReviewTests {
  private func items(_ options: ExportOptions) throws -> [JSONFields] {
    let articles = GoldenSessions.all.map { ExportedArticle($0) }
    let files = RoundTrip.write(articles, ClaimReviewFormat(), options)
    return try JSONFields(JSONInput.value(files["main.jsonld"] ?? []), line: 1).objects("@graph")
  }

  @Test func `makes an item of each claim, without a verdict`() throws {
    let items = try items(GoldenSessions.options)
    #expect(
      try items.map { try $0.string("claimReviewed") } == [
        "The cafe\u{301} 📉 lost 12% of its sales in May.",
        "“We will reopen,” mayor Ana Ruiz said.", "We will reopen", "قال المتحدث إن السوق أغلق.",
      ])
    for item in items {
      #expect(!item.has("reviewRating") && !item.has("url") && !item.has("author"))
      #expect(try item.string("creativeWorkStatus") == "Draft")
    }
    let speaker = try items[2].object("itemReviewed")?.object("author")?.string("name")
    #expect(speaker == "Ana Ruiz")
    #expect(Set(try items.map { try $0.string("@id") }).count == items.count)
  }

  @Test func `takes every label for a claim where none is called so`() throws {
    var options = GoldenSessions.options
    options.labels.removeAll { $0.name == "claim" }
    let reviewed = try items(options).map { try $0.string("claimReviewed") }
    #expect(reviewed.contains("The shop opened in 1998."))
    #expect(!reviewed.contains("Photo: the square in spring"))
    #expect(!reviewed.contains("Who pays?"))
  }

  @Test func `is not read`() {
    let error = #expect(throws: ImportError.self) {
      try ClaimReviewFormat().read(ImportFiles([:]), ImportOptions())
    }
    #expect(error?.message == "'claimreview' is written, not read")
  }
}
