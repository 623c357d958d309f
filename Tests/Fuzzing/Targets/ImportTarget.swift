import AnnotationModel
import Interchange
import Segmentation
import SessionStore

extension FuzzTarget {
  /// The readers of all formats that are imported, each a target of its own.
  ///
  /// An input is a folder's files one after another, each behind a line `==== NAME`; the mutations begin
  /// with what the format's writer wrote of sessions with everything in them.
  package static let imports: [FuzzTarget] = Formats.all.filter(\.spec.isImported).map { format in
    FuzzTarget(
      name: "import \(format.spec.name)", corpus: Corpus.export(of: format.spec.name),
      tokens: [
        "====", "\n\n", "\r\n", "\t", "\u{2028}", "0", "-1", "99999999999999999999", "null",
        "claim", "<", "&#x1F4C9;", "\\u", "[1]", "B-claim", "-9223372036854775808",
        "9223372036854775807", "4294967296",
      ]
    ) { bytes in
      let articles: [ImportedArticle]
      do throws(ImportError) {
        articles = try format.read(ImportFiles(FuzzFolder.files(bytes)), ImportOptions())
      } catch {
        try require(!error.message.isEmpty, "an error without words")
        return .refused(FuzzRefusal(error))
      }
      for article in articles { try check(article) }
      return .accepted
    }
  }

  private static func check(_ article: ImportedArticle) throws {
    for annotation in article.annotations + article.suggestions {
      try require(
        annotation.range.start >= 0 && !annotation.range.isEmpty
          && annotation.range.end <= article.text.utf8.count, "a label lies outside the text")
    }
    let session: Session
    do throws(ImportError) {
      session = try builder.session(of: article, id: "fuzz", name: "fuzz")
    } catch {
      return try require(!error.message.isEmpty, "an error without words")
    }
    try SessionChecks.checkSentences(session)
    try SessionChecks.checkCoding(session)
  }

  private static let builder = SessionBuilder(
    schema: .news,
    addLabel: { (name, schema) throws(ImportError) in
      // Letters that no schema of the corpus has.
      let keys = (0x3041...0x3096).lazy.compactMap(UnicodeScalar.init).map { String(Character($0)) }
      guard !name.isEmpty, let key = keys.first(where: { schema.label(withKey: $0) == nil }) else {
        throw ImportError("too many labels")
      }
      var schema = schema
      schema.labels.append(Label(name: name, key: key, color: ""))
      return schema
    }, annotator: "import", command: "import", time: Timestamp(milliseconds: 1_800_000_000_000)
  ) { text, language in
    let segmenter = Segmenter(language: language)
    return SessionBuilder.Segmentation(
      ranges: segmenter.sentences(in: text), record: .init(name: "fuzz", version: 1, language: nil))
  }
}

/// A folder of files as one string of bytes.
enum FuzzFolder {
  private static let mark = Array("==== ".utf8)

  /// Returns the files; what stands before the first line that names one is in `main`.
  static func files(_ bytes: Bytes) -> [String: Bytes] {
    var files: [String: Bytes] = [:]
    var name = "main"
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if bytes[start..<end].starts(with: mark) {
        let rest = bytes[(start + mark.count)..<end].filter { $0 >= 0x20 }
        name = String(decoding: rest, as: UTF8.self)
        files[name, default: []] += []
      } else {
        files[name, default: []] += bytes[start..<end]
      }
      start = end
    }
    return files
  }

  /// Returns the bytes that `files` takes apart again.
  static func bytes(_ files: [(name: String, bytes: Bytes)]) -> Bytes {
    var bytes: Bytes = []
    for file in files {
      if bytes.last.map({ $0 != 0x0A }) ?? false { bytes.append(0x0A) }
      bytes += Bytes("==== \(file.name)\n".utf8) + file.bytes
    }
    return bytes
  }
}
