import Foundation
import Testing

extension TemporaryWorkspace {
  /// Types lines into a session of an annotator's own, with fixed time and id.
  func label(_ article: String, as annotator: String, _ lines: [String]) throws {
    let outcome = try galley(
      [
        "annotate", article, "--annotator", annotator, "--now", "2026-01-31T12:00:00.000Z",
        "--session-id", "session-\(annotator)",
      ], input: lines.map { $0 + "\n" }.joined())
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// Types lines into `galley adjudicate`, as rita, with fixed time and id.
  @discardableResult func adjudicate(
    _ sessions: [String], _ lines: [String], options: [String] = []
  ) throws -> Outcome {
    try galley(
      ["adjudicate"] + sessions + ["--annotator", "rita"] + Galley.reproducible + options,
      input: lines.map { $0 + "\n" }.joined())
  }

  /// Returns the first label of each sentence as the file has it.
  func annotations(_ path: String) throws -> [[String: Any]?] {
    let session = try JSONSerialization.jsonObject(with: bytes(path)) as? [String: Any]
    let sentences = session?["sentences"] as? [[String: Any]] ?? []
    return sentences.map { ($0["annotations"] as? [[String: Any]])?.first }
  }
}
