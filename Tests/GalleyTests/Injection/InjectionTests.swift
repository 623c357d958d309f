import Foundation
import Interchange
import PseudoTerminal
import Testing
import Workbench

/// Nothing that galley reads reaches a pipe or a file as anything but text.
@Suite struct InjectionTests {
  static let commands = CommandRegistry.commands.map { $0.spec.name }

  /// Looks at both streams of a program that has ended.
  static func check(
    _ outcome: Outcome, on medium: UnsafeOutput.Medium = .pipe, outputIsData: Bool = false,
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let output = outputIsData ? Data() : outcome.outputBytes
    for bytes in [output, outcome.errorBytes] {
      let problems = UnsafeOutput.problems(in: Array(bytes), on: medium)
      #expect(problems == [], "\(what.prefix(60).debugDescription)", sourceLocation: sourceLocation)
    }
    #expect(
      outcome.status < 70 || [73, 74].contains(outcome.status),
      "\(what.prefix(60).debugDescription)",
      sourceLocation: sourceLocation)
  }

  // MARK: - The shell

  @Test(arguments: commands) func `there are hostile lines for every command`(_ name: String) {
    #expect(HostileLines.own(of: name) != nil, "add lines for '\(name)' to HostileLines")
  }

  @Test(arguments: commands) func `a command prints nothing but text`(_ name: String) throws {
    let command = try #require(CommandRegistry.exactly(name))
    let (before, last) = HostileLines.all(of: command)
    let lines = before + last
    for (session, color, medium) in [
      (HostileWorkspace.session, "never", UnsafeOutput.Medium.pipe),
      (HostileWorkspace.badKeys, "always", .colored),
    ] {
      let hostile = try HostileWorkspace()
      let outcome = try hostile.workspace.galley(
        ["annotate", session, "--keep-going", "--echo", "--color", color],
        input: lines.joined(separator: "\n") + "\n", environment: HostileWorkspace.environment)
      Self.check(outcome, on: medium, name)
      #expect(outcome.output.contains("> \(name)"))
    }
  }

  @Test func `what is hostile is printed, not left out`() throws {
    let hostile = try HostileWorkspace()
    let outcome = try hostile.workspace.galley(
      ["annotate", HostileWorkspace.session, "--keep-going"],
      input: "set width 2000\nshow all\nguide c\nguide\nlabels\nhistory\nsave\nnope\n",
      environment: HostileWorkspace.environment)
    let show = try hostile.workspace.galley(["show", HostileWorkspace.session])
    let printed = outcome.output + outcome.errors + show.output
    let hidden = [
      "ARTICLE", "QUOTED", "NOTE", "SPEAKER", "ATTRIBUTE", "ATTRIBUTEVALUE", "LABEL0", "DEFINITION",
      "EXAMPLE", "QUESTION", "COMMAND", "CHANGEBY", "SESSION", "ANNOTATOR", "TITLE", "ENVANN",
    ].filter { !printed.contains($0 + Hostile.openMark) }
    #expect(hidden == [])
    // Whoever reads Arabic and Hebrew still can.
    #expect(printed.contains("قالت الوزيرة إن الأسعار ارتفعت."))
    #expect(printed.contains("אמר השר שהמחירים עלו."))
    #expect(printed.contains("قیمت‌ها بالا می‌روند."))
    #expect(printed.contains("⟦␛⟧"))
  }

  @Test func `a script names the file and the line of an error`() throws {
    for number in 0..<HostileWorkspace.scriptLines.count {
      let hostile = try HostileWorkspace()
      let line = HostileWorkspace.scriptLines[number]
      try hostile.workspace.write(line + "\n\u{9B}nope\n", to: HostileWorkspace.script)
      let outcome = try hostile.workspace.galley(
        ["annotate", HostileWorkspace.article, "--script", HostileWorkspace.script, "--echo"],
        environment: HostileWorkspace.environment)
      Self.check(outcome, line)
      #expect(outcome.errors.contains("  --> SCRIPT⟦"))
    }
  }

  @Test func `a line that is not UTF-8 is refused without being printed`() throws {
    let hostile = try HostileWorkspace()
    try hostile.workspace.write(Array("show \u{1B}[41m".utf8) + [0x9B, 0x0A], to: "bytes.galley")
    let outcome = try hostile.workspace.galley(
      ["annotate", HostileWorkspace.session, "--script", "bytes.galley", "--echo"])
    Self.check(outcome, "bytes")
    #expect(outcome.status == 65)
  }

  @Test func `whoever holds the lock has a name`() throws {
    let hostile = try HostileWorkspace()
    let holder = try PseudoTerminal.galley(
      ["annotate", HostileWorkspace.session, "--annotator", "ann"], in: hostile.workspace,
      environment: HostileWorkspace.environment)
    try holder.waitForPrompt()
    let outcome = try hostile.workspace.galley(
      ["annotate", HostileWorkspace.session, "--keep-going"], input: "show all\nnote 1 x\nsave\n")
    Self.check(outcome, "locked")
    #expect(outcome.errors.contains("USER⟦"))
    let terminal = try PseudoTerminal.galley(
      ["annotate", HostileWorkspace.session], in: hostile.workspace,
      environment: HostileWorkspace.environment)
    try terminal.type("note 1 x", expecting: "USER⟦")
    try terminal.leave()
    #expect(UnsafeOutput.problems(in: terminal.rawTranscript, on: .terminal) == [])
  }

  @Test(arguments: [
    "{\"annotator\": \(HostileWorkspace.json(Hostile.text("CONFIGANN", 1)))}",
    "{\"language\": \(HostileWorkspace.json(Hostile.text("CONFIGLANG", 2)))}",
    "{\"schema\": \(HostileWorkspace.json(Hostile.text("CONFIGSCHEMA", 3)))}",
    "{\"schema\": \(HostileWorkspace.json(HostileWorkspace.schema))}",
    "{\"schema\": {\"name\": \(HostileWorkspace.json(Hostile.text("S", 4))), \"labels\": []}}",
    "{\"schema\": {\(HostileWorkspace.json(Hostile.text("S", 5))): 1}}",
    "{\"abbreviations\": [\(HostileWorkspace.json(Hostile.text("ABBREVIATION", 6)))]}",
    "{\"annotator\u{1B}[41m\": \"x\"}", "{\"\\u001b\\u009bnnotator\": \"x\"}",
    "{\(HostileWorkspace.json(Hostile.text("TWICE", 7))): 1, "
      + "\(HostileWorkspace.json(Hostile.text("TWICE", 7))): 2}",
    "\u{1B}[41m", "\"\u{9B}41m",
  ])
  func `a configuration is quoted safely`(_ configuration: String) throws {
    let hostile = try HostileWorkspace()
    try hostile.workspace.write(configuration, to: "galley.json")
    for arguments in [["annotate", "plain.txt"], ["segment", "plain.txt"], ["sessions"]] {
      let outcome = try hostile.workspace.galley(
        arguments, input: "show 1\nhistory\nguide\nlabels\n",
        environment: HostileWorkspace.environment)
      Self.check(outcome, outputIsData: arguments[0] == "segment", configuration)
    }
  }

  // MARK: - Subcommands

  /// What each subcommand is given beside what its options are tried with.
  static func runs(of subcommand: String) -> [[String]]? {
    let (session, damaged) = (HostileWorkspace.session, HostileWorkspace.damaged)
    let (article, corpus) = (HostileWorkspace.article, HostileWorkspace.corpus)
    let (name, schema) = (Hostile.argument("NAME", 4), HostileWorkspace.schema)
    let (other, ratings) = (HostileWorkspace.other, HostileWorkspace.ratings)
    let sentences = HostileWorkspace.sentences
    return switch subcommand {
    case "adjudicate":
      [
        [session, HostileWorkspace.other, "-o", "gold.json"],
        [session, HostileWorkspace.other, "-o", "gold.json", "--blind", "--annotator", name],
        [session, HostileWorkspace.other, "-o", session], [session, HostileWorkspace.other],
        [session, damaged], [session, session], [session], [session, HostileWorkspace.badKeys],
        [
          session, HostileWorkspace.other, "-o", Hostile.fileName("GOLD", 8, ending: ".json"),
          "--script", HostileWorkspace.script,
        ],
      ]
    case "agree":
      [
        [session, other], [session, other, "--json"], [session, other, "--color", "always"],
        [session], ["."], [damaged, session, other], [session, other, "--article", name],
        ["--ratings", ratings], ["--ratings", ratings, "--json"],
        ["--ratings", ratings, "--labels", name], ["--ratings", article],
      ]
    case "annotate":
      [
        [article], [session], [damaged], [article, "--annotator", name],
        [article, "--id", name, "--annotator", name], ["plain.txt", "--schema", schema],
        [article, "--language", name], [article, "--script", HostileWorkspace.script],
      ]
    case "diff":
      [
        [session, HostileWorkspace.badKeys], [session, HostileWorkspace.badKeys, "--json"],
        [session, HostileWorkspace.other], [session, HostileWorkspace.other, "--json"],
        [session, HostileWorkspace.other, "--color", "always"], [session, session],
        [session, damaged], [session, article], [session, "--textconv"],
        [damaged, "--textconv"],
      ]
    case "export":
      [
        ["jsonl", session, "-o", "out.jsonl"], ["jsonl", session, damaged, "-o", "-"],
        ["jsonl", ".", "-o", name], ["jsonl", session, "-o", session], [name, session, "-o", "x"],
        ["jsonl", session, "-o", article, "--force"],
        ["jsonl", session, "-o", "-", "--labels", name],
        ["jsonl", session, "-o", "-", "--annotator", name, "--where", "/\(name)/"],
        ["jsonl", session, "-o", "-", "--strict", "--offsets", "utf16"],
      ]
    case "formats": [[], [name], ["jsonl"], ["jsonl", "--json"], ["--markdown"], ["--json"]]
    case "import":
      Formats.all.map(\.spec.name).flatMap { format in
        [
          [format, session], [format, article], [format, "."], [format, ratings, "--add-labels"],
          [format, corpus, "--annotator", name, "-o", "imported"],
        ]
      } + [
        [name, session], ["jsonl", corpus, "--dry-run", "--rename-label", "\(name)=\(name)"],
        ["jsonl", corpus, "--schema", schema, "-o", name],
      ]
    case "relabel":
      [
        ["."], [session], [damaged], [article], ["none.json"],
        [".", "--dry-run"], [session, "--annotator", name],
      ].map { $0 + ["--merge", "\(Hostile.word("LABEL0", 23)),x=\(Hostile.word("WORD", 5))"] } + [
        [session, "--rename", name], [session, "--rename", "\(name)=\(name)"],
        [session, "--split", "x=\(name):/\(name)/,x"],
      ]
    case "review":
      [
        [session], ["."], [damaged], [article], [session, "--annotator", name],
        [session, "--script", HostileWorkspace.script],
      ]
    case "segment":
      [
        [article], [article, "plain.txt", "--json"], [corpus, "--jsonl"], ["."],
        [session, "--from-corrections"], [session, "--from-corrections", "--json"],
        [damaged, "--from-corrections"], [article, "--language", name],
      ]
    case "sessions":
      [
        [], ["."], ["--json"], ["-r", "."], [article], [damaged], ["--color", "always"],
        ["--article", name], ["--annotator", name], ["--label", name], ["--since", name],
      ]
    case "report":
      [
        [session, "-o", "report.html"], [session, damaged, "-o", "-"], [".", "-o", name],
        [session, "-o", article], [session, "-o", session], [session, "-o", article, "--force"],
        [session, "-o", "report.html", "--now", name],
      ]
    case "show":
      [
        [session], [session, "--json"], [session, "--labels", name],
        [session, "--annotator", name],
        [session, "--labels", Hostile.word("LABEL0", 23), "--json"], [damaged], [article],
        [session, "--color", "always"],
      ]
    case "suggest":
      [
        ["eval", session], ["eval", session, "--json"], ["eval", "."], ["eval", damaged],
        ["eval", sentences], ["eval", sentences, "--json"], ["eval", corpus], ["eval", article],
        ["eval", sentences, "--test", session, "--color", "always"],
        ["eval", sentences, "--model", damaged], ["eval", sentences, "--threshold", name],
        ["train", session, "-o", "new.model"], ["train", sentences, damaged, "-o", name],
        ["train", session, "-o", session, "--force"], ["train", session, "-o", article],
        ["explain", article], ["explain", session, "--json"], ["explain", session, name],
        ["explain", session, "--color", "always"], ["explain", damaged],
        ["explain", article, "1", "--model", article], ["explain", article, "--schema", schema],
        [name], [],
      ]
    case "verify":
      [
        [session], [damaged], [session, damaged, article], [damaged, "--recover", "new.json"],
        [session, "--recover", article],
        [session, "--recover", Hostile.fileName("NEW", 8, ending: "")],
      ]
    default: nil
    }
  }

  /// Whether the standard output of a run is data for a program, to the byte.
  static func isData(_ arguments: [String]) -> Bool {
    arguments.contains("--json") || arguments.contains("--jsonl")
      || (arguments.first == "segment" && !arguments.contains("--from-corrections"))
      || (["report", "export"].contains(arguments.first) && arguments.contains("-"))
      || arguments.contains { $0.hasPrefix("--generate-completion-script") }
      || arguments.contains("--experimental-dump-help")
  }

  @Test func `every subcommand prints nothing but text`() throws {
    for subcommand in try ArgumentList.read().subcommands {
      let runs = try #require(
        Self.runs(of: subcommand.name), "add runs of '\(subcommand.name)' to InjectionTests")
      for run in runs {
        let hostile = try HostileWorkspace()
        let arguments = [subcommand.name] + run
        let outcome = try hostile.workspace.galley(
          arguments, input: "show all\n", environment: HostileWorkspace.environment)
        let medium: UnsafeOutput.Medium = run.contains("always") ? .colored : .pipe
        Self.check(outcome, on: medium, outputIsData: Self.isData(arguments), "\(arguments)")
      }
    }
  }

  @Test func `every option and operand may be given anything`() throws {
    let hostile = try HostileWorkspace()
    for arguments in try ArgumentList.read().hostileArguments {
      let outcome = try hostile.workspace.galley(
        arguments, environment: HostileWorkspace.environment)
      Self.check(outcome, outputIsData: Self.isData(arguments), "\(arguments)")
    }
  }

  @Test func `hostile sessions and ratings are compared like others`() throws {
    let hostile = try HostileWorkspace()
    for arguments in [
      [HostileWorkspace.session, HostileWorkspace.other], ["--ratings", HostileWorkspace.ratings],
    ] {
      let outcome = try hostile.workspace.galley(["agree"] + arguments)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("what to do about it"))
    }
  }

  // MARK: - Data

  @Test func `what segment prints on a pipe is the text itself`() throws {
    let hostile = try HostileWorkspace()
    let outcome = try hostile.workspace.galley(["segment", HostileWorkspace.article])
    // White space between sentences goes, and inside them becomes a space; nothing else differs.
    func withoutSpaces(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { scalar in
        !scalar.properties.isWhitespace && !(0x1C...0x1F).contains(scalar.value)
          && scalar != "\u{200B}" && scalar != "\u{FEFF}"
      }
    }
    #expect(withoutSpaces(outcome.output) == withoutSpaces(HostileWorkspace.text))
    #expect(outcome.output.unicodeScalars.contains("\u{1B}"))
    let json = try hostile.workspace.galley(["segment", "--json", HostileWorkspace.article])
    let text = Array(HostileWorkspace.text.unicodeScalars)
    for line in json.lines {
      let sentence = try JSONDecoder().decode(SegmentedSentence.self, from: Data(line.utf8))
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[sentence.start..<sentence.end])
      #expect(Array(sentence.text.utf8) == Array(String(view).utf8))
    }
    #expect(json.outputBytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  private struct SegmentedSentence: Decodable {
    var start: Int
    var end: Int
    var text: String
  }

  @Test func `what show prints as JSON on a pipe is the session itself`() throws {
    let hostile = try HostileWorkspace()
    let outcome = try hostile.workspace.galley(["show", HostileWorkspace.session, "--json"])
    let printed = try JSONSerialization.jsonObject(with: outcome.outputBytes) as? NSDictionary
    let stored =
      try JSONSerialization.jsonObject(with: hostile.workspace.bytes(HostileWorkspace.session))
      as? NSDictionary
    #expect(printed == stored)
  }

  // MARK: - Names

  @Test func `articles whose names become one are told apart`() throws {
    let workspace = try TemporaryWorkspace()
    for name in ["a b.txt", "a-b.txt", "a/b.txt", "-a\u{202E}b.txt"] {
      try workspace.write("This is \(name).", to: name)
    }
    #expect(try workspace.annotate("a b.txt", ["claim"]).status == 0)
    let session = try workspace.bytes("sessions/a-b.ann.json")
    for name in ["a-b.txt", "./-a\u{202E}b.txt"] {
      let outcome = try workspace.annotate(name, ["fact"])
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("is not the text that was annotated"))
    }
    #expect(try workspace.annotate("a/b.txt", ["fact"]).status == 0)
    #expect(try workspace.bytes("sessions/a-b.ann.json") == session)
    #expect(workspace.names("sessions").contains("b.ann.json"))
  }

  @Test func `annotators whose names become one are told apart`() throws {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    func annotate(_ annotator: String) throws -> Outcome {
      try workspace.galley(
        ["annotate", "five-sentences.txt", "--annotator", annotator], input: "claim\n")
    }
    #expect(try annotate("a.b").errors == "")
    for _ in 0..<2 { #expect(try annotate("a b").errors == "") }
    let files = workspace.names("sessions").filter { $0.hasSuffix(".json") }
    #expect(try Set(files.map { try workspace.session($0).annotator }) == ["a.b", "a b"])
    #expect(files.count == 2)
  }

  @Test func `a hint quotes a path for the shell`() throws {
    let workspace = try TemporaryWorkspace()
    let name = "it's; echo \u{1B}[41m $(id).json"
    try workspace.write("{", to: name)
    let outcome = try workspace.galley(["verify", name])
    #expect(
      outcome.errors.contains("\n  hint: galley verify 'it'\\''s; echo ␛[41m $(id).json' --recover")
    )
    try workspace.write("{", to: "-x.json")
    #expect(
      try workspace.galley(["verify", "--", "-x.json"]).errors
        .contains("\n  hint: galley verify ./-x.json\n"))
  }

  @Test func `a value with a line break begins no line of its own`() throws {
    let workspace = try TemporaryWorkspace()
    for arguments in [
      ["--color", "x\nhint: no"], ["--color=x\r\nhint: no"], ["--x\u{B}\nhint: no"],
    ] {
      let outcome = try workspace.galley(["sessions"] + arguments)
      #expect(outcome.status == 64)
      #expect(!outcome.errors.contains("\nhint: no"), "\(outcome.errors)")
    }
  }
}
