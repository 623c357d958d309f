import AnnotationModel
import Foundation
import SessionStore
import Suggestions
import Testing

@testable import galley

/// What the suggester learns of a workspace at the start, and what it keeps of that.
@Suite struct WorkspaceModelTests {
  private static let labels = LabelSchema.news.labels.map(\.name)

  /// Three annotators' sessions with 2, 3 and 4 decisions, of which ben's is the newest.
  private func workspace() throws -> TemporaryWorkspace {
    let workspace = try TemporaryWorkspace("ten-sentences.txt")
    for (annotator, hour, lines) in [
      ("ann", 9, ["claim 1-2"]), ("ben", 11, ["fact 3-5"]), ("cyd", 10, ["quote 6", "claim 7-9"]),
    ] {
      let outcome = try workspace.galley(
        [
          "annotate", "ten-sentences.txt", "--annotator", annotator, "--session-id", annotator,
          "--now", "2026-01-31T\(hour < 10 ? "0" : "")\(hour):00:00.000Z",
        ], input: lines.map { $0 + "\n" }.joined())
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return workspace
  }

  private func session(_ annotator: String) -> String {
    "sessions/ten-sentences.\(annotator).json"
  }

  private func model(
    _ workspace: TemporaryWorkspace, without annotator: String? = nil,
    labels: [String] = Self.labels, hasCache: Bool = true
  ) -> WorkspaceModel {
    WorkspaceModel(
      folder: workspace.file("sessions"), labels: labels,
      excluding: annotator.map { workspace.file(session($0)) },
      cache: hasCache ? workspace.file(".galley/suggestions") : nil)
  }

  private func loaded(
    _ workspace: TemporaryWorkspace, without annotator: String? = nil,
    labels: [String] = Self.labels, hasCache: Bool = true
  ) -> WorkspaceModel {
    var model = model(workspace, without: annotator, labels: labels, hasCache: hasCache)
    _ = model.load()
    return model
  }

  /// What comes of learning the annotators' sessions one after another.
  private func learned(
    _ workspace: TemporaryWorkspace, _ annotators: [String], labels: [String] = Self.labels
  ) throws -> ModelState {
    var suggester = Suggester(labels: labels)
    for annotator in annotators {
      let stored = try StoredSession.read(workspace.file(session(annotator)))
      SessionLessons(of: stored.session, labels: Set(labels)).teach(&suggester)
    }
    return suggester.state
  }

  @Test func `all other sessions are learned, those changed last at the end`() throws {
    let workspace = try workspace()
    let all = loaded(workspace, hasCache: false)
    #expect(all.suggester.learned == 9 && all.unreadable.isEmpty)
    #expect(try all.suggester.state == learned(workspace, ["ann", "cyd", "ben"]))
    let others = loaded(workspace, without: "cyd", hasCache: false)
    #expect(try others.suggester.state == learned(workspace, ["ann", "ben"]))
    #expect(workspace.names(".galley").allSatisfy { $0 == "history" })
  }

  @Test func `a file a step`() throws {
    let workspace = try workspace()
    var model = model(workspace, without: "ann")
    // Looked at, looked at, learned, learned, kept.
    var learned: [Int] = []
    while model.step() { learned.append(model.suggester.learned) }
    #expect(learned == [0, 0, 4, 7])
    #expect(workspace.exists(".galley/suggestions"))
    let goesOn = model.step()
    #expect(!goesOn && !model.isCached)
  }

  @Test func `what was learned is kept`() throws {
    let workspace = try workspace()
    let first = loaded(workspace, without: "ben")
    let file = try workspace.bytes(".galley/suggestions")
    let second = loaded(workspace, without: "ben")
    #expect(!first.isCached && second.isCached)
    #expect(second.suggester.state == first.suggester.state)
    #expect(try workspace.bytes(".galley/suggestions") == file)
    #expect(workspace.names(".galley").filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func `what follows what was kept is learned on top of it`() throws {
    let workspace = try workspace()
    _ = loaded(workspace, without: "ben")
    // The session that was open is now one of the others, and the newest of them.
    var model = model(workspace)
    var steps = 0
    while model.step() { steps += 1 }
    #expect(steps == 3)
    #expect(try model.suggester.state == learned(workspace, ["ann", "cyd", "ben"]))
    #expect(loaded(workspace).isCached)
  }

  @Test func `a session that was changed is learned again`() throws {
    let workspace = try workspace()
    let before = loaded(workspace)
    try workspace.galley(
      [
        "annotate", "ten-sentences.txt", "--annotator", "ann", "--now", "2026-01-31T12:00:00.000Z",
      ], input: "fact 10\n")
    let after = loaded(workspace)
    #expect(!after.isCached && after.suggester.learned == before.suggester.learned + 1)
    #expect(try after.suggester.state == learned(workspace, ["cyd", "ben", "ann"]))
    try FileManager.default.removeItem(atPath: workspace.file(session("cyd")))
    #expect(try loaded(workspace).suggester.state == learned(workspace, ["ben", "ann"]))
  }

  @Test func `a damaged session is left out and named`() throws {
    let workspace = try workspace()
    let text = try workspace.text(session("cyd"))
    try workspace.write(String(text.dropLast(200)), to: session("cyd"))
    for _ in 0..<2 {
      let model = loaded(workspace)
      #expect(model.unreadable.map(\.path) == [workspace.file(session("cyd"))])
      #expect(try model.suggester.state == learned(workspace, ["ann", "ben"]))
    }
    try workspace.write(text, to: session("cyd"))
    #expect(loaded(workspace).suggester.learned == 9)
  }

  @Test(arguments: ["", "[]\n", "{}\n", "[[1]]\ngalley-model 1 0 x\n", "\0\0\n\0"])
  func `a cache that is none is made again`(_ text: String) throws {
    let workspace = try workspace()
    try workspace.write(text, to: ".galley/suggestions")
    #expect(loaded(workspace).suggester.learned == 9)
    #expect(loaded(workspace).isCached)
    var bytes = try workspace.bytes(".galley/suggestions")
    bytes[bytes.count - 1] ^= 1
    try workspace.write(bytes, to: ".galley/suggestions")
    #expect(!loaded(workspace).isCached)
  }

  @Test func `a cache is of the labels that it is of`() throws {
    let workspace = try workspace()
    _ = loaded(workspace)
    let two = loaded(workspace, labels: ["fact", "claim"])
    #expect(!two.isCached && two.suggester.learned == 8)
    #expect(
      try two.suggester.state
        == learned(workspace, ["ann", "cyd", "ben"], labels: ["fact", "claim"]))
    let none = loaded(workspace, labels: ["rumour"])
    #expect(none.suggester.learned == 0 && none.unreadable.isEmpty)
  }

