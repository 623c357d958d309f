import Testing
import Workbench

@Suite struct QuitCommandTests {
  @Test(arguments: ["quit", "exit", "qui", "exi"])
  func `saves what is open and leaves`(_ line: String) throws {
    #expect(try Desk().decide(line) == Decision(effects: [.save, .quit]))
    #expect(try Desk(nil).decide(line) == Decision(effects: [.quit]))
  }

  @Test func `takes nothing`() {
    expectMisuse("quit now", "'now' is one word too many", hint: "usage: quit")
  }
}
