import AnnotationModel
import Testing

@testable import Reports

/// A report of which every text that anybody can choose is hostile.
@Suite struct HostileReportTests {
  static let poisons = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</style><script>x</script>", "</title><b>", "]]><!-- x", "-->", "<!--", "&#60;b&#62;",
    "javascript:alert(1)", "\u{202E}txt\u{202C}", "\u{7}\u{1B}[31m", "\u{0}nul", "\u{9B}c1",
    "two\nlines\r\nthree", "a=b c", "`${x}`", "url(#p0)", "/* */ }",
  ]

  /// Everything that is data in one report, each with the poison in it.
  private func report(_ poison: String) throws -> Report {
    func text(_ word: String) -> String { word + poison }
    var schema = LabelSchema.news
    schema.name = text("schema")
    schema.title = text("schema title")
    for index in schema.labels.indices {
      schema.labels[index].name = text("label\(index)")
      schema.labels[index].color = text("yellow")
      schema.labels[index].key = text("k")
      schema.labels[index].definition = text("definition")
      schema.labels[index].examples = [text("example")]
      schema.labels[index].attributes = [text("speaker")]
    }
    schema.rules = [DecisionRule(when: text("when"), label: text("label0"))]
    schema.attributes = [
      AttributeDefinition(
        name: text("speaker"), definition: text("definition"), values: [text("value")])
    ]
    func session(_ annotator: String, _ label: Int) -> ReportedSession {
      // White space at its ends belongs to no sentence.
      let words = ["Before \(poison) after.", "It is so."]
      let article = Article(
        id: text("id"), title: text("title"), byline: text("byline"), published: text("published"),
        source: text("source"), language: text("en"), text: words.joined(separator: "\n\n"))
      let length = words[0].utf8.count
      var session = Session(
        id: text(annotator), annotator: text(annotator), created: .start, article: article,
        schema: schema, segmenter: .init(name: text("splitter"), version: 1, language: text("en")),
        ranges: [TextRange(0, length), TextRange(length + 2, length + 11)])
      session.sources =
        annotator == "gold"
        ? [SessionSource(session: text("id"), annotator: text("anna"), sha256: text("digest"))] : []
      for index in 0...1 {
        let id = session.sentences[index].id
        let whole = Annotation(
          label: text("label\(label)"), range: session.sentences[index].range,
          attributes: [text("speaker"): text("value")], by: text("somebody"), at: .start,
          origin: .accepted, score: 0.5, model: text("model"), seconds: 2,
          shown: .suggestion(label: text("other"), score: 0.25, model: text("model")))
        session.append(
          .annotations(id, old: [], new: [whole]), .note(id, old: nil, new: text("note")),
          .flag(id, old: false, new: true))
      }
      session.addSpan(text("label1"), of: "Before", in: 0)
      session.addSpan(text("label2"), of: "fore \(poison)", in: 0)
      return ReportedSession(
        session: session, path: text("path"), sha256: text("digest"), pendingChanges: 1)
    }
    return try .of([session("anna", 0), session("ben", 1), session("gold", 0)])
  }

  @Test(arguments: poisons)
  func `no element and no attribute comes from data`(_ poison: String) throws {
    let hostile = PageTokens(try report(poison).source)
    let tame = PageTokens(try report("tame").source)
    #expect(tame.skeleton.count > 300)
    #expect(hostile.skeleton == tame.skeleton)
    #expect(hostile.tags("script").isEmpty)
    #expect(hostile.tags("img").isEmpty)
    // The style sheet holds nothing of it.
    #expect(hostile.style == tame.style)
    for tag in hostile.tags {
      for (name, value) in tag.attributes
      where ["id", "class", "href", "for", "lang"].contains(name) {
        #expect(!value.contains("alert"), "\(tag.name) \(name)=\(value)")
      }
      #expect(
        tag.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" && $0 != "src" })
    }
  }

  @Test(arguments: poisons)
  func `no control character and no override is left`(_ poison: String) throws {
    for scalar in try report(poison).source.unicodeScalars {
      let value = scalar.value
      #expect(value >= 0x20 || value == 0x0A)
      #expect(!(0x7F...0x9F).contains(value) && !(0x202A...0x202E).contains(value))
    }
  }

  @Test func `the text is shown all the same`() throws {
    let page = PageTokens(try report("<script>alert(1)</script>").source)
    for word in [
      "label0", "definition", "example", "when", "speaker", "value", "note", "anna", "ben", "gold",
      "title", "byline", "published", "source", "path", "schema", "model", "Before ", "splitter",
    ] {
      #expect(
        page.text.contains(word + (word == "Before " ? "" : "<script>alert(1)</script>")), "\(word)"
      )
    }
  }
}

extension PageTokens {
  /// The text of the style sheet.
  var style: [Token] {
    tokens.indices.dropFirst().filter { index in
      if case .tag(let tag) = tokens[index - 1] { tag.name == "style" && !tag.isEnd } else { false }
    }.map { tokens[$0] }
  }
}
