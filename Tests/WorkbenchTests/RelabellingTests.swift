import AnnotationModel
import Testing
import Workbench

@Suite struct RelabellingTests {
  /// Returns a session with a relabelling recorded as one change, and takes it back and does it
  /// again on the way.
  private func relabelled(
    _ relabellings: Relabelling..., on session: Session
  ) throws -> Session {
    let events = try Relabelling.events(relabellings, in: session)
    var after = session
    func record(_ kind: Change.Kind, _ events: [Event]) throws {
      try after.record(
        Change(
          number: after.nextChangeNumber, at: .start, by: "olena", command: "relabel", kind: kind,
          events: events))
    }
    let number = session.nextChangeNumber
    try record(.edit, events)
    let result = after
    try record(.undo(of: number), events.reversed().map(\.inverse))
    #expect(after.schema == session.schema)
    #expect(after.sentences == session.sentences)
    try record(.redo(of: number), events)
    #expect(after.sentences == result.sentences)
    return result
  }

  private func refusal(_ relabelling: Relabelling, on session: Session = .ten) -> Diagnostic? {
    do {
      _ = try Relabelling.events([relabelling], in: session)
      return nil
    } catch {
      return error
    }
  }

  private func labels(_ session: Session) -> [String] {
    session.sentences.map { $0.labels.joined(separator: "+") }
  }

  // MARK: - Suggestions

  @Test func `what is suggested follows its label`() throws {
    let ten = Session.ten
    let session =
      try ten
      .suggesting([ten.suggestion("claim", for: 2, 0.5), ten.suggestion("quote", for: 2)], for: 2)
      .suggesting([ten.suggestion("fact", for: 4)], for: 4)
    func suggested(_ session: Session) -> [String] {
      session.sentences.map { $0.suggestions.map(\.label).joined(separator: ",") }
    }
    let renamed = try relabelled(.rename(old: "claim", new: "assertion"), on: session)
    #expect(suggested(renamed).prefix(5) == ["", "assertion,quote", "", "fact", ""])
    let merged = try relabelled(.merge(["claim", "fact"], into: "statement"), on: session)
    #expect(suggested(merged).prefix(5) == ["", "statement,quote", "", "statement", ""])
    let road = Relabelling.Part(label: "plan", pattern: try pattern("/road/"))
    let split = try relabelled(.split("claim", parts: [road], rest: "view"), on: session)
    #expect(suggested(split).prefix(5) == ["", "plan,quote", "", "fact", ""])
    #expect(merged.taggedCount == 0)
  }

  @Test func `what was shown for a label follows its own label`() throws {
    var session = try Desk(typed: ["claim 2", "fact 4", "quote 8"]).session
    for (number, shown) in [(2, "claim"), (4, "claim"), (8, "fact")] {
      let sentence = session.sentences[number - 1]
      var new = sentence.annotations
      new[0].shown = .suggestion(label: shown, score: 0.5, model: "words-1")
      try session.record(
        Change(
          number: session.nextChangeNumber, at: .start, by: "anna", command: "",
          events: [.annotations(sentence.id, old: sentence.annotations, new: new)]))
    }
    func shown(_ session: Session) -> [String] {
      [1, 3, 7].map { index in
        let annotation = session.sentences[index].annotations[0]
        return "\(annotation.label) for \(annotation.shown?.label ?? "")"
      }
    }
    #expect(shown(session) == ["claim for claim", "fact for claim", "quote for fact"])
    let renamed = try relabelled(.rename(old: "claim", new: "view"), on: session)
    #expect(shown(renamed) == ["view for view", "fact for view", "quote for fact"])
    let merged = try relabelled(.merge(["claim", "fact"], into: "view"), on: session)
    #expect(shown(merged) == ["view for view", "view for view", "quote for view"])
    let absorbed = try relabelled(.merge(["fact"], into: "claim"), on: session)
    #expect(shown(absorbed) == ["claim for claim", "claim for claim", "quote for claim"])
    let road = Relabelling.Part(label: "plan", pattern: try pattern("/road/"))
    let split = try relabelled(.split("claim", parts: [road], rest: "view"), on: session)
    #expect(shown(split) == ["plan for plan", "fact for view", "quote for fact"])
  }

  // MARK: - Rename and merge

  @Test func `a rename is the event of its own that it always was`() throws {
    let session = try Desk(typed: ["claim 1-3"]).session
    let events = try Relabelling.events([.rename(old: "claim", new: "assertion")], in: session)
    #expect(events == [.rename(old: "claim", new: "assertion")])
  }

