import Testing

/// `galley review`: sessions of others, read and remarked on.
@Suite struct ReviewTests {
  private let workspace: TemporaryWorkspace

  init() throws {
    workspace = try TemporaryWorkspace("five-sentences.txt", "ten-sentences.txt")
    try workspace.annotate("five-sentences.txt", ["claim 1-3", "fact 4"])
    try workspace.annotate("ten-sentences.txt", ["quote 5"])
  }

  private func review(_ lines: [String], _ paths: [String] = ["sessions"]) throws -> Outcome {
    try workspace.galley(
      ["review"] + paths + ["--annotator", "rita", "--now", "2026-11-04T09:00:00.000Z"],
      input: lines.map { $0 + "\n" }.joined())
  }

  @Test func `a review is kept, and the annotator finds and answers it`() throws {
    let outcome = try review(["approve 1", "correct quote 2 \"her words\"", "remark 3 who?"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      outcome.lines == [
        "1: approved claim", "2: corrected claim to quote: her words", "3: remark: who?",
      ])
    let session = try workspace.session("five-sentences.ann.json")
    #expect(session.labels == ["claim", "claim", "claim", "fact", ""])
    #expect(session.annotator == "ann")
    #expect(session.history.suffix(3).map(\.by) == ["rita", "rita", "rita"])

    let answer = try workspace.annotate(
      "five-sentences.txt", ["filter remarks", "filter", "follow 2", "resolve 3"])
    #expect(answer.errors.contains("reviewers ask about 2 sentences: 'filter remarks'"))
    #expect(
      answer.lines == [
        "filter: remarks, 2 sentences", "2: quote",
        "2: resolved: corrected claim to quote: her words",
        "3: resolved: remark: who?",
      ])
    #expect(try workspace.session("five-sentences.ann.json").labels[1] == "quote")
    #expect(try workspace.galley(["verify", "sessions/five-sentences.ann.json"]).status == 0)
  }

  @Test func `labels cannot be changed in review`() throws {
    let outcome = try review(["fact 1"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("the session is open for review: what ann did stays as it is"))
    #expect(try workspace.session("five-sentences.ann.json").labels[0] == "claim")
  }

  @Test func `one goes through the sessions of a folder`() throws {
    let outcome = try review(["approve 1", "session", "session next", "reject 5", "session back"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines.contains("▶ 1  sessions/five-sentences.ann.json"))
    #expect(outcome.lines.contains("5: rejected quote"))
    #expect(
      try workspace.text("sessions/ten-sentences.ann.json").contains(#""verdict":"rejected""#))
  }

  @Test func `an article is no session`() throws {
    let outcome = try review([], ["five-sentences.txt"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("five-sentences.txt"))
    #expect(try review([], ["nowhere.json"]).status == 1)
    try workspace.write("", to: "empty/readme")
    #expect(try review([], ["empty"]).errors.contains("there are no sessions in 'empty'"))
  }

  /// A folder's first file is as likely to be damaged as any.
  @Test func `a session that cannot be read is named, and the others are reviewed`() throws {
    try workspace.write("{", to: "sessions/a-broken.json")
    try workspace.write("{", to: "sessions/m-broken.json")
    let outcome = try workspace.galley(
      ["review", "sessions", "--annotator", "rita", "--keep-going"],
      input: "approve 1\nsession next\nsession next\nreject 5\n")
    #expect(outcome.status != 0)
    #expect(outcome.errors.hasPrefix("error: session 'sessions/a-broken.json' is damaged"))
    #expect(outcome.errors.contains("session 'sessions/m-broken.json' is damaged"))
    #expect(outcome.lines.contains("1: approved claim"))
    #expect(outcome.lines.contains("5: rejected quote"))

    let first = try review(["approve 2"])
    #expect(first.status == 65)
    #expect(first.lines == ["2: approved claim"])
    #expect(
      first.errors.hasSuffix("1 of 4 sessions could not be read and were left out\n"))
    let strict = try review(["approve 3"], ["sessions", "--strict"])
    #expect(strict.status == 65)
    #expect(strict.output == "")
    let none = try review(["approve 3"], ["sessions/a-broken.json", "sessions/m-broken.json"])
    #expect(none.status == 65)
    #expect(none.errors.contains("m-broken.json"))
  }

  @Test func `annotators whose names look alike have sessions of their own`() throws {
    for (name, line) in [
      ("M. Ivanov", "claim 1"), ("M Ivanov", "quote 1"), ("M. Ivanov", "fact 2"),
    ] {
      let outcome = try workspace.galley(
        ["annotate", "five-sentences.txt", "--annotator", name], input: line + "\n")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(
      try workspace.session("five-sentences.M-Ivanov.json").labels == ["claim", "fact", "", "", ""])
    let other = try #require(
      workspace.names("sessions").first {
        $0.hasPrefix("five-sentences.M-Ivanov-") && $0.hasSuffix(".json")
      })
    #expect(try workspace.session(other).labels == ["quote", "", "", "", ""])
    #expect(try workspace.session(other).annotator == "M Ivanov")
  }

  @Test func `words of a rejection go with it`() throws {
    let outcome = try review(["reject 1 \"no\"", "approve 1", "remark 2 \"hm\"", "approve 2"])
    #expect(
      outcome.lines == [
        "1: rejected claim: no", "1: approved claim", "2: remark: hm", "2: approved claim: hm",
      ])
  }
}
