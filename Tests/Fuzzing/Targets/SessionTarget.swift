import AnnotationModel
import JSONText
import SessionStore

extension FuzzTarget {
  /// Session files.
  package static let session = FuzzTarget(
    name: "session", corpus: Corpus.files("session"), tokens: sessionTokens,
    repair: repairedSession, restructure: { restructureJSON($0, &$1) }
  ) { bytes in
    let session: Session
    do throws(SessionReadError) {
      session = try SessionCoding.decode(bytes)
    } catch {
      return .refused(FuzzRefusal(error, line: error.line, column: error.column))
    }
    try require(!session.sentences.isEmpty, "there is nothing to annotate")
    try SessionChecks.checkSentences(session)
    try SessionChecks.checkCoding(session)
    if SessionCheck.replay(session).isEmpty {
      try SessionChecks.work(on: session, SessionChecks.lines)
    } else {
      // Its history does not lead to it, so that an undo may not fit.
      try SessionChecks.work(on: session, SessionChecks.lines.filter { !$0.hasPrefix("undo") })
    }
    return .accepted
  }

  static let sessionTokens =
    jsonTokens + [
      "\"start\":", "\"end\":", "\"text\":", "\"id\":", "\"s1\"", "\"s10000000\"", "\"s0\"",
      "\"events\":[]", "\"undoes\":1", "\"redoes\":1", "\"annotations\":[]", "\"note\":null",
      "\"sentences\"", "\"flag\"", "\"old\":", "\"new\":", "\"history\":[]", "\"version\":2",
      "\"2026-11-03T09:00:00.000Z\"", "\"9999-12-31T23:59:59.999Z\"", "\"score\":1e-5",
      "\"attributes\":{}", "\"suggestions\":[]", "\"limit\":1", "\"key\":\"e\u{301}\"",
      "<<<<<<< ours\n", "=======\n",
      ">>>>>>> theirs\n",
    ]

  /// Returns the file with the digest of its text, and sentences that repeat what stands there.
  @Sendable static func repairedSession(_ bytes: Bytes) -> Bytes {
    guard var value = try? JSONValue(parsing: bytes), var article = value["article"],
      case .string(let text)? = article["text"]
    else { return bytes }
    article.set("sha256", to: .string(SHA256.hexadecimal(of: text)))
    value.set("article", to: article)
    let scalars = Array(text.unicodeScalars)
    if case .array(var sentences)? = value["sentences"] {
      for index in sentences.indices {
        guard case .integer(let start)? = sentences[index]["start"],
          case .integer(let end)? = sentences[index]["end"], start >= 0, start <= end,
          end <= scalars.count
        else { continue }
        let part = String(String.UnicodeScalarView(scalars[start..<end]))
        sentences[index].set("text", to: .string(part))
      }
      value.set("sentences", to: .array(sentences))
    }
    return value.encoded
  }
}
