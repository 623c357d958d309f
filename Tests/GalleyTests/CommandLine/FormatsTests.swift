import Foundation
import Interchange
import Testing

/// `galley formats`, and the documentation that is made from it.
///
/// `RECORD=1` writes the documentation anew, and fails all the same.
@Suite struct FormatsTests {
  private static let docs =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/docs"
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test func `every format is listed, and says what it holds`() throws {
    let workspace = try TemporaryWorkspace()
    let list = try workspace.galley(["formats"])
    for format in Formats.all {
      let name = format.spec.name
      #expect(list.lines.contains { $0.hasPrefix(name + " ") }, "\(name)")
      let page = try workspace.galley(["formats", name])
      #expect(page.status == 0)
      #expect(page.output.contains("galley export \(name) sessions -o "))
    }
    let unknown = try workspace.galley(["formats", "docano"])
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean 'doccano'?"))
  }

  @Test func `JSON has what the tables have`() throws {
    let outcome = try TemporaryWorkspace().galley(["formats", "--json"])
    struct Entry: Decodable {
      var name: String
      var holds: [String]
      var imported: Bool
    }
    let entries = try JSONDecoder().decode([Entry].self, from: outcome.outputBytes)
    #expect(entries.map(\.name) == Formats.all.map(\.spec.name))
    for (entry, format) in zip(entries, Formats.all) {
      #expect(Set(entry.holds) == Set(format.spec.holds.map(\.rawValue)))
      #expect(entry.imported == format.spec.isImported)
    }
  }

  @Test(arguments: Formats.all.map(\.spec.name)) func `the page in docs is this one`(
    _ name: String
  ) throws {
    let page = try TemporaryWorkspace().galley(["formats", name, "--markdown"]).output
    let path = "\(Self.docs)/formats/\(name).md"
    if Self.isRecording {
      try FileManager.default.createDirectory(
        atPath: "\(Self.docs)/formats", withIntermediateDirectories: true)
      try page.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("docs/formats/\(name).md was recorded")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == page)
  }

  @Test func `no page in docs is of a format that is gone`() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: "\(Self.docs)/formats")
    #expect(Set(pages) == Set(Formats.all.map { $0.spec.name + ".md" }))
  }

  @Test func `the table in docs is this one`() throws {
    let table = try TemporaryWorkspace().galley(["formats", "--markdown"]).output
    let path = "\(Self.docs)/formats.md"
    var text = try String(contentsOfFile: path, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- table -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- end of table -->")).lowerBound
    if Self.isRecording {
      text.replaceSubrange(start..<end, with: table)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("docs/formats.md was recorded")
    } else {
      #expect(text[start..<end] == table)
    }
  }
}
