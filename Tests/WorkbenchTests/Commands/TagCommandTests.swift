import AnnotationModel
import Testing
import Workbench

@Suite struct TagCommandTests {
  @Test(arguments: LabelSchema.news.labels)
  func `labels a sentence`(_ label: Label) throws {
    let desk = Desk()
    let sentence = try desk.sentence(2)
    let new = Annotation(label: label.name, range: sentence.range, by: "anna", at: .start)
    #expect(
      try desk.decide("\(label.name) 2")
        == Decision(events: [.annotations(sentence.id, old: [], new: [new])]))
  }

  @Test(arguments: [
    "quote 3", "q 3", "quo 3", "tag quote 3", "tag q 3", "tag quo 3", "  q   3  ",
    "q /elite/", "quote 3,3", "quote 3-3",
  ])
  func `a label is named by its name, its key or a beginning`(_ line: String) throws {
    var desk = Desk()
    try desk.type(line)
    #expect(desk.labels == ["", "", "quote"] + Array(repeating: "", count: 7))
    #expect(desk.reports == ["3: quote"])
  }

  @Test(arguments: [
    ("claim 3-5", [3, 4, 5]), ("claim 1,4,9-10", [1, 4, 9, 10]), ("claim all", Array(1...10)),
    ("claim untagged", Array(1...10)), ("claim $", [10]), ("claim 9-$", [9, 10]),
    ("claim /bakery/", [7, 10]), ("claim /20%/", [4]), ("claim .", [1]),
  ])
  func `many sentences are one step`(_ line: String, _ numbers: [Int]) throws {
    var desk = Desk()
    let decision = try desk.type(line)
    #expect(decision.changes.count == 1)
    #expect(desk.labels.indices.filter { desk.labels[$0] == "claim" }.map { $0 + 1 } == numbers)
    #expect(desk.reports == numbers.map { "\($0): claim" })
  }

  @Test func `sentences are named once and labelled in reading order`() throws {
    var desk = Desk()
    try desk.type("claim 5,3-4,3")
    #expect(desk.reports == ["3: claim", "4: claim", "5: claim"])
  }

  // MARK: - Several labels

  @Test(arguments: [
    "quote+claim 8", "q+c 8", "tag quote+claim 8", "tag q+claim 8", "quote+claim+q 8",
  ])
  func `the first label is the primary one`(_ line: String) throws {
    var desk = Desk()
    try desk.type(line)
    #expect(try desk.sentence(8).labels == ["quote", "claim"])
    #expect(desk.reports == ["8: quote+claim"])
  }

  @Test func `a label takes the place of those that are there`() throws {
    var desk = try Desk(typed: ["quote+claim 8"])
    try desk.type("fact 8")
    #expect(try desk.sentence(8).labels == ["fact"])
  }

  @Test func `a label that stays keeps who gave it and when`() throws {
    var desk = try Desk(typed: ["quote 8 speaker=Koval"])
    let quote = try desk.sentence(8).annotations[0]
    desk.state.annotator = "boris"
    try desk.type("claim+quote 8")
    #expect(try desk.sentence(8).annotations.last == quote)
    #expect(try desk.sentence(8).annotations.map(\.by) == ["boris", "anna"])
  }

  @Test func `the same label again changes nothing`() throws {
    var desk = try Desk(typed: ["claim 3"])
    let decision = try desk.type("claim 3")
    #expect(decision.changes.isEmpty)
    #expect(desk.remarks == ["nothing to change: the label is there already"])
  }

  @Test func `the schema limits what stands together`() {
    expectRefusal(
      "claim+quote+fact 1", "schema 'news' allows 2 labels a sentence",
      hint: "'guide' says how to decide", .usage)
    expectRefusal(
      "claim+none 1", "'none' stands alone, without another label",
      hint: "'guide none' says why", .usage)
    var schema = LabelSchema.news
    schema.exclusive = true
    expectRefusal(
      "claim+quote 1", "schema 'news' allows 1 label a sentence", .usage,
      at: Desk(.of("One.", schema: schema)))
  }

  // MARK: - Attributes

  @Test func `attributes may hold spaces in quotation marks`() throws {
    var desk = Desk()
    try desk.type("quote 8 speaker=\"Olena Koval\" cue=said")
    #expect(
      try desk.sentence(8).annotations[0].attributes == ["speaker": "Olena Koval", "cue": "said"])
    #expect(desk.reports == ["8: quote cue=said speaker=Olena Koval"])
    try desk.type("quote 8 speaker=\"Olena \\\"Olya\\\" Koval\"")
    #expect(try desk.sentence(8).annotations[0].attributes["speaker"] == "Olena \"Olya\" Koval")
  }

  @Test func `attributes stay when only the label changes, as far as they go with it`() throws {
    var desk = try Desk(typed: ["claim 1 speaker=Zelensky certainty=probable"])
    try desk.type("quote 1")
    #expect(try desk.sentence(1).annotations.map(\.attributes) == [["speaker": "Zelensky"]])
    try desk.type("none 1")
    #expect(try desk.sentence(1).annotations.map(\.attributes) == [[:]])
  }

  @Test func `an attribute goes to each label that has it`() throws {
    var desk = Desk()
    try desk.type("quote+claim 8 speaker=Koval certainty=certain")
    #expect(
      try desk.sentence(8).annotations.map(\.attributes) == [
        ["speaker": "Koval"], ["speaker": "Koval", "certainty": "certain"],
      ])
  }

  @Test func `an attribute without a value is taken away`() throws {
    var desk = try Desk(typed: ["quote 8 speaker=Koval cue=said"])
    try desk.type("quote 8 speaker=")
    #expect(try desk.sentence(8).annotations[0].attributes == ["cue": "said"])
    try desk.type("quote 7 speaker=")
    #expect(try desk.sentence(7).annotations[0].attributes.isEmpty)
  }

  @Test func `attributes and their values are checked`() {
    expectRefusal(
      "quote 8 speeker=Koval", "'speeker' is not an attribute of quote",
      hint: "did you mean 'speaker'?", .usage)
    expectRefusal(
      "none 1 speaker=Koval", "'speaker' is not an attribute of none",
      hint: "none has no attributes", .usage)
    expectRefusal(
      "fact 1 certainty=certain", "'certainty' is not an attribute of fact",
      hint: "attributes of fact are source, cue, checkworthy", .usage)
    expectRefusal(
      "claim 1 certainty=probble", "'probble' is not a value of certainty",
      hint: "did you mean 'probable'?", .usage)
    expectRefusal(
      "claim 1 checkworthy=perhaps", "'perhaps' is not a value of checkworthy",
      hint: "values are yes, no", .usage)
  }

  // MARK: - Spans

  @Test(arguments: [
    ("quote 8 \"until the last sack\"", "until the last sack"),
    ("quote 8 \"we BAKE\"", "We bake"),
    ("quote 8 \"we bake … is gone\"", "We bake until the last sack of flour is gone"),
    ("quote 8 \"until ... flour\"", "until the last sack of flour"),
    ("quote 8 \"“We … gone,”\"", "“We bake until the last sack of flour is gone,”"),
    ("quote /flour/ 'sack'", "sack"),
    ("q \"sack\" 8", "sack"),
  ])
  func `words in quotation marks are a span`(_ line: String, _ words: String) throws {
    var desk = Desk()
    let decision = try desk.type(line)
    let sentence = try desk.sentence(8)
    let article = try desk.session.article
    #expect(sentence.spans.map { String(article[$0.range]) } == [words])
    #expect(!sentence.isTagged)
    #expect(decision.focus == nil)
    #expect(desk.reports == ["8: untagged, quote “\(words)”"])
  }

  @Test func `words that the sentence has with an ellipsis are found as they are`() throws {
    var desk = Desk(.of("He said: We will … see … and so on."))
    try desk.type("quote 1 \"will … see\"")
    #expect(desk.reports == ["1: untagged, quote “will … see”"])
  }

  @Test func `a span stays when the sentence is labelled`() throws {
    var desk = try Desk(typed: ["quote 8 \"sack\" speaker=Koval"])
    try desk.type("claim 8")
    #expect(try desk.sentence(8).labels == ["claim"])
    #expect(try desk.sentence(8).spans.map(\.attributes) == [["speaker": "Koval"]])
  }

  @Test func `the same span again only sets its attributes`() throws {
    var desk = try Desk(typed: ["quote 8 \"sack\" speaker=Koval cue=said"])
    try desk.type("quote 8 \"sack\" speaker=Bondar cue=")
    #expect(try desk.sentence(8).spans.map(\.attributes) == [["speaker": "Bondar"]])
  }

  @Test func `an attribute of a span goes to each label that has it`() throws {
    var desk = Desk()
    try desk.type("quote+fact 8 \"sack\" speaker=Koval")
    #expect(try desk.sentence(8).spans.map(\.attributes) == [["speaker": "Koval"], [:]])
  }

  @Test func `a span of the whole sentence is a label like any other`() throws {
    var desk = try Desk(typed: ["quote+claim 6"])
    #expect(throws: Diagnostic.self) { try desk.type("fact 6 \"They must hold the line.\"") }
    #expect(try desk.sentence(6).labels == ["quote", "claim"])
  }

  @Test(arguments: ["q 8 \" bake \"", "q 8 \"bake \"", "q 8 \" bake\""])
  func `spaces around a span's words are not part of it`(_ line: String) throws {
    var desk = Desk()
    try desk.type(line)
    #expect(desk.reports == ["8: untagged, quote “bake”"])
  }

  @Test func `words that are not there are refused`() {
    let hint = "type the words as the sentence has them, or \"first words … last words\""
    expectRefusal("quote 8 \"sugar\"", "sentence 8 does not say 'sugar'", hint: hint)
    expectRefusal("quote 8 \"gone … bake\"", "sentence 8 does not say 'gone … bake'", hint: hint)
    expectRefusal("quote 8 \"… bake\"", "sentence 8 does not say '… bake'", hint: hint)
    #expect(throws: Diagnostic.self) { try Desk().decide("quote 8 \" \"") }
  }

  // MARK: - Focus

  @Test(
    arguments: [
      // Typed before, the focus, what is typed, where the focus goes.
      ([], 0, "claim", 1), ([], 0, "claim .", 1), ([], 0, "claim 1", 1), ([], 1, "claim 1-3", 3),
      ([], 5, "claim all", nil), ([], 0, "claim 3", nil),
      (["fact 2-4"], 0, "claim", 4), (["fact 4-10"], 2, "claim", 0), ([], 9, "claim", 0),
      (["fact 1-9"], 9, "claim", nil), (["fact all"], 3, "claim", nil),
      (["set advance next", "fact 2"], 0, "claim", 1), (["set advance next"], 9, "claim", nil),
      (["set advance stay"], 0, "claim", nil), ([], 0, "claim \"priority\"", nil),
      (["filter /bakery/"], 6, "claim", 9), (["filter /bakery/"], 9, "claim", 6),
      (["filter untagged", "fact 2"], 0, "claim", 2),
    ] as [([String], Int, String, Int?)])
  func `a tag of the current sentence takes the focus on`(
    _ lines: [String], _ focus: Int, _ line: String, _ next: Int?
  ) throws {
    var desk = try Desk(typed: lines)
    desk.state.focus = focus
    #expect(try desk.decide(line).focus == next)
  }

  @Test func `the time spent is that of the sentence in focus`() throws {
    var desk = Desk()
    desk.state.secondsOnSentence = 2.5
    try desk.type("claim 1-2")
    #expect(try desk.sentence(1).annotations[0].seconds == 2.5)
    #expect(try desk.sentence(2).annotations[0].seconds == nil)
  }

  // MARK: - Refusals

  @Test func `the form is checked`() {
    expectMisuse("tag", "the label is missing", hint: "usage: \(TagCommand.spec.usage)")
    expectMisuse("tag \"claim\"", "the label is missing")
    expectMisuse(
      "claim 3 4", "'4' is neither sentences nor an attribute",
      hint: "attributes are written name=value, a span \"in quotation marks\"")
    expectMisuse("claim 3 \"a\" \"b\"", "only one span can be labelled at a time")
    expectMisuse("claim 3 \"\"", "the span is empty")
    expectMisuse(
      "claim 3 speaker=\"Koval", "the quotation mark \" is not closed",
      hint: "end the text with \"")
    expectMisuse("claim =x", "'=x' is neither sentences nor an attribute")
    expectMisuse("claim ?!", "'?!' is neither sentences nor an attribute")
  }

  @Test func `labels are checked`() {
    expectRefusal("tag clam 3", "'clam' is not a label", hint: "did you mean 'claim'?", .usage)
    expectRefusal(
      "tag rumour 3", "'rumour' is not a label", hint: "labels are claim, quote, fact, none", .usage
    )
    expectRefusal("quote+rumour 3", "'rumour' is not a label", .usage)
    expectRefusal("quote+ 3", "'' is not a label", .usage)
  }

  @Test func `sentences are checked`() {
    expectRefusal(
      "claim 11", "there is no sentence 11",
      hint: "the article has 10 sentences; 'show all' lists them")
    expectRefusal("claim 0", "there is no sentence 0")
    expectRefusal("claim 5-11", "there is no sentence 11")
    expectRefusal("claim 5-3", "the range 5-3 runs backwards", hint: "3-5", .usage)
    expectRefusal("claim Koval", "'Koval' does not say which sentences", .usage)
    expectRefusal("claim quotes", "no sentence is found by 'quotes'")
    expectRefusal("claim /sugar/", "no sentence is found by '/sugar/'")
  }

  @Test func `an article must be open`() {
    expectRefusal("tag claim 3", "no article is open", hint: "open article.txt", at: Desk(nil))
  }
}
