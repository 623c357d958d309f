import Testing

/// The check itself: it finds a single bad character of every kind.
@Suite struct UnsafeOutputTests {
  private func problems(_ text: String, on medium: UnsafeOutput.Medium) -> [String] {
    UnsafeOutput.problems(in: Array(text.utf8), on: medium)
  }

  @Test(arguments: Hostile.scalars) func `finds every character that must not be printed`(
    _ scalar: Unicode.Scalar
  ) {
    for medium in [UnsafeOutput.Medium.pipe, .colored, .terminal] {
      let found = problems(
        "The mayor \(Hostile.openMark)\(scalar)\(Hostile.closeMark) said.\n", on: medium)
      #expect(found.count == 1, "U+\(String(scalar.value, radix: 16)) on \(medium): \(found)")
    }
  }

  @Test(arguments: Hostile.sequences) func `finds every sequence that is not our own`(
    _ sequence: String
  ) {
    for medium in [UnsafeOutput.Medium.pipe, .colored, .terminal] {
      #expect(!problems("The mayor \(sequence)said.\n", on: medium).isEmpty, "\(medium)")
    }
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC0, 0x9B], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x80],
      [0x9B, 0x33, 0x31, 0x6D],
    ] as [[UInt8]])
  func `finds bytes that are not UTF-8`(_ bytes: [UInt8]) {
    for medium in [UnsafeOutput.Medium.pipe, .colored, .terminal] {
      #expect(!UnsafeOutput.problems(in: [0x61] + bytes + [0x0A], on: medium).isEmpty)
    }
  }

  @Test(arguments: [
    "\u{2067}open\n", "closed\u{2069}\n", "\u{2067}over\ntwo\u{2069}\n", "\u{2067}at the end",
    "\u{2067}\u{2068}one\u{2069}\n",
  ])
  func `finds isolates that do not pair up within a line`(_ text: String) {
    #expect(!problems(text, on: .pipe).isEmpty)
    #expect(!problems(text, on: .terminal).isEmpty)
  }

  @Test func `finds colours on a pipe and moves where only colours may be`() {
    #expect(!problems("\u{1B}[1mbold\u{1B}[0m", on: .pipe).isEmpty)
    #expect(!problems("\u{1B}[K", on: .colored).isEmpty)
    #expect(!problems("\r", on: .colored).isEmpty)
    #expect(!problems("over\rwritten\n", on: .pipe).isEmpty)
  }

  @Test func `leaves honest text alone`() {
    let honest = """
      “Rates rose”, she said – «так», قالت الوزيرة، אמר השר. می\u{200C}خواهم, \u{200F}ok\u{200E}
      \u{2068}אמר\u{2069} 👩\u{200D}👩\u{200D}👧 e\u{301} 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} ␛ �

      """
    for medium in [UnsafeOutput.Medium.pipe, .colored, .terminal] {
      #expect(problems(honest, on: medium) == [])
    }
    let styled = "\u{1B}[1mbold\u{1B}[0m \u{1B}[1;38;5;208morange\u{1B}[0m\n"
    #expect(problems(styled, on: .colored) == [])
    let painted = styled + "\r\u{1B}[J\u{1B}[3A\u{1B}[K\u{1B}[?2004h\u{8}\u{7}"
    #expect(problems(painted, on: .terminal) == [])
  }
}
