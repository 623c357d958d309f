import AnnotationModel
import Testing
import Workbench

@Suite struct SessionSetTests {
  private static func member(
    _ path: String, id: String? = nil, annotator: String = "anna", article: String = "rates",
    text: String = "A rumour.", labels: [String] = ["claim", "fact"]
  ) -> SessionSet.Member {
    let schema = LabelSchema(
      name: "news", exclusive: true,
      labels: labels.map { Label(name: $0, key: String($0.prefix(1)), color: "red") })
    return .init(
      Session(
        id: id ?? path, annotator: annotator, created: .start,
        article: Article(id: article, text: text), schema: schema,
        segmenter: .init(name: "test", version: 1, language: nil),
        ranges: [TextRange(0, text.utf8.count)]),
      path: path)
  }

  private static func set(
    _ members: [SessionSet.Member], _ rules: SessionSet.Rules = .comparable
  ) throws(Diagnostic) -> SessionSet {
    var set = SessionSet(rules)
    for member in members { try set.add(member) }
    return set
  }

  private static func refusal(
    _ rules: SessionSet.Rules = .comparable, _ members: SessionSet.Member...
  ) -> Diagnostic? {
    do {
      _ = try set(members, rules)
      return nil
    } catch {
      return error
    }
  }

  @Test func `sessions on one text are a group, in the order in which they came`() throws {
    let set = try Self.set([
      Self.member("a"), Self.member("b", article: "votes", text: "B."),
      Self.member("c", annotator: "boris"),
      Self.member("d", annotator: "boris", article: "votes-2", text: "B."),
    ])
    #expect(set.groups.map(\.members) == [[0, 2], [1, 3]])
    #expect(set.groups.map(\.articleID) == ["rates", "votes"])
    #expect(set.annotators == ["anna", "boris"])
  }

  @Test func `one session under two names is refused`() {
    let error = Self.refusal(
      .comparable, Self.member("a.json", id: "1"), Self.member("b.json", id: "1"))
    #expect(error?.summary == "'a.json' and 'b.json' are the same session")
    #expect(error?.exitCode == .badData)
    #expect(Self.refusal([], Self.member("a", id: "1"), Self.member("b", id: "1")) == nil)
  }

  @Test func `two sessions of one annotator on one text are refused, on two they are not`() {
    let (one, other) = (Self.member("a"), Self.member("b"))
    #expect(
      Self.refusal(.comparable, one, other)?.summary == "'a' and 'b' are both anna's on 'rates'")
    #expect(Self.refusal(.distinct, one, other) == nil)
    #expect(Self.refusal(.comparable, one, Self.member("b", article: "votes", text: "B.")) == nil)
  }

  @Test func `two texts under one name are refused with both digests`() {
    let (one, other) = (Self.member("a"), Self.member("b", annotator: "boris", text: "B."))
    let error = Self.refusal(.comparable, one, other)
    #expect(error?.summary == "'a' and 'b' are on different texts")
    #expect(
      error?.hints == [
        "'a' has 'rates', text \(one.digest)", "'b' has 'rates', text \(other.digest)",
      ])
    #expect(Self.refusal(.distinct, one, other) == nil)
  }

  @Test func `schemas with the same names go together, in the first one's order`() throws {
    let set = try Self.set([
      Self.member("a"), Self.member("b", annotator: "boris", labels: ["fact", "claim"]),
    ])
    #expect(set.schema?.labels.map(\.name) == ["claim", "fact"])
  }

  @Test func `other labels are refused with the names that only one has`() {
    let error = Self.refusal(
      .comparable, Self.member("a", labels: ["claim", "fact", "none"]),
      Self.member("b", annotator: "boris", labels: ["claim", "quote"]))
    #expect(error?.summary == "'a' and 'b' have different labels")
    #expect(
      error?.hints.prefix(2) == ["only 'a' has 'fact', 'none'", "only 'b' has 'quote'"])
    let more = Self.refusal(
      .comparable, Self.member("a"), Self.member("b", annotator: "boris", labels: ["claim"]))
    #expect(more?.hints.first == "only 'a' has 'fact'")
  }
}
