import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct SentenceListTests {
  private static let tagged: [String] = [
    "quote+claim 1 speaker=\"Olena Koval\"", "none 2", "fact 3", "quote+fact 4", "flag 2",
    "note 3 \"перевірити 🕰 дату ще раз, бо джерело невідоме\"", "claim 5",
  ]

  /// The sample in many scripts, untagged and tagged.
  private func sessions() throws -> (plain: Session, tagged: Session) {
    (.scripts, try Desk(.scripts, typed: Self.tagged).session)
  }

  @Test(arguments: 20...200)
  func `no row is wider than asked for`(_ width: Int) throws {
    let (plain, tagged) = try sessions()
    for session in [plain, tagged] {
      let list = SentenceList(session: session, width: width)
      let lines = list.lines(Array(session.sentences.indices), focus: 3, details: true)
      for line in lines { #expect(line.width <= width, "\(line.plain)") }
    }
  }

  @Test(arguments: 1...19)
  func `even a narrow window gets rows that fit`(_ width: Int) {
    let list = SentenceList(session: .ten, width: width)
    for line in list.lines(Array(0..<10), focus: 0, details: true) {
      #expect(line.width <= max(width, 2))
    }
  }

  @Test(arguments: Array(stride(from: 20, through: 200, by: 12)))
  func `a sentence takes the same rows whatever its labels are`(_ width: Int) throws {
    let (plain, tagged) = try sessions()
    let before = SentenceList(session: plain, width: width)
    let after = SentenceList(session: tagged, width: width)
    for index in plain.sentences.indices {
      let rows = before.rows(index, isFocused: false)
      #expect(rows.count == after.rows(index, isFocused: false).count)
      #expect(rows.count == after.rows(index, isFocused: true).count)
    }
  }

  @Test func `numbers, labels, flags and the current sentence can be told without colour`() throws {
    let session = try Desk(typed: ["quote+claim 8", "flag 9", "none 10"]).session
    let list = SentenceList(session: session, width: 100)
    let lines = list.lines([6, 7, 8, 9], focus: 8, details: false).map(\.plain)
    #expect(lines.count == 5)
    #expect(lines[0].hasPrefix("   7  ·            Olena Koval"))
    #expect(lines[1].hasPrefix("   8  quote+claim  “We bake"))
    #expect(lines[2].isEmpty)
    #expect(lines[3].hasPrefix("▶  9⚑ ·            Moscow"))
    #expect(lines[4].hasPrefix("  10  none         Photo"))
  }

  @Test func `a blank row parts paragraphs`() {
    let list = SentenceList(session: .ten, width: 200)
    let lines = list.lines(Array(0..<10), focus: nil, details: false)
    #expect(lines.count == 12)
    #expect(lines.indices.filter { lines[$0].isEmpty } == [4, 9])
    #expect(list.lines([4], focus: nil, details: false).count == 1)
  }

  @Test func `details stand on rows of their own`() throws {
    let session = try Desk(typed: [
      "quote 8 speaker=\"Olena Koval\" cue=said", "claim 8 \"flour is gone\" certainty=certain",
      "note 8 look",
    ]).session
    let list = SentenceList(session: session, width: 120)
    let details = list.details(7).map { String($0.plain.drop { $0 == " " }) }
    #expect(
      details == [
        "cue: said · speaker: Olena Koval", "claim “flour is gone” · certainty: certain", "✎ look",
      ])
    #expect(list.details(0).isEmpty)
  }

  @Test func `text that could disturb the screen is shown by stand-ins`() {
    let list = SentenceList(session: .scripts, width: 80)
    let text = list.lines(Array(Session.scripts.sentences.indices), focus: nil, details: true)
      .map(\.plain).joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  // MARK: - Pages

  private func long(_ generator: inout SeededGenerator) -> Session {
    let lines = (1...60).map { number in
      let words = String(repeating: "word ", count: generator.number(0...40))
      return "Sentence \(number) has \(words)in it." + (generator.number(0...4) == 0 ? "\n" : "")
    }
    return .of(lines.joined(separator: "\n"))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a page holds the focus and fits`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let session = long(&generator)
    for _ in 0..<12 {
      let list = SentenceList(session: session, width: generator.number(20...120))
      let focus = generator.number(0...59)
      let rows = generator.number(1...40)
      let page = list.page(around: focus, rows: rows)
      #expect(page.contains(focus))
      #expect(page == page.sorted())
      let first = page.first ?? 0
      #expect(page == Array(first..<first + page.count))
      let used = list.lines(page, focus: focus, details: true).count
      let alone = list.lines([focus], focus: focus, details: true).count
      #expect(used <= max(rows, alone))
    }
  }

  @Test func `a page near the end is filled from before`() {
    let list = SentenceList(session: .ten, width: 200)
    #expect(list.page(around: 9, rows: 6).count >= 4)
    #expect(list.page(around: 0, rows: 30) == Array(0..<10))
    #expect(list.page(around: 9, rows: 30) == Array(0..<10))
  }

  @Test func `only what is let through is on the page, and the focus`() {
    let list = SentenceList(session: .ten, width: 200)
    #expect(list.page(around: 4, rows: 30) { $0.isMultiple(of: 3) } == [0, 3, 4, 6, 9])
  }

  @Test func `outside the article there is no page`() {
    let list = SentenceList(session: .ten, width: 80)
    #expect(list.page(around: 10, rows: 5).isEmpty)
    #expect(list.page(around: -1, rows: 5).isEmpty)
  }

  // MARK: - Suggestions

  private func heads(_ session: Session, width: Int) -> [String] {
    SentenceList(session: session, width: width).lines([0, 1], focus: nil, details: false)
      .map(\.plain)
  }

  @Test func `a sentence without a label shows what is suggested, as a question`() throws {
    let session = try Session.ten.suggesting(
      [Session.ten.suggestion("claim", for: 1, 0.871)], for: 1)
    #expect(heads(session, width: 100)[0].hasPrefix("   1  claim? 87%   President"))
    #expect(heads(session, width: 100)[1].hasPrefix("   2  ·            Officials"))
    #expect(heads(session, width: 50)[0].hasPrefix("   1  claim?   President"))
    #expect(heads(session, width: 24)[0].hasPrefix("   1  cl…?  "))
    let tagged = try Desk(session, typed: ["quote 1"]).session
    #expect(heads(tagged, width: 100)[0].hasPrefix("   1  quote        President"))
    #expect(tagged.sentences[0].suggestions == session.sentences[0].suggestions)
  }

  @Test(
    arguments: [
      (nil, "claim?      "), (0, "claim? 0%   "), (0.002, "claim? 1%   "), (0.999, "claim? 99%  "),
      (1, "claim? 100% "), (2.25, "claim? 2.25 "), (-3, "claim? -3.0 "),
      (.infinity, "claim?      "),
      (1e300, "claim?      "),
    ] as [(Double?, String)])
  func `a score is shown as a share where it is one`(_ score: Double?, _ label: String) throws {
    let session = try Session.ten.suggesting(
      [Session.ten.suggestion("claim", for: 1, score)], for: 1)
    let head = heads(session, width: 100)[0]
    #expect(head.hasPrefix("   1  \(label) "), "\(head)")
  }

  @Test func `more than one suggestion stands below, whether there is a label or not`() throws {
    let ten = Session.ten
    var quote = Suggestion(
      label: "quote", range: TextRange(0, 9), model: "perceptron 3", attributes: ["speaker": "he"])
    quote.score = 0.25
    let session = try ten.suggesting([ten.suggestion("claim", for: 1, 0.5), quote], for: 1)
    let row = "claim? 50%, quote? 25% “President” · speaker: he · perceptron 3"
    for session in [session, try Desk(session, typed: ["none 1"]).session] {
      let list = SentenceList(session: session, width: 100)
      #expect(list.details(0).map(\.plain) == [String(repeating: " ", count: 19) + row])
      #expect(list.details(1).isEmpty)
    }
  }

  @Test func `below the threshold nothing is shown, and no details either`() throws {
    let ten = Session.ten
    let session = try ten.suggesting([ten.suggestion("claim", for: 1, 0.5)], for: 1)
      .suggesting(
        [ten.suggestion("fact", for: 2, 0.6), ten.suggestion("quote", for: 2, 0.1)], for: 2)
    var suggesting = Suggesting()
    suggesting.mode = .on
    suggesting.threshold = 0.55
    var list = SentenceList(session: session, width: 100, suggesting: suggesting)
    #expect(list.head(0, isFocused: false).plain == "   1  ·            ")
    #expect(list.head(1, isFocused: false).plain == "   2  fact? 60%    ")
    #expect(list.details(1).map(\.plain.trimmingSpaces) == ["fact? 60%, quote? 10%"])
    suggesting.threshold = 0.65
    list = SentenceList(session: session, width: 100, suggesting: suggesting)
    #expect(list.head(1, isFocused: false).plain == "   2  ·            ")
    #expect(list.details(1).isEmpty)
    suggesting.mode = .blind
    list = SentenceList(session: session, width: 100, suggesting: suggesting)
    #expect(list.head(1, isFocused: false).plain == "   2  ·            ")
    #expect(list.details(1).isEmpty)
  }

  @Test func `the current sentence says why its label is suggested`() throws {
    var desk = Desk()
    desk.state.suggesting.mode = .on
    desk.state.suggesting.external[try desk.sentence(2).id] = ExternalSuggestion(
      label: "claim", score: 0.87, attributes: ["speaker": "officials", "colour": "red"],
      why: ["expect", "officials", "\u{1B}[2J"], model: "theirs")
    let rows = try SentenceList.current(1, in: desk.state).map(\.plain)
    #expect(rows[0].contains("claim? 87%"))
    #expect(
      rows.last?.trimmingSpaces.hasPrefix("claim? 87%: expect · officials · ") == true, "\(rows)")
    #expect(rows.last?.hasSuffix(" · speaker: officials") == true)
    #expect(!rows.joined().contains("\u{1B}"))
    #expect(try !SentenceList.current(0, in: desk.state).map(\.plain).joined().contains("?"))
    try desk.type("quote 2")
    #expect(try SentenceList.current(1, in: desk.state).count == 1)
  }
}
