import AnnotationModel
import Testing

@Suite struct SettlementTests {
  private typealias Held = [(label: String, attributes: [String: String], range: TextRange?)]
  private let range = TextRange(10, 30)

  private func vote(_ annotator: String, _ held: Held) -> Settlement.Vote {
    Settlement.Vote(
      annotator: annotator,
      annotations: held.map { label, attributes, span in
        Annotation(
          label: label, range: span ?? range, attributes: attributes, by: annotator, at: .start)
      })
  }

  private func settlement(_ votes: Held...) -> Settlement {
    Settlement(votes: votes.enumerated().map { vote("a\($0.offset)", $0.element) })
  }

  private func labels(_ annotations: [Annotation]?) -> [String]? { annotations?.map(\.label) }

  @Test func `the same labels are unanimous`() {
    let settlement = settlement([("claim", [:], nil)], [("claim", [:], nil)])
    #expect(labels(settlement.unanimous(on: range)) == ["claim"])
    #expect(!settlement.isDisputed(on: range))
  }

  @Test func `another order of labels, another span, another value are disagreements`() {
    for settlement in [
      settlement(
        [("claim", [:], nil), ("quote", [:], nil)], [("quote", [:], nil), ("claim", [:], nil)]),
      settlement([("claim", [:], nil)], [("claim", [:], nil), ("quote", [:], TextRange(12, 14))]),
      settlement([("claim", ["cue": "said"], nil)], [("claim", ["cue": "told"], nil)]),
      settlement([("claim", [:], nil)], []),
      settlement([("claim", [:], nil)], [("fact", [:], nil)]),
    ] {
      #expect(settlement.unanimous(on: range) == nil)
      #expect(settlement.isDisputed(on: range))
    }
  }

