import SessionStore
import Testing

@Suite struct SessionFolderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `lists the session files of a workspace, sorted`() throws {
    folder.makeFolder("sessions")
    folder.makeFolder("sessions/old.json")
    for name in ["b.anna.json", "a.ben.json", "a.anna.mine-1.json"] {
      try folder.write("{}".utf8, to: "sessions/" + name)
    }
    for name in [
      "sessions/a.ben.json.journal", "sessions/a.ben.json.lock", "sessions/.a.json",
      "sessions/notes.txt", "article.json", "galley.json",
    ] { try folder.write("{}".utf8, to: name) }
    let expected = ["a.anna.mine-1.json", "a.ben.json", "b.anna.json"].map {
      folder.file("sessions/" + $0)
    }
    #expect(try SessionFolder.sessions(in: folder.path) == expected)
    #expect(try SessionFolder.sessions(in: folder.file("sessions")) == expected)
  }

  @Test func `lists a folder that is no workspace without its settings`() throws {
    for name in ["x.anna.json", "galley.json"] { try folder.write("{}".utf8, to: name) }
    #expect(try SessionFolder.sessions(in: folder.path) == [folder.file("x.anna.json")])
  }

  @Test func `lists folders below a folder, and follows no link to one`() throws {
    for name in ["a", "a/b", "a/.hidden"] { folder.makeFolder(name) }
    let names = ["a/b/x.anna.json", "a/y.anna.json", "z.anna.json"]
    for name in names + ["a/.hidden/h.json", "a/galley.json"] {
      try folder.write("{}".utf8, to: name)
    }
    folder.makeLink("a/round", to: folder.path)
    folder.makeLink("a/round.json", to: folder.path)
    #expect(try SessionFolder.sessions(below: folder.path) == names.map { folder.file($0) })
  }

  @Test func `says that a folder is missing`() {
    #expect(throws: FileError.self) { try SessionFolder.sessions(in: folder.file("none")) }
  }
}
