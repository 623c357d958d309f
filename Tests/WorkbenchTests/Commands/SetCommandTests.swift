import Testing
import Workbench

@Suite struct SetCommandTests {
  @Test(arguments: Settings.Advance.allCases)
  func `says where the focus goes after a tag`(_ advance: Settings.Advance) throws {
    var desk = Desk()
    try desk.type("set advance \(advance.rawValue)")
    #expect(desk.state.settings.advance == advance)
  }

  @Test(arguments: Settings.Color.allCases)
  func `says when there is colour`(_ color: Settings.Color) throws {
    var desk = Desk()
    try desk.type("set color \(color.rawValue)")
    #expect(desk.state.settings.color == color)
  }

  @Test(arguments: [("20", 20), ("80", 80), ("1000", 1000), ("auto", nil)] as [(String, Int?)])
  func `says how wide text is`(_ value: String, _ width: Int?) throws {
    var desk = try Desk(typed: ["set width 99"])
    try desk.type("set width \(value)")
    #expect(desk.state.settings.width == width)
  }

  @Test func `lists the settings`() throws {
    var desk = try Desk(typed: ["set advance stay", "set width 90"])
    try desk.type("set")
    #expect(desk.shown == ["advance stay", "color auto", "width 90"])
    try desk.type("set color")
    #expect(desk.shown == ["color auto"])
  }

  @Test func `needs no article`() throws {
    #expect(try Desk(nil).decide("set color never").changes.isEmpty)
  }

  @Test func `names and values are checked`() {
    expectMisuse("set advance next now", "'now' is one word too many")
    expectRefusal(
      "set colour never", "'colour' is not a setting", hint: "did you mean 'color'?", .usage)
    expectRefusal(
      "set speed 3", "'speed' is not a setting", hint: "settings are advance, color, width", .usage)
    expectRefusal(
      "set advance nxt", "'nxt' is not a value of advance", hint: "did you mean 'next'?", .usage)
    expectRefusal(
      "set color red", "'red' is not a value of color", hint: "values are auto, always, never",
      .usage)
    for width in ["19", "1001", "-80", "wide", "99999999999999999999"] {
      expectRefusal(
        "set width \(width)", "'\(width)' is not a value of width",
        hint: "a width is a number of columns from 20 to 1000, or auto", .usage)
    }
  }
}
