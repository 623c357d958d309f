import Testing
import Workbench

@Suite struct SaveCommandTests {
  @Test(arguments: ["save", "write", "sav"])
  func `asks the shell to save`(_ line: String) throws {
    #expect(try Desk().decide(line) == Decision(effects: [.save]))
  }

  @Test func `takes nothing, and an article must be open`() {
    expectMisuse("save a.json", "'a.json' is one word too many", hint: "usage: save")
    expectRefusal("save", "no article is open", at: Desk(nil))
  }
}
