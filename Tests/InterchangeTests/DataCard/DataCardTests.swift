import AnnotationModel
import Foundation
import Testing

@testable import Interchange

@Suite struct DataCardTests {
  private static let spec = FormatSpec(
    name: "hf", summary: "A folder that a library loads", clients: ["datasets"],
    arrangement: .splitFolder(endings: [".jsonl"]), purpose: .training, unit: .codepoint,
    isImported: true, holds: [.labels], partly: [.times: "to the second"], guide: "")

  private static func options(_ labels: [Label] = LabelSchema.news.labels) -> ExportOptions {
    ExportOptions(
      labels: labels, attributes: LabelSchema.news.attributes, isExclusive: false,
      version: "1.2.3", time: Timestamp("2026-11-03T09:15:00.250Z") ?? Timestamp(milliseconds: 0))
  }

  private static var card: DataCard {
    var card = DataCard(title: "Rates & “reopening”", spec, options())
    var first = ExportedArticle(.choosing, name: "a")
    first.article.title = "Rates | rise *again* <b>now</b>"
    first.article.source = "https://example.org/a_b?x=1&y=2"
    first.split = .train
    card.add(first)
    var second = ExportedArticle(
      .made([Made("One.", "fact")], by: "ben_k", id: "2", article: "b"), name: "b")
    second.split = .test
    card.add(second)
    card.choices = [.init("--labels", "claim,quote"), .init("--dedupe")]
    card.remarks = ["2 sentences were left out as ties."]
    card.agreement = .init(
      annotators: 2, sentences: 120,
      figures: [
        .init("Krippendorff's alpha", 0.8125, interval: 0.75...0.9), .init("Cohen's kappa", nil),
      ])
    card.losses[.notes] = 3
    card.files = [.init(name: "data/train.jsonl", size: 1234, sha256: "00ff")]
    return card
  }

  /// As it is recorded in `Golden/data-card/README.md`, which `RECORD=1` writes anew.
  @Test func isAsRecorded() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Golden/data-card/README.md")
    let found = Self.card.markdown
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
      Issue.record("the card was recorded: look at it, then run without RECORD=1")
      return
    }
    let recorded = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(found == recorded)
  }

  @Test func anEmptyExportHasACardToo() {
    let card = DataCard(title: "", Self.spec, Self.options([])).markdown
    #expect(card.contains("| Articles | 0 |"))
    #expect(card.hasSuffix("## Licence\n\nlicence: not given\n"))
    #expect(!card.contains("## Articles") && !card.contains("## Labels"))
  }

  @Test func theLicenceIsTheOneThatWasGiven() {
    var card = Self.card
    card.licence = "CC BY 4.0"
    #expect(card.markdown.hasSuffix("## Licence\n\nCC BY 4.0\n"))
    #expect(!card.markdown.contains("not given"))
  }

  @Test func namesThatWereReplacedAreNotThere() {
    var card = DataCard(title: "x", Self.spec, Self.options())
    var article = ExportedArticle(.choosing, name: "a")
    Anonymizer().anonymize(&article)
    card.add(article)
    #expect(!card.markdown.contains("anna"))
    #expect(card.markdown.contains(Anonymizer().code(of: "anna")))
  }

  @Test func countsAreThoseOfTheSentences() {
    var sessions = GeneratedSessions(seed: 31)
    var card = DataCard(title: "x", Self.spec, Self.options())
    let made = (1...60).map { sessions.session(number: $0) }
    for session in made {
      var article = ExportedArticle(session)
      article.split = Split.allCases[session.sentences.count % 3]
      card.add(article)
    }
    let sentences = made.flatMap(\.sentences)
    #expect(card.counts.sentences == sentences.count)
    #expect(card.counts.untagged == sentences.count { !$0.isTagged })
    for label in ["claim", "quote", "fact", "none"] {
      #expect(card.counts.labels[label] == sentences.count { $0.labels.contains(label) })
    }
    #expect(
      card.counts.spans.values.reduce(0, +) == sentences.reduce(0) { $0 + $1.spans.count })
    #expect(card.countsOfSplits.values.reduce(0) { $0 + $1.sentences } == sentences.count)
    #expect(
      card.annotators.values.reduce(0) { $0 + $1.tagged } == sentences.count(where: \.isTagged))
  }

  @Test func numbersAreRounded() {
    #expect(DataCard.share(1, of: 3) == "33.3 %")
    #expect(DataCard.share(2, of: 3) == "66.7 %")
    #expect(DataCard.share(0, of: 0) == "")
    #expect(DataCard.decimal(0.8125) == "0.813")
    #expect(DataCard.decimal(-0.05) == "-0.050")
    #expect(DataCard.decimal(-0.0001) == "0.000")
    #expect(DataCard.decimal(1) == "1.000")
    #expect(DataCard.decimal(.nan) == "undefined")
  }
}

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("plain, O'Neil's 5%", "plain, O'Neil's 5%"), ("a|b", "a\\|b"), ("*a* _b_", "\\*a\\* \\_b\\_"),
    ("[x](javascript:1)", "\\[x\\](javascript:1)"), ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
    ("# head", "\\# head"), ("no # head", "no # head"), ("- item", "\\- item"),
    ("  + item", "  \\+ item"), ("1. item", "1\\. item"), ("12) item", "12\\) item"),
    ("3.5 per cent", "3\\.5 per cent"), ("of 3.5", "of 3.5"), ("`code` \\", "\\`code\\` \\\\"),
    ("two\nlines\r\n", "two lines  "), ("\u{1B}[31m", "\\[31m"), ("a\u{202E}b\u{2066}", "ab"),
    ("~~x~~ $y$", "\\~\\~x\\~\\~ \\$y\\$"), ("e\u{301}👩‍👩‍👧", "e\u{301}👩‍👩‍👧"), ("", ""),
  ])
  func saysNothingButItself(_ text: String, _ escaped: String) {
    #expect(MarkdownText.escaped(text, isParagraph: true) == escaped)
  }

  @Test func insideALineLessIsMarkup() {
    #expect(MarkdownText.escaped("1.2.3") == "1.2.3")
    #expect(MarkdownText.escaped("- [x] # 1)") == "- \\[x\\] # 1)")
  }
}
