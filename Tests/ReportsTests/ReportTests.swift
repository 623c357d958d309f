import Agreement
import AnnotationModel
import Foundation
import Testing

@testable import Reports

@Suite struct ReportTests {
  private func rows(_ page: PageTokens) -> [Set<Substring>] {
    page.tags("div", class: "s").map { Set(($0.attributes["class"] ?? "").split(separator: " ")) }
  }

  @Test func `two sessions make the page that is recorded`() throws {
    try GoldenFile.expect(
      String(decoding: Report.of([.anna, .ben]).bytes, as: UTF8.self), in: "report.html")
  }

  @Test func `a row has the classes that the filters look for`() throws {
    let page = PageTokens(try Report.of([.anna, .ben]).source)
    let rows = rows(page)
    try #require(rows.count == 5)
    #expect(rows[0].isSuperset(of: ["l3", "a0l3", "a1l3"]))
    #expect(rows[1].isSuperset(of: ["dis", "l0", "a0l0", "l2", "a1l2"]))
    #expect(rows[2].isSuperset(of: ["dis", "l0", "l1", "a0l0", "a0l1", "a1l1"]))
    #expect(!rows[3].contains("dis"))
    // An untagged sentence is no disagreement.
    #expect(rows[4].isSuperset(of: ["u", "a0u", "a1l2"]))
    #expect(!rows[4].contains("dis") && !rows[4].contains("a1u"))
    let style = try Report.of([.anna, .ben]).source
    for rule in [
      ":root:has(#fl0:checked) .s:not(.l0) { display: none }",
      ":root:has(#fl0:checked):has(#fa1:checked) .s:not(.a1l0) { display: none }",
      ":root:has(#fu:checked) .s:not(.u) { display: none }",
      ":root:has(#fdis:checked) .s:not(.dis) { display: none }",
      ":root:has(#fa1:checked) .v > .a:not(.a1) { display: none }",
    ] {
      #expect(style.contains(rule))
    }
    let fields = Set(page.tags("input").compactMap { $0.attributes["id"] })
    #expect(
      fields.isSuperset(of: ["fl0", "fl3", "fu", "fa0", "fa1", "fdis", "ffl", "fnt", "frun"]))
  }

  @Test func `paragraphs are the article's`() throws {
    let page = PageTokens(try Report.of([.anna]).source)
    #expect(page.tags("div", class: "p").count == 3)
  }

  @Test func `counts and shares are in the tables`() throws {
    let page = try Report.of([.anna, .ben]).source
    #expect(page.contains("4 of 5 sentences tagged"))
    #expect(page.contains("<td class=\"num\">2</td><td class=\"num\">40%</td>"))
    #expect(page.contains("have different labels, of 4 compared"))
    #expect(page.contains("median 7.5 s"))
  }

  @Test func `spans are marked where they are, also where they overlap`() throws {
    var session = ReportedSession.anna.session
    session.addSpan("claim", of: "We bake", in: 2)
    session.addSpan("fact", of: "bake,” she", in: 2)
    let page = try Report.of([session.reported]).source
    #expect(
      page.contains(
        "“<mark class=\"k0 a0\">We </mark><mark class=\"k2 a0\">bake</mark>"
          + "<span class=\"g k0 a0\">claim</span><mark class=\"k2 a0\">,” she</mark>"
          + "<span class=\"g k2 a0\">fact</span> said."))
  }

  @Test func `sentences that are cut differently are one row`() throws {
    let one = Sample("anna", "claim | One came. Two went.\nfact | Three stayed.").reported
    let two = Sample("ben", "claim | One came.\nquote | Two went.\nfact | Three stayed.").reported
    let report = try Report.of([one, two])
    let page = PageTokens(report.source)
    #expect(rows(page).map { $0.contains("cut") } == [true, false])
    #expect(rows(page).map { $0.contains("dis") } == [true, false])
    #expect(page.text.contains("as 2 sentences"))
    #expect(!page.tags("input").filter { $0.attributes["id"] == "fcut" }.isEmpty)
    // Ben's third sentence stands in the second row.
    #expect(page.text.contains("3. fact"))
    #expect(report.agreement?.items == 3)
  }

  @Test func `notes, flags, attributes, reviews and settlements are shown`() throws {
    var sample = Sample("anna", "claim | One came.")
    sample.attributes[0] = ["speaker": "Olena Koval"]
    var session = sample.session
    let id = session.sentences[0].id
    session.append(
      .note(id, old: nil, new: "check the year"), .flag(id, old: false, new: true),
      .reviews(
        id, old: [],
        new: [
          Review(
            verdict: .corrected, of: ["claim"], labels: ["fact"], remark: "it is on record",
            by: "vera", at: .start)
        ]),
      .settlement(
        id, old: nil,
        new: Settlement(
          votes: [
            .init(
              annotator: "ben",
              annotations: [
                Annotation(
                  label: "quote", range: session.sentences[0].range, by: "ben", at: .start)
              ])
          ], rule: .annotator, chosen: "ben", reason: "he is right")))
    let text = PageTokens(try Report.of([session.reported]).source).text
    for words in [
      "speaker: Olena Koval", "note: check the year", "⚑ flagged",
      "→ fact proposed by vera: it is on record", "as ben has it: he is right", "ben held quote",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `one annotator has nobody to agree with`() throws {
    let report = try Report.of([.anna])
    #expect(report.agreement == nil)
    let page = PageTokens(report.source)
    #expect(page.text.contains("It takes two annotators who labelled the same article."))
    #expect(page.tags("input").allSatisfy { $0.attributes["name"] != "annotator" })
  }

  @Test func `an undefined coefficient is said in words`() throws {
    let one = Sample("anna", "fact | One came.\nfact | Two went.").reported
    let two = Sample("ben", "fact | One came.\nfact | Two went.").reported
    let text = PageTokens(try Report.of([one, two]).source).text
    #expect(text.contains("not defined: only one label occurs"))
    #expect(!text.contains("nan"))
  }

  @Test func `a gold session is not one of those that agree`() throws {
    var gold = ReportedSession.ben
    var sample = Sample("gold", "none | x").session
    sample.sources = [SessionSource(session: "a", annotator: "anna", sha256: "0")]
    gold.session.sources = sample.sources
    let report = try Report.of([.anna, gold])
    #expect(report.agreement == nil)
    #expect(PageTokens(report.source).text.contains("made from"))
  }

  @Test func `several articles have a list and a section each`() throws {
    let other = Sample("anna", "fact | Ein Satz.", title: "Zweite", id: "zwei", language: "de")
    let report = try Report.of([.anna, .ben], [other.reported])
    let page = PageTokens(report.source)
    #expect(page.tags("section", class: "art").count == 2)
    let links = page.tags("a").compactMap { $0.attributes["href"] }
    #expect(links.contains("#a1") && links.contains("#a2"))
    let ids = page.tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for link in links { #expect(ids.contains(String(link.dropFirst())), "\(link)") }
    // Their languages differ, so that the page has that of its own words.
    #expect(page.tags("html").first?.attributes["lang"] == "en")
    #expect(page.tags("h3").contains { $0.attributes["lang"] == "de" })
    #expect(report.agreement?.groups.map(\.name) == ["bakery", "zwei"])
  }

  @Test func `a text from right to left is laid out so`() throws {
    let sample = Sample("anna", "fact | قال إنه سيأتي.", title: "خبر", language: "ar")
    let page = PageTokens(try Report.of([sample.reported]).source)
    #expect(page.tags("html").first?.attributes["lang"] == "ar")
    #expect(page.tags("body").first?.attributes["lang"] == "en")
    #expect(page.tags("div", class: "rows").first?.attributes["dir"] == "rtl")
    #expect(page.tags("p", class: "t").first?.attributes["dir"] == "rtl")
    #expect(page.tags("ul", class: "v").first?.attributes["dir"] == "ltr")
  }

  @Test func `many annotators keep the page in proportion`() throws {
    let few = try page(readers(20)).count
    let many = try page(readers(200))
    #expect(many.count < 12 * few)
    #expect(String(decoding: many, as: UTF8.self).contains("160 more annotators"))
  }

  /// Without agreement, which takes longer for many pairs.
  private func page(_ sessions: [ReportedSession]) throws -> ContiguousArray<UInt8> {
    Report(articles: [try ReportedArticle(sessions)], made: .start, version: "0.0.0").bytes
  }

  private func readers(_ count: Int) -> [ReportedSession] {
    (0..<count).map { Sample("reader\($0)", "fact | One came.\nclaim | Two went.").reported }
  }

  @Test(arguments: [(2, "few"), (30, "many")])
  func `many articles are laid out when they come into view`(_ count: Int, _ size: String) throws {
    let articles = try (0..<count).map { number in
      try ReportedArticle([Sample("anna", "fact | One came.", id: "article\(number)").reported])
    }
    let report = Report(articles: articles, made: .start, version: "0.0.0")
    let sections = PageTokens(report.source).tags("section", class: size)
    #expect(sections.map { $0.attributes["id"] } == ["articles"])
  }

  @Test func `its own pages are known`() throws {
    let report = try Report.of([.anna])
    #expect(Report.isReport(report.bytes))
    #expect(Report.isReport(report.bytes.prefix(64)))
    #expect(!Report.isReport(Array("<!doctype html>\n<title>x</title>".utf8)))
    #expect(!Report.isReport([]))
    #expect(report.source.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
  }
}

/// The page that a report is compared with.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  /// Compares a page with a recorded one; `RECORD=1` writes it, and fails all the same.
  static func expect(_ page: String, in name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(page.utf8).write(to: file)
      Issue.record("\(name) was recorded: look at it, then run without RECORD=1")
      return
    }
    let wanted = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = zip(page.split(separator: "\n"), wanted.split(separator: "\n"))
    if let (index, pair) = lines.enumerated().first(where: { $1.0 != $1.1 }) {
      Issue.record("\(name), line \(index + 1):\n\(pair.0)\ninstead of\n\(pair.1)")
    }
    #expect(page == wanted)
  }
}
