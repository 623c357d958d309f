import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct HelpViewTests {
  @Test func `the overview has a line for every command`() {
    let lines = HelpView(width: 100).overview(schema: .news).map(\.plain)
    for command in CommandRegistry.commands {
      #expect(
        lines.contains {
          $0.hasPrefix("  \(command.spec.name) ") && $0.contains(command.spec.summary)
        })
    }
    #expect(lines[0].contains("c claim  q quote  f fact  x none"))
  }

  @Test func `without an article there are no labels in it`() {
    let text = HelpView(width: 100).overview(schema: nil).map(\.plain).joined()
    #expect(!text.contains("Labels "))
    #expect(text.contains("untag"))
  }

  @Test(arguments: CommandRegistry.commands.map { $0.spec.name })
  func `a command's page has all that its entry says`(_ name: String) throws {
    let spec = try CommandRegistry.command(named: name).spec
    let lines = HelpView(width: 400).command(spec, label: nil).map(\.plain)
    #expect(lines[0] == spec.usage)
    #expect(lines.contains("  \(spec.summary)"))
    #expect(lines.contains("  example: \(spec.example)"))
    #expect(
      spec.aliases.isEmpty || lines.contains("  also: \(spec.aliases.joined(separator: ", "))"))
    #expect(spec.discussion.isEmpty || lines.contains("  \(spec.discussion)"))
  }

  @Test(arguments: [20, 40, 60, 80, 120])
  func `fits the width`(_ width: Int) {
    let view = HelpView(width: width)
    for line in view.overview(schema: .news) { #expect(line.width <= width, "\(line.plain)") }
  }

  @Test(arguments: LabelSchema.news.labels)
  func `a label's page is that of the command it is`(_ label: Label) {
    let lines = HelpView(width: 200).command(TagCommand.spec, label: label).map(\.plain)
    #expect(lines[0].hasPrefix("\(label.name) [SENTENCES]"))
    #expect(lines.contains("  example: \(label.name) 3-4"))
  }
}
