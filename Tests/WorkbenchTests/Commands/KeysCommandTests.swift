import Testing
import Workbench

@Suite struct KeysCommandTests {
  @Test(arguments: ["keys", "key"])
  func `asks the shell to go over to keys`(_ line: String) throws {
    #expect(try Desk().decide(line) == Decision(effects: [.enterKeys]))
  }

  @Test func `takes nothing, and an article must be open`() {
    expectMisuse("keys on", "'on' is one word too many", hint: "usage: keys")
    expectRefusal("keys", "no article is open", at: Desk(nil))
  }
}
