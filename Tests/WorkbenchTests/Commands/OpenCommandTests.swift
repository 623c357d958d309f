import Testing
import Workbench

@Suite struct OpenCommandTests {
  @Test(arguments: [
    ("open a.txt", "a.txt"), ("open my article.txt", "my article.txt"),
    ("open \"my article.txt\"", "my article.txt"), ("open /srv/a b/", "/srv/a b/"),
    ("open ../x'y.txt", "../x'y.txt"), ("op  стаття.txt ", "стаття.txt"),
  ])
  func `asks the shell to open a file`(_ line: String, _ path: String) throws {
    #expect(try Desk(nil).decide(line) == Decision(effects: [.open(path: path)]))
    #expect(try Desk().decide(line) == Decision(effects: [.save, .open(path: path)]))
  }

  @Test func `the file must be named`() {
    expectMisuse("open", "the file is missing", hint: "open article.txt")
  }
}
