import AnnotationModel
import Testing

@testable import SessionStore

@Suite struct SessionOutlineTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `says of a file what the session says`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: folder.file("a.json"))
    file.close()
    let outline = try SessionOutline(of: folder.file("a.json"))
    let session = try StoredSession.read(folder.file("a.json")).session
    #expect(outline.articleID == session.article.id)
    #expect(outline.sha256 == session.article.sha256)
    #expect(outline.annotator == session.annotator)
    #expect(outline.schema == session.schema)
  }

  @Test func `a label that only the journal renames has its new name`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: folder.file("a.json"))
    let old = try #require(file.session.schema.labels.first).name
    try file.record([
      Change(
        number: file.session.nextChangeNumber, at: file.session.updated, by: "ann",
        command: "rename", events: [.rename(old: old, new: "statement")])
    ])
    let outline = try SessionOutline(of: folder.file("a.json"))
    #expect(outline.schema.label(named: "statement") != nil)
    #expect(outline.schema.label(named: old) == nil)
  }

  @Test func `what is no session is refused as a session is`() throws {
    try folder.write("{\"annotator\":\"ann\"}".utf8, to: "a.json")
    #expect(throws: SessionFileError.self) { _ = try SessionOutline(of: folder.file("a.json")) }
    #expect(throws: SessionFileError.self) { _ = try SessionOutline(of: folder.file("none.json")) }
  }
}
