import Agreement
import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct AgreementViewTests {
  /// A row an item, a word an annotator; `.` is no rating.
  private func view(
    _ rows: [String], annotators: [String], width: Int, schema: LabelSchema? = .news,
    resamples: Int = 0, divided: [String] = []
  ) throws -> AgreementView {
    let labels = LabelSchema.news.labels.map(\.name)
    var builder = try Ratings.Builder(labels: labels, annotators: annotators)
    var disagreements = Disagreements()
    builder.beginGroup("bakery")
    for (item, row) in rows.enumerated() {
      let sets = row.split(separator: " ").map { word in
        LabelSet(word.split(separator: "+").compactMap { labels.firstIndex(of: String($0)) })
      }
      try builder.append(sets)
      disagreements.add(
        sets.enumerated().filter { !$0.element.isEmpty }.map {
          .init(annotator: $0.offset, labels: $0.element)
        }
      ) {
        ("bakery \(item + 1)", "Olena Koval runs the only bakery \u{1B}[2J of the town.")
      }
    }
    return AgreementView(
      report: AgreementReport(
        try builder.build(), bootstrap: Bootstrap(resamples: resamples)),
      disagreements: disagreements, schema: schema, divided: divided, width: width)
  }

  private static let rows = [
    "claim claim claim", "claim fact claim", "fact fact .", "quote quote+claim quote",
    "claim . fact",
  ]
  private static let three = ["anna", "boris", "clara"]

  @Test func `says what agrees, what is confused, and what the guide says of it`() throws {
    let lines = try view(Self.rows, annotators: Self.three, width: 100).lines.map(\.plain)
    #expect(lines[0].hasPrefix("3 annotators, 5 items, 5 of them rated by two or more"))
    for start in [
      "observed agreement", "Cohen's kappa, mean", "  anna and boris", "Fleiss' kappa",
      "Krippendorff's alpha, MASI", "Krippendorff's alpha, nominal", "Gwet's AC1",
      "claim or fact, 3 times", "quote or claim+quote, 2 times", "  bakery 2  Olena Koval",
      "    anna claim, boris fact, clara claim", "  guide 6. it is specific",
    ] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start)")
    }
    #expect(lines.contains { $0.contains("3 items rated by all") })
    // Only what the sets differ in has to be decided.
    let second = try #require(lines.firstIndex { $0.hasPrefix("quote or claim+quote") })
    #expect(!lines[second...].contains { $0.contains("→ quote") })
  }

  @Test func `two annotators have rows and columns, and one kappa`() throws {
    let lines = try view(
      ["claim claim", "claim fact", "fact fact"], annotators: ["anna", "boris"], width: 80
    ).lines.map(\.plain)
    #expect(lines.contains("anna in rows, boris in columns"))
    #expect(lines.contains { $0.hasPrefix("Cohen's kappa  ") })
    #expect(!lines.contains { $0.contains("anna and boris") })
  }

  @Test func `what is undefined is said in words`() throws {
    let lines = try view(
      ["claim claim", "claim claim"], annotators: ["anna", "boris"], width: 100
    ).lines.map(\.plain)
    #expect(lines.contains { $0.contains("Cohen's kappa") && $0.contains("undefined") })
    #expect(
      lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
        .contains("only one label occurs, so chance alone explains"))
    #expect(!lines.contains { $0.hasPrefix("what to do") })
  }

  @Test func `without rules the definitions decide, without a schema nothing does`() throws {
    var schema = LabelSchema.news
    schema.rules = []
    let rows = ["claim fact", "claim claim"]
    let defined = try view(rows, annotators: ["anna", "boris"], width: 100, schema: schema)
    #expect(defined.lines.contains { $0.plain.hasPrefix("  guide claim: Something asserted") })
    let bare = try view(rows, annotators: ["anna", "boris"], width: 100, schema: nil)
    #expect(!bare.lines.contains { $0.plain.contains("guide") })
  }

  @Test(arguments: [20, 30, 40, 60, 80, 120])
  func `fits the width and shows nothing raw`(_ width: Int) throws {
    let view = try view(
      Self.rows, annotators: Self.three, width: width, resamples: 50, divided: ["bakery"])
    for line in view.lines { #expect(line.width <= width, "\(line.plain)") }
    // What is cut is also made safe; the printer does the rest.
    #expect(!view.lines.contains { $0.safe.plain.contains("\u{1B}") })
  }

  @Test(arguments: [
    (0.7, "0.700"), (-0.0234, "-0.023"), (1, "1.000"), (0.0004, "0.000"), (-0.0001, "0.000"),
    (0.9996, "1.000"), (-1, "-1.000"),
  ])
  func `numbers have three digits`(_ value: Double, _ text: String) {
    #expect(AgreementView.decimal(value) == text)
  }
}
