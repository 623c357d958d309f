import Foundation
import Testing

/// `galley adjudicate`, from scripts.
@Suite struct AdjudicateTests {
  private static let ann = "sessions/five-sentences.ann.json"
  private static let bob = "sessions/five-sentences.bob.json"
  private static let cat = "sessions/five-sentences.cat.json"
  private static let gold = "sessions/five-sentences.gold.json"

  private let workspace: TemporaryWorkspace

  init() throws {
    workspace = try TemporaryWorkspace("five-sentences.txt")
    try workspace.label(
      "five-sentences.txt", as: "ann", ["fact 1-2", "quote 3 cue=said", "claim 4"])
    try workspace.label(
      "five-sentences.txt", as: "bob", ["fact 1", "claim 2", "quote 3", "claim 4"])
    try workspace.label("five-sentences.txt", as: "cat", ["fact 1-2", "claim 3", "fact 4"])
  }

  private func adjudicate(
    _ lines: [String], _ sessions: [String] = [ann, bob, cat], options: [String] = []
  ) throws -> Outcome {
    try workspace.adjudicate(sessions, lines, options: options)
  }

  /// A gold session as its format's description has it.
  private struct Gold: Decodable {
    struct Sentence: Decodable {
      struct Settlement: Decodable {
        struct Vote: Decodable {
          struct Annotation: Decodable { var label: String }
          var annotator: String
          var annotations: [Annotation]
        }
        var votes: [Vote]
        var rule: String?
        var chosen: String?
        var reason: String?
      }
      var settlement: Settlement
    }
    struct Source: Decodable {
      var annotator: String
      var session: String
      var sha256: String
    }
    var sentences: [Sentence]
    var sources: [Source]
  }

  private func goldFile() throws -> Gold {
    try JSONDecoder().decode(Gold.self, from: workspace.bytes(Self.gold))
  }

