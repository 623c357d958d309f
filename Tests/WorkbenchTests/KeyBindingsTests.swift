import AnnotationModel
import Testing
import Workbench

@Suite struct KeyBindingsTests {
  private let news: KeyBindings

  init() throws { news = try KeyBindings(schema: .news) }

  private func schema(_ keys: String, limit: Int? = 2) -> LabelSchema {
    LabelSchema(
      name: "mine", exclusive: false, limit: limit,
      labels: keys.map { Label(name: "label-\($0)", key: String($0), color: "red") })
  }

  // MARK: - The news schema

  @Test func `no key means two things`() {
    let keys = news.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for binding in news.bindings {
      for key in binding.keys { #expect(news[key] == binding.action) }
      #expect(!binding.summary.isEmpty)
    }
  }

  @Test(arguments: [("c", "C", "claim"), ("q", "Q", "quote"), ("f", "F", "fact")])
  func `a letter tags, its capital adds`(_ key: Character, _ capital: Character, _ label: String) {
    #expect(news[.character(key)] == .command("tag \(label)"))
    #expect(news[.character(capital)] == .command("add \(label)"))
  }

  @Test func `a label that stands alone is not added`() {
    #expect(news[.character("x")] == .command("tag none"))
    #expect(news[.character("X")] == nil)
  }

  @Test func `every binding's line is a command that works`() throws {
    for binding in news.bindings {
      guard case .command(let line) = binding.action else { continue }
      var desk = try Desk(typed: ["claim 3", "flag 5", "undo", "find the", "goto 2"])
      #expect(throws: Never.self, "\(line)") { try desk.type(line) }
    }
  }

  @Test(arguments: [
    ("u", "undo"), ("r", "redo"), ("j", "next"), ("k", "prev"), ("g", "goto 1"), ("G", "goto $"),
    ("n", "find"), ("N", "find back"),
  ])
  func `letters that are no labels move and undo`(_ key: Character, _ line: String) {
    #expect(news[.character(key)] == .command(line))
  }

  @Test func `other keys ask, help, leave or do nothing`() {
    #expect(news[.character("a")] == .ask(.attributes))
    #expect(news[.character("s")] == .ask(.speaker))
    #expect(news[.character("/")] == .ask(.find))
    #expect(news[.character(":")] == .commandLine)
    #expect(news[.character("?")] == .help)
    #expect(news[.escape] == .leave)
    #expect(news[.enter] == .accept)
    #expect(news[.space] == .accept)
    #expect(news[.character("z")] == nil)
    #expect(news[.character("🦔")] == nil)
  }

  // MARK: - Layouts

  @Test(
    arguments: [
      ("с", "c"), ("й", "q"), ("а", "f"), ("ч", "x"), ("г", "u"), ("к", "r"), ("о", "j"),
      ("л", "k"),
      ("п", "g"), ("т", "n"), ("ф", "a"), ("і", "s"), ("ы", "s"), ("С", "C"), ("Й", "Q"),
      ("А", "F"),
      ("П", "G"), ("Т", "N"),
    ] as [(Character, Character)])
  func `a Cyrillic letter counts as the Latin one on the same key`(
    _ cyrillic: Character, _ latin: Character
  ) {
    #expect(news[.character(cyrillic)] == news[.character(latin)])
    #expect(news[.character(cyrillic)] != nil)
  }

  @Test func `a Cyrillic letter that is a label's key is that label`() throws {
    let bindings = try KeyBindings(schema: schema("сц"))
    #expect(bindings[.character("с")] == .command("tag label-с"))
    #expect(bindings[.character("С")] == .command("add label-с"))
  }

  // MARK: - Other schemas

  @Test(arguments: [
    ("n", "find again"), ("j", "next sentence"), ("u", "undo"), ("?", "these keys"),
    ("/", "find"), ("g", "first sentence"), ("s", "speaker"),
  ])
  func `a key that means something else is refused by name`(_ key: String, _ other: String) {
    let error = #expect(throws: Diagnostic.self) { try KeyBindings(schema: schema(key)) }
    #expect(error?.summary == "the key '\(key)' for 'label-\(key)' is taken: it means '\(other)'")
    #expect(error?.location == "schema 'mine'")
    #expect(error?.exitCode == .badData)
    #expect(error?.hints.count == 1)
  }

  @Test func `a key given twice is refused`() {
    let error = #expect(throws: Diagnostic.self) { try KeyBindings(schema: schema("zz")) }
    #expect(error?.summary == "the key 'z' for 'label-z' is taken: it means 'label-z'")
  }

  @Test func `a capital key collides with what its small letter adds`() {
    let error = #expect(throws: Diagnostic.self) { try KeyBindings(schema: schema("zZ")) }
    #expect(
      error?.summary == "the key 'Z' for 'label-Z' is taken: it means 'add label-z, and stay'")
  }

  @Test func `where a sentence carries one label there is nothing to add`() throws {
    let bindings = try KeyBindings(schema: schema("zZ", limit: 1))
    #expect(bindings[.character("z")] == .command("tag label-z"))
    #expect(bindings[.character("Z")] == .command("tag label-Z"))
  }

  @Test func `digits and letters without a capital are keys too`() throws {
    let bindings = try KeyBindings(schema: schema("1ß文"))
    #expect(bindings[.character("1")] == .command("tag label-1"))
    #expect(bindings[.character("文")] == .command("tag label-文"))
    #expect(bindings[.character("ß")] == .command("tag label-ß"))
  }

  @Test func `a label's key may be that of no other binding's capital`() {
    // `N` and `G` are bound, so adding would be lost.
    #expect(throws: Diagnostic.self) { try KeyBindings(schema: schema("N")) }
    #expect(throws: Diagnostic.self) { try KeyBindings(schema: schema("G")) }
  }

  @Test(arguments: [
    (KeyName.character("c"), "c"), (.enter, "Enter"), (.space, "Space"), (.escape, "Esc"),
    (.up, "↑"), (.pageDown, "PageDown"), (.backspace, "Backspace"), (.tab, "Tab"),
  ])
  func `keys are written as on the keyboard`(_ key: KeyName, _ text: String) {
    #expect(key.description == text)
  }
}
