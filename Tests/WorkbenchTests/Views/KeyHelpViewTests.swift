import AnnotationModel
import DisplayText
import Testing
import Workbench

@Suite struct KeyHelpViewTests {
  private let bindings: KeyBindings

  init() throws { bindings = try KeyBindings(schema: .news) }

  @Test(arguments: [60, 80, 120, 200])
  func `every key is there, and no line is wider than asked for`(_ width: Int) {
    let lines = KeyHelpView(bindings: bindings, width: width).lines
    let text = lines.map(\.plain).joined(separator: "\n")
    for binding in bindings.bindings {
      #expect(text.contains(binding.summary))
      #expect(text.contains(binding.keys.map(\.description).joined(separator: " ")))
    }
    for line in lines { #expect(line.width <= width) }
  }

  @Test func `a narrow window gets one column`() {
    let lines = KeyHelpView(bindings: bindings, width: 30).lines
    #expect(lines.count == bindings.bindings.count)
  }
}
