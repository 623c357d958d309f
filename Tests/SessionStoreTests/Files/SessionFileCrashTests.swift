import AnnotationModel
import Testing

@testable import SessionStore

/// A session's life, ended or disturbed before each of its steps on the disk.
@Suite struct SessionFileCrashTests {
  @Test(arguments: [false, true])
  func `loses no change that was said to be safe, wherever the process dies`(
    _ tearing: Bool
  ) throws {
    var step = 0
    while true {
      let folder = try TemporaryFolder()
      let path = folder.file("a.json")
      let steps = Steps(.crash(at: step, tearing: tearing))
      let safe = live(path, disk: steps.disk)
      guard steps.wasReached else { break }
      step += 1
      guard FileBytes.exists(path) else {
        #expect(safe == nil, "step \(step)")
        // Nothing that is left of the first attempt stands in the way of another.
        _ = try SessionFile.create(StoredSample.session(), at: path)
        continue
      }
      let file = try SessionFile.open(path)
      let expected = safe ?? StoredSample.session()
      // The change that was being recorded may be there or not.
      #expect(file.session.history.starts(with: expected.history), "step \(step)")
      #expect(file.session.history.count <= expected.history.count + 1, "step \(step)")
      #expect(folder.names.allSatisfy { !$0.hasSuffix(".tmp") }, "step \(step)")
      let change = StoredSample.change(file.session.history.count + 1, of: file.session)
      try file.record([change])
      try file.save()
      #expect(try StoredSession.read(path).session == file.session, "step \(step)")
      #expect(try SessionCoding.decode(folder.content("a.json")) == file.session)
    }
    #expect(step > 20)
  }

  @Test(arguments: [false, true])
  func `goes on after a failure at any step, and loses nothing`(_ tearing: Bool) throws {
    var step = 0
    while true {
      let folder = try TemporaryFolder()
      let path = folder.file("a.json")
      let steps = Steps(.failure(at: step, tearing: tearing))
      var errors = 0
      var opened: SessionFile?
      while opened == nil {
        do {
          opened = try SessionFile.create(StoredSample.session(), at: path, disk: steps.disk)
        } catch {
          errors += 1
          try #require(errors < 2, "step \(step)")
        }
      }
      let file = try #require(opened)
      for number in 1...4 {
        let before = file.session
        let change = StoredSample.change(number, of: before)
        do {
          try file.record([change])
        } catch {
          errors += 1
          #expect(file.session == before, "step \(step)")
          try file.record([change])
        }
        #expect(file.session == (try before.after(change)), "step \(step)")
        #expect(try StoredSession.read(path).session == file.session, "step \(step)")
        if number % 2 == 0 {
          do {
            try file.save()
          } catch {
            errors += 1
            #expect(try StoredSession.read(path).session == file.session, "step \(step)")
            try file.save()
          }
          #expect(try SessionCoding.decode(folder.content("a.json")) == file.session)
        }
      }
      file.close()
      guard steps.wasReached else { break }
      #expect(errors <= 1, "step \(step)")
      let again = try SessionFile.open(path)
      #expect(again.session == file.session, "step \(step)")
      #expect(again.recovered == 0, "step \(step)")
      step += 1
    }
    #expect(step > 20)
  }

  @Test(arguments: [false, true])
  func `has the file of another program under one name or the other, wherever it dies`(
    _ tearing: Bool
  ) throws {
    var step = 0
    while true {
      let folder = try TemporaryFolder()
      let path = folder.file("a.json")
      try SessionFile.create(StoredSample.session(), at: path).close()
      let theirs = bytes(try folder.text("a.json").replacing("\n", with: "\n  "))
      try folder.write(theirs, to: "a.json")
      let steps = Steps(.crash(at: step, tearing: tearing))
      if let file = try? SessionFile.open(path, disk: steps.disk) {
        try? file.record([StoredSample.change(1, of: file.session)])
        try? file.save()
      }
      let kept = ["a.json", "a.json.bak"].contains { (try? folder.content($0)) == theirs }
      #expect(kept, "step \(step)")
      guard steps.wasReached else { break }
      step += 1
      let again = try SessionFile.open(path)
      try again.record([StoredSample.change(again.session.history.count + 1, of: again.session)])
      try again.save()
      #expect(folder.names.allSatisfy { !$0.hasSuffix(".tmp") }, "step \(step)")
    }
    #expect(step > 8)
  }