  @Test func `merged under a new name, the first label goes on and takes the others in`() throws {
    let session = try Desk(typed: ["claim 1-2", "fact 3", "quote 4", "fact 5 source=army"]).session
    let after = try relabelled(.merge(["claim", "fact"], into: "statement"), on: session)
    #expect(
      labels(after).prefix(6) == ["statement", "statement", "statement", "quote", "statement", ""])
    #expect(after.sentences[4].annotations[0].attributes == ["source": "army"])
    #expect(after.schema.labels.map(\.name) == ["statement", "quote", "none"])
    let merged = try #require(after.schema.label(named: "statement"))
    let (claim, fact) = (
      try #require(LabelSchema.news.label(named: "claim")),
      try #require(LabelSchema.news.label(named: "fact"))
    )
    #expect(merged.key == claim.key)
    #expect(merged.color == claim.color)
    #expect(merged.definition == claim.definition + " " + fact.definition)
    #expect(merged.examples == claim.examples + fact.examples)
    #expect(Set(merged.attributes) == Set(claim.attributes + fact.attributes))
    #expect(after.schema.rules.map(\.when) == session.schema.rules.map(\.when))
    #expect(!after.schema.rules.contains { ["claim", "fact"].contains($0.label) })
  }

  @Test func `merged into one of them, that one stays what it is`() throws {
    let session = try Desk(typed: ["claim 1-2", "fact 3"]).session
    let after = try relabelled(.merge(["claim", "fact"], into: "fact"), on: session)
    #expect(labels(after).prefix(4) == ["fact", "fact", "fact", ""])
    let (old, new) = (session.schema.label(named: "fact"), after.schema.label(named: "fact"))
    #expect(new?.definition == old?.definition)
    #expect(new?.key == old?.key)
    #expect(new?.attributes.contains("speaker") == true)
    #expect(after.schema.label(named: "claim") == nil)
  }

  @Test func `a sentence that carried both carries one, with the attributes of both`() throws {
    let session = try Desk(typed: [
      "quote+claim 8 speaker=\"Olena Koval\"", "attribute 8 certainty=certain",
      "quote 5 \"a hard winter\"", "claim 5 \"a hard winter\"", "claim 5 \"hope\"",
    ]).session
    let after = try relabelled(.merge(["claim", "quote"], into: "speech"), on: session)
    let sentence = after.sentences[7]
    #expect(sentence.annotations.count == 1)
    #expect(sentence.annotations[0].attributes.keys.sorted() == ["certainty", "speaker"])
    #expect(sentence.annotations[0].at == session.sentences[7].annotations[0].at)
    #expect(after.sentences[4].spans.map { after.article[$0.range] } == ["a hard winter", "hope"])
  }

  @Test func `of two values of an attribute the first stays`() throws {
    let session = try Desk(typed: ["quote+claim 8"]).session
    var sentence = session.sentences[7]
    sentence.annotations[0].attributes = ["cue": "said", "speaker": "Olena"]
    sentence.annotations[1].attributes = ["cue": "claimed", "source": "bakery"]
    var changed = session
    try changed.record(
      Change(
        number: session.nextChangeNumber, at: .start, by: "anna", command: "",
        events: [
          .annotations(
            sentence.id, old: session.sentences[7].annotations, new: sentence.annotations)
        ]))
    let after = try relabelled(.merge(["claim", "quote"], into: "speech"), on: changed)
    #expect(
      after.sentences[7].annotations.map(\.attributes)
        == [["cue": "said", "source": "bakery", "speaker": "Olena"]])
  }

  @Test func `what reviewers and adjudicators said is told in the new words`() throws {
    var session = try Desk(typed: ["fact 1"]).session
    let id = session.sentences[0].id
    let vote = Settlement.Vote(
      annotator: "marko", annotations: session.sentences[0].annotations)
    try session.record(
      Change(
        number: session.nextChangeNumber, at: .start, by: "olena", command: "correct",
        events: [
          .reviews(
            id, old: [],
            new: [
              Review(
                verdict: .corrected, of: ["fact"], labels: ["claim", "quote"], by: "olena",
                at: .start)
            ]),
          .settlement(id, old: nil, new: Settlement(votes: [vote], rule: .unanimous)),
        ]))
    let after = try relabelled(.merge(["quote", "fact"], into: "claim"), on: session)
    #expect(after.sentences[0].reviews[0].of == ["claim"])
    #expect(after.sentences[0].reviews[0].labels == ["claim"])
    #expect(after.sentences[0].settlement?.votes[0].annotations.map(\.label) == ["claim"])
  }

  @Test func `what stands alone stays alone`() throws {
    let session = try Desk(typed: ["quote+claim 8", "claim 2"]).session
    let error = refusal(.merge(["claim"], into: "none"), on: session)
    #expect(error?.summary == "sentence 8 would carry quote+none, and 'none' stands alone")
    let alone = try Desk(typed: ["claim 2", "none 3"]).session
    let after = try relabelled(.merge(["claim"], into: "none"), on: alone)
    #expect(labels(after).prefix(3) == ["", "none", "none"])
    let new = try relabelled(.merge(["none", "fact"], into: "other"), on: alone)
    #expect(new.schema.label(named: "other")?.alone == false)
  }

  // MARK: - Split

  private func pattern(_ text: String) throws -> TextPattern { try TextPattern(inSlashes: text) }

  @Test func `split, a label goes to the first part that fits, or to the rest`() throws {
    let session = try Desk(typed: ["claim 1-6", "quote+claim 8", "claim 5 \"a hard winter\""])
      .session
    let split = Relabelling.split(
      "claim",
      parts: [
        .init(label: "duty", pattern: try pattern("/\\bmust\\b/")),
        .init(label: "word", pattern: try pattern("/said|says|spoke/")),
      ], rest: "assertion")
    let after = try relabelled(split, on: session)
    #expect(
      labels(after).prefix(8) == [
        "word", "assertion", "word", "assertion", "word", "duty", "", "quote+word",
      ])
    // A span goes by its own words.
    #expect(after.sentences[4].spans.map(\.label) == ["assertion"])
    #expect(
      after.schema.labels.map(\.name) == ["duty", "word", "assertion", "quote", "fact", "none"])
    let old = try #require(session.schema.label(named: "claim"))
    let rest = try #require(after.schema.label(named: "assertion"))
    #expect(rest.key == "c")
    #expect(rest.definition == old.definition)
    // 'd' and 'w' are free.
    #expect(after.schema.labels.prefix(2).map(\.key) == ["d", "w"])
    #expect(Set(after.schema.labels.map(\.color)).count == 6)
    #expect(after.schema.label(named: "duty")?.attributes == old.attributes)
    #expect(throws: Never.self) { try SchemaRules.check(after.schema) }
  }

  @Test func `a part may keep the old name, whichever part`() throws {
    let session = try Desk(typed: ["claim 1-6"]).session
    let must = Relabelling.Part(label: "duty", pattern: try pattern("/must/"))
    let kept = try relabelled(.split("claim", parts: [must], rest: "claim"), on: session)
    #expect(labels(kept).prefix(6) == ["claim", "claim", "claim", "claim", "claim", "duty"])
    let matched = Relabelling.Part(label: "claim", pattern: try pattern("/must/"))
    let rest = try relabelled(.split("claim", parts: [matched], rest: "report"), on: session)
    #expect(labels(rest).prefix(6) == ["report", "report", "report", "report", "report", "claim"])
    #expect(rest.schema.label(named: "claim")?.key == "c")
  }

  @Test func `parts may be labels that are there, and what is then empty goes`() throws {
    let session = try Desk(typed: ["claim 1-6", "quote+claim 8"]).session
    let said = Relabelling.Part(label: "quote", pattern: try pattern("/said|says|spoke/"))
    let after = try relabelled(.split("claim", parts: [said], rest: "fact"), on: session)
    #expect(
      labels(after).prefix(8) == ["quote", "fact", "quote", "fact", "quote", "fact", "", "quote"])
    #expect(after.schema.labels.map(\.name) == ["quote", "fact", "none"])
  }

  @Test func `new keys mean nothing else, and names must be typable`() throws {
    // All letters of 'argues' are taken: a, g, u, s by keys mode; r and e as well.
    let part = Relabelling.Part(label: "argues", pattern: try pattern("/must/"))
    let after = try relabelled(.split("claim", parts: [part], rest: "claim"), on: .ten)
    #expect(after.schema.label(named: "argues")?.key == "b")
    let bad = Relabelling.Part(label: "save", pattern: try pattern("/must/"))
    #expect(
      refusal(.split("claim", parts: [bad], rest: "claim"))?.summary
        == "the label 'save' means something else in the shell")
  }

  @Test func `where every letter is taken there is no label more`() throws {
    var session = Session.ten
    var names = 0
    var error: Diagnostic?
    while error == nil, names < 40 {
      names += 1
      let name = "z\(names)"
      let part = Relabelling.Part(label: name, pattern: try pattern("/must/"))
      do {
        session = try relabelled(.split("claim", parts: [part], rest: "claim"), on: session)
      } catch let refusal as Diagnostic {
        error = refusal
      }
    }
    #expect(error?.summary == "no key is free for the label 'z\(names)'")
    #expect(names > 5)
    #expect(throws: Never.self) { try SchemaRules.check(session.schema) }
  }

  // MARK: - All

  @Test func `several go one after the other`() throws {
    let session = try Desk(typed: ["claim 1", "fact 2", "quote 3"]).session
    let after = try relabelled(
      .rename(old: "quote", new: "speech"), .merge(["claim", "speech"], into: "talk"),
      .rename(old: "talk", new: "words"), on: session)
    #expect(labels(after).prefix(3) == ["words", "fact", "words"])
  }

  @Test func `what was done before is not done again`() throws {
    let must = Relabelling.Part(label: "duty", pattern: try pattern("/must/"))
    for relabelling: Relabelling in [
      .rename(old: "claim", new: "assertion"), .merge(["claim", "fact"], into: "statement"),
      .merge(["claim", "fact"], into: "fact"),
      .split("claim", parts: [must], rest: "assertion"),
    ] {
      let after = try relabelled(relabelling, on: Desk(typed: ["claim 1-6"]).session)
      #expect(try Relabelling.events([relabelling], in: after).isEmpty)
    }
  }

  @Test func `labels are told by their whole names`() {
    #expect(refusal(.rename(old: "rumour", new: "hearsay"))?.summary == "'rumour' is not a label")
    #expect(refusal(.rename(old: "c", new: "hearsay"))?.summary == "'c' is not a label")
    #expect(
      refusal(.rename(old: "claim", new: "fact"))?.summary == "there is a label 'fact' already")
    #expect(refusal(.merge(["claim", "rumour"], into: "x"))?.summary == "'rumour' is not a label")
    #expect(
      refusal(.merge(["claim", "fact"], into: "two words"))?.summary
        == "the label 'two words' cannot be typed")
  }

  // MARK: - Parsing

  @Test func `is written in one word`() throws {
    #expect(try Relabelling(rename: "claim=assertion") == .rename(old: "claim", new: "assertion"))
    #expect(try Relabelling(merge: "claim,fact=x") == .merge(["claim", "fact"], into: "x"))
    #expect(try Relabelling(merge: "claim + fact = x") == .merge(["claim", "fact"], into: "x"))
    #expect(
      try Relabelling(split: "claim=a:/x,y/,b:/say\\/tell|=/,rest")
        == .split(
          "claim",
          parts: [
            .init(label: "a", pattern: try pattern("/x,y/")),
            .init(label: "b", pattern: try pattern("/say\\/tell|=/")),
          ], rest: "rest"))
  }

  @Test(arguments: ["", "claim", "claim=", "=claim", "="])
  func `a half that is missing is said to be`(_ text: String) {
    let errors = [
      #expect(throws: Diagnostic.self) { try Relabelling(rename: text) },
      #expect(throws: Diagnostic.self) { try Relabelling(merge: text) },
      #expect(throws: Diagnostic.self) { try Relabelling(split: text) },
    ]
    for error in errors {
      #expect(error?.summary == "'\(text)' does not say which labels become which")
      #expect(error?.exitCode == .usage)
    }
  }

  @Test(arguments: [
    "claim=x", "claim=x:/a/", "claim=x,y", "claim=:/a/,y", "claim=x:/a/,", "claim=x:/a/,y,z",
    "claim=x:a,y", "claim=x:/(/,y", "claim=x:/\u{2F},y",
  ])
  func `a split needs parts with patterns, and a rest`(_ text: String) {
    let error = #expect(throws: Diagnostic.self) { try Relabelling(split: text) }
    #expect(error?.exitCode == .usage)
  }

  @Test(arguments: ["claim,=x", ",claim=x", "claim++fact=x"])
  func `a merge needs names`(_ text: String) {
    #expect(throws: Diagnostic.self) { try Relabelling(merge: text) }
  }

  @Test(arguments: ["claim=claim", "claim,claim=claim", "claim + claim = claim"])
  func `a merge needs another label than what becomes of it`(_ text: String) {
    let error = #expect(throws: Diagnostic.self) { try Relabelling(merge: text) }
    #expect(error?.summary == "'claim' alone cannot be merged into itself")
    #expect(error?.exitCode == .usage)
  }
}
