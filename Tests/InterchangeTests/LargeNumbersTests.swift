import Interchange
import Testing

/// Files whose offsets are so far apart that their difference is no number.
@Suite struct LargeNumbersTests {
  private static let least = "-9223372036854775808"
  private static let most = "9223372036854775807"

  private func message(_ file: String, _ format: any Format) -> String {
    let error = #expect(throws: ImportError.self) {
      try format.read(ImportFiles(utf8(file), name: "a.jsonl"), ImportOptions())
    }
    return error?.message ?? ""
  }

  @Test(arguments: [JSONLinesFormat(), HuggingFaceFormat()] as [any Format])
  func `a sentence of all numbers lies outside its text`(_ format: any Format) {
    let row = #"{"text":"One.","start":\#(Self.least),"end":\#(Self.most)}"#
    #expect(message(row, format).contains("lies outside the text"))
  }

  @Test func `an annotation before all sentences lies outside their text`() {
    let annotation = #"{"label":"x","start":\#(Self.least),"end":2}"#
    let row = #"{"text":"One.","start":1,"annotations":[\#(annotation)]}"#
    #expect(message(row, JSONLinesFormat()).contains("lies outside the text"))
  }

  @Test func `the same in tables`() {
    let sentence = "text,start,end\nOne.,\(Self.least),\(Self.most)\n"
    #expect(message(sentence, CSVFormat()).contains("lies outside the text"))
    let columns = "article,sentence,start,end,label,sentence_start,sentence_end,sentence_text\n"
    let whole = columns + "a,1,0,4,x,\(Self.least),\(Self.most),One.\n"
    #expect(message(whole, CSVSpansFormat()).contains("lies outside the text"))
    let span = columns + "a,1,\(Self.least),4,x,1,5,One.\n"
    #expect(message(span, CSVSpansFormat()).contains("lies outside the text"))
  }
}
