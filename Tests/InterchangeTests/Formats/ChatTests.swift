import AnnotationModel
import Interchange
import JSONText
import Testing

@Suite struct ChatTests {
  private func lines(_ change: (inout ExportOptions) -> Void = { _ in }) throws -> [JSONValue] {
    var options = GoldenSessions.options
    change(&options)
    let articles = GoldenSessions.all.map { ExportedArticle($0) }
    let file = try #require(
      RoundTrip.write(articles, ChatFormat(), options)["main.jsonl"])
    return try file.split(separator: 0x0A).map {
      try JSONValue(parsing: ContiguousArray($0))
    }
  }

  private func messages(_ line: JSONValue) -> [[String?]] {
    guard case .array(let messages) = line["messages"] else { return [] }
    return messages.map { message in
      ["role", "content"].map { name in
        if case .string(let text) = message[name] { text } else { nil }
      }
    }
  }

  @Test func `a line is what is told, a sentence and its labels`() throws {
    let lines = try lines { $0.instruction = "Label it." }
    #expect(lines.count == 7)
    #expect(
      messages(lines[1]) == [
        ["system", "Label it."], ["user", "“We will reopen,” mayor Ana Ruiz said."],
        ["assistant", "quote\nclaim"],
      ])
  }

  @Test func `without other words the labels' definitions are told`() throws {
    let told = try #require(messages(try lines()[0])[0][1])
    #expect(told.contains("\nquote: Somebody's own words.\n"))
    #expect(told.contains("each on a line of its own"))
    let one = try #require(messages(try lines { $0.isExclusive = true }[0])[0][1])
    #expect(one.contains("the one label that fits"))
  }

  @Test func `without an instruction nothing is told`() throws {
    #expect(messages(try lines { $0.instruction = "" }[0]).map { $0[0] } == ["user", "assistant"])
  }

  @Test func `it is not read`() {
    #expect(throws: ImportError.self) {
      try ChatFormat().read(ImportFiles(utf8("{}")), ImportOptions())
    }
  }
}
