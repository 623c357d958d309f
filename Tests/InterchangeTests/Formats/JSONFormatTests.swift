import AnnotationModel
import Interchange
import JSONText
import Testing

@Suite struct JSONFormatTests {
  private func read(
    _ text: String, offsets: OffsetUnit? = nil
  ) throws(ImportError) -> [ImportedArticle] {
    try JSONFormat().read(
      ImportFiles(utf8(text), name: "export.json"), ImportOptions(offsets: offsets))
  }

  private func error(_ text: String, offsets: OffsetUnit? = nil) -> ImportError? {
    let error = #expect(throws: ImportError.self) { try read(text, offsets: offsets) }
    #expect(error?.file == "export.json")
    return error
  }

  private func written(_ articles: [ExportedArticle], offsets: OffsetUnit? = nil) -> String {
    var options = GoldenSessions.options
    options.offsets = offsets
    let files = RoundTrip.write(articles, JSONFormat(), options)
    return String(decoding: files["main.json"] ?? [], as: UTF8.self)
  }

  private var golden: String { written(GoldenSessions.all.map { ExportedArticle($0) }) }

  @Test func `it is one document, also without an article`() throws {
    guard case .array(let none) = try JSONValue(parsing: utf8(written([]))),
      case .array(let three) = try JSONValue(parsing: utf8(golden))
    else {
      Issue.record("no list")
      return
    }
    #expect(none.isEmpty)
    #expect(three.count == 3)
  }

  @Test func `what labels mean comes back`() throws {
    let articles = try read(golden)
    #expect(articles.map(\.schema) == Array(repeating: GoldenSessions.schema, count: 3))
    var schema = GoldenSessions.schema
    schema.rules = [DecisionRule(when: "Is it \"said\"?", label: "quote")]
    schema.exclusive = true
    schema.limit = nil
    schema.labels[0].examples = ["One,\ntwo."]
    let session = GoldenSessions.all[2]
    var article = ExportedArticle(session)
    article.schema = schema
    #expect(try read(written([article]))[0].schema == schema)
  }

  @Test func `a session file's names are understood`() throws {
    let articles = try read(
      """
      {"annotator":"anna","article":{"id":"a","text":"📉 One."},"format":"galley-session",
      "schema":{"attributes":[],"exclusive":true,"labels":[{"key":"c","name":"claim"}],"name":"s"},
      "sentences":[
      {"annotations":[{"label":"claim","start":0,"end":6,"seconds":2}],"end":6,"start":0}]}
      """)
    #expect(articles[0].annotations.map(\.range) == [TextRange(0, 9)])
    #expect(articles[0].schema?.labels == [Label(name: "claim", key: "c", color: "")])
  }

  @Test func `sentences that were not chosen keep their places`() throws {
    var article = ExportedArticle(GoldenSessions.all[0])
    for index in [0, 3, 5] { article.sentences[index].leaveOut() }
    let session = try RoundTrip.sessions(read(written([article])))[0]
    let whole = GoldenSessions.all[0]
    #expect(session.sentences.map(\.range) == whole.sentences.map(\.range))
    #expect(session.sentences.map(\.labels) == [[], ["quote", "claim"], ["fact"], [], [], []])
    #expect(session.article == whole.article)
  }

