import Testing
import Workbench

@Suite struct HelpCommandTests {
  @Test(arguments: CommandRegistry.names)
  func `explains a command by any of its names`(_ name: String) throws {
    var desk = Desk()
    desk.state.width = 200
    try desk.type("help \(name)")
    let spec = try CommandRegistry.command(named: name).spec
    #expect(desk.shown[0] == spec.usage)
    #expect(desk.shown.contains("  \(spec.summary)"))
    #expect(desk.shown.contains("  example: \(spec.example)"))
  }

  @Test(arguments: ["help", "?", "he"])
  func `lists the commands`(_ line: String) throws {
    var desk = Desk()
    try desk.type(line)
    #expect(desk.shown.count > CommandRegistry.commands.count)
    #expect(desk.state.focus == 0)
    desk = Desk(nil)
    try desk.type(line)
    #expect(desk.shown.count > CommandRegistry.commands.count)
  }

  @Test(arguments: ["quote", "q"])
  func `explains a label as a command`(_ word: String) throws {
    var desk = Desk()
    desk.state.width = 200
    try desk.type("help \(word)")
    #expect(desk.shown[0] == "quote [SENTENCES] [\"WORDS\"] [ATTRIBUTE=VALUE …]")
    #expect(desk.shown.contains("  example: quote 3-4"))
  }

  @Test func `the topic is checked`() {
    expectMisuse("help tag now", "'now' is one word too many", hint: "usage: help [COMMAND]")
    expectRefusal(
      "help splt", "'splt' is not a command", hint: "did you mean 'split'?", .usage)
    expectRefusal(
      "help xylophone", "'xylophone' is not a command", hint: "'help' lists the commands", .usage)
  }
}