  @Test func `without sessions there is nothing to do`() throws {
    let workspace = try TemporaryWorkspace()
    var model = model(workspace)
    let goesOn = model.step()
    #expect(!goesOn)
    #expect(model.suggester.learned == 0 && workspace.names().isEmpty)
  }

  @Test func `a folder that cannot be written to keeps nothing`() throws {
    let workspace = try workspace()
    try? FileManager.default.removeItem(atPath: workspace.file(".galley"))
    try workspace.write("in the way", to: ".galley")
    #expect(loaded(workspace).suggester.learned == 9)
    #expect(try workspace.text(".galley") == "in the way")
  }

  @Test func `nobody's labels on the article that is open are learned`() throws {
    let workspace = try workspace()
    let article = try StoredSession.read(workspace.file(session("ann"))).session.article.sha256
    func model(_ article: String?) -> WorkspaceModel {
      var model = WorkspaceModel(
        folder: workspace.file("sessions"), labels: Self.labels, excluding: nil, article: article,
        cache: workspace.file(".galley/suggestions"))
      _ = model.load()
      return model
    }
    #expect(model(article).suggester.learned == 0)
    // What was looked at for that is no news to another article, and the other way round.
    #expect(model("another").suggester.learned == 9)
    #expect(model("another").isCached)
    #expect(model(article).suggester.learned == 0)
  }
}
