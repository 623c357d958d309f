import Testing

@testable import SessionStore

/// Files and folders that are written piece by piece: whole, or not there.
@Suite struct StreamedFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func bytes(_ text: String) -> ContiguousArray<UInt8> { ContiguousArray(text.utf8) }

  // MARK: - Files

  @Test func `a file appears when it is finished, with all its pieces`() throws {
    let file = try StreamedFile(folder.file("a.csv"), replacing: false)
    try file.write(bytes("one,"))
    #expect(!FileBytes.exists(folder.file("a.csv")))
    try file.write(bytes("two"))
    try file.finish()
    #expect(try folder.text("a.csv") == "one,two")
    #expect(folder.names == ["a.csv"])
  }

  @Test func `a file that is given up leaves nothing`() throws {
    do {
      let file = try StreamedFile(folder.file("a.csv"), replacing: false)
      try file.write(bytes("one"))
    }
    #expect(folder.names == [])
  }

  @Test func `a file that came meanwhile is not replaced unless it may be`() throws {
    try folder.write("mine".utf8, to: "a.csv")
    #expect(throws: FileError.self) { _ = try StreamedFile(folder.file("a.csv"), replacing: false) }
    try folder.write("".utf8, to: "b.csv")
    folder.remove("b.csv")
    let late = try StreamedFile(folder.file("b.csv"), replacing: false)
    try folder.write("somebody's".utf8, to: "b.csv")
    try late.write(bytes("ours"))
    #expect(throws: FileError.self) { try late.finish() }
    #expect(try folder.text("b.csv") == "somebody's")
    let forced = try StreamedFile(folder.file("a.csv"), replacing: true)
    try forced.write(bytes("ours"))
    try forced.finish()
    #expect(try folder.text("a.csv") == "ours")
  }

  @Test func `a step that fails leaves what was there, whichever it is`() throws {
    var number = 0
    while true {
      try folder.write("old".utf8, to: "a.csv")
      let steps = Steps(.failure(at: number, tearing: true))
      var failed = false
      do {
        let file = try StreamedFile(folder.file("a.csv"), replacing: true, disk: steps.disk)
        try file.write(bytes("new"))
        try file.finish()
      } catch {
        failed = true
      }
      guard steps.wasReached else { break }
      let text = try folder.text("a.csv")
      #expect(text == "old" || (text == "new" && failed), "step \(number)")
      number += 1
    }
    #expect(number >= 4)
    #expect(folder.names.filter { $0.hasSuffix(".tmp") }.count <= 1)
  }

  @Test func `what a killed export left is removed by the next one, and nothing else`() throws {
    let left = ".a.csv.0badcafe.tmp"
    let others = [
      ".a.csv.0badcaf.tmp", ".a.csv.0badcafe.old", ".a.csv.tmp", ".b.csv.0badcafe.tmp",
      "a.csv.0badcafe.tmp",
    ]
    for name in [left] + others {
      try folder.write("half".utf8, to: name)
      folder.age(name, minutes: 61)
    }
    folder.makeFolder(".a.csv.1badcafe.tmp")
    folder.age(".a.csv.1badcafe.tmp", minutes: 61)
    folder.makePipe(".a.csv.2badcafe.tmp")
    folder.age(".a.csv.2badcafe.tmp", minutes: 61)
    try folder.write("half".utf8, to: ".a.csv.3badcafe.tmp")
    folder.age(".a.csv.3badcafe.tmp", minutes: 59)
    let before = Set(folder.names)
    try StreamedFile(folder.file("a.csv"), replacing: false).finish()
    #expect(Set(folder.names) == before.subtracting([left]).union(["a.csv"]))
  }

  @Test func `what another export still writes to stays, however old it is`() throws {
    let slow = try StreamedFile(folder.file("a.csv"), replacing: true)
    try slow.write(bytes("slow"))
    let slowFolder = try StreamedFolder(folder.file("out"), mayReplace: { _ in true })
    for name in folder.names { folder.age(name, minutes: 600) }
    try StreamedFile(folder.file("a.csv"), replacing: true).finish()
    try StreamedFolder(folder.file("out"), mayReplace: { _ in true }).finish()
    try slow.finish()
    #expect(try folder.text("a.csv") == "slow")
    try write(["slow.txt"], in: slowFolder)
    try slowFolder.finish()
    #expect(folder.names == ["a.csv", "out"])
    #expect(try FolderFiles.names(below: folder.file("out")) == ["slow.txt"])
  }

  // MARK: - Folders

  private func write(_ names: [String], in streamed: StreamedFolder) throws {
    for _ in 0..<2 {
      for name in names { try streamed.append(bytes(name), to: name) }
    }
  }

  @Test func `a folder appears when it is finished, with folders in it and many files`() throws {
    let names = (0..<40).map { "part-\($0 % 3)/file-\($0).txt" } + ["README.md"]
    let streamed = try StreamedFolder(folder.file("out"), mayReplace: { _ in false })
    try write(names, in: streamed)
    #expect(!FileBytes.exists(folder.file("out")))
    try streamed.finish()
    #expect(folder.names == ["out"])
    #expect(Set(try FolderFiles.names(below: folder.file("out"))) == Set(names))
    for name in names { #expect(try folder.text("out/" + name) == name + name) }
  }

  @Test func `a folder that is given up leaves nothing`() throws {
    do {
      let streamed = try StreamedFolder(folder.file("out"), mayReplace: { _ in false })
      try write(["a/b/c.txt", "d.txt"], in: streamed)
    }
    #expect(folder.names == [])
  }

  @Test func `what a killed export of a folder left is removed by the next one`() throws {
    folder.makeFolder(".out.0badcafe.tmp")
    try folder.write("half".utf8, to: ".out.0badcafe.tmp/a.txt")
    folder.makeFolder(".out.1badcafe.old")
    for name in folder.names { folder.age(name, minutes: 61) }
    try StreamedFolder(folder.file("out"), mayReplace: { _ in false }).finish()
    #expect(folder.names == [".out.1badcafe.old", "out"])
  }

  @Test func `a folder is replaced whole where it may be, and an empty one may always`() throws {
    folder.makeFolder("out")
    try folder.write("old".utf8, to: "out/old.txt")
    #expect(throws: FileError.self) {
      _ = try StreamedFolder(folder.file("out"), mayReplace: { _ in false })
    }
    let streamed = try StreamedFolder(folder.file("out/"), mayReplace: { _ in true })
    try write(["new.txt"], in: streamed)
    try streamed.finish()
    #expect(try FolderFiles.names(below: folder.file("out")) == ["new.txt"])
    folder.makeFolder("empty")
    let other = try StreamedFolder(folder.file("empty"), mayReplace: { _ in false })
    try write(["new.txt"], in: other)
    try other.finish()
    #expect(folder.names == ["empty", "out"])
  }

  @Test func `of a step that fails a folder is there as it was or as it will be`() throws {
    var number = 0
    while true {
      let place = "out-\(number)"
      folder.makeFolder(place)
      try folder.write("old".utf8, to: place + "/old.txt")
      let steps = Steps(.failure(at: number, tearing: false))
      do {
        let streamed = try StreamedFolder(
          folder.file(place), mayReplace: { _ in true }, disk: steps.disk)
        try write(["a/new.txt", "b.txt"], in: streamed)
        try streamed.finish()
      } catch {}
      guard steps.wasReached else { break }
      let names = try FolderFiles.names(below: folder.file(place))
      #expect(names == ["old.txt"] || names == ["a/new.txt", "b.txt"], "step \(number): \(names)")
      number += 1
    }
    #expect(number >= 10)
  }
}
