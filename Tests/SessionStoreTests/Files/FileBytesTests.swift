import Testing

@testable import SessionStore

@Suite struct FileBytesTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 200_000])
  func `reads all of a file`(_ count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try folder.write(content, to: "a")
    #expect(try folder.content("a").elementsEqual(content))
    #expect(try FileBytes.read(folder.file("a"), limit: count).elementsEqual(content))
  }

  @Test func `refuses a file longer than the limit`() throws {
    try folder.write("12345".utf8, to: "a")
    expectError(.read, code: POSIX.tooLarge) { () throws(FileError) in
      _ = try FileBytes.read(folder.file("a"), limit: 4)
    }
  }

  @Test func `reads no more than the limit of a file without end`() {
    expectError(.read, code: POSIX.tooLarge) { () throws(FileError) in
      _ = try FileBytes.read("/dev/zero", limit: 100_000)
    }
  }

  @Test func `reads a pipe to its end`() async throws {
    folder.makePipe("pipe")
    let path = folder.file("pipe")
    let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let writer = Task.detached {
      let pipe = try Descriptor(opening: path, for: .writing)
      try pipe.writeAll(ContiguousArray(content))
    }
    let read = try await Task.detached { try FileBytes.read(path) }.value
    try await writer.value
    #expect(read.elementsEqual(content))
  }

  @Test func `refuses a folder`() {
    expectError(.read, code: POSIX.isAFolder) { () throws(FileError) in
      _ = try FileBytes.read(folder.path)
    }
  }

  @Test func `says that a file is missing`() {
    expectError(.open, code: POSIX.missing) { () throws(FileError) in
      _ = try FileBytes.read(folder.file("none"))
    }
    #expect(FileBytes.exists(folder.file("none")) == false)
  }

  @Test func `tells a file that was edited or replaced`() throws {
    try folder.write("one".utf8, to: "a")
    let first = try FileBytes.identity(of: folder.file("a"))
    #expect(try FileBytes.identity(of: folder.file("a")) == first)
    try folder.write("three".utf8, to: "a")
    let second = try FileBytes.identity(of: folder.file("a"))
    #expect(second != first)
    try folder.write("three".utf8, to: "b")
    folder.rename("b", to: "a")
    #expect(try FileBytes.identity(of: folder.file("a")) != second)
    folder.remove("a")
    #expect(try FileBytes.identity(of: folder.file("a")) == nil)
  }
}
