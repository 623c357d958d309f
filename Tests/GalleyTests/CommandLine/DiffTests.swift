import Foundation
import Testing

/// `galley diff`, and what it prints for `git diff`.
@Suite struct DiffTests {
  private static let ann = "sessions/five-sentences.ann.json"
  private static let bob = "sessions/five-sentences.bob.json"

  /// A workspace with two sessions on one article.
  private func workspace(
    _ ann: [String], _ bob: [String]
  ) throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.annotate("five-sentences.txt", ann)
    let outcome = try workspace.galley(
      [
        "annotate", "five-sentences.txt", "--annotator", "bob", "--now",
        "2026-02-01T12:00:00.000Z", "--session-id", "other",
      ], input: bob.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0, "\(outcome.errors)")
    return workspace
  }

  @Test func `what differs is said and ends with 1`() throws {
    let workspace = try workspace(
      ["fact 1", "claim 2", "note 1 check"], ["fact 1", "quote 2 cue=said"])
    let outcome = try workspace.galley(["diff", Self.ann, Self.bob])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let texts = try workspace.session("five-sentences.ann.json").sentences.map(\.text)
    #expect(
      outcome.lines == [
        "five-sentences: ann -> bob", "1: note: check -> (none)", "    \(texts[0])",
        "2: claim -> quote", "2: cue: (none) -> said", "    \(texts[1])",
        "5 sentences, 2 differ", "  claim -> quote  1",
      ])
  }

  @Test func `the same labels at another time are no difference`() throws {
    let workspace = try workspace(["cqfxc"], ["claim 5", "cqfx"])
    let outcome = try workspace.galley(["diff", Self.ann, Self.bob])
    #expect(outcome.status == 0)
    #expect(outcome.lines.last == "5 sentences, no difference")
  }

  @Test func `what only the journal holds is compared too`() throws {
    let workspace = try workspace(["fact 1"], ["fact 1"])
    let galley = try PipedGalley(in: workspace, "five-sentences.txt")
    #expect(try galley.perform("claim 1") == "1: claim")
    galley.kill()
    let outcome = try workspace.galley(["diff", Self.ann, Self.bob])
    #expect(outcome.status == 1)
    #expect(outcome.lines.contains("1: claim -> fact"))
  }

  @Test func `sentences that one of them split are laid side by side`() throws {
    let workspace = try workspace(
      ["split 3 \"and her\"", "quote 3", "fact 4", "claim 5"], ["quote 3", "claim 4"])
    let outcome = try workspace.galley(["diff", Self.ann, Self.bob])
    #expect(outcome.status == 1)
    #expect(outcome.lines.contains("3-4|3: 2 sentences -> 1 sentence"))
    #expect(outcome.lines.contains { $0.hasPrefix("4|3: fact -> quote “and her neighbour") })
    #expect(!outcome.output.contains("5|4"))
    #expect(outcome.lines.contains { $0.hasPrefix("6 sentences -> 5, 1 of 5 stretches of text") })
  }

  private struct Document: Decodable {
    struct Item: Decodable {
      var kind: String
      var attribute: String?
      var start: Int
      var end: Int
      var text: String
      var left_sentences: [Int]
      var right_sentences: [Int]
    }
    struct Pair: Decodable {
      var count: Int
      var left: [String]
      var right: [String]
    }
    var annotators: [String]
    var article: String
    var cuts: Int
    var differences: [Item]
    var differing: Int
    var label_pairs: [Pair]
    var sentences: [Int]
    var sha256: String
    var stretches: Int
  }

  @Test func `JSON says the same, with offsets in code points`() throws {
    let workspace = try workspace(
      ["split 3 \"and her\"", "quote 3 speaker=\"Olena Koval\"", "fact 4", "flag 5"], ["quote 3"])
    let outcome = try workspace.galley(["diff", "--json", Self.ann, Self.bob])
    #expect(outcome.status == 1)
    let found = try JSONDecoder().decode(Document.self, from: outcome.outputBytes)
    let session = try workspace.session("five-sentences.ann.json")
    #expect(found.annotators == ["ann", "bob"])
    #expect(found.sha256 == session.article.sha256)
    #expect(found.sentences == [6, 5])
    #expect(found.stretches == 5)
    #expect(found.cuts == 1)
    #expect(found.differing == 2)
    #expect(found.differences.map(\.kind) == ["cut", "attribute", "labels", "flag"])
    #expect(found.differences.map(\.left_sentences) == [[3, 4], [3], [4], [5]])
    #expect(found.differences.map(\.right_sentences) == [[3], [3], [3], [4]])
    for item in found.differences { #expect(session.text(item.start, item.end) == item.text) }
    #expect(found.label_pairs.map(\.left) == [["fact"]])
    #expect(found.label_pairs.map(\.right) == [["quote"]])
  }

  @Test func `what cannot be compared is refused, never with 1`() throws {
    let workspace = try workspace(["fact 1"], ["fact 1"])
    try workspace.copy("ten-sentences.txt")
    try workspace.annotate("ten-sentences.txt", ["fact 1"])
    let ten = "sessions/ten-sentences.ann.json"
    let digests = try [
      "five-sentences.ann.json", "ten-sentences.ann.json",
    ].map { try workspace.session($0).article.sha256 }
    let other = try workspace.galley(["diff", Self.ann, ten])
    #expect(other.status == 65)
    for digest in digests { #expect(other.errors.contains(digest)) }
    let same = try workspace.galley(["diff", Self.ann, "./" + Self.ann])
    #expect(same.status == 64)
    #expect(same.errors.hasPrefix("error: '\(Self.ann)' and './\(Self.ann)' are the same file\n"))
    #expect(try workspace.galley(["diff", Self.ann, "nowhere.json"]).status == 74)
    try workspace.write("{\"format\": \"galley-session\"", to: "damaged.json")
    #expect(try workspace.galley(["diff", Self.ann, "damaged.json"]).status == 65)
    #expect(try workspace.galley(["diff", Self.ann]).status == 64)
    #expect(try workspace.galley(["diff", "--textconv", Self.ann, Self.bob]).status == 64)
  }

  @Test func `labels that only one of them has are named, and the rest is compared`() throws {
    let workspace = try workspace(
      ["fact 1", "rename fact truth"], ["fact 1", "rename none other"])
    let outcome = try workspace.galley(["diff", Self.ann, Self.bob])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == "only '\(Self.ann)' has 'truth', 'none'\n"
        + "only '\(Self.bob)' has 'fact', 'other'\n")
    #expect(outcome.lines.contains("1: truth -> fact"))
    let json = try workspace.galley(["diff", "--json", Self.ann, Self.bob])
    #expect(json.errors == outcome.errors)
    #expect(
      try JSONDecoder().decode(Document.self, from: json.outputBytes).label_pairs.map(\.right)
        == [["fact"]])
  }

  @Test func `two sessions of one person are called by their files`() throws {
    let workspace = try workspace(["fact 1"], ["fact 1"])
    try FileManager.default.copyItem(
      atPath: workspace.file(Self.ann), toPath: workspace.file("before.json"))
    try workspace.annotate("five-sentences.txt", ["claim 1"])
    let outcome = try workspace.galley(["diff", "before.json", Self.ann])
    #expect(outcome.status == 1)
    #expect(outcome.lines.first == "five-sentences: before.json -> \(Self.ann)")
    #expect(outcome.lines.contains("1: fact -> claim"))
  }

  @Test func `a session as text has a sentence a line`() throws {
    let workspace = try workspace(
      ["quote+claim 3 speaker=\"Olena Koval\"", "fact 1", "note 1 check", "flag 1"], [])
    let outcome = try workspace.galley(["diff", "--textconv", Self.ann])
    #expect(outcome.status == 0)
    let session = try workspace.session("five-sentences.ann.json")
    let texts = session.sentences.map(\.text)
    #expect(
      outcome.lines == [
        "article five-sentences", "text \(session.article.sha256)", "annotator ann",
        "schema news: claim, quote, fact, none",
        "s1 fact: \(texts[0]) | note: check | flagged", "s2 untagged: \(texts[1])",
        "s3 quote+claim: \(texts[2]) | quote speaker=Olena Koval | claim speaker=Olena Koval",
        "s4 untagged: \(texts[3])", "s5 untagged: \(texts[4])",
      ])
  }

  private static let hasGit = FileManager.default.isExecutableFile(atPath: "/usr/bin/git")

  @Test(.enabled(if: hasGit, "git is not installed"))
  func `git diff shows what an analyst changed, a sentence a line`() throws {
    let workspace = try workspace(["fact 1", "claim 2"], [])
    func git(_ line: String) throws -> Outcome {
      try workspace.shell(
        "git -c user.name=test -c user.email=test@example.org \(line)",
        environment: ["GIT_CONFIG_NOSYSTEM": "1"])
    }
    #expect(try git("init -q .").status == 0)
    try workspace.write("sessions/*.json diff=galley\n", to: ".gitattributes")
    // What docs/review.md says, with the program under its test's path.
    #expect(try git("config diff.galley.textconv '\(Galley.binary) diff --textconv'").status == 0)
    #expect(
      try git("add sessions .gitattributes && git -c user.name=t -c user.email=t@x commit -qm x")
        .status == 0)
    try workspace.annotate("five-sentences.txt", ["quote 2", "split 3 \"and her\""])
    let outcome = try git("diff --no-color -U0 -- 'sessions/*.json'")
    let changed = outcome.lines.filter {
      ($0.hasPrefix("+") || $0.hasPrefix("-")) && !$0.hasPrefix("+++") && !$0.hasPrefix("---")
    }
    let texts = try workspace.session("five-sentences.ann.json").sentences.map(\.text)
    #expect(
      changed == [
        "-s2 claim: \(texts[1])", "-s3 untagged: \(texts[2]) \(texts[3])",
        "+s2 quote: \(texts[1])", "+s3 untagged: \(texts[2])", "+s6 untagged: \(texts[3])",
      ], "\(outcome.output)\(outcome.errors)")
  }
}
