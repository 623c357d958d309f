import Workbench

/// What is typed to see what every command of the shell prints.
enum HostileLines {
  /// The lines for a command; nil for one that nobody has thought of yet.
  ///
  /// What any command may be given is tried in any case; here stands what only this one understands.
  static func own(of command: String) -> [String]? {
    let word = Hostile.word("WORD", 5)
    let text = Hostile.text("TEXT", 6)
    let attribute = Hostile.word("ATTRIBUTE", 22)
    return switch command {
    case "accept":
      [
        "accept majority", "accept unanimous", "accept \(word)", "accept 3", "suggest on",
        "accept all above \(word)", "accept \(word) above 1", "accept 3", "accept all",
      ]
    case "add": ["add q 1", "add q+f 2", "add q 1 speaker=\"\(text)\""]
    case "approve": ["approve 1 \(text)", "show 1", "approve \(word)", "approve"]
    case "attribute":
      [
        "attribute 1 \(attribute)=\"\(text)\"", "attribute 1 speaker=\(word)", "speaker 1 \(text)",
        "speaker \(text)", "attribute 1 source=\(word)", "attribute 3 source=\(word)",
      ]
    case "correct":
      [
        "correct q 1 \(text)", "correct \(Hostile.word("LABEL0", 23)) 1", "correct \(word) 1",
        "show 1", "history",
      ]
    case "export":
      [
        "export \(word)", "export", "export jsonl", "export jsonl",
        "export jsonl out.jsonl --labels \(word)", "export jsonl - --where /\(text)/",
        "export jsonl \(Hostile.fileName("EXPORT", 8, ending: ""))",
        "export jsonl --\(word)",
      ]
    case "filter":
      [
        "filter by=\(word)", "filter", "filter since=\(word)", "filter flagged /\(text)/",
        "filter \(Hostile.word("LABEL0", 23))s", "filter /\(text)/", "filter flagged", "filter off",
      ]
    case "find":
      ["find ARTICLE", "find", "find back", "find \(text)", "find /ARTICLE.*/", "find /(/"]
    case "flag": ["flag 1", "show 1", "unflag 1"]
    case "follow": ["correct q 1 \(text)", "follow 1", "follow \(word)", "follow 2"]
    case "goto": ["goto 2", "goto /QUOTED/", "goto /\(text)/", "/\(word)/"]
    case "guide": ["guide", "guide c", "guide \(Hostile.word("LABEL0", 23))"]
    case "help": CommandRegistry.names.map { "help \($0)" } + ["?"]
    case "history": ["history", "history all", "history 1", "note 1 \(text)", "history"]
    case "import":
      [
        "import", "import \(word) \(word)", "import jsonl \(text)", "import jsonl --\(word) x",
        "import jsonl \(HostileWorkspace.damaged)",
        "import jsonl \(HostileWorkspace.corpus) --dry-run",
        "import jsonl \(HostileWorkspace.corpus) --add-labels --annotator \(word)",
      ]
    case "join": ["join 1-2", "show all", "join all", "show all"]
    case "keys": ["keys"]
    case "labels": ["labels"]
    case "next": ["next", "next tagged", "next /QUOTED/", "next \(Hostile.word("LABEL1", 24))s"]
    case "note": ["note 1 \(text)", "note \(text)", "note 2 \"\(word)\"", "show 1", "note 1 \"\""]
    case "open":
      [
        "open \(HostileWorkspace.article)", "open \(HostileWorkspace.damaged)",
        "open \(HostileWorkspace.session)", "open \(HostileWorkspace.badKeys)", "show all",
        "open \(text)", "open \(Hostile.fileName("FOLDER", 13, ending: ""))",
      ]
    case "prev": ["goto 4", "prev", "prev tagged", "previous /ARTICLE/"]
    case "progress": ["progress"]
    case "quit": ["note 1 \(text)", "quit"]
    case "redo": ["note 1 \(text)", "undo", "redo", "redo"]
    case "merge":
      [
        "merge c+x \(word)", "merge \(Hostile.word("LABEL0", 23))+\(word) c",
        "merge c+q \"\(text)\"",
        "merge \(word)",
      ]
    case "reject": ["reject 1 \(text)", "show 1", "reject \(word)", "reject"]
    case "remark": ["remark 1 \(text)", "show 1", "remark \(text)", "remark 1 \"\""]
    case "rename":
      [
        "rename \(Hostile.word("LABEL0", 23)) \(word)", "rename c \(word)", "rename c claim",
        "labels",
      ]
    case "resegment":
      ["resegment", "resegment language=\(word)", "resegment layout=lines", "show all"]
    case "resolve": ["remark 1 \(text)", "resolve 1", "show 1", "resolve \(word)"]
    case "save": ["note 1 \(text)", "save", "write"]
    case "sequence": ["cqf.x", "sequence cqf", "sequence cq\(word)", "cq\(word)"]
    case "session": ["session", "session \(word)", "session next"]
    case "set":
      ["set", "set color \(word)", "set width \(word)", "set width 40", "set advance \(word)"]
    case "show":
      ["show", "show all", "ls 1-2", "show \(Hostile.word("LABEL0", 23))s", "show /QUOTED/"]
    case "split": ["split 1 \"\(word)\"", "split 1 ARTICLE", "split 3 \"second\"", "show all"]
    case "stats": ["claim 1 speaker=\"\(text)\"", "stats"]
    case "suggest":
      [
        "suggest", "suggest explain 3", "suggest on", "suggest", "suggest explain all", "show all",
        "suggest \(word)", "suggest threshold \(word)", "suggest explain \(word)", "suggest off",
      ]
    case "tag":
      [
        "tag c 1", "c 2", "q 2 \"mayor\"", "tag c 1 \"\(word)\"", "tag c 1 speaker=\"\(text)\"",
        "c 3 \(attribute)=\"\(text)\"", "\(Hostile.word("LABEL0", 23)) 1", "\(word) 3",
        "c+\(word) 2",
        "show all",
      ]
    case "take":
      ["take 1 all", "take \(word)", "take \"\(text)\"", "take majority all", "take 2 1"]
    case "undo": ["note 1 \(text)", "undo", "undo", "undo \(word)", "undo 2"]
    case "untag": ["untag 1 c", "untag 2", "untag 1 \(word)", "untag 1 \"\(word)\"", "untag all"]
    case "withdraw": ["remark 1 \(text)", "withdraw 1", "withdraw \(word)"]
    case "why": ["why 1 \(text)", "why \(text)", "show 1", "why 1 \"\""]
    default: nil
    }
  }

  /// What every command is given, by each of its names.
  static func common(to spec: CommandSpec) -> [String] {
    let word = Hostile.word("OPERAND", 7)
    return ([spec.name] + spec.aliases).flatMap { name in
      [
        "\(name) \(word)", "\(name) 1 \(word)", "\(name) 1 \(word)=\(word)", "\(name) c 1 \(word)",
        "\(name) \"\(Hostile.text("TEXT", 8))\"", "\(name) /\(Hostile.text("PATTERN", 9))/",
        "\(name) \"\(word)", "\(name)\(word)",
      ]
    } + [spec.example, word, "1 \(word)", "1-\(word)", "# \(word)"]
  }

  /// All lines for a command that can come before it leaves, and those with which it may.
  static func all(of command: any Command.Type) -> (before: [String], last: [String]) {
    let own = own(of: command.spec.name) ?? []
    let common = common(to: command.spec)
    guard command.spec.name == "quit" else { return (own + common, []) }
    return (common.filter { $0 != command.spec.example }, own)
  }
}
