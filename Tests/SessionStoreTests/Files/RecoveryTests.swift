import AnnotationModel
import Testing

@testable import SessionStore

@Suite struct RecoveryTests {
  let folder: TemporaryFolder
  let session: Session

  init() throws {
    folder = try TemporaryFolder()
    var session = StoredSample.session()
    try session.record(StoredSample.change(1, of: session))
    try session.record(StoredSample.note("check", number: 2, of: session))
    self.session = session
  }

  var path: String { folder.file("a.json") }

  private func write(_ text: String) throws { try folder.write(text.utf8, to: "a.json") }

  private var saved: String { String(decoding: SessionCoding.encode(session), as: UTF8.self) }

  @Test func `returns a session that is not damaged as it is`() throws {
    try write(saved)
    let (recovered, report) = Recovery.recover(path)
    #expect(recovered == session)
    #expect(report == ["the session can be read as it is"])
  }

  @Test func `returns something that can be opened, wherever the file is cut off`() throws {
    let bytes = SessionCoding.encode(session)
    let body = try #require(saved.range(ofLine: ",\"sentences\""))
    for length in stride(from: 0, to: bytes.count, by: 3) {
      try folder.write(bytes[..<length], to: "a.json")
      let (recovered, report) = Recovery.recover(path, schema: StoredSample.schema)
      #expect(!report.isEmpty)
      if length >= body { #expect(recovered?.history == session.history, "length \(length)") }
      if let recovered {
        #expect(recovered.article == session.article)
        // The first sentence is in the history, so its label is never lost with its line.
        if length >= body {
          #expect(recovered.sentences[0] == session.sentences[0], "length \(length)")
        }
      } else {
        #expect(length < body, "length \(length)")
      }
      #expect(try folder.content("a.json").count == length)
    }
  }

  @Test(arguments: [UInt8(1), 0x80])
  func `returns something that can be opened, whatever byte is damaged`(_ bits: UInt8) throws {
    let bytes = SessionCoding.encode(session)
    for offset in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[offset] ^= bits
      try folder.write(damaged, to: "a.json")
      guard let recovered = Recovery.recover(path).session else { continue }
      #expect(recovered.article.text == session.article.text)
      #expect(throws: Never.self, "offset \(offset)") {
        try SessionCoding.decode(SessionCoding.encode(recovered))
      }
    }
  }

  @Test func `says which sentences it could not read, and keeps the others`() throws {
    let lines = saved.split(separator: "\n").map(String.init)
    let line = try #require(lines.firstIndex { $0.contains("\"s3\"") })
    var damaged = lines
    damaged[line] = String(damaged[line].prefix(30)) + "\u{0}\u{0}\u{0}"
    try write(damaged.joined(separator: "\n"))
    let (recovered, report) = Recovery.recover(path)
    #expect(report.contains("line \(line + 1): a sentence that cannot be read is left out"))
    let kept = try #require(recovered)
    #expect(Array(kept.sentences.prefix(2)) == Array(session.sentences.prefix(2)))
    #expect(kept.sentences.map(\.range) == session.sentences.map(\.range))
    #expect(kept.history == session.history)
  }

  @Test func `leaves out a history with a gap, and keeps the labels`() throws {
    let lines = saved.split(separator: "\n").map(String.init)
    let line = try #require(lines.firstIndex { $0.contains("\"change\":1") })
    var damaged = lines
    damaged[line] = "{\"at\":"
    try write(damaged.joined(separator: "\n"))
    let (recovered, report) = Recovery.recover(path)
    #expect(recovered?.sentences == session.sentences)
    #expect(recovered?.history.isEmpty == true)
    #expect(report.contains("the history has gaps and is left out: nothing can be undone"))
  }

  @Test func `takes one side of a merge that was not finished`() throws {
    let theirs = try session.after(StoredSample.change(3, of: session))
    let ours = saved.split(separator: "\n").map(String.init)
    let other = String(decoding: SessionCoding.encode(theirs), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let text =
      ["<<<<<<< HEAD"] + ours + ["||||||| base", "{}", "======="] + other
      + [">>>>>>> branch", ""]
    try write(text.joined(separator: "\n"))
    let (recovered, report) = Recovery.recover(path)
    #expect(recovered == session)
    #expect(report.contains("the side 'HEAD' is kept, the other is left out"))
  }

  @Test func `applies the changes around a damaged line of the journal`() throws {
    var states: [Session] = []
    do {
      let file = try SessionFile.create(StoredSample.session(), at: path)
      for number in 1...3 {
        try file.record([
          number == 2
            ? StoredSample.note("lost", number: 2, of: file.session)
            : StoredSample.change(number, of: file.session)
        ])
        states.append(file.session)
      }
    }
    var journal = try folder.content("a.json.journal")
    let feeds = journal.indices.filter { journal[$0] == UInt8(ascii: "\n") }
    journal[feeds[1] + 20] ^= 1
    try folder.write(journal, to: "a.json.journal")
    let (recovered, report) = Recovery.recover(path)
    let kept = try #require(recovered)
    #expect(kept.sentences[0] == states[2].sentences[0])
    #expect(kept.sentences[1].note == nil)
    #expect(kept.history.count == 2)
    #expect(report == ["line 3 of the journal cannot be read and is left out"])
    #expect(try folder.content("a.json.journal") == journal)
  }

  @Test func `leaves out changes that do not fit an older session`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    let early = try folder.content("a.json")
    try file.record([StoredSample.change(1, of: file.session)])
    try file.save()
    try file.record([StoredSample.change(2, of: file.session)])
    try file.record([StoredSample.note("kept", number: 3, of: file.session)])
    file.close()
    try folder.write(early, to: "a.json")
    let (recovered, report) = Recovery.recover(path)
    #expect(recovered?.sentences[0].annotations == [])
    #expect(recovered?.sentences[1].note == "kept")
    #expect(report == ["change 2, 'fact 1', does not fit and is left out"])
  }

  @Test func `says when the journal has another change of a number`() throws {
    let file = try SessionFile.create(StoredSample.session(), at: path)
    try file.record([StoredSample.change(1, of: file.session)])
    file.close()
    let journal = try folder.content("a.json.journal")
    var other = StoredSample.session()
    try other.record(StoredSample.note("another", number: 1, of: other))
    try folder.write(SessionCoding.encode(other), to: "a.json")
    try folder.write(journal, to: "a.json.journal")
    let (recovered, report) = Recovery.recover(path)
    #expect(recovered == other)
    #expect(
      report == ["change 1 in the journal is not that of the session file and is left out"])
  }

  @Test func `says when numbers are missing in the journal, though all lines are whole`() throws {
    let session = StoredSample.session()
    try folder.write(SessionCoding.encode(session), to: "a.json")
    var map = OffsetMap(session.article.text)
    var journal = JournalCoding.header(of: session)
    for change in [
      StoredSample.change(1, of: session), StoredSample.note("kept", number: 7, of: session),
    ] {
      journal += JournalCoding.line(for: change, map: &map)
    }
    try folder.write(journal, to: "a.json.journal")
    let (recovered, report) = Recovery.recover(path)
    #expect(recovered?.history.count == 2)
    #expect(report == ["change 7 in the journal does not follow the one before it"])
  }

  @Test func `takes time in proportion to the file when every line is damaged`() throws {
    // Finding the line of an error by counting from the start would take minutes here.
    var text = String(decoding: SessionCoding.encode(StoredSample.session()), as: UTF8.self)
    let damaged = (1...30_000).map {
      ",{\"annotations\":[],\"end\":\($0),\"id\":\"s\($0)\",\"start\":x}\n,\"id\":{\n"
    }
    text = text.replacing(",\"updated\"", with: damaged.joined() + ",\"updated\"")
    try write(text)
    let recovered = try #require(Recovery.recover(path).session)
    #expect(recovered.article == StoredSample.session().article)
  }

  @Test func `keeps what is suggested in a damaged file, but for what cannot be`() throws {
    let range = session.sentences[1].range
    let kept = Suggestion(label: session.schema.labels[0].name, range: range, score: 0.5)
    var sentences = session.sentences
    sentences[1].suggestions = [
      kept, Suggestion(label: "rumour", range: range),
      Suggestion(label: kept.label, range: session.sentences[0].range),
    ]
    let damaged = try Session(
      id: session.id, annotator: session.annotator, created: session.created,
      updated: session.updated, article: session.article, schema: session.schema,
      segmenter: session.segmenter, sentences: sentences, history: session.history)
    try folder.write(SessionCoding.encode(damaged), to: "a.json")
    let recovered = try #require(Recovery.recover(path).session)
    #expect(recovered.sentences[1].suggestions == [kept])
    #expect(recovered.sentences[0] == session.sentences[0])
  }

  @Test func `says that there is no file`() {
    let (recovered, report) = Recovery.recover(folder.file("none"))
    #expect(recovered == nil)
    #expect(report.count == 1)
  }
}

extension String {
  /// The number of bytes before a line that starts so.
  fileprivate func range(ofLine start: String) -> Int? {
    var offset = 0
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(start) { return offset }
      offset += line.utf8.count + 1
    }
    return nil
  }
}
