import AnnotationModel
import Segmentation
import SessionStore
import Testing

@Suite struct SegmentedSessionTests {
  /// What articles are made of, and what they should not be made of.
  private static let pieces = [
    "The mayor spoke. ", "Вона пішла. ", "“Why?” ", "…", ".", "! ", " ", "\n", "\n\n", "\r\n", "\t",
    "\u{200B}", "\u{FEFF}", "\u{1C}", "\u{1F} ", "\u{85}", "\u{2028}", "\u{2029}", "\u{A0}",
    "\u{3000}",
    "\u{AD}", "\u{200D}", "\u{301}", "🦔", "。", "ا. ", "a\u{200B}", "\u{0B}", "\u{0C}", "\u{180E}",
    "x",
  ]

  @Test(arguments: 1...60)
  func `whatever the splitter finds makes a session that can be read again`(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    var text = "One."
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += Self.pieces[Int(state >> 33) % Self.pieces.count]
    }
    let session = Session(
      id: "s", annotator: "anna", created: Timestamp(milliseconds: 0),
      article: Article(id: "a", text: text), schema: .news,
      segmenter: .init(name: Segmenter.name, version: Segmenter.version, language: nil),
      ranges: Segmenter().sentences(in: text))
    let bytes = SessionCoding.encode(session)
    #expect(try SessionCoding.decode(bytes) == session)
  }
}
