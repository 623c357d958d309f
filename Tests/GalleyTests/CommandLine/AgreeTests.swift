import Foundation
import Testing

/// What `galley agree` computes and how it refuses.
@Suite struct AgreeTests {
  // MARK: - A table of ratings

  private struct Answer: Decodable {
    struct Estimate: Decodable {
      var value: Double?
      var low: Double?
      var high: Double?
      var reason: String?
    }

    struct Cohen: Decodable {
      struct Pair: Decodable {
        var annotators: [String]
        var items: Int
        var value: Double?
      }

      var mean: Estimate
      var pairs: [Pair]
      var value: Double?
    }

    struct Alpha: Decodable {
      var value: Double?
      var low: Double?
      var high: Double?
      var reason: String?
      var distance: String
      var nominal: Estimate?
      var jaccard: Estimate?
    }

    struct Label: Decodable {
      var label: String
      var ratings: Int
      var specific_agreement: Estimate
      var gwet_ac1: Estimate
    }

    struct Confusion: Decodable {
      var annotators: [String]?
      var categories: [String]
      var counts: [[Int]]
    }

    struct Confused: Decodable {
      struct Example: Decodable {
        struct Rating: Decodable, Equatable {
          var annotator: String
          var labels: [String]
        }

        var item: String
        var ratings: [Rating]
        var text: String?
      }

      var categories: [String]
      var count: Int
      var examples: [Example]
    }

    struct Article: Decodable {
      var article: String
      var observed: Estimate
    }

    struct Spans: Decodable {
      var spans: Int
      var exact_f1: Estimate
      var overlapping_f1: Estimate
    }

    struct Bootstrap: Decodable, Equatable {
      var level: Double
      var resamples: Int
      var seed: Int
    }

    var annotators: [String]
    var articles: [Article]?
    var bootstrap: Bootstrap
    var cohen_kappa: Cohen
    var compared_items: Int
    var confused: [Confused]
    var confusion: Confusion
    var fleiss_kappa: Estimate
    var gwet_ac1: Estimate
    var items: Int
    var krippendorff_alpha: Alpha
    var labels: [String]
    var observed: Estimate
    var per_label: [Label]
    var rated_items: Int
    var spans: Spans?
  }

