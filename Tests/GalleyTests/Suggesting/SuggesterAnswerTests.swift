import Foundation
import JSONText
import Testing

@testable import galley

@Suite struct SuggesterAnswerTests {
  private let request = Suggested.request(1)

  /// Returns the answer to a line, and what was left out of it.
  private func answer(
    _ members: String
  ) throws -> (answer: SuggesterAnswer, faults: [SuggesterReply.Fault]) {
    let line = ContiguousArray(#"{"id":"s1/1",\#(members)}"#.utf8)
    return try SuggesterReply(parsing: line).answer(to: request, model: "program")
  }

  @Test func `takes label, score, attributes, reasons and model`() throws {
    let (answer, faults) = try answer(
      #""label":"quote","score":0.75,"attributes":{"speaker":"Olena Koval","form":"direct"},"#
        + #""why":["said","quotation marks"],"model":"v2","more":{"a":[1]}"#)
    #expect(
      answer
        == SuggesterAnswer(
          request: request, label: "quote", score: 0.75,
          attributes: ["speaker": "Olena Koval", "form": "direct"],
          why: ["said", "quotation marks"], model: "v2"))
    #expect(faults == [])
  }

  @Test(arguments: [
    #""label":null"#, #""score":0.5"#, #""label":null,"score":null,"attributes":null,"why":null"#,
  ])
  func `may propose nothing`(_ members: String) throws {
    let (answer, faults) = try answer(members)
    #expect(answer == SuggesterAnswer(request: request, model: "program"))
    #expect(faults == [])
  }

  @Test(arguments: [("0", 0), ("1", 1), ("1.0", 1), ("0.5e0", 0.5)])
  func `takes any way to write a score`(_ text: String, _ score: Double) throws {
    let (answer, faults) = try answer(#""label":"claim","score":\#(text)"#)
    #expect(answer.label == "claim")
    #expect(answer.score == score)
    #expect(faults == [])
  }

  @Test(arguments: [
    (#""label":"rumour","score":0.9"#, SuggesterRefusal.label, "rumour"),
    (#""label":"CLAIM""#, .label, "CLAIM"), (#""label":["claim"]"#, .label, #"["claim"]"#),
    (#""label":7"#, .label, "7"), (#""label":"claim","score":1.5"#, .score, "1.5"),
    (#""label":"claim","score":-0.1"#, .score, "-0.1"),
    (#""label":"claim","score":2"#, .score, "2"),
    (#""label":"claim","score":"0.9""#, .score, "0.9"),
    (#""label":"claim","score":[0.9]"#, .score, "[0.9]"),
  ])
  func `refuses the whole proposal for its label or score`(
    _ members: String, _ refusal: SuggesterRefusal, _ example: String
  ) throws {
    let (answer, faults) = try answer(members)
    #expect(answer == SuggesterAnswer(request: request, model: "program"))
    #expect(faults == [SuggesterReply.Fault(refusal: refusal, example: example)])
  }

  @Test(arguments: [
    ("speaker", #""a\u001b[2Jb""#, "speaker=a\u{1B}[2Jb"), ("speaker", #""a\nb""#, "speaker=a\nb"),
    ("speaker", #""\u202eabc""#, "speaker=\u{202E}abc"), ("speaker", "7", "speaker=7"),
    ("source", #""Reuters""#, "source=Reuters"), ("colour", #""red""#, "colour=red"),
    ("form", #""sung""#, "form=sung"),
  ])
  func `leaves out attributes that the label cannot have`(
    _ name: String, _ value: String, _ example: String
  ) throws {
    let (answer, faults) = try answer(
      #""label":"quote","attributes":{"\#(name)":\#(value)}"#)
    #expect(answer.label == "quote")
    #expect(answer.attributes == [:])
    #expect(faults == [SuggesterReply.Fault(refusal: .attribute, example: example)])
  }

  @Test func `takes an empty attribute for none`() throws {
    let (answer, faults) = try answer(
      #""label":"quote","attributes":{"speaker":"","form":null}"#)
    #expect(answer.attributes == [:])
    #expect(faults == [])
  }

  @Test func `shows eight reasons, cut short and safe`() throws {
    let long = String(repeating: "x", count: 10_000)
    let (answer, faults) = try answer(
      #""label":"claim","why":["\#(long)","\u001b]0;title\u0007\u009b31m","","said"]"#)
    #expect(answer.why == [String(repeating: "x", count: 200), "␛]0;title␇�31m", "said"])
    #expect(faults.map(\.refusal) == [.why])
    let letters = Array(repeating: #""a""#, count: 20).joined(separator: ",")
    let many = try self.answer(#""label":"claim","why":[\#(letters)]"#)
    #expect(many.answer.why.count == 8)
    #expect(many.faults.map(\.refusal) == [.why])
  }

  @Test(arguments: [#""\u001b[31mred""#, "7", #""""#])
  func `keeps the program's name where the model's cannot be shown`(_ model: String) throws {
    let (answer, faults) = try answer(#""label":"claim","model":\#(model)"#)
    #expect(answer.label == "claim")
    #expect(answer.model == "program")
    #expect(faults.map(\.refusal) == [.model])
  }

  @Test(arguments: [
    "hello", "{}", "[]", "7", #"{"id":7,"label":"claim"}"#, #"{"label":"claim"}"#,
    #"{"id":"s1/1","label":"claim","score":NaN}"#, #"{"id":"s1/1","score":Infinity}"#,
    #"{"id":"s1/1","score":1e999}"#, #"{"id":"s1/1","label":"claim"} trailing"#,
    #"{"id":"s1/1","label":"claim","label":"quote"}"#, #"{"id":"s1/1","label":"\ud800"}"#,
    "{\"id\":\"s1/1\",\"label\":\"cl\u{1B}aim\"}", "\u{FEFF}{\"id\":\"s1/1\"}",
    #"{"id":"s1/1","why":"# + String(repeating: "[", count: 30_000),
    #"{"id":"s1/1","why":"# + String(repeating: "[", count: 30)
      + String(repeating: "]", count: 30) + "}",
  ])
  func `refuses a line that is no answer`(_ line: String) {
    let fault = #expect(throws: SuggesterReply.Fault.self) {
      try SuggesterReply(parsing: ContiguousArray(line.utf8))
    }
    #expect(fault?.refusal == .line)
    #expect((fault?.example.utf8.count ?? 0) <= 200)
  }

  @Test func `refuses bytes that are not UTF-8`() {
    let line = ContiguousArray(#"{"id":"s1/1","why":""#.utf8) + [0xFF, 0xC0] + Array("\"}".utf8)
    let fault = #expect(throws: SuggesterReply.Fault.self) { try SuggesterReply(parsing: line) }
    #expect(fault?.refusal == .line)
  }

  @Test func `the example of the document is taken whole`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "docs/external-suggesters.md"), encoding: .utf8)
    let blocks = text.components(separatedBy: "```json\n").dropFirst().map {
      ContiguousArray($0.components(separatedBy: "\n```")[0].utf8)
    }
    try #require(blocks.count == 2)
    let asked = try JSONValue(parsing: blocks[0])
    let sent = try JSONValue(parsing: request.line(id: "s1/1"))
    for name in ["context", "schema"] {
      #expect(asked[name]?.members?.map(\.name) == sent[name]?.members?.map(\.name))
    }
    #expect(asked.members?.map(\.name) == sent.members?.map(\.name))
    let reply = try SuggesterReply(parsing: blocks[1])
    let (answer, faults) = reply.answer(to: request, model: "program")
    #expect(asked["id"] == .string(reply.id))
    #expect(answer.attributes == ["speaker": "the general"])
    #expect(answer.why.count == 2)
    #expect(faults == [])
  }
}
