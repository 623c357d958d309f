import JSONText
import Testing

@Suite struct SortedMembersTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `members are in the order of their names`() {
    var members = SortedMembers()
    members.add("low") { $0.null() }
    members.add("high") { $0.integer(3) }
    members.add("Zebra") { $0.strings(["a", "\""]) }
    #expect(text { members.write(to: &$0) } == #"{"Zebra":["a","\""],"high":3,"low":null}"#)
    #expect(
      text { members.write(to: &$0, onLines: true) }
        == "{\n\"Zebra\":[\"a\",\"\\\"\"]\n,\"high\":3\n,\"low\":null\n}")
    #expect(text { SortedMembers().write(to: &$0) } == "{}")
  }

  @Test func `elements stand on lines of their own`() {
    #expect(text { $0.lines([1, 2]) { $1.integer($0) } } == "[\n1\n,2]")
    #expect(text { $0.lines([1, 2], endingOnLine: true) { $1.integer($0) } } == "[\n1\n,2\n]")
    #expect(text { $0.lines([Int]()) { $1.integer($0) } } == "[]")
  }
}
