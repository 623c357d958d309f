import Foundation
import Testing

/// Articles that can be annotated, and those that cannot.
@Suite struct ArticleTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line endings stay as they are`(_ ending: String) throws {
    let workspace = try TemporaryWorkspace()
    let text = ["A short title", "", "One sentence here.", "And one there.", "", ""]
      .joined(separator: ending)
    try workspace.write(text, to: "a.txt")
    #expect(try workspace.annotate("a.txt", ["claim 2"]).status == 0)
    let session = try workspace.session("a.ann.json")
    #expect(session.article.text == text)
    #expect(session.article.title == "A short title")
    #expect(
      session.sentences.map(\.text) == ["A short title", "One sentence here.", "And one there."])
    try workspace.checkOffsets(of: session)
  }

  @Test func `a byte-order mark goes and nothing else`() throws {
    let workspace = try TemporaryWorkspace()
    let text = "Cafe\u{301} au lait. \u{FEFF}Fin."
    try workspace.write("\u{FEFF}" + text, to: "a.txt")
    try workspace.annotate("a.txt", ["claim 1"])
    let session = try workspace.session("a.ann.json")
    #expect(Array(session.article.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    "ten-sentences.txt", "five-sentences.txt", "ukrainian.txt", "other-scripts.txt", "hostile.txt",
  ])
  func `every sentence is the text between its offsets`(_ article: String) throws {
    let workspace = try TemporaryWorkspace(article)
    let outcome = try workspace.annotate(
      article, ["claim all", "split 1 \"o\"", "join 2-3", "undo", "quote 2 /./"],
      options: ["--keep-going"])
    #expect(outcome.output.hasPrefix("1: claim\n"))
    let name = (article as NSString).deletingPathExtension + ".ann.json"
    try workspace.checkOffsets(of: workspace.session(name))
    #expect(try workspace.galley(["verify", "sessions/" + name]).status == 0)
  }

  @Test func `the session is named after the article and the annotator`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("One. Two.", to: "drafts/Új cikk (2).txt")
    try workspace.galley(
      ["annotate", "drafts/Új cikk (2).txt", "--annotator", "Anna Berg"], input: "claim 1\n")
    #expect(workspace.exists("sessions/Új-cikk-2.Anna-Berg.json"))
  }

  @Test(arguments: ["../../../evil", "/etc/passwd", ".hidden", "a\nb", "..", "CON", "\u{202E}x"])
  func `no name leads out of the folder for sessions`(_ name: String) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    let outcome = try workspace.galley(
      ["annotate", "five-sentences.txt", "--annotator", name, "--id", name], input: "claim 1\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(workspace.names() == ["five-sentences.txt", "sessions"])
    let sessions = workspace.names("sessions").filter { $0.hasSuffix(".json") }
    #expect(sessions.count == 1)
    #expect(sessions.allSatisfy { !$0.hasPrefix(".") && !$0.contains("\n") })
    #expect(try workspace.session(sessions[0]).annotator == name)
  }

  @Test func `an article goes on where it was left`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim", "fact"])
    let outcome = try workspace.annotate("five-sentences.txt", ["quote"])
    #expect(outcome.output == "3: quote\n")
    let session = try workspace.session("five-sentences.ann.json")
    #expect(session.labels == ["claim", "fact", "quote", "", ""])
  }

  @Test func `undo goes back beyond the last start`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1-3", "split 3 \"and her\""])
    let outcome = try workspace.annotate("five-sentences.txt", ["undo 2"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let session = try workspace.session("five-sentences.ann.json")
    #expect(session.labels == ["", "", "", "", ""])
    #expect(session.history.count == 4)
  }

  @Test func `a session file can be opened as well as its article`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim"])
    let outcome = try workspace.annotate("sessions/five-sentences.ann.json", ["fact"])
    #expect(outcome.output == "2: fact\n")
  }

  @Test func `somebody else's session says whose it is`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim"])
    let outcome = try workspace.galley(
      ["annotate", "sessions/five-sentences.ann.json", "--annotator", "bob"], input: "fact 2\n")
    #expect(outcome.errors.contains("this is ann's session; what you change is recorded as bob's"))
    let session = try workspace.session("five-sentences.ann.json")
    #expect(session.sentences.prefix(2).flatMap(\.annotations).map(\.by) == ["ann", "bob"])
  }

  // MARK: - Refused

  @Test(arguments: [
    ("nowhere.txt", 1, "there is no file 'nowhere.txt'"),
    ("folder", 1, "'folder' is a folder"),
    ("empty.txt", 65, "'empty.txt' has no text in it"),
    ("blank.txt", 65, "'blank.txt' has no text in it"),
    ("binary.txt", 65, "'binary.txt' is not a text: there is a NUL byte at offset 11"),
    ("latin.txt", 65, "'latin.txt' is not UTF-8: the byte at offset 6 begins no character"),
    ("surrogate.txt", 65, "'surrogate.txt' is not UTF-8: the byte at offset 4 begins no character"),
    ("cut.txt", 65, "'cut.txt' is not UTF-8: the byte at offset 3 begins no character"),
  ])
  func `what is no article is refused and leaves nothing behind`(
    _ name: String, _ status: Int32, _ message: String
  ) throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write("", to: "folder/a.txt")
    try workspace.write("", to: "empty.txt")
    try workspace.write(" \n\t\r\n\n", to: "blank.txt")
    try workspace.write("A sentence.\0And another.", to: "binary.txt")
    try workspace.write(Array("Lisbo\u{6E}".utf8) + [0xE9, 0x20, 0x61], to: "latin.txt")
    try workspace.write(Array("Ok. ".utf8) + [0xED, 0xA0, 0x80], to: "surrogate.txt")
    try workspace.write(Array("Ok.".utf8) + [0xE2, 0x82], to: "cut.txt")
    let outcome = try workspace.annotate(name, ["claim 1"])
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("error: \(message)\n"), "\(outcome.errors)")
    #expect(!workspace.exists("sessions"))
  }

  @Test(.enabled(if: getuid() != 0, "permissions do not stop the superuser"))
  func `a file without permission is refused`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o200], ofItemAtPath: workspace.file("five-sentences.txt"))
    let outcome = try workspace.annotate("five-sentences.txt", ["claim 1"])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.hasPrefix("error: cannot read 'five-sentences.txt': permission denied\n"))
  }

  @Test func `a folder that cannot be written to is refused`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    var folder = workspace.path
    if getuid() == 0 {
      // Permissions do not stop the superuser; this file system does.
      folder = "/proc"
    } else {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o500], ofItemAtPath: workspace.path)
    }
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o700], ofItemAtPath: workspace.path)
    }
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let outcome = try workspace.shell(
      "cd '\(folder)' && exec \"$galley\" annotate \"$article\" --annotator ann",
      input: "claim 1\n", environment: ["article": workspace.file("five-sentences.txt")])
    #expect(outcome.status == 73)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("error: cannot create 'sessions"), "\(outcome.errors)")
  }

  @Test func `a file in the place of the folder for sessions is said to be one`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.write("mine\n", to: "sessions")
    let outcome = try workspace.annotate("five-sentences.txt", ["claim 1"])
    #expect(outcome.status == 73)
    #expect(outcome.errors.hasPrefix("error: 'sessions'"), "\(outcome.errors)")
    #expect(try workspace.text("sessions") == "mine\n")
  }

  @Test func `an article that has changed is refused, with both ways on`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1"])
    let before = try workspace.bytes("sessions/five-sentences.ann.json")
    try workspace.write(
      try workspace.text("five-sentences.txt") + "One more.\n", to: "five-sentences.txt")
    let refused = try workspace.annotate("five-sentences.txt", ["claim 2"])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("'five-sentences.txt' is not the text that was annotated"))
    #expect(try workspace.bytes("sessions/five-sentences.ann.json") == before)
    let old = try workspace.annotate("sessions/five-sentences.ann.json", ["claim 2"])
    #expect(old.output == "2: claim\n")
    let new = try workspace.annotate("five-sentences.txt", ["claim 6"], options: ["--id", "later"])
    #expect(new.output == "6: claim\n")
    #expect(try workspace.session("later.ann.json").sentences.count == 6)
  }
}

extension TemporaryWorkspace {
  /// Expects that a session's offsets say what its texts say, and that no text is left out.
  func checkOffsets(
    of session: SessionDocument, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var end = 0
    for sentence in session.sentences {
      #expect(
        session.text(sentence.start, sentence.end) == sentence.text, sourceLocation: sourceLocation)
      let gap = session.text(end, sentence.start).trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(gap == "", sourceLocation: sourceLocation)
      for annotation in sentence.annotations {
        #expect(annotation.start >= sentence.start, sourceLocation: sourceLocation)
        #expect(annotation.end <= sentence.end, sourceLocation: sourceLocation)
      }
      end = sentence.end
    }
    let rest = session.text(end, session.article.text.unicodeScalars.count)
    #expect(
      rest.trimmingCharacters(in: .whitespacesAndNewlines) == "", sourceLocation: sourceLocation)
  }
}