  @Test func `a script settles, and the gold session records who held what`() throws {
    let outcome = try adjudicate([
      "take ann 2", "why 2 \"the record settles it\"", "accept majority", "claim 5",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.lines == [
        "2: fact, as ann has it", "2: as ann has it, because the record settles it",
        "3: quote cue=said, majority", "4: claim, majority", "5: claim, labelled anew",
      ])
    #expect(outcome.errors.contains("3 of 5 sentences are disputed; 4 to be settled\n"))
    let session = try workspace.session("five-sentences.gold.json")
    #expect(session.labels == ["fact", "fact", "quote", "claim", "claim"])
    #expect(session.annotator == "rita")
    #expect(session.sentences.allSatisfy { $0.annotations.allSatisfy { $0.by == "rita" } })
    #expect(
      session.sentences.allSatisfy { $0.annotations.allSatisfy { $0.origin == "adjudication" } })
    #expect(session.history.map(\.command).first == "accept unanimous")
    let gold = try goldFile()
    #expect(
      gold.sentences.map(\.settlement.rule)
        == ["unanimous", "annotator", "majority", "majority", "anew"])
    #expect(gold.sentences[1].settlement.chosen == "ann")
    #expect(gold.sentences[1].settlement.reason == "the record settles it")
    for sentence in gold.sentences {
      #expect(sentence.settlement.votes.map(\.annotator) == ["ann", "bob", "cat"])
    }
    #expect(
      gold.sentences[3].settlement.votes.map { $0.annotations.map(\.label) }
        == [["claim"], ["claim"], ["fact"]])
    #expect(gold.sources.map(\.session) == ["session-ann", "session-bob", "session-cat"])
    #expect(gold.sources.allSatisfy { $0.sha256.count == 64 })
    #expect(try workspace.galley(["verify", Self.gold]).status == 0)
  }

  @Test func `labels can be merged in a gold session, and in its votes`() throws {
    let outcome = try adjudicate(["accept majority", "merge claim+fact assertion", "show 2"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try goldFile().sentences[3].settlement.votes.map { $0.annotations.map(\.label) }
        == [["assertion"], ["assertion"], ["assertion"]])
    #expect(try goldFile().sentences.map(\.settlement.rule)[3] == "majority")
    #expect(try workspace.galley(["verify", Self.gold]).status == 0)
    #expect(try adjudicate(["undo"]).status == 0)
    #expect(try workspace.session("five-sentences.gold.json").labels[3] == "claim")
  }

  @Test func `the annotators' sessions are not touched`() throws {
    let before = try [Self.ann, Self.bob, Self.cat].map { try workspace.bytes($0) }
    #expect(try adjudicate(["accept majority", "split 3 \"and her\""]).status == 0)
    #expect(try [Self.ann, Self.bob, Self.cat].map { try workspace.bytes($0) } == before)
  }

  @Test func `the same command goes on, and takes back what was done before`() throws {
    #expect(try adjudicate(["take 2 2"]).lines == ["2: claim, as bob has it"])
    let outcome = try adjudicate(["undo", "take 1 2", "filter unsettled", "filter"])
    #expect(
      outcome.lines == [
        "2: untagged, to be settled", "2: fact, as ann has it", "filter: unsettled, 3 sentences",
      ])
    // What was agreed on at the start can be undone like the rest.
    let all = try adjudicate(["undo", "undo", "accept unanimous"])
    #expect(all.status == 0, "\(all.errors)")
    #expect(all.lines.last == "1: fact, unanimous")
  }

  @Test func `gold sessions are sessions like any`() throws {
    _ = try adjudicate(["accept majority"])
    let shown = try workspace.galley(["show", Self.gold])
    #expect(shown.output.contains("→ majority"))
    let annotated = try workspace.galley(
      ["annotate", Self.gold, "--annotator", "rita"], input: "take bob 2\n")
    #expect(annotated.lines == ["2: claim, as bob has it"])
    let compared = try workspace.galley(["diff", Self.ann, Self.gold])
    #expect(compared.lines.contains("2: fact -> claim"))
  }

  @Test func `names stay unknown in blind mode, whatever is shown`() throws {
    let outcome = try adjudicate(
      ["take A 2", "why 2 so", "show all", "history", "undo", "redo", "progress", "take 2 2"],
      options: ["--blind"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in ["ann", "bob", "cat"] {
      let words = (outcome.output + outcome.errors).split { !$0.isLetter }
      #expect(!words.contains { $0 == name }, "\(outcome.output)")
    }
    #expect(outcome.output.contains("as A has it"))
    #expect(outcome.output.contains("as B has it"))
    let chosen = try goldFile().sentences[1].settlement.chosen
    #expect(["ann", "bob", "cat"].contains(chosen))
  }

  @Test func `sentences that some split are settled as one, and it is said`() throws {
    try workspace.label(
      "five-sentences.txt", as: "dan",
      ["split 3 \"and her\"", "quote 3", "fact 4", "fact 1-2", "claim 5"])
    let outcome = try adjudicate(
      ["show 3", "take dan 3"], [Self.ann, "sessions/five-sentences.dan.json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 stretch of text is cut into other sentences by some"))
    #expect(outcome.lines.last == "3: quote+fact, as dan has it")
    #expect(try workspace.session("five-sentences.gold.json").sentences.count == 5)
  }

  @Test func `what is done is safe when the program is killed`() throws {
    let streams = try TemporaryWorkspace()
    let child = try workspace.shell(
      """
      ( echo 'take 2 2'; echo 'claim 5'; sleep 20 ) | "$galley" adjudicate \(Self.ann) \(Self.bob) \
      \(Self.cat) --annotator rita > \(streams.file("out")) 2> \(streams.file("err")) & \
      for i in $(seq 200); do grep -q '5: claim' \(streams.file("out")) && break; sleep 0.05; done; \
      kill -9 $!; cat \(streams.file("out"))
      """)
    #expect(child.lines == ["2: claim, as bob has it", "5: claim, labelled anew"])
    let outcome = try adjudicate(["filter disputed", "show 2", "undo"])
    #expect(outcome.errors.contains("3 changes were recovered from the journal"))
    #expect(outcome.output.contains("→ as bob has it"))
    #expect(outcome.lines.last == "5: untagged, to be settled")
  }

  @Test func `one that was only begun is gone on with`() throws {
    _ = try adjudicate(["undo"])
    let text = try workspace.text(Self.gold)
    // The file as it was before its first change.
    var members = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    members["history"] = [Any]()
    try workspace.write(
      try JSONSerialization.data(withJSONObject: members, options: .sortedKeys), to: Self.gold)
    #expect(try adjudicate(["history"]).lines.last?.contains("accept unanimous") == true)
    #expect(try workspace.session("five-sentences.gold.json").labels[0] == "fact")
  }

  @Test func `what cannot be settled together is refused, and nothing is written`() throws {
    try workspace.copy("ten-sentences.txt")
    try workspace.label("ten-sentences.txt", as: "eve", ["fact 1"])
    let ten = "sessions/ten-sentences.eve.json"
    func refusal(_ sessions: [String], _ options: [String] = []) throws -> Outcome {
      let outcome = try adjudicate(["accept majority"], sessions, options: options)
      #expect(outcome.output == "")
      #expect(!FileManager.default.fileExists(atPath: workspace.file(Self.gold)))
      return outcome
    }
    let articles = try refusal([Self.ann, ten])
    #expect(articles.status == 65)
    #expect(
      articles.errors.contains("the sessions are on 2 articles, and a gold session is on one"))
    #expect(articles.errors.contains(ten))
    let alone = try refusal([Self.ann])
    #expect(alone.status == 64)
    #expect(alone.errors.contains("there is only one session"))
    #expect(try refusal([Self.ann, Self.ann]).errors.contains("is given twice"))
    #expect(try refusal([Self.ann, "nowhere.json"]).status == 1)
    let own = try refusal([Self.ann, Self.bob], ["-o", Self.bob])
    #expect(own.status == 64)
    #expect(own.errors.contains("is one of the sessions to be settled"))
    try workspace.write("{\"format\": \"galley-session\"", to: "damaged.json")
    #expect(try refusal([Self.ann, Self.bob, "damaged.json"]).status == 65)
    // A second session of ann's, and one whose labels have other names.
    let text = try workspace.text(Self.ann)
    try workspace.write(text.replacing("session-ann", with: "second"), to: "second.json")
    #expect(try refusal([Self.ann, "second.json"]).errors.contains("are both ann's"))
    try workspace.annotate("five-sentences.txt", ["rename fact truth"], options: ["--id", "five"])
    try workspace.write(
      text.replacing("session-ann", with: "renamed").replacing("\"ann\"", with: "\"zoe\"")
        .replacing("\"fact\"", with: "\"truth\""), to: "renamed.json")
    let labels = try refusal([Self.ann, "renamed.json"])
    #expect(labels.status == 65)
    #expect(labels.errors.contains("'truth'"))
  }

  @Test func `another gold session is not gone on with`() throws {
    _ = try adjudicate(["take 1 2"], [Self.ann, Self.bob])
    let other = try adjudicate(["take 1 2"])
    #expect(other.status == 65)
    #expect(other.errors.contains("was not made from '\(Self.cat)'"))
    let plain = try adjudicate(["take 1 2"], [Self.ann, Self.bob], options: ["-o", Self.cat])
    #expect(plain.status == 73)
    #expect(plain.errors.contains("is no gold session"))
    let same = try adjudicate(["show 5"], [Self.ann, Self.bob])
    #expect(!same.errors.contains("has changed since"))
    try workspace.label("five-sentences.txt", as: "bob", ["fact 5"])
    let changed = try adjudicate(["show 5"], [Self.ann, Self.bob])
    #expect(changed.status == 0)
    #expect(changed.errors.contains("the session of bob has changed since"))
  }

  @Test func `a gold session that is open elsewhere cannot be changed`() throws {
    _ = try adjudicate([])
    let galley = try PipedGalley(in: workspace, Self.gold)
    #expect(try galley.perform("note 1 mine") == "1: note mine")
    let outcome = try adjudicate(["take 1 2"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("it is open for reading only"))
    galley.kill()
  }
}
