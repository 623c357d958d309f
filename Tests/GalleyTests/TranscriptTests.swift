import Foundation
import Testing

@Suite struct TranscriptTests {
  static let names = Fixtures.names(in: Fixtures.transcripts)

  @Test(arguments: names)
  func `prints what the transcript says`(_ name: String) throws {
    let path = Fixtures.transcripts + "/" + name
    let recorded = try String(contentsOfFile: path, encoding: .utf8)
    let transcript = try #require(Transcript(recorded), "the first line names no article")
    let workspace = try TemporaryWorkspace(transcript.article)
    let printed = try transcript.run(in: workspace)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try printed.text.write(toFile: path, atomically: true, encoding: .utf8)
      // Recording is not passing.
      Issue.record("\(name) was recorded; read the difference before it is committed")
      return
    }
    #expect(printed.text == recorded, "\(Self.difference(recorded, printed.text))")
    for session in workspace.names("sessions") where session.hasSuffix(".json") {
      let verified = try workspace.galley(["verify", "sessions/\(session)"])
      #expect(verified.status == 0, "\(verified.errors)")
    }
  }

  @Test func `there are transcripts`() {
    #expect(Self.names.count >= 10)
  }

  /// The first line that differs, as the transcript has it and as it was printed.
  private static func difference(_ expected: String, _ actual: String) -> String {
    let (old, new) = (expected.components(separatedBy: "\n"), actual.components(separatedBy: "\n"))
    let line = zip(old, new).prefix { $0 == $1 }.count
    return """
      line \(line + 1)
      expected: \(line < old.count ? old[line] : "(the end)")
      printed:  \(line < new.count ? new[line] : "(the end)")
      """
  }
}
