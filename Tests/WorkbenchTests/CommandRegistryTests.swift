import AnnotationModel
import Testing
import Workbench

@Suite struct CommandRegistryTests {
  private static let specs = CommandRegistry.commands.map { $0.spec }

  @Test func `names and aliases are given once`() {
    #expect(Set(CommandRegistry.names).count == CommandRegistry.names.count)
    let labels = LabelSchema.news.labels
    for name in CommandRegistry.names {
      #expect(!labels.contains { $0.name == name || $0.key == name })
    }
  }

  @Test(arguments: specs.indices)
  func `every command says what it is`(_ index: Int) {
    let spec = Self.specs[index]
    #expect(spec.usage.hasPrefix(spec.name))
    #expect(!spec.summary.isEmpty)
    #expect(spec.summary.first?.isLowercase == true)
    #expect(!spec.summary.hasSuffix("."))
    #expect(!spec.example.isEmpty)
    #expect(spec.discussion.isEmpty || ".='".contains(spec.discussion.last ?? " "))
    for name in [spec.name] + spec.aliases {
      #expect(CommandRegistry.exactly(name)?.spec.name == spec.name)
    }
  }

  @Test(arguments: specs.map(\.name))
  func `every example works as it stands`(_ name: String) throws {
    // Something to undo, something to redo, and labels that have attributes.
    var desk = try Desk(typed: ["claim 2-3", "claim 6", "undo", "goto 4"])
    if name == "accept" {
      desk.state.session = try desk.session.suggesting(
        [desk.session.suggestion("claim", for: 5, 0.97)], for: 5)
    }
    if ["take", "why"].contains(name) {
      desk = try Desk(gold: [("anna", ["claim 1-3"]), ("bo", ["claim 1", "fact 2"])])
    }
    let spec = try CommandRegistry.command(named: name).spec
    #expect(try desk.type(spec.example) != Decision())
  }

  @Test func `a command is named by an unambiguous beginning`() throws {
    #expect(try CommandRegistry.command(named: "split").spec.name == "split")
    #expect(try CommandRegistry.command(named: "stat").spec.name == "stats")
    #expect(throws: Diagnostic.self) { try CommandRegistry.command(named: "s") }
    #expect(throws: Diagnostic.self) { try CommandRegistry.command(named: "") }
    #expect(CommandRegistry.exactly("spli") == nil)
  }
}
