import Testing

@testable import SessionStore

@Suite struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `writes a file and leaves nothing beside it`() throws {
    try AtomicFile.write(bytes("one\n"), to: folder.file("a.json"))
    try AtomicFile.write(bytes("two\n"), to: folder.file("a.json"))
    #expect(try folder.text("a.json") == "two\n")
    #expect(folder.names == ["a.json"])
  }

  @Test func `keeps a file's mode`() throws {
    try folder.write("one".utf8, to: "a.json")
    folder.setMode("a.json", 0o640)
    try AtomicFile.write(bytes("two"), to: folder.file("a.json"))
    #expect(folder.mode("a.json") == 0o640)
  }

  @Test func `writes through symbolic links and keeps them`() throws {
    folder.makeFolder("real")
    try folder.write("one".utf8, to: "real/a.json")
    folder.makeLink("real/b.json", to: "a.json")
    folder.makeLink("c.json", to: "real/b.json")
    try AtomicFile.write(bytes("two"), to: folder.file("c.json"))
    #expect(folder.isLink("c.json"))
    #expect(folder.isLink("real/b.json"))
    #expect(try folder.text("real/a.json") == "two")
    #expect(folder.names == ["c.json", "real"])
  }

  @Test func `writes the file that a dangling link names`() throws {
    folder.makeLink("link", to: "later")
    try AtomicFile.write(bytes("x"), to: folder.file("link"))
    #expect(folder.isLink("link"))
    #expect(try folder.text("later") == "x")
  }

  @Test func `gives up on a link to itself`() {
    folder.makeLink("loop", to: "loop")
    expectError(.stat, code: POSIX.loop) { () throws(FileError) in
      try AtomicFile.write(bytes("x"), to: folder.file("loop"))
    }
  }

  @Test func `refuses to replace a file that must be new`() throws {
    try folder.write("theirs".utf8, to: "a.json")
    expectError(.link, code: POSIX.taken) { () throws(FileError) in
      try AtomicFile.write(bytes("ours"), to: folder.file("a.json"), createOnly: true)
    }
    #expect(try folder.text("a.json") == "theirs")
    #expect(folder.names == ["a.json"])
  }

  @Test func `makes a new file where links are unknown`() throws {
    let disk = Disk { (step, path) throws(FileError) in
      if step == .link { throw FileError(.link, path, code: POSIX.noLinks[0]) }
    }
    _ = try AtomicFile.put(bytes("x"), at: folder.file("a"), createOnly: true, disk: disk)
    #expect(try folder.text("a") == "x")
    expectError(.create, code: POSIX.taken) { () throws(FileError) in
      _ = try AtomicFile.put(bytes("y"), at: folder.file("a"), createOnly: true, disk: disk)
    }
    #expect(try folder.text("a") == "x")
    #expect(folder.names == ["a"])
  }

  @Test func `refuses a folder`() {
    expectError(.open, code: POSIX.isAFolder) { () throws(FileError) in
      try AtomicFile.write(bytes("x"), to: folder.path)
    }
  }

  @Test func `refuses a name with a NUL`() {
    #expect(throws: FileError.self) {
      try AtomicFile.write(bytes("x"), to: folder.file("a\u{0}b"))
    }
    #expect(folder.names == [])
  }

  @Test(arguments: [FileError.Operation.write, .sync, .rename])
  func `leaves the old file and no other when a step fails`(
    _ failing: FileError.Operation
  ) throws {
    try folder.write("old".utf8, to: "a")
    let disk = Disk { (step, path) throws(FileError) in
      if step == failing { throw FileError(step, path, code: 5) }
    }
    expectError(failing, code: 5) { () throws(FileError) in
      _ = try AtomicFile.put(bytes("new"), at: folder.file("a"), disk: disk)
    }
    #expect(try folder.text("a") == "old")
    #expect(folder.names == ["a"])
  }

  @Test func `removes what a killed process left of a path's files, and nothing else`() throws {
    let others = [".a.json.b.json.01234567.tmp", ".a.json.0123456.tmp", ".a.json.0123456g.tmp"]
    for name in others + [".a.json.01234567.tmp"] { try folder.write("".utf8, to: name) }
    AtomicFile.removeTemporaryFiles(for: [folder.file("a.json")], disk: Disk())
    #expect(folder.names == others.sorted())
  }

  @Test func `writes beside a name as long as names may be`() throws {
    let name = String(repeating: "ü", count: 127)
    try AtomicFile.write(bytes("x"), to: folder.file(name))
    #expect(folder.names == [name])
  }

  #if os(Linux)
    @Test func `says that a device is full`() {
      expectError(.write, code: POSIX.full[0]) { () throws(FileError) in
        try AtomicFile.write(bytes("x"), to: "/dev/full")
      }
      #expect(FileBytes.exists("/dev/full"))
    }
  #endif
}

func bytes(_ text: String) -> ContiguousArray<UInt8> { ContiguousArray(text.utf8) }

func expectError(
  _ operation: FileError.Operation, code: Int32,
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws(FileError) -> Void
) {
  do {
    try body()
    Issue.record("it did not fail", sourceLocation: sourceLocation)
  } catch {
    #expect(error.operation == operation, sourceLocation: sourceLocation)
    #expect(error.code == code, sourceLocation: sourceLocation)
  }
}
