import Foundation
import Testing

/// What `galley suggest` measures, writes and explains, and how it refuses.
@Suite struct SuggestTests {
  private static let lines = """
    {"article": "harbour", "text": "“We sail at dawn,” she said.", "label": "quote"}
    {"article": "harbour", "text": "The harbour was built in 1912.", "label": "fact"}
    {"article": "harbour", "text": "It may close.", "label": "claim", "paragraph": true}
    {"article": "harbour", "text": "Nobody has labelled this."}
    {"article": "bridge", "text": "The bridge was built in 1920.", "label": "fact", "more": [1]}
    {"article": "bridge", "text": "“It will hold,” he said.", "label": "quote"}

    """

  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace()
    try workspace.write(Self.lines, to: "sentences.jsonl")
    return workspace
  }

  private struct Answer: Decodable {
    struct Label: Decodable {
      var label: String
      var support: Int
      var proposed: Int
      var f1: Double?
      var f1_reason: String?
    }

    struct Window: Decodable {
      var from: Int
      var to: Int
      var n: Int
      var accuracy: Double?
      var macro_f1: Double?
    }

    struct Shown: Decodable {
      var threshold: Double
      var coverage: Double?
      var accuracy: Double?
      var accuracy_reason: String?
    }

    struct Tenth: Decodable {
      var from: Double
      var to: Double
      var n: Int
      var mean_score: Double?
      var accuracy: Double?
    }

    var n: Int
    var accuracy: Double?
    var macro_f1: Double?
    var articles: Int
    var learned: Int
    var mode: String
    var model: String
    var labels: [String]
    var confusion: [[Int]]
    var not_proposed: Int
    var per_label: [Label]
    var windows: [Window]
    var shown: [Shown]
    var reliability: [Tenth]
    var seconds: Double
    var seconds_per_sentence: Double?
  }

  private func answer(
    _ workspace: TemporaryWorkspace, _ arguments: [String], input: String = ""
  ) throws -> Answer {
    let outcome = try workspace.galley(["suggest", "eval", "--json"] + arguments, input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: outcome.outputBytes)
  }

  // MARK: - Measuring

  @Test func `every sentence with a label is predicted and then learned`() throws {
    let found = try answer(workspace(), ["sentences.jsonl"])
    #expect(found.n == 5 && found.articles == 2 && found.learned == 5)
    #expect(found.mode == "progressive")
    // The order of the schema for news, of which not all labels occur.
    #expect(found.labels == ["claim", "quote", "fact"])
    #expect(found.per_label.map(\.support) == [1, 2, 2])
    #expect(found.confusion.count == 3)
    #expect(found.confusion.joined().reduce(0, +) + found.not_proposed == 5)
    #expect(found.windows.map(\.from) == [0] && found.windows.map(\.to) == [5])
    #expect(found.windows[0].accuracy == found.accuracy)
    #expect(found.windows[0].macro_f1 == found.macro_f1)
    #expect(found.shown.map(\.threshold).contains(0.5))
    #expect(found.shown.allSatisfy { $0.accuracy != nil || $0.accuracy_reason != nil })
    #expect(found.reliability.count == 10)
    #expect(found.reliability.reduce(0) { $0 + $1.n } + found.not_proposed == 5)
    #expect(found.seconds >= 0 && found.seconds_per_sentence != nil)
  }

  @Test func `a held-back file is scored and not learned`() throws {
    let workspace = try workspace()
    try workspace.write(
      #"{"article": "pier", "text": "It may fall.", "label": "claim"}"# + "\n"
        + #"{"article": "pier", "text": "Why?", "label": "question"}"#, to: "test.jsonl")
    let found = try answer(workspace, ["sentences.jsonl", "--test", "test.jsonl"])
    #expect(found.n == 2 && found.articles == 1 && found.learned == 5)
    #expect(found.mode == "test" && found.windows.isEmpty)
    #expect(found.labels == ["claim", "quote", "fact", "question"])
    #expect(found.per_label[3].proposed == 0 && found.per_label[3].f1 == 0)
  }

  @Test func `other labels come in the order in which they are given first`() throws {
    let lines = [("b", "One."), ("a", "Two."), ("quote", "Three."), ("b", "Four.")].map {
      #"{"article": 7, "text": "\#($0.1)", "label": "\#($0.0)"}"#
    }
    let found = try answer(
      TemporaryWorkspace(), ["-"], input: lines.joined(separator: "\n"))
    #expect(found.labels == ["b", "a", "quote"] && found.n == 4 && found.articles == 1)
  }

  @Test func `sessions are measured by what is tagged in them`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    try workspace.label("ten-sentences.txt", as: "ann", ["claim 1-3", "quote 5", "fact 7"])
    let found = try answer(workspace, ["sessions"])
    #expect(found.n == 5 && found.labels == ["claim", "quote", "fact", "none"])
    #expect(found.per_label.map(\.support) == [3, 1, 1, 0])
    let one = try answer(workspace, ["sessions/ten-sentences.ann.json"])
    #expect(one.n == 5 && one.confusion == found.confusion)
  }

  @Test func `a table is for reading`() throws {
    let outcome = try workspace().galley(["suggest", "eval", "sentences.jsonl"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for words in [
      "5 sentences of 2 articles, each predicted, then learned", "labels seen", "macro-F1",
      "shown from", "given in rows, proposed in columns", "0.800 (threshold)",
    ] {
      #expect(outcome.output.contains(words), "\(words)")
    }
    #expect(!outcome.hasControlBytes)
  }

  @Test func `a threshold of one's own is among those that are counted`() throws {
    let found = try answer(workspace(), ["sentences.jsonl", "--threshold", "0.42"])
    #expect(found.shown.first?.threshold == 0.42)
    let refused = try workspace().galley(
      ["suggest", "eval", "sentences.jsonl", "--threshold", "80"])
    #expect(refused.status == 64)
  }

  @Test func `the order of articles is that of the seed`() throws {
    let workspace = try TemporaryWorkspace()
    let lines = (0..<60).map {
      #"{"article": "\#($0 % 20)", "text": "Sentence \#($0 / 3) of it.", "label": "\#($0 % 7)"}"#
    }
    try workspace.write(lines.joined(separator: "\n"), to: "many.jsonl")
    func labels(_ more: [String]) throws -> [[Int]] {
      try answer(workspace, ["many.jsonl"] + more).confusion
    }
    let shuffled = ["--shuffle-articles", "--seed", "3"]
    #expect(try labels(shuffled) == labels(shuffled))
  }

  // MARK: - Refusals

  @Test(arguments: [
    (
      "{\"article\": \"a\", \"text\": \"x\", \"label\": \"b\"}\n{\"article\": \"a\"}\n",
      "error: 'text' is missing\n  --> in.jsonl:2\n"
    ),
    (
      "{\"article\": \"a\", \"text\": 7}\n",
      "error: the line is not a JSON object of a sentence: a value is of the wrong kind\n"
        + "  --> in.jsonl:1:26\n"
    ),
    ("\n\n[]\n", "  --> in.jsonl:3:1\n"),
    ("{\"text\": \"x\", \"label\": \"b\", \"paragraph\": 1}", "  --> in.jsonl:1:42\n"),
    ("", "error: no sentence has a label in 'in.jsonl'\n"),
    ("{\"article\": \"a\", \"text\": \"x\", \"label\": null}\n", "error: no sentence has a label"),
  ])
  func `a line that is none is named`(_ lines: String, _ words: String) throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(lines, to: "in.jsonl")
    let outcome = try workspace.galley(["suggest", "eval", "in.jsonl"])
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
    #expect(outcome.errors.contains("hint: "))
  }

  @Test func `more labels than a schema could have are no labels`() throws {
    let lines = (0..<1_001).map { "{\"text\": \"One.\", \"label\": \"label \($0)\"}\n" }
    let outcome = try TemporaryWorkspace().galley(
      ["suggest", "eval", "-"], input: lines.joined())
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("there are more than 1000 labels\n  --> standard input:1001"))
  }

  @Test(arguments: [
    ["eval"], ["eval", "--test", "sentences.jsonl"], ["train", "sentences.jsonl"], ["explain"],
  ])
  func `what is not enough is misuse`(_ arguments: [String]) throws {
    #expect(try workspace().galley(["suggest"] + arguments).status == 64)
  }

  // MARK: - Models

  @Test func `a model goes on where it was trained`() throws {
    let workspace = try workspace()
    let trained = try workspace.galley(["suggest", "train", "sentences.jsonl", "-o", "news.model"])
    #expect(trained.status == 0, "\(trained.errors)")
    #expect(trained.output.hasPrefix("wrote news.model: galley-1+"))
    #expect(trained.output.contains("from 5 sentences of 2 articles"))
    #expect(try workspace.bytes("news.model").starts(with: Data("galley-model 1 ".utf8)))
    let direct = try answer(workspace, ["sentences.jsonl", "--test", "sentences.jsonl"])
    let loaded = try answer(workspace, ["--model", "news.model", "--test", "sentences.jsonl"])
    #expect(loaded.confusion == direct.confusion)
    #expect(loaded.reliability.map(\.mean_score) == direct.reliability.map(\.mean_score))
    #expect(loaded.labels == direct.labels && loaded.learned == 0)
  }

  @Test func `training the same writes the same, and over nothing unasked`() throws {
    let workspace = try workspace()
    for name in ["a.model", "b.model"] {
      try workspace.galley(["suggest", "train", "sentences.jsonl", "-o", name])
    }
    #expect(try workspace.bytes("a.model") == workspace.bytes("b.model"))
    try workspace.write("mine", to: "notes")
    let refused = try workspace.galley(["suggest", "train", "sentences.jsonl", "-o", "notes"])
    #expect(refused.status == 73 && refused.errors.contains("'notes' is there already"))
    #expect(try workspace.text("notes") == "mine")
    let forced = try workspace.galley(
      ["suggest", "train", "sentences.jsonl", "-o", "notes", "--force"])
    #expect(forced.status == 0)
    #expect(try workspace.bytes("notes") == workspace.bytes("a.model"))
    let itself = try workspace.galley(
      ["suggest", "train", "sentences.jsonl", "-o", "sentences.jsonl", "--force"])
    #expect(itself.status == 64)
    #expect(try workspace.text("sentences.jsonl") == Self.lines)
    #expect(workspace.names().filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func `a model that is damaged, or none, is refused`() throws {
    let workspace = try workspace()
    try workspace.galley(["suggest", "train", "sentences.jsonl", "-o", "news.model"])
    var bytes = try workspace.bytes("news.model")
    bytes[bytes.count - 1] ^= 1
    try workspace.write(bytes, to: "flipped")
    try workspace.write(bytes.dropLast(), to: "cut")
    try workspace.write("galley-model 9 0 x\n", to: "newer")
    for (name, words) in [
      ("flipped", "the model 'flipped' is damaged: its digest"),
      ("cut", "the model 'cut' is damaged: "), ("newer", "the file says 9"),
      ("sentences.jsonl", "'sentences.jsonl' is not a model"),
    ] {
      let outcome = try workspace.galley(["suggest", "eval", "sentences.jsonl", "--model", name])
      #expect(outcome.status == 65 && outcome.errors.contains(words), "\(outcome.errors)")
    }
    let missing = try workspace.galley(["suggest", "eval", "sentences.jsonl", "--model", "none"])
    #expect(missing.status == 1)
  }

  @Test func `a model does not take labels that it does not have`() throws {
    let workspace = try workspace()
    try workspace.galley(["suggest", "train", "sentences.jsonl", "-o", "news.model"])
    try workspace.write(#"{"text": "Why?", "label": "question"}"#, to: "other.jsonl")
    let refused = try workspace.galley(
      ["suggest", "train", "other.jsonl", "--model", "news.model", "-o", "new.model"])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("does not have the label 'question'"))
    #expect(!workspace.exists("new.model"))
    let found = try answer(workspace, ["other.jsonl", "--model", "news.model"])
    #expect(found.labels == ["claim", "quote", "fact", "question"])
    #expect(found.n == 1 && found.accuracy == 0 && found.learned == 0)
  }

  // MARK: - Explaining

  private struct Explanation: Decodable {
    struct Sentence: Decodable {
      var sentence: Int
      var text: String
      var label: String?
      var score: Double?
      var shares: [Double]
      var attributes: [String: String]
    }

    var article: String
    var labels: [String]
    var model: String
    var sentences: [Sentence]
  }

  @Test func `sentences of a text and of a session are explained`() throws {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    try workspace.label("ten-sentences.txt", as: "ann", ["claim 1-3"])
    for file in ["ten-sentences.txt", "sessions/ten-sentences.ann.json"] {
      let outcome = try workspace.galley(["suggest", "explain", file, "2,4-5", "--json"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let found = try JSONDecoder().decode(Explanation.self, from: outcome.outputBytes)
      #expect(found.article == "ten-sentences")
      #expect(found.labels == ["claim", "quote", "fact", "none"])
      #expect(found.sentences.map(\.sentence) == [2, 4, 5])
      #expect(found.sentences.allSatisfy { !$0.text.isEmpty })
      let all = try workspace.galley(["suggest", "explain", file])
      #expect(all.status == 0 && !all.hasControlBytes)
      #expect(all.lines.contains { $0.hasPrefix("10  ") })
    }
    let refused = try workspace.galley(["suggest", "explain", "ten-sentences.txt", "42"])
    #expect(refused.status == 1 && refused.errors.contains("there is no sentence 42"))
  }
}