  @Test func `does not trust a journal again after a failed sync`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.json")
    let steps = Steps()
    var fails = false
    let disk = Disk { (step, path) throws(FileError) in
      try steps.disk.beforeStep?(step, path)
      if fails, step == .sync { throw FileError(step, path, code: 5) }
    }
    let file = try SessionFile.create(StoredSample.session(), at: path, disk: disk)
    try file.record([StoredSample.change(1, of: file.session)])
    fails = true
    #expect(throws: SessionFileError.self) {
      try file.record([StoredSample.change(2, of: file.session)])
    }
    fails = false
    let old = try FileBytes.identity(of: path + ".journal")
    steps.forget()
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(steps.taken == [.create, .write, .sync, .rename, .syncFolder])
    #expect(try FileBytes.identity(of: path + ".journal")?.inode != old?.inode)
    #expect(try StoredSession.read(path).pendingChanges == 2)
  }

  @Test func `opens a journal that is cut off at any byte`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.json")
    let file = try SessionFile.create(StoredSample.session(), at: path)
    var states = [file.session]
    var ends = [try folder.content("a.json.journal").count]
    for number in 1...2 {
      try file.record([StoredSample.change(number, of: file.session)])
      states.append(file.session)
      ends.append(try folder.content("a.json.journal").count)
    }
    let journal = try folder.content("a.json.journal")
    for length in 0...journal.count {
      let copy = try folder.copy()
      try copy.write(journal[..<length], to: "a.json.journal")
      let whole = (ends.lastIndex { $0 <= length }).map { ends[$0] } ?? 0
      let opened = try SessionFile.open(copy.file("a.json"))
      let state = states[max(0, (ends.lastIndex { $0 <= length }) ?? 0)]
      #expect(opened.session == state, "length \(length)")
      #expect(opened.tornBytes == length - whole, "length \(length)")
      // What is left over stays until something takes its place.
      #expect(try copy.content("a.json.journal").count == length)
      try opened.record([StoredSample.change(state.history.count + 1, of: state)])
      let again = try StoredSession.read(copy.file("a.json"))
      #expect(again.session == opened.session, "length \(length)")
      #expect(again.tornBytes == 0, "length \(length)")
    }
  }

  @Test func `refuses a journal with a damaged line in the middle, and keeps it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.json")
    let file = try SessionFile.create(StoredSample.session(), at: path)
    let start = try folder.content("a.json.journal").count
    try file.record([StoredSample.change(1, of: file.session)])
    let end = try folder.content("a.json.journal").count
    try file.record([StoredSample.change(2, of: file.session)])
    file.close()
    let journal = try folder.content("a.json.journal")
    // Without its line feed the line is one with the next, which is the last.
    for offset in start..<end - 1 {
      var damaged = journal
      damaged[offset] ^= 1
      try folder.write(damaged, to: "a.json.journal")
      do {
        _ = try SessionFile.open(path)
        Issue.record("offset \(offset)")
      } catch SessionFileError.damagedJournal {
        #expect(try folder.content("a.json.journal") == damaged)
      }
    }
  }

  /// Creates, changes and saves a session until the disk fails; returns it as it was last said to
  /// be safe.
  private func live(_ path: String, disk: Disk) -> Session? {
    guard let file = try? SessionFile.create(StoredSample.session(), at: path, disk: disk) else {
      return nil
    }
    do {
      for number in 1...5 {
        try file.record([StoredSample.change(number, of: file.session)])
        if number % 2 == 0 { try file.save() }
      }
      try file.save()
      file.close()
      return file.session
    } catch {
      return file.session
    }
  }
}
