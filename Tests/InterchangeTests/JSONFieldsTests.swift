import Interchange
import JSONText
import Testing

@Suite struct JSONFieldsTests {
  private let file = """
    {
      "tasks": [
        {
          "name": "one"
        },
        { "name": "two",
          "inner": {
            "start": "x"
          }
        }
      ]
    }
    """

  @Test func `says the line of the file, however deep the object is`() throws {
    let value = try JSONInput.value(ContiguousArray(file.utf8))
    let tasks = try JSONFields(value, line: 1).objects("tasks")
    #expect(tasks.map(\.line) == [4, 6])
    let inner = try #require(try tasks[1].object("inner"))
    let error = #expect(throws: ImportError.self) { try inner.integer("start") }
    #expect(error?.line == 8)
    #expect(error?.message == "'tasks[1].inner.start' must be a whole number")
  }

  @Test func `counts from the line on which a line of JSON Lines stands`() throws {
    var lines: [Int] = []
    try JSONInput.forEachLine(ContiguousArray("{\"a\":{\"b\":1}}\n\n{\"a\":{\"b\":2}}\n".utf8)) {
      (fields) throws(ImportError) in
      lines.append(try fields.object("a")?.line ?? 0)
    }
    #expect(lines == [1, 3])
  }

  @Test func `what stands in arrays of arrays has the file's lines too`() throws {
    let value = try JSONInput.value(
      ContiguousArray("{\n\"a\": [\n[{\n\"b\": 1}]],\n\"c\": null}".utf8))
    let fields = try JSONFields(value, line: 1)
    guard case .array(let outer)? = fields.value("a"), case .array(let inner)? = outer.first else {
      Issue.record("no arrays")
      return
    }
    let child = try fields.child(inner[0], in: "a", line: fields.line(of: "a"))
    #expect(child.line == 4)
    #expect(child.missing("c").message == "'a.c' is missing")
  }

  @Test func `attributes that are no strings are refused with their line`() throws {
    let value = try JSONInput.value(
      ContiguousArray("{\"a\": {\"x\": \"1\", \"n\": null,\n\"y\": 2}}".utf8))
    let error = #expect(throws: ImportError.self) {
      try JSONFields(value, line: 1).stringMembers("a")
    }
    #expect(error?.message == "'a.y' must be a string")
    #expect(error?.line == 2)
  }
}
