import AnnotationModel
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0),
    ("1969-12-31T23:59:59.999Z", -1),
    ("1970-01-02T00:00:00.000Z", 86_400_000),
    ("2000-02-29T12:34:56.789Z", 951_827_696_789),
    ("2000-03-01T00:00:00.000Z", 951_868_800_000),
    ("2024-12-31T23:59:59.999Z", 1_735_689_599_999),
    ("1900-02-28T00:00:00.000Z", -2_203_977_600_000),
    ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `is written in UTC with milliseconds`(_ text: String, _ milliseconds: Int) {
    #expect(Timestamp(milliseconds: milliseconds).description == text)
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test func `reads what it writes, and text sorts as time does`() {
    var generator = SeededGenerator(seed: 1)
    var last = Timestamp(milliseconds: 0)
    for _ in 0..<2_000 {
      let milliseconds = Int.random(
        in: -62_135_596_800_000...253_402_300_799_999, using: &generator)
      let time = Timestamp(milliseconds: milliseconds)
      #expect(Timestamp(time.description) == time)
      #expect((time < last) == (time.description < last.description))
      last = time
    }
  }

  @Test(arguments: ["1600", "1996", "2000", "2004", "2400"])
  func `leap years have a twenty-ninth of February`(_ year: String) {
    let text = "\(year)-02-29T00:00:00.000Z"
    #expect(Timestamp(text)?.description == text)
  }

  @Test(arguments: [
    "1900-02-29T00:00:00.000Z", "2100-02-29T00:00:00.000Z", "2023-02-29T00:00:00.000Z",
    "2024-02-30T00:00:00.000Z", "2024-04-31T00:00:00.000Z", "2024-06-31T00:00:00.000Z",
    "2024-13-01T00:00:00.000Z", "2024-00-01T00:00:00.000Z", "2024-01-00T00:00:00.000Z",
    "2024-01-32T00:00:00.000Z", "0000-01-01T00:00:00.000Z",
  ])
  func `days that do not exist are refused`(_ text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test(arguments: [
    "", "2024-01-01", "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.00Z",
    "2024-01-01T00:00:00.0000Z", "2024-01-01 00:00:00.000Z", "2024-01-01t00:00:00.000z",
    "2024-01-01T00:00:00.000", "2024-01-01T00:00:00.000+00:00", "2024-01-01T24:00:00.000Z",
    "2024-01-01T00:60:00.000Z", "2024-01-01T00:00:60.000Z", "2024-01-01T00:00:00,000Z",
    " 2024-01-01T00:00:00.000Z", "2024-01-01T00:00:00.000Z ", "-024-01-01T00:00:00.000Z",
    "2024-+1-01T00:00:00.000Z", "2024-1a-01T00:00:00.000Z", "２０24-01-01T00:0.000Z",
    "2024/01/01T00:00:00.000Z",
  ])
  func `any other form is refused`(_ text: String) {
    #expect(Timestamp(text) == nil)
  }
}