  @Test func `reviews and settlements are written`() throws {
    var article = ExportedArticle(GoldenSessions.all[2])
    let time = Timestamp(milliseconds: 0)
    article.sentences[0].sentence.reviews = [
      Review(verdict: .corrected, of: ["claim"], labels: ["fact"], by: "eva", at: time)
    ]
    article.sentences[1].sentence.settlement = Settlement(
      votes: [
        .init(annotator: "b", annotations: article.sentences[1].sentence.annotations, note: "so")
      ],
      rule: .majority)
    let text = written([article])
    #expect(
      text.contains(
        #""reviews":[{"at":"1970-01-01T00:00:00.000Z","by":"eva","labels":["fact"],"of":["claim"],"#
          + #""remark":null,"resolved":false,"verdict":"corrected"}]"#))
    #expect(text.contains(#""rule":"majority","votes":[{"annotations":[{"at""#))
    #expect(throws: Never.self) { try read(text) }
  }

  @Test(arguments: [JSONFormat(), JSONLinesFormat()] as [any Format])
  func `what was shown is written, and not taken over`(_ format: any Format) throws {
    let files = RoundTrip.write([GoldenSessions.all[0]], format)
    let text = files.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    for shown in [
      "null", #"{"label":null,"model":null,"score":null}"#,
      #"{"label":"claim","model":"words-1","score":0.625}"#,
    ] {
      #expect(text.contains(#","score":null,"shown":\#(shown),"start":"#))
    }
    let sessions = try RoundTrip.sessions(RoundTrip.read(files, format))
    let labels = sessions.flatMap(\.sentences).flatMap(\.annotations)
    #expect(!labels.isEmpty && labels.allSatisfy { $0.shown == nil })
  }

  @Test func `offsets are those that the file names`() throws {
    let text = written(GoldenSessions.all.map { ExportedArticle($0) }, offsets: .utf16)
    #expect(try read(text) == read(golden))
    let error = error(text, offsets: .codepoint)
    #expect(error?.message == "the file has UTF-16 offsets, not code point offsets")
    let wrong = self.error(text.replacing(#""offsets":"utf16""#, with: #""offsets":"codepoint""#))
    #expect(wrong?.hints == ["these look like UTF-16 offsets: --offsets utf16"])
    #expect(wrong?.line == 5)
  }

  @Test func `two texts for one id are refused`() {
    let error = error(
      #"[{"article":{"id":"a","text":"One."}},"# + "\n" + #"{"article":{"id":"a","text":"Two."}}]"#)
    #expect(error?.message == "the article 'a' has another text than in line 1")
    #expect(error?.line == 2)
  }

  @Test(arguments: [
    (#"{"start":0,"end":10}"#, "lies outside the text"),
    (#"{"start":2,"end":2}"#, "covers nothing"),
    (#"{"start":0,"end":4,"text":"Two."}"#, "the text from 0 to 4 is 'One.'"),
    (#"{"start":0}"#, "'[0].sentences[0].end' is missing"),
    (#"{"start":0,"end":4},{"start":3,"end":8}"#, "two sentences overlap"),
    (
      #"{"start":0,"end":3,"annotations":[{"label":"x","start":2,"end":4}]}"#,
      "lies outside of its sentence"
    ),
    (#"{"start":0,"end":3,"annotations":[{"start":2,"end":3}]}"#, ".label' is missing"),
    (#"{"start":0,"end":3,"annotations":[{"label":"x""#, "is not JSON"),
    (#"{"start":0,"end":3,"flagged":1}"#, "must be true or false"),
  ])
  func `bad sentences are refused with their place`(_ sentences: String, _ words: String) {
    let error = error(
      #"[{"article":{"text":"One. Two."},"# + "\n\"sentences\":[\(sentences)]}]")
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }

  @Test(arguments: [
    (#""labels":[]"#, "has to have a label"),
    (#""labels":[{"name":"a","key":"a"},{"name":"a","key":"b"}]"#, "'a' is there twice"),
    (#""labels":[{"name":"a","key":"a"},{"name":"b","key":"a"}]"#, "have the key 'a'"),
    (#""labels":[{"name":"a","key":"ab"}]"#, "must be one character"),
    (#""labels":[{"name":"","key":"a"}]"#, "must be a name, not empty"),
    (#""labels":[{"name":"a","key":"a","attributes":["x"]}]"#, "the attribute 'x'"),
    (#""labels":[{"name":"a","key":"a"}],"limit":0"#, "must be 1 or more"),
    (#""labels":[{"name":"a","key":"a"}],"rules":[{"when":"?","label":"b"}]"#, "no label"),
  ])
  func `schemas that cannot be used are refused`(_ members: String, _ words: String) {
    let error = error(
      #"[{"article":{"text":"One."},"# + "\n\"schema\":{\"name\":\"s\",\(members)}}]")
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "no error")")
    #expect(error?.line == 2)
  }

  @Test(arguments: [
    #"{"text":"a","label":[]}"#, "[1]", "12", "text,label\na,b\n", "", #"[{"article":"a"}]"#,
  ])
  func `other files are refused`(_ text: String) {
    #expect(error(text)?.line == 1)
  }
}
