import AnnotationModel
import Testing

@testable import SessionStore

@Suite struct SessionFileTests {
  let folder: TemporaryFolder
  let name = "rates.anna.json"

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.file(name) }

  // MARK: - Recording

  @Test func `finds recorded changes again after a kill`() throws {
    let expected: Session
    do {
      let file = try SessionFile.create(StoredSample.session(), at: path)
      try file.record([StoredSample.change(1, of: file.session)])
      try file.record([
        StoredSample.split(number: 2, of: file.session),
        StoredSample.note("check", number: 3, of: file.session),
      ])
      expected = file.session
    }
    let file = try SessionFile.open(path)
    #expect(file.session == expected)
    #expect(file.recovered == 3)
    #expect(file.tornBytes == 0)
    #expect(file.hasUnsavedChanges)
  }

  @Test func `makes many changes safe with one write and one sync`() throws {
    let steps = Steps()
    let file = try SessionFile.create(StoredSample.session(), at: path, disk: steps.disk)
    steps.forget()
    try file.record([StoredSample.change(1, of: file.session)])
    #expect(steps.taken == [.write, .sync])
    steps.forget()
    try file.record((2...9).map { StoredSample.note("n", number: $0, of: file.session) }.chained())
    #expect(steps.taken == [.write, .sync])
  }

  @Test func `makes what was staged safe with one write and one sync`() throws {
    let steps = Steps()
    let file = try SessionFile.create(StoredSample.session(), at: path, disk: steps.disk)
    steps.forget()
    try file.stage([StoredSample.change(1, of: file.session)])
    try file.stage([StoredSample.split(number: 2, of: file.session)])
    #expect(steps.taken.isEmpty)
    #expect(file.session.history.count == 2)
    try file.commit()
    #expect(steps.taken == [.write, .sync])
    try file.commit()
    #expect(steps.taken == [.write, .sync])
    #expect(try StoredSession.read(path).session == file.session)
  }

  @Test(arguments: 0..<2)
  func `takes all that was staged back when it cannot be made safe`(_ step: Int) throws {
    let counting = Steps()
    _ = try SessionFile.create(StoredSample.session(), at: path, disk: counting.disk)
    let created = counting.taken.count
    folder.remove(name)
    folder.remove(name + ".journal")
    let steps = Steps(.failure(at: created + step, tearing: true))
    let file = try SessionFile.create(StoredSample.session(), at: path, disk: steps.disk)
    let before = file.session
    try file.stage([StoredSample.change(1, of: file.session)])
    try file.stage([StoredSample.split(number: 2, of: file.session)])
    #expect(throws: SessionFileError.self) { try file.commit() }
    #expect(file.session == before)
    #expect(try StoredSession.read(path).session == before)
    try file.record([StoredSample.change(1, of: file.session)])
    #expect(try StoredSession.read(path).session == file.session)
  }

  @Test func `applies and writes nothing of changes that do not fit together`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    let before = file.session
    let journal = try folder.content(name + ".journal")
    let split = StoredSample.split(number: 2, of: before)
    #expect(throws: SessionFileError.self) {
      try file.record([split, StoredSample.change(4, of: before)])
    }
    #expect(file.session == before)
    #expect(try folder.content(name + ".journal") == journal)
    try file.record([split])
    #expect(file.session == (try before.after(split)))
  }

  @Test func `records nothing after it is closed`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    file.close()
    #expect(throws: SessionFileError.self) {
      try file.record([StoredSample.change(1, of: file.session)])
    }
    #expect(file.session.history.isEmpty)
  }

  /// Not of what the journal adds, nor of what another program may have written since.
  @Test func `a digest is that of the bytes that were read, where it is wanted`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    let bytes = try folder.content(name)
    try file.record([StoredSample.change(1, of: file.session)])
    let stored = try StoredSession.read(path, digesting: true)
    #expect(stored.pendingChanges == 1)
    #expect(stored.digest == SHA256.hexadecimal(of: bytes))
    #expect(try StoredSession.read(path).digest == nil)
    try file.save()
    #expect(try StoredSession.read(path, digesting: true).digest != stored.digest)
  }

  @Test func `starts a new journal with every change when its own was deleted`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    folder.remove(name + ".journal")
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(try StoredSession.read(path).session == file.session)
    #expect(try StoredSession.read(path).pendingChanges == 2)
  }

  @Test(arguments: ["", "rubbish\n", "rubbish"])
  func `starts a new journal when others have written to its own`(_ theirs: String) throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    if theirs.isEmpty {
      folder.truncate(name + ".journal")
    } else {
      try Descriptor(opening: path + ".journal", for: .appending)
        .writeAll(ContiguousArray(theirs.utf8))
    }
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(try StoredSession.read(path).session == file.session)
  }

  @Test func `a change is found after the session was deleted`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    folder.remove(name)
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(try StoredSession.read(path).session == file.session)
    folder.remove(name)
    try file.save()
    #expect(try SessionCoding.decode(folder.content(name)) == file.session)
  }

  @Test func `a change is found in a folder that was made anew`() throws {
    let path = folder.file("sessions/a.json")
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    folder.rename("sessions", to: "old")
    #expect(throws: SessionFileError.self) {
      try file.record([StoredSample.change(2, of: file.session)])
    }
    folder.makeFolder("sessions")
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(try StoredSession.read(path).session == file.session)
    #expect(throws: SessionFileError.self) { try SessionFile.open(path) }
  }

  // MARK: - Saving

  @Test func `moves changes from the journal to the session file`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    let header = try folder.content(name + ".journal")
    try file.record([StoredSample.change(1, of: file.session)])
    try file.save()
    #expect(file.hasUnsavedChanges == false)
    #expect(try folder.content(name + ".journal") == header)
    #expect(try SessionCoding.decode(folder.content(name)) == file.session)
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(try StoredSession.read(path).pendingChanges == 1)
  }

  @Test func `leaves no journal behind when all is saved`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    try file.save()
    file.close()
    #expect(folder.names == [name, name + ".lock"])
    #expect(try SessionFile.open(path).recovered == 0)
  }

  @Test func `leaves the journal behind when something is not saved`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    file.close()
    let again = try SessionFile.open(path)
    #expect(again.recovered == 1)
    try again.save()
    #expect(try SessionCoding.decode(folder.content(name)) == again.session)
  }

  @Test func `writes nothing when nothing changed`() throws {
    let steps = Steps()
    let file = try SessionFile.create(StoredSample.session(), at: path, disk: steps.disk)
    steps.forget()
    try file.save()
    #expect(steps.taken.isEmpty)
  }

  @Test func `keeps the mode of the session, and gives it to the journal`() throws {
    try SessionFile.create(StoredSample.session(), at: path).close()
    folder.setMode(name, 0o640)
    let file = try SessionFile.open(path)
    try file.record([StoredSample.change(1, of: file.session)])
    #expect(folder.mode(name + ".journal") == 0o640)
    try file.save()
    #expect(folder.mode(name) == 0o640)
  }

  // MARK: - Others

  @Test func `says who has a session that is open already`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    do {
      _ = try SessionFile.open(path)
      Issue.record("two have it open")
    } catch SessionFileError.locked(let holder) {
      #expect(holder?.contains("process \(POSIX.processNumber)") == true)
    }
    // Whoever only reads sees what is safe so far.
    #expect(try StoredSession.read(path).session == file.session)
    file.close()
    #expect(try SessionFile.open(path).session == file.session)
  }

  @Test func `tells whether somebody has a session open, without being in the way`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    folder.makeLink("link.json", to: path)
    for name in [path, folder.file("link.json")] {
      #expect(SessionFile.holder(of: name)?.contains("process \(POSIX.processNumber)") == true)
    }
    file.close()
    #expect(SessionFile.holder(of: path) == nil)
    #expect(try SessionFile.open(path).session == file.session)
    folder.makePipe("pipe.json.lock")
    for name in ["none.json", "pipe.json"] {
      #expect(SessionFile.holder(of: folder.file(name)) == nil)
    }
  }

  @Test func `takes the lock again when its file was deleted`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    folder.remove(name + ".lock")
    try file.record([StoredSample.change(1, of: file.session)])
    #expect(throws: SessionFileError.self) { try SessionFile.open(path) }
  }

  @Test func `stops when the lock was deleted and another has it now`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    folder.remove(name + ".lock")
    let other = try SessionFile.open(path)
    #expect(throws: SessionFileError.self) {
      try file.record([StoredSample.change(1, of: file.session)])
    }
    try other.record([StoredSample.change(1, of: other.session)])
  }

  @Test func `does not overwrite a session that others changed`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    let theirs = SessionCoding.encode(
      try StoredSample.session().after(
        StoredSample.note("theirs", number: 1, of: file.session)))
    try folder.write(theirs, to: name)
    do {
      try file.save()
      Issue.record("it was overwritten")
    } catch SessionFileError.changedByOthers(let changed) {
      #expect(changed == path)
    }
    #expect(throws: SessionFileError.self) {
      try file.record([StoredSample.change(2, of: file.session)])
    }
    #expect(file.session.history.count == 1)
    #expect(try folder.content(name) == theirs)

    try folder.write("".utf8, to: "rates.anna.mine-1.json")
    let beside = try file.saveBeside()
    #expect(beside == folder.file("rates.anna.mine-2.json"))
    #expect(try folder.content(name) == theirs)
    #expect(try SessionFile.open(path).session.sentences[1].note == "theirs")
    try file.record([StoredSample.change(2, of: file.session)])
    #expect(try StoredSession.read(beside).session == file.session)
    try file.save()
    file.close()
    #expect(try SessionFile.open(beside).recovered == 0)
  }

  @Test func `overwrites a session that was written again as it was`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    try folder.write(try folder.content(name), to: name)
    try file.save()
    #expect(try StoredSession.read(path).session == file.session)
  }

  @Test func `keeps the file of another program once, and none of its own`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    try file.save()
    try file.record([StoredSample.change(2, of: file.session)])
    file.close()
    let canonical = try SessionFile.open(path)
    try canonical.record([StoredSample.change(3, of: canonical.session)])
    try canonical.save()
    #expect(canonical.backup == nil)
    canonical.close()
    #expect(!folder.names.contains(name + ".bak"))

    let theirs = bytes(try folder.text(name).replacing(",\"end\":", with: " , \"end\" : "))
    try folder.write(theirs, to: name)
    folder.setMode(name, 0o640)
    let opened = try SessionFile.open(path)
    try opened.record([StoredSample.change(4, of: opened.session)])
    try opened.save()
    #expect(opened.backup == path + ".bak")
    #expect(try folder.content(name + ".bak") == theirs)
    #expect(folder.mode(name + ".bak") == 0o640)
    try opened.record([StoredSample.change(5, of: opened.session)])
    try opened.save()
    #expect(opened.backup == nil)
    #expect(try folder.content(name + ".bak") == theirs)
    #expect(try SessionCoding.decode(folder.content(name)) == opened.session)
  }

  @Test func `writes a session again that was deleted`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    folder.remove(name)
    try file.save()
    #expect(try SessionCoding.decode(folder.content(name)) == file.session)
  }

  // MARK: - Opening

  @Test func `makes the folder of a new session`() throws {
    let path = folder.file("work/sessions/a.json")
    try SessionFile.create(StoredSample.session(), at: path).close()
    #expect(try SessionFile.open(path).session == StoredSample.session())
  }

  @Test func `does not overwrite a file with a new session`() throws {
    try folder.write("theirs".utf8, to: name)
    #expect(throws: SessionFileError.self) {
      try SessionFile.create(StoredSample.session(), at: path)
    }
    #expect(try folder.text(name) == "theirs")
    #expect(folder.names == [name])
  }

  @Test func `does not overwrite the journal of a session that is gone`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    file.close()
    folder.remove(name)
    let journal = try folder.content(name + ".journal")
    #expect(throws: SessionFileError.self) {
      try SessionFile.create(StoredSample.session(id: "new"), at: path)
    }
    #expect(try folder.content(name + ".journal") == journal)
    #expect(folder.names == [name + ".journal", name + ".lock"])
  }

  @Test func `works behind a symbolic link`() throws {
    folder.makeFolder("real")
    let real = folder.file("real/a.json")
    try SessionFile.create(StoredSample.session(), at: real).close()
    folder.makeLink(name, to: "real/a.json")
    let file = try SessionFile.open(path)
    try file.record([StoredSample.change(1, of: file.session)])
    #expect(throws: SessionFileError.self) { try SessionFile.open(real) }
    try file.save()
    file.close()
    #expect(folder.isLink(name))
    #expect(folder.names == ["rates.anna.json", "real"])
    #expect(try SessionFile.open(real).session == file.session)
  }

  @Test func `refuses the journal of another session`() throws {
    let other = try SessionFile.create(
      StoredSample.session(id: "other", text: "A. B."), at: folder.file("other.json"))
    try SessionFile.create(StoredSample.session(), at: path).close()
    try folder.write(try folder.content("other.json.journal"), to: name + ".journal")
    // Nothing is lost with an empty one.
    try SessionFile.open(path).close()

    try other.record([StoredSample.change(1, of: other.session)])
    try folder.write(try folder.content("other.json.journal"), to: name + ".journal")
    do {
      _ = try SessionFile.open(path)
      Issue.record("it was opened")
    } catch SessionFileError.journalOfAnotherSession(let journal) {
      #expect(journal == path + ".journal")
    }
    #expect(try folder.content(name + ".journal") == folder.content("other.json.journal"))
  }

  @Test func `refuses a journal that goes on from a later state`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    let early = try folder.content(name)
    try file.record([StoredSample.change(1, of: file.session)])
    try file.save()
    try file.record([StoredSample.change(2, of: file.session)])
    file.close()
    try folder.write(early, to: name)
    do {
      _ = try SessionFile.open(path)
      Issue.record("it was opened")
    } catch SessionFileError.journalDoesNotFit(let change, _) {
      #expect(change == 2)
    }
  }

  @Test func `refuses a journal whose changes differ from the session's`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    file.close()
    let other = try StoredSample.session().after(
      StoredSample.note("other", number: 1, of: file.session))
    try folder.write(SessionCoding.encode(other), to: name)
    do {
      _ = try SessionFile.open(path)
      Issue.record("it was opened")
    } catch SessionFileError.journalDoesNotFit(let change, _) {
      #expect(change == 1)
    }
  }

  @Test func `says that a session is damaged, and leaves it as it is`() throws {
    try folder.write("{ \"format\": \"galley-session\"".utf8, to: name)
    do {
      _ = try SessionFile.open(path)
      Issue.record("it was opened")
    } catch SessionFileError.damagedSession(_, let damaged) {
      #expect(damaged == path)
    }
    #expect(try folder.text(name) == "{ \"format\": \"galley-session\"")
  }

  @Test func `makes no lock for a session that is not there`() throws {
    #expect(throws: SessionFileError.self) { try SessionFile.open(path) }
    #expect(folder.names == [])
  }

  @Test(.enabled(if: TemporaryFolder.permissionsHold))
  func `reads, but does not open, a session in a folder that may not be written to`() throws {
    try SessionFile.create(StoredSample.session(), at: path).close()
    folder.remove(name + ".lock")
    folder.setMode("", 0o500)
    do {
      _ = try SessionFile.open(path)
      Issue.record("it was opened")
    } catch SessionFileError.file(let error) {
      #expect(error.operation == .lock)
      #expect(error.isForbidden)
    }
    #expect(try StoredSession.read(path).session == StoredSample.session())
  }
}

extension [Change] {
  /// Makes every note say that the one before it was there.
  fileprivate func chained() -> [Change] {
    var old: String?
    return map { change in
      var change = change
      if case .note(let id, _, let new) = change.events[0] {
        change.events = [.note(id, old: old, new: (new ?? "") + "\(change.number)")]
        old = (new ?? "") + "\(change.number)"
      }
      return change
    }
  }
}
