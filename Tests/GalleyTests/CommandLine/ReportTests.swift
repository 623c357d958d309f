import Foundation
import Testing

/// What `galley report` writes, and what it refuses to write over.
@Suite struct ReportSubcommandTests {
  private static let now = ["--now", "2026-02-01T08:00:00.000Z"]

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ukrainian.txt")
    try workspace.annotate("five-sentences.txt", ["ccqcf", "flag 2", "note 5 <b>who?"])
    for (name, line) in [("bob", "cfqcf"), ("eve", "cfqxf")] {
      try workspace.galley(
        ["annotate", "five-sentences.txt", "--annotator", name], input: line + "\n")
    }
    try workspace.annotate("ukrainian.txt", ["claim 2"], options: ["--session-id", "other"])
    return workspace
  }

  @discardableResult private func report(
    _ workspace: TemporaryWorkspace, _ arguments: [String]
  ) throws -> Outcome {
    try workspace.galley(["report"] + arguments + Self.now)
  }

  @Test func `writes one page for many sessions, the same bytes each time`() throws {
    let workspace = try workspace()
    let sessions = try workspace.names("sessions").map { try workspace.bytes("sessions/\($0)") }
    let outcome = try report(workspace, [".", "-o", "report.html"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output == "wrote report.html: 4 sessions on 2 articles\n")
    let page = try workspace.text("report.html")
    for words in [
      "<html lang=\"en\">", "<bdi>bob</bdi>", "note: <bdi>&lt;b&gt;who?</bdi>", "Krippendorff",
      "1 February 2026, 08:00 UTC", "sessions/five-sentences.ann.json",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("<script"))
    try report(workspace, [".", "-o", "again.html"])
    #expect(try workspace.bytes("again.html") == workspace.bytes("report.html"))
    #expect(
      try workspace.names("sessions").map { try workspace.bytes("sessions/\($0)") } == sessions)
  }

  @Test func `the digest is that of the file`() throws {
    let workspace = try workspace()
    try report(workspace, ["sessions/ukrainian.ann.json", "-o", "report.html"])
    let digest = try workspace.shell("sha256sum sessions/ukrainian.ann.json").output.prefix(64)
    #expect(digest.count == 64)
    #expect(try workspace.text("report.html").contains(digest))
    #expect(try workspace.text("report.html").hasPrefix("<!doctype html>\n"))
    #expect(try workspace.text("report.html").contains("<html lang=\"uk\">"))
  }

  @Test func `of an absolute path the page has the name alone`() throws {
    let workspace = try workspace()
    try report(workspace, [workspace.file("sessions/ukrainian.ann.json"), "-o", "report.html"])
    let page = try workspace.text("report.html")
    #expect(page.contains("<bdi>ukrainian.ann.json</bdi>"))
    #expect(!page.contains(workspace.path))
  }

  @Test func `prints the page where it is asked to`() throws {
    let workspace = try workspace()
    let printed = try report(workspace, ["sessions", "--output", "-"])
    try report(workspace, ["sessions", "-o", "report.html"])
    #expect(printed.status == 0)
    #expect(try printed.outputBytes == workspace.bytes("report.html"))
  }

  @Test func `replaces its own pages only`() throws {
    let workspace = try workspace()
    try workspace.write("<!doctype html>\n<p>mine", to: "mine.html")
    let refused = try report(workspace, ["sessions", "-o", "mine.html"])
    #expect(refused.status == 73)
    #expect(refused.errors.contains("error: 'mine.html' is there already, and is no report\n"))
    #expect(refused.errors.contains("--force"))
    #expect(try workspace.text("mine.html") == "<!doctype html>\n<p>mine")
    #expect(try report(workspace, ["sessions", "-o", "mine.html", "--force"]).status == 0)
    #expect(try report(workspace, ["sessions/ukrainian.ann.json", "-o", "mine.html"]).status == 0)
    #expect(try !workspace.text("mine.html").contains("bob"))
    let names = workspace.names().filter { $0.contains("mine") }
    #expect(names == ["mine.html"])
  }

  @Test func `never replaces one of its sessions`() throws {
    let workspace = try workspace()
    let path = "sessions/ukrainian.ann.json"
    let before = try workspace.bytes(path)
    let refused = try report(workspace, [path, "-o", "./\(path)", "--force"])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("cannot be a session and the report"))
    #expect(try workspace.bytes(path) == before)
  }

  @Test func `a damaged session is named and left out`() throws {
    let workspace = try workspace()
    let path = "sessions/ukrainian.ann.json"
    let bytes = try workspace.bytes(path)
    try workspace.write(bytes.prefix(bytes.count / 2), to: path)
    let strict = try report(workspace, [".", "-o", "report.html", "--strict"])
    #expect(strict.status == 65)
    #expect(!workspace.exists("report.html"))
    let outcome = try report(workspace, [".", "-o", "report.html"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("error: session 'sessions/ukrainian.ann.json' is damaged"))
    #expect(outcome.errors.contains("1 of 4 sessions could not be read"))
    #expect(outcome.output == "wrote report.html: 3 sessions on 1 article\n")
    let none = try report(workspace, [path, "-o", "none.html"])
    #expect(none.status == 65)
    #expect(!workspace.exists("none.html"))
  }

  @Test func `what cannot be written is said`() throws {
    let workspace = try workspace()
    #expect(try report(workspace, ["sessions", "-o", "nowhere/report.html"]).status == 73)
    #expect(try report(workspace, ["sessions", "-o", "sessions"]).status != 0)
    #expect(try report(workspace, ["sessions"]).status == 64)
    #expect(try report(workspace, ["nowhere.json", "-o", "report.html"]).status == 1)
    let now = try workspace.galley(["report", ".", "-o", "report.html", "--now", "today"])
    #expect(now.status == 64)
    #expect(!workspace.exists("report.html"))
  }
}
