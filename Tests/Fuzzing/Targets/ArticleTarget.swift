import AnnotationModel
import ArticleReaders
import DisplayText
import Segmentation
import Workbench

extension FuzzTarget {
  /// Plain-text articles, and the sentences that are found in them.
  package static let article = FuzzTarget(
    name: "article", corpus: Corpus.files("article"), tokens: articleTokens
  ) { bytes in
    // The splitter takes what is not UTF-8 too.
    for layout in Segmenter.Layout.allCases {
      try checkSentences(Segmenter(layout: layout).sentences(in: bytes), in: bytes)
    }
    let language = Segmenter.languages[bytes.count % Segmenter.languages.count]
    try checkSentences(Segmenter(language: language).sentences(in: bytes), in: bytes)

    let article: Article
    do throws(ArticleReadError) {
      article = try PlainTextReader.read(bytes, id: "article", source: nil)
    } catch {
      switch error {
      case .notUTF8(let offset), .binary(let offset):
        try require(offset < bytes.count, "offset \(offset) is not in \(bytes.count) bytes")
        return .refused(FuzzRefusal(error, offset: offset))
      case .empty: return .refused(FuzzRefusal(error))
      }
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    try require(
      article.text.utf8.elementsEqual(bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]),
      "the text is not the file's")
    let session = Session(
      id: "s", annotator: "anna", created: Timestamp(milliseconds: 0), article: article,
      schema: .news, segmenter: .init(name: "test", version: 1, language: nil),
      ranges: Segmenter(language: nil).sentences(in: article.text))
    try SessionChecks.checkSentences(session)
    try SessionChecks.checkCoding(session)
    _ = SpeakerNames.names(in: session)
    let lines = SentenceList(session: session, width: 40)
      .lines(Array(session.sentences.indices.prefix(20)), focus: 0, details: true)
    try require(
      !lines.contains { SafeText.display($0.plain).utf8.contains { $0 < 0x20 || $0 == 0x7F } },
      "a control character would reach the screen")
    return .accepted
  }

  /// Sentences of bytes that need not be text: in order, without overlap, nothing left out.
  private static func checkSentences(_ ranges: [TextRange], in bytes: Bytes) throws {
    var end = 0
    for range in ranges {
      try require(
        end <= range.start && range.start < range.end && range.end <= bytes.count,
        "a sentence lies at \(range.start)-\(range.end) behind \(end)")
      try require(
        !bytes[end..<range.start].contains { (0x21...0x7E).contains($0) },
        "text before \(range.start) is left out")
      end = range.end
    }
    try require(!bytes[end...].contains { (0x21...0x7E).contains($0) }, "the end is left out")
  }

  private static let articleTokens = [
    ". ", "! ", "? ", "… ", "...", "\n", "\n\n", "\r\n", "\u{2028}", "\u{2029}", "\u{85}",
    "\u{0B}", "“", "”", "„", "«", "»", "\"", "'", "’", "(", ")", "[", "]", "Dr. ", "U.S. ",
    "5 p.m. ",
    "No. 5", "3.5", "1. ", "a) ", "•", "—", "- ", "。", "！", "」", "؟ ", "। ", "։ ", "። ", "ฯ",
    "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{202E}", "\u{301}", "👩‍👩‍👧", "🇺🇦", "\u{1B}[2J", "\u{7}",
    "By Anna Berg", "https://example.org/a.b?c=d. ", "@desk", "#1", "\t", "\u{A0}", "A", "a", "Ä",
  ]
}
