import Foundation
import Testing

/// Text in, one sentence a line out.
@Suite struct SegmentTests {
  @Test func `prints one sentence a line`() throws {
    let outcome = try TemporaryWorkspace("five-sentences.txt").galley(
      ["segment", "five-sentences.txt"])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 5)
    #expect(outcome.lines[1] == "Olena Koval has run it since 2009.")
  }

  @Test func `reads standard input and joins broken lines`() throws {
    let workspace = try TemporaryWorkspace()
    let text = "Мер сказав, що міст буде закрито до\nжовтня. Водії чекають.\n"
    for arguments in [["segment"], ["segment", "-"], ["segment", "--language", "uk"]] {
      let outcome = try workspace.galley(arguments, input: text)
      #expect(outcome.output == "Мер сказав, що міст буде закрито до жовтня.\nВодії чекають.\n")
    }
  }

  @Test(arguments: ["ten-sentences.txt", "ukrainian.txt", "other-scripts.txt"])
  func `prints JSON lines with offsets in code points`(_ article: String) throws {
    struct Line: Decodable {
      var start: Int
      var end: Int
      var text: String
    }
    let outcome = try TemporaryWorkspace(article).galley(["segment", article, "--json"])
    #expect(outcome.status == 0)
    let scalars = Array(try Fixtures.text(ofArticle: article).unicodeScalars)
    #expect(outcome.lines.count > 5)
    for line in outcome.lines {
      let sentence = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[sentence.start..<sentence.end])
      #expect(String(text) == sentence.text)
    }
  }

  @Test func `a file that is not there is an error`() throws {
    let outcome = try TemporaryWorkspace().galley(["segment", "nowhere.txt"])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "error: there is no file 'nowhere.txt'\n")
  }

  @Test func `nothing comes of nothing`() throws {
    let outcome = try TemporaryWorkspace().galley(["segment"], input: " \n\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
  }
}
