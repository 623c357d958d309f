import Foundation

/// Sessions on articles of a thousand sentences each, with what an analyst leaves: labels, second
/// labels, spans, speakers, notes and flags.
struct ExportCorpus {
  /// The sentences of an article.
  static let length = 1_000
  /// Who has tagged a single sentence, so that an export of theirs is no more than the reading.
  static let reader = "reader"

  /// The folder of all sessions.
  let folder: String
  /// A folder of the first tenth of them.
  let tenth: String
  let articles: Int

  var sentences: Int { articles * Self.length }

  /// - Parameter root: the folder of both folders.
  init(articles: Int, in root: String, galley: String) throws {
    folder = root + "/sessions"
    tenth = root + "/tenth"
    self.articles = articles
    try FileManager.default.createDirectory(atPath: tenth, withIntermediateDirectories: true)
    for index in 0..<articles {
      let name = "article-" + String(1_000_000 + index).dropFirst()
      let session = try Self.tag(name, seed: UInt64(index), galley, in: root)
      guard index < articles / 10 else { continue }
      try copyFile(session, to: "\(tenth)/\(name).bench.json")
    }
    let session = try Self.annotate(
      "reader", "Nothing has changed.", "fact 1", by: Self.reader, galley, in: root)
    try copyFile(session, to: "\(tenth)/reader.\(Self.reader).json")
  }

  /// Makes a session with galley itself, and returns its path.
  private static func tag(
    _ name: String, seed: UInt64, _ galley: String, in root: String
  ) throws -> String {
    let text = ArticleText.article(sentences: length, seed: seed)
    return try annotate(name, text, lines(of: text), by: "bench", galley, in: root)
  }

  private static func annotate(
    _ name: String, _ text: String, _ lines: String, by annotator: String, _ galley: String,
    in root: String
  ) throws -> String {
    let article = "\(root)/\(name).txt"
    let script = "\(root)/script.galley"
    try text.write(toFile: article, atomically: false, encoding: .utf8)
    try lines.write(toFile: script, atomically: false, encoding: .utf8)
    defer { for path in [article, script] { try? FileManager.default.removeItem(atPath: path) } }
    _ = try ChildProgram.run(
      [
        galley, "annotate", article, "--annotator", annotator, "--now", SessionTimes.begin,
        "--script", script,
      ], in: root)
    return "\(root)/sessions/\(name).\(annotator).json"
  }

  /// Returns a line for each change.
  private static func lines(of text: String) -> String {
    let labels = ["claim", "quote", "fact", "none"]
    // Only a full stop ends a sentence, and each has one.
    let sentences = text.split(separator: ".", omittingEmptySubsequences: true).prefix(length)
    var lines = ""
    for (index, sentence) in sentences.enumerated() {
      let number = index + 1
      let label = labels[index % 4]
      lines += "\(label) \(number)\(label == "quote" ? " speaker=\"Olena Koval\"" : "")\n"
      if index % 5 == 0, label != "none" {
        let words = sentence.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
        lines += "\(labels[(index + 1) % 3]) \(number) \"\(words)\"\n"
      }
      if index % 20 == 6 { lines += "add claim \(number)\n" }
      if index % 25 == 4 { lines += "note \(number) \"compare with the ministry's figures\"\n" }
      if index % 40 == 9 { lines += "flag \(number)\n" }
    }
    return lines
  }
}

extension FileManager {
  /// Returns the size of a file, or of all files of a folder.
  func size(of path: String) throws -> Int {
    let attributes = try attributesOfItem(atPath: path)
    guard attributes[.type] as? FileAttributeType == .typeDirectory else {
      return (attributes[.size] as? NSNumber)?.intValue ?? 0
    }
    return try subpathsOfDirectory(atPath: path).reduce(0) { sum, name in
      let attributes = try attributesOfItem(atPath: path + "/" + name)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return sum }
      return sum + ((attributes[.size] as? NSNumber)?.intValue ?? 0)
    }
  }
}
