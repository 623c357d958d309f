import AnnotationModel
import Testing

@testable import Interchange

@Suite struct ArgillaTests {
  private func read(
    _ json: String, offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try ArgillaFormat().read(
      ImportFiles([
        "records.json": ContiguousArray(json.utf8), ".argilla/settings.json": [0x7B],
      ]), ImportOptions(offsets: offsets))
  }

  private func record(_ members: String, text: String = "A 📉 fell. He ran.") -> String {
    #"[{"id":"r1","fields":{"text":"\#(text)"},\#(members),"status":"completed","vectors":{}}]"#
  }

  private func spans(_ start: Int, _ end: Int, user: String, more: String = "") -> String {
    #"{"value":[{"start":\#(start),"end":\#(end),"label":"claim"}],"user_id":"\#(user)"\#(more)}"#
  }

  @Test func `what Argilla exports is read, a user an article`() throws {
    let articles = try read(
      record(
        #""metadata":{"x":1},"responses":{"spans":[\#(spans(0, 9, user: "u1")),"#
          + #"\#(spans(10, 17, user: "u2")),"#
          + #"\#(spans(0, 1, user: "u3", more: #","status":"discarded""#))],"#
          + #""kind":[{"value":"claim","user_id":"u1"}]},"#
          + #""suggestions":{"spans":{"value":[{"start":10,"end":17,"label":"fact"}],"#
          + #""score":[0.5],"agent":"m"},"kind":{"value":"quote","score":null,"agent":"m"}}"#))
    #expect(articles.map(\.annotator) == ["user-u1", "user-u2"])
    #expect(articles.map(\.id) == ["r1", "r1"])
    #expect(articles[0].annotations.map(\.range) == [TextRange(0, 12)])
    #expect(articles[1].annotations.map(\.range) == [TextRange(13, 20)])
    #expect(articles[0].suggestions.map(\.label) == ["fact"])
    #expect(articles[0].suggestions.map(\.score) == [0.5])
    #expect(articles[0].suggestions.map(\.model) == ["m"])
    #expect(articles[1].suggestions.isEmpty)
  }

  @Test func `our own response is known under the id of a server's user`() throws {
    let files = RoundTrip.write([GoldenSessions.all[0]], ArgillaFormat())
    let own = ArgillaFormat.userID(of: "anna")
    let records = String(decoding: try #require(files["records.json"]), as: UTF8.self)
    #expect(records.contains(own))
    let session = try RoundTrip.sessions(read(records.replacing(own, with: "b1e2")))[0]
    #expect(session.annotator == "anna")
    #expect(session.sentences[1].note == GoldenSessions.all[0].sentences[1].note)
  }

  @Test func `ids of users are UUIDs, the same for the same name`() {
    let one = ArgillaFormat.userID(of: "anna")
    #expect(one == ArgillaFormat.userID(of: "anna"))
    #expect(one != ArgillaFormat.userID(of: "ben"))
    #expect(one.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
    #expect(one.split(separator: "-")[2].first == "8")
  }

  @Test(arguments: [
    (#""start":4,"end":4"#, "covers nothing"),
    (#""start":4,"end":40"#, "lies outside the text"),
    (#""start":"4","end":9"#, "'[0].responses.spans[0].value[0].start' must be a whole number"),
  ])
  func `bad spans are refused`(_ place: String, _ words: String) {
    let error = #expect(throws: ImportError.self) {
      try read(
        record(
          #""responses":{"spans":[{"value":[{\#(place),"label":"x"}],"user_id":"u"}]}"#))
    }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.file == "records.json")
    #expect(error?.line == 1)
  }

  @Test func `other files, cut files and two texts for one id are refused`() throws {
    func message(_ json: String) -> String {
      #expect(throws: ImportError.self) { try read(json) }?.message ?? ""
    }
    #expect(message(#"[{"text":"a","label":[]}]"#) == "'[0].fields' is missing")
    #expect(message(#"[{"fields":{"text":"a"}"#).contains("is not JSON"))
    #expect(
      message(#"[{"id":"a","fields":{"text":"A."}},{"id":"a","fields":{"text":"B."}}]"#)
        .contains("has another text"))
    #expect(message(record(#""metadata":{"galley":"{"}"#)).contains("in 'metadata.galley'"))
    let folder = #expect(throws: ImportError.self) {
      try ArgillaFormat().read(ImportFiles(["settings.json": [0x7B]]), ImportOptions())
    }
    #expect(folder?.message == "there is no file of records, 'records.json'")
  }
}
