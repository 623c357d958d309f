import Foundation
import Interchange
import Testing

/// `galley export`, on files.
@Suite struct ExportTests {
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ukrainian.txt")
    try workspace.label(
      "five-sentences.txt", as: "ann", ["cqxf", "note 1 \"who says so?\"", "flag 2"])
    try workspace.label("ukrainian.txt", as: "bob", ["fact 2"])
    return workspace
  }

  private let export = ["export", "fasttext", "sessions"]

  @Test func `a file is written whole, and what the format cannot hold is said once`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(export + ["-o", "out.txt"])
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["wrote out.txt: 4 sentences of 2 sessions"])
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count { $0.contains("cannot hold") } == 1, "\(outcome.errors)")
    #expect(try workspace.text("out.txt").split(separator: "\n").count == 4)
    #expect(workspace.names().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func `what is there already is replaced only by force`() throws {
    let workspace = try workspace()
    try workspace.write("mine", to: "out.txt")
    let refused = try workspace.galley(export + ["-o", "out.txt"])
    #expect(refused.status == 73)
    #expect(refused.errors.contains("'out.txt' is there already"))
    #expect(try workspace.text("out.txt") == "mine")
    let forced = try workspace.galley(export + ["-o", "out.txt", "--force"])
    #expect(forced.status == 0)
    #expect(try workspace.text("out.txt") != "mine")
  }

  @Test func `strict, nothing is written that would lose something`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(export + ["-o", "out.txt", "--strict"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("1 note"))
    #expect(!workspace.exists("out.txt"))
    #expect(workspace.names() == workspace.names().filter { !$0.contains("tmp") })
    let whole = try workspace.galley(["export", "jsonl", "sessions", "-o", "all.jsonl", "--strict"])
    #expect(whole.status == 0, "\(whole.errors)")
  }

  @Test func `standard output has the data and nothing else`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(["export", "jsonl", "sessions", "-o", "-"])
    #expect(outcome.lines.allSatisfy { $0.hasPrefix("{") })
    #expect(outcome.lines.count == 11)
  }

  @Test func `labels, annotators and patterns choose`() throws {
    let workspace = try workspace()
    func count(_ options: String...) throws -> Int {
      let outcome = try workspace.galley(["export", "jsonl", "sessions", "-o", "-"] + options)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.lines.count
    }
    #expect(try count("--labels", "quote") == 1)
    #expect(try count("--labels", "quote,claim") == 2)
    #expect(try count("--annotator", "bob") == 6)
    let gold = try workspace.galley([
      "export", "jsonl", "sessions", "-o", "gold.jsonl", "--gold-only",
    ])
    #expect(gold.status == 1)
    #expect(gold.errors.contains("no sentence was chosen"))
    #expect(!workspace.exists("gold.jsonl"))
    #expect(try count("--where", "/./", "--annotator", "ann") == 5)
    let unknown = try workspace.galley(
      ["export", "jsonl", "sessions", "-o", "-", "--labels", "quot"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean 'quote'?"))
    #expect(unknown.output.isEmpty)
  }

  @Test func `a session that cannot be read is named, and the others are written`() throws {
    let workspace = try workspace()
    try workspace.write("{", to: "sessions/broken.ann.json")
    let outcome = try workspace.galley(["export", "jsonl", "sessions", "-o", "out.jsonl"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("broken.ann.json"))
    #expect(try workspace.text("out.jsonl").split(separator: "\n").count == 11)
    let strict = try workspace.galley(
      ["export", "jsonl", "sessions", "-o", "strict.jsonl", "--strict"])
    #expect(strict.status == 65)
    #expect(!workspace.exists("strict.jsonl"))
  }

  @Test func `a disk without room leaves nothing behind`() throws {
    let workspace = try workspace()
    let outcome = try workspace.shell(
      "trap '' XFSZ; ulimit -f 1; \"$galley\" export jsonl sessions -o out.txt")
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(!workspace.exists("out.txt"))
    #expect(workspace.names().allSatisfy { !$0.hasSuffix(".tmp") })
  }

  @Test func `other offsets than the client's are said to be so`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(
      ["export", "jsonl", "sessions", "-o", "out.jsonl", "--offsets", "utf16"])
    #expect(outcome.errors.contains("these are UTF-16 offsets"))
  }

  @Test func `the shell exports what is open, with what has just been typed`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(
      ["annotate", "ukrainian.txt", "--annotator", "bob"],
      input: "claim 1\nexport jsonl\nexport jsonl mine.jsonl --labels claim\nexport jsonl\n")
    #expect(outcome.output.contains("wrote ukrainian.bob.jsonl: 6 sentences of 1 session"))
    #expect(outcome.errors.contains("'ukrainian.bob.jsonl' is there already"))
    #expect(try workspace.text("mine.jsonl").split(separator: "\n").count == 1)
  }

  // MARK: - Folders, splits, names

  @Test func `a folder has a card, and only an export's folder gives way`() throws {
    let workspace = try workspace()
    let brat = ["export", "brat", "sessions", "-o", "out"]
    #expect(try workspace.galley(brat).status == 0)
    let card = try workspace.text("out/README.md")
    #expect(card.contains("five-sentences"))
    #expect(card.contains("licence: not given"))
    #expect(card.contains(".ann |"))
    #expect(try workspace.galley(brat).status == 73)
    #expect(try workspace.galley(brat + ["--force", "--licence", "CC-BY-4.0"]).status == 0)
    #expect(try workspace.text("out/README.md").contains("CC-BY-4.0"))
    let refused = try workspace.galley(["export", "brat", "sessions", "-o", "sessions", "--force"])
    #expect(refused.status == 73)
    #expect(refused.errors.contains("holds the session"))
    try workspace.write("mine", to: "out/notes.txt")
    let foreign = try workspace.galley(brat + ["--force"])
    #expect(foreign.status == 73)
    #expect(foreign.errors.contains("is no export, or was changed"))
    #expect(try workspace.text("out/notes.txt") == "mine")
    #expect(workspace.exists("sessions/ukrainian.bob.json"))
  }

  @Test func `a split makes a file for each part, and an article is in one`() throws {
    let workspace = try TemporaryWorkspace()
    for number in 0..<12 {
      try workspace.write(
        "Report \(number) came on day \(number * 7). It has \(number * 31) words.\n",
        to: "article-\(number).txt")
      try workspace.label("article-\(number).txt", as: "ann", ["cf"])
    }
    let split = ["export", "jsonl", "sessions", "--split", "50/25/25", "--seed", "3", "-o"]
    let outcome = try workspace.galley(split + ["one"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("split: train "))
    var parts: [String: Set<Substring>] = [:]
    for part in ["train", "validation", "test"] {
      let lines = try workspace.text("one/\(part).jsonl").split(separator: "\n")
      #expect(!lines.isEmpty)
      parts[part] = Set(lines.compactMap { $0.split(separator: "\"article\":\"").last?.prefix(12) })
    }
    #expect(parts["train"]?.isDisjoint(with: parts["test"] ?? []) == true)
    #expect(parts["train"]?.isDisjoint(with: parts["validation"] ?? []) == true)
    #expect(try workspace.galley(split + ["two"]).status == 0)
    for part in ["train", "validation", "test"] {
      #expect(
        try workspace.text("one/\(part).jsonl") == workspace.text("two/\(part).jsonl"))
    }
  }

  @Test func `what a majority holds is exported once, and ties are said`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    for (name, labels) in [("ann", "ccfqx"), ("bob", "cqfqx"), ("eva", "cffqc")] {
      try workspace.label("five-sentences.txt", as: name, [labels])
    }
    let outcome = try workspace.galley(
      ["export", "jsonl", "sessions", "--min-agreement", "2", "-o", "out.jsonl"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("fewer than 2 agree"))
    let lines = try workspace.text("out.jsonl").split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.contains("\"annotator\":\"majority\"") })
  }

  @Test(arguments: Formats.all.map(\.spec.name)) func `no annotator's name is left in`(
    _ format: String
  ) throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    for name in ["Zacharias", "Wilhelmina"] {
      try workspace.galley(
        ["annotate", "five-sentences.txt", "--annotator", name],
        input: "ccfqx\nquote 1 \"The\"\nnote 1 \"so\"\nflag 2\n")
    }
    let outcome = try workspace.shell(
      "\"$galley\" export \(format) sessions -o out --anonymize && grep -ril -e zacharias -e wilhelmina out; ls -R out | grep -i -e zacharias -e wilhelmina; true"
    )
    #expect(
      !outcome.output.lowercased().contains("out/")
        && !outcome.output.lowercased().contains("zach"),
      "\(format): \(outcome.output)")
    #expect(workspace.exists("out"), "\(outcome.errors)")
  }

  @Test func `a session is never written over, forced or not`() throws {
    let workspace = try workspace()
    let before = try workspace.bytes("sessions/ukrainian.bob.json")
    let outcome = try workspace.galley(
      [
        "export", "json", "sessions/ukrainian.bob.json", "-o", "sessions/ukrainian.bob.json",
        "--force",
      ])
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("is the session itself"))
    #expect(try workspace.bytes("sessions/ukrainian.bob.json") == before)
  }

  @Test func `an annotator whom nobody knows is a slip`() throws {
    let workspace = try workspace()
    let outcome = try workspace.galley(
      ["export", "jsonl", "sessions", "-o", "out.jsonl", "--annotator", "bop"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean 'bob'?"))
    #expect(!workspace.exists("out.jsonl"))
  }

  @Test func `two texts of one name stay two where a majority is exported`() throws {
    let workspace = try TemporaryWorkspace()
    for folder in ["one", "two"] {
      try workspace.write("Only \(folder) came.\n", to: "\(folder)/report.txt")
      let outcome = try workspace.shell(
        "cd \(folder) && echo 'claim 1' | \"$galley\" annotate report.txt --annotator ann")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let outcome = try workspace.galley(
      [
        "export", "brat", "one/sessions", "two/sessions", "-o", "out", "--min-agreement", "1",
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.text("out/report.txt") == "Only one came.\n")
    #expect(try workspace.text("out/report-2.txt") == "Only two came.\n")
  }
}