  @Test func `an attribute that only one gives is taken over`() {
    let settlement = settlement(
      [("claim", ["cue": "said"], nil)], [("claim", ["speaker": "Ann"], nil)],
      [("claim", ["cue": "said"], nil)])
    #expect(
      settlement.unanimous(on: range)?.map(\.attributes) == [["cue": "said", "speaker": "Ann"]])
  }

  @Test func `what nobody labelled is neither unanimous nor disputed`() {
    let settlement = settlement([], [])
    #expect(settlement.unanimous(on: range) == nil)
    #expect(settlement.majority(on: range) == nil)
    #expect(!settlement.isDisputed(on: range))
  }

  @Test func `the majority is more than half of those who tagged`() {
    let (claim, fact): (Held, Held) = ([("claim", [:], nil)], [("fact", [:], nil)])
    #expect(labels(settlement(claim, fact, claim).majority(on: range)) == ["claim"])
    #expect(settlement(claim, fact).majority(on: range) == nil)
    #expect(settlement(claim, fact, claim, fact).majority(on: range) == nil)
    // Who has not tagged has no vote.
    #expect(labels(settlement(claim, [], []).majority(on: range)) == ["claim"])
    #expect(settlement(claim, fact, []).majority(on: range) == nil)
    #expect(
      settlement(claim, fact, [("claim", [:], nil), ("quote", [:], nil)]).majority(on: range) == nil
    )
  }

  @Test func `attributes and spans of the majority are those that most give`() {
    let span = TextRange(12, 14)
    let settlement = settlement(
      [("quote", ["speaker": "Ann", "cue": "said"], nil), ("claim", [:], span)],
      [("quote", ["speaker": "Bo"], nil), ("claim", ["cue": "x"], span)],
      [("quote", ["speaker": "Bo"], nil), ("fact", [:], TextRange(15, 17))])
    let majority = settlement.majority(on: range)
    #expect(labels(majority) == ["quote", "claim"])
    #expect(majority?.map(\.attributes) == [["cue": "said", "speaker": "Bo"], ["cue": "x"]])
    #expect(majority?.map(\.range) == [range, span])
  }

  // MARK: - Gold sessions

  private func gold(_ sessions: [Session]) throws -> Session {
    try .gold(
      of: sessions,
      sources: sessions.map {
        SessionSource(session: $0.id, annotator: $0.annotator, sha256: "")
      }, id: "gold", annotator: "rita", created: .start)
  }

  private func three(_ annotator: String, _ labels: String?...) throws -> Session {
    var session = Session.three
    session.annotator = annotator
    for (offset, label) in labels.enumerated() {
      if let label { try session.record(session.tagging(offset + 1, label)) }
    }
    return session
  }

  @Test func `a gold session has the votes of all, and settles nothing`() throws {
    let gold = try gold([three("anna", "claim", "fact"), three("bo", "claim", nil, "fact")])
    #expect(gold.isGold)
    #expect(!Session.three.isGold)
    #expect(gold.history.isEmpty)
    #expect(gold.taggedCount == 0)
    #expect(gold.sentences.map(\.range) == Session.three.sentences.map(\.range))
    let votes = gold.sentences.map { sentence in
      sentence.settlement?.votes.map { $0.labels(on: sentence.range) } ?? []
    }
    #expect(votes == [[["claim"], ["claim"]], [["fact"], []], [[], ["fact"]]])
    #expect(gold.sentences.allSatisfy { $0.settlement?.rule == nil })
  }

  @Test func `sentences that are cut differently become one, with joined votes`() throws {
    var joined = Session.of(["One came. Two went.", "Three stayed."])
    try joined.record(joined.tagging(1, "claim"))
    var split = Session.three
    split.annotator = "bo"
    try split.record(
      split.tagging(1, "claim"), split.tagging(2, "fact"), .note(split.id(2), old: nil, new: "hm"))
    let gold = try gold([joined, split])
    #expect(gold.sentences.map(\.range) == joined.sentences.map(\.range))
    let sentence = gold.sentences[0]
    let votes = try #require(sentence.settlement?.votes)
    #expect(votes.map { $0.labels(on: sentence.range) } == [["claim"], ["claim", "fact"]])
    #expect(votes.map(\.note) == [nil, "hm"])
    #expect(sentence.settlement?.isDisputed(on: sentence.range) == true)
  }

  @Test func `votes go with both parts of a split, and come together in a join`() throws {
    let one = Session.of(["One came. Two went.", "Three stayed."])
    var anna = one
    var bo = one
    bo.annotator = "bo"
    try anna.record(anna.tagging(1, "claim"))
    let span = TextRange(one.sentences[0].range.start, one.sentences[0].range.start + 3)
    try bo.record(
      .annotations(
        bo.id(1), old: [],
        new: [
          bo.label("fact", on: 1), Annotation(label: "quote", range: span, by: "bo", at: .start),
        ]))
    var gold = try gold([anna, bo])
    let whole = gold.sentences[0]
    let parts = whole.split(
      into: TextRange(0, 9), and: TextRange(10, 19), newID: gold.freshSentenceID,
      schema: gold.schema)
    try gold.record(.sentences(old: [whole], new: parts))
    for (index, held) in [[["claim"], ["fact", "quote"]], [["claim"], ["fact"]]].enumerated() {
      let part = gold.sentences[index]
      let votes = try #require(part.settlement?.votes)
      #expect(votes.map { $0.annotations(on: part.range).map(\.label) } == held)
      #expect(votes.map { $0.labels(on: part.range) } == [["claim"], ["fact"]])
    }
    let back = Sentence.joined(Array(gold.sentences[0...1]), schema: gold.schema)
    #expect(back.settlement?.votes.map { $0.labels(on: back.range) } == [["claim"], ["fact"]])
    #expect(back.settlement?.rule == nil)
    #expect(Sentence.joined(Array(one.sentences), schema: one.schema).settlement == nil)
  }

  @Test func `joined sentences stay settled when all parts were`() throws {
    let gold = try gold([three("anna", "claim", "fact"), three("bo", "claim", "claim")])
    var parts = Array(gold.sentences[0...1])
    parts[0].settlement?.rule = .unanimous
    #expect(Sentence.joined(parts, schema: gold.schema).settlement?.rule == nil)
    parts[1].settlement?.rule = .annotator
    parts[1].settlement?.chosen = "bo"
    parts[1].settlement?.reason = "so"
    let joined = Sentence.joined(parts, schema: gold.schema).settlement
    #expect(joined?.rule == .anew)
    #expect(joined?.chosen == nil)
    #expect(joined?.reason == "so")
    parts[1].settlement?.rule = .unanimous
    parts[1].settlement?.chosen = nil
    #expect(Sentence.joined(parts, schema: gold.schema).settlement?.rule == .unanimous)
  }
}