  private func answer(
    _ workspace: TemporaryWorkspace, _ arguments: [String], input: String = ""
  ) throws -> Answer {
    let outcome = try workspace.galley(["agree", "--json"] + arguments, input: input)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: outcome.outputBytes)
  }

  /// Artstein & Poesio (2008): 100 utterances, on 70 of which two coders agree.
  private static let utterances: String = {
    var text = "item,annotator,label\n"
    var item = 0
    for (first, second, count) in [
      ("stat", "stat", 20), ("stat", "ireq", 20), ("ireq", "stat", 10), ("ireq", "ireq", 50),
    ] {
      for _ in 0..<count {
        item += 1
        text += "\(item),ann,\(first)\n\(item),ben,\(second)\n"
      }
    }
    return text
  }()

  @Test func `a table of ratings has the coefficients of its paper`() throws {
    let found = try answer(
      TemporaryWorkspace(), ["--ratings", "-", "--labels", "stat,ireq"], input: Self.utterances)
    #expect(found.annotators == ["ann", "ben"])
    #expect(found.labels == ["stat", "ireq"])
    #expect(found.items == 100 && found.compared_items == 100 && found.rated_items == 100)
    #expect(found.observed.value == 0.7)
    let kappa = try #require(found.cohen_kappa.value)
    #expect(abs(kappa - 0.16 / 0.46) < 1e-9)
    #expect(found.cohen_kappa.mean.value == kappa)
    #expect(found.cohen_kappa.pairs.map(\.items) == [100])
    let fleiss = try #require(found.fleiss_kappa.value)
    #expect(abs(fleiss - 0.155 / 0.455) < 1e-9)
    #expect(found.krippendorff_alpha.distance == "nominal")
    let low = try #require(found.gwet_ac1.low)
    let high = try #require(found.gwet_ac1.high)
    #expect(low < found.gwet_ac1.value ?? 0 && found.gwet_ac1.value ?? 1 < high)
    #expect(found.confusion.counts == [[20, 20], [10, 50]])
    #expect(found.confusion.annotators == ["ann", "ben"])
    #expect(found.per_label.map(\.ratings) == [70, 130])
    #expect(abs((found.per_label[0].specific_agreement.value ?? 0) - 40.0 / 70) < 1e-9)
    #expect(found.confused.map(\.count) == [30])
    #expect(
      found.confused[0].examples[0].ratings == [
        .init(annotator: "ann", labels: ["stat"]), .init(annotator: "ben", labels: ["ireq"]),
      ])
    #expect(found.articles == nil && found.spans == nil)
  }

  @Test func `the same seed gives the same bytes, another one other intervals`() throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(Self.utterances, to: "ratings.csv")
    let table = ["agree", "--json", "--ratings", "ratings.csv"]
    let first = try workspace.galley(table)
    #expect(first.outputBytes == (try workspace.galley(table)).outputBytes)
    let other = try answer(workspace, ["--ratings", "ratings.csv", "--seed", "2"])
    let again = try JSONDecoder().decode(Answer.self, from: first.outputBytes)
    #expect(again.bootstrap == .init(level: 0.95, resamples: 1_000, seed: 1))
    #expect(other.bootstrap.seed == 2)
    #expect(other.cohen_kappa.value == again.cohen_kappa.value)
    #expect(other.cohen_kappa.mean.low != again.cohen_kappa.mean.low)
    let none = try answer(workspace, ["--ratings", "ratings.csv", "--resamples", "0"])
    #expect(none.observed.value == 0.7)
    #expect(none.observed.low == nil && none.observed.reason == nil)
  }

  @Test func `what is undefined is null, and said in words`() throws {
    let workspace = try TemporaryWorkspace()
    let table = "item,annotator,label\n1,ann,x\n1,ben,x\n2,ann,x\n2,ben,x\n"
    let found = try answer(workspace, ["--ratings", "-"], input: table)
    #expect(found.observed.value == 1)
    for estimate in [found.cohen_kappa.mean, found.fleiss_kappa, found.gwet_ac1] {
      #expect(estimate.value == nil && estimate.low == nil && estimate.high == nil)
      #expect(estimate.reason?.contains("only one label") == true)
    }
    #expect(found.krippendorff_alpha.reason?.contains("only one label") == true)
    let shown = try workspace.galley(["agree", "--ratings", "-"], input: table)
    #expect(shown.output.contains("undefined"))
    #expect(shown.output.contains("only one label occurs"))
    #expect(!shown.output.lowercased().contains("nan"))
  }

  @Test func `two labels are compared by MASI, and by the other distances beside it`() throws {
    let table = "item,annotator,label\n1,ann,a\n1,ann,b\n1,ben,a\n2,ann,b\n2,ben,b\n"
    let found = try answer(TemporaryWorkspace(), ["--ratings", "-"], input: table)
    #expect(found.krippendorff_alpha.distance == "masi")
    #expect(found.krippendorff_alpha.nominal?.value != nil)
    #expect(found.krippendorff_alpha.jaccard?.value != nil)
    #expect(found.confusion.categories == ["a", "b", "a+b"])
  }

  @Test(arguments: [
    (
      "",
      "error: 'r.csv' is not a table of ratings: it is empty\n  --> r.csv:1\n"
        + "  hint: its first line has to name the columns item, annotator and label\n", 65
    ),
    (
      "item,annotator,label\n1,ann\n",
      "error: 'r.csv' cannot be read: a row has 2 fields where the first line has 3\n"
        + "  --> r.csv:2\n", 65
    ),
    (
      "item,annotator,label\n1,ann,x\n",
      "error: there is only one annotator in 'r.csv': 'ann'\n"
        + "  hint: agreement takes two annotators or more\n", 65
    ),
    (
      "item,annotator,label\n1,ann,x\n1,ben,z\n",
      "error: 'r.csv' cannot be read: 'z' is not a label\n  --> r.csv:3\n", 65
    ),
  ])
  func `a table that cannot be used is refused`(
    _ table: String, _ errors: String, _ status: Int32
  ) throws {
    let workspace = try TemporaryWorkspace()
    try workspace.write(table, to: "r.csv")
    let outcome = try workspace.galley(["agree", "--ratings", "r.csv", "--labels", "x,y"])
    #expect(outcome.errors == errors)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
  }

  @Test(arguments: [
    [], ["--ratings", "r.csv", "a.json"], ["a.json", "--labels", "x"],
    ["--ratings", "r.csv", "--resamples", "-1"], ["--ratings", "r.csv", "--article", "x"],
  ])
  func `arguments that do not go together are a misuse`(_ arguments: [String]) throws {
    #expect(try TemporaryWorkspace().galley(["agree"] + arguments).status == 64)
  }

  @Test func `a table that is not there is an error`() throws {
    let outcome = try TemporaryWorkspace().galley(["agree", "--ratings", "nowhere.csv"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: there is no file 'nowhere.csv'\n")
  }

  @Test func `names that would act on a terminal do not`() throws {
    let table = "item,annotator,label\n\u{1B}[2J,a\u{9B}1,x\u{7}\n\u{1B}[2J,b\u{202E},y\n"
    let outcome = try TemporaryWorkspace().galley(["agree", "--ratings", "-"], input: table)
    #expect(outcome.status == 0)
    #expect(!outcome.hasControlBytes)
    #expect(!outcome.output.contains("\u{202E}"))
  }

  // MARK: - Sessions

  /// Two annotators of one article, and one of the same name on another.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("five-sentences.txt", "ten-sentences.txt")
    for (annotator, id, labels) in [("ann", "a", "ccqff"), ("ben", "b", "cfqf.")] {
      try annotate(workspace, "five-sentences.txt", annotator, id, [labels])
    }
    return workspace
  }

  private func annotate(
    _ workspace: TemporaryWorkspace, _ article: String, _ annotator: String, _ id: String,
    _ lines: [String]
  ) throws {
    let outcome = try workspace.galley(
      [
        "annotate", article, "--annotator", annotator, "--now", "2026-01-31T12:00:00.000Z",
        "--session-id", id,
      ], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `sessions are compared sentence by sentence, untagged ones left out`() throws {
    let found = try answer(workspace(), ["sessions"])
    #expect(found.annotators == ["ann", "ben"])
    #expect(found.labels == ["claim", "quote", "fact", "none"])
    #expect(found.items == 5 && found.compared_items == 4)
    #expect(found.observed.value == 0.75)
    #expect(found.articles?.map(\.article) == ["five-sentences"])
    #expect(found.confused.map(\.categories) == [["claim", "fact"]])
    #expect(found.confused[0].examples.map(\.item) == ["five-sentences 2"])
    #expect(found.confused[0].examples[0].text == "Olena Koval has run it since 2009.")
    #expect(found.per_label[3].specific_agreement.reason == "nobody gave this label")
  }

  @Test func `shows what is confused and the rules that decide it`() throws {
    let outcome = try workspace().galley(["agree", "sessions"])
    #expect(outcome.status == 0)
    for part in [
      "2 annotators, 5 items, 4 of them rated by two or more, in 1 article",
      "observed agreement", "0.750", "claim or fact, 1 time",
      "five-sentences 2  Olena Koval has run it since 2009.", "ann claim, ben fact",
      "guide 6. it is specific and can be checked",
      "intervals: 1000 bootstrap resamples of the items, seed 1",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
  }

  @Test func `sentences that were split differently are compared by their pieces`() throws {
    let workspace = try workspace()
    try annotate(
      workspace, "five-sentences.txt", "eve", "e", ["join 1-2", "fact 1", "quote 2", "fact 3-4"])
    let found = try answer(workspace, ["sessions"])
    #expect(found.items == 5)
    #expect(found.cohen_kappa.pairs.map(\.items) == [4, 5, 4])
    let shown = try workspace.galley(["agree", "sessions"])
    #expect(shown.output.contains("sentences were split differently in five-sentences"))
  }

  @Test func `spans are compared apart, exactly and where they overlap`() throws {
    let workspace = try workspace()
    for (annotator, id, words) in [("eve", "e", "Olena Koval"), ("fay", "f", "Koval has run")] {
      try annotate(
        workspace, "five-sentences.txt", annotator, id, ["quote 2 \"\(words)\"", "claim 1"])
    }
    let found = try answer(
      workspace, ["eve", "fay"].map { "sessions/five-sentences.\($0).json" })
    #expect(found.spans?.spans == 2)
    #expect(found.spans?.exact_f1.value == 0)
    #expect(found.spans?.overlapping_f1.value == 1)
  }

  @Test func `several articles are compared together and one by one`() throws {
    let workspace = try workspace()
    for (annotator, id) in [("ann", "a2"), ("ben", "b2")] {
      try annotate(workspace, "ten-sentences.txt", annotator, id, ["claim 1-5", "fact 6-10"])
    }
    let found = try answer(workspace, ["sessions"])
    #expect(found.articles?.map(\.article) == ["five-sentences", "ten-sentences"])
    #expect(found.articles?.map(\.observed.value) == [0.75, 1])
    let one = try answer(workspace, ["sessions", "--article", "ten-sentences"])
    #expect(one.items == 10)
    let none = try workspace.galley(["agree", "sessions", "--article", "other"])
    #expect(none.status == 1)
    #expect(
      none.errors
        == "error: there is no session on 'other'\n"
        + "  hint: the articles are five-sentences, ten-sentences\n")
  }

  @Test func `articles that are not asked for may have other labels and gold sessions`() throws {
    let workspace = try workspace()
    for (annotator, id) in [("ann", "a2"), ("ben", "b2")] {
      try annotate(workspace, "ten-sentences.txt", annotator, id, ["rename fact truth"])
    }
    #expect(try workspace.galley(["agree", "sessions"]).errors.contains("have different labels"))
    let outcome = try workspace.galley(
      ["agree", "sessions", "--json", "--article", "five-sentences"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let found = try JSONDecoder().decode(Answer.self, from: outcome.outputBytes)
    #expect(found.articles?.map(\.article) == ["five-sentences"])
    #expect(found.observed.value == 0.75)
    let other = try answer(workspace, ["sessions", "--article", "ten-sentences"])
    #expect(other.labels.contains("truth"))
  }

  @Test func `one annotator only is an error`() throws {
    let outcome = try workspace().galley(["agree", "sessions/five-sentences.ann.json"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("error: there is only one annotator in the sessions: 'ann'\n"))
  }

  @Test func `a damaged session is named and left out`() throws {
    let workspace = try workspace()
    try workspace.write("{", to: "sessions/broken.json")
    let outcome = try workspace.galley(["agree", "sessions", "--json"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("broken.json"))
    #expect(
      try JSONDecoder().decode(Answer.self, from: outcome.outputBytes).observed.value == 0.75)
    let strict = try workspace.galley(["agree", "sessions", "--json", "--strict"])
    #expect(strict.status == 65)
    #expect(strict.output == "")
  }
}
