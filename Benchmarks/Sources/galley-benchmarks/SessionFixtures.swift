import Foundation

/// Articles and sessions that galley itself has made, one script line for each sentence tagged, with
/// the times of an analyst.
final class SessionFixtures {
  /// How many sentences a session has left at most, where a benchmark goes on tagging.
  static let left = 420

  private let galley: String
  private let folder: String
  private var made: [Int: Made] = [:]

  struct Made {
    /// A session in which no sentence is tagged.
    var untouched: String
    /// A session in which all but the last `left` sentences are tagged.
    var unfinished: String
    /// How many sentences of that one are tagged.
    var taggedCount: Int
    /// A session in which every sentence is tagged.
    var finished: String
  }

  init(galley: String, folder: String) {
    self.galley = galley
    self.folder = folder + "/fixtures"
  }

  /// Returns the sessions of an article of so many sentences.
  func sessions(_ size: Int) throws -> Made {
    if let known = made[size] { return known }
    Progress.note("  making sessions of \(size.grouped) sentences …")
    let article = "\(folder)/article-\(size).txt"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try ArticleText.article(sentences: size).write(
      toFile: article, atomically: false, encoding: .utf8)
    let lines = try ChildProgram.output([galley, "segment", article], in: folder)
      .count { $0 == UInt8(ascii: "\n") }
    guard lines == size else {
      throw Failure("an article of \(size) sentences was split into \(lines)")
    }
    let session = "\(folder)/sessions/article-\(size).bench.json"
    let taggedCount = size - min(size, Self.left)
    let new = Made(
      untouched: "\(folder)/untouched-\(size).json",
      unfinished: "\(folder)/unfinished-\(size).json", taggedCount: taggedCount,
      finished: "\(folder)/finished-\(size).json")
    try tag(0..<0, of: article)
    try FileManager.default.copyItem(atPath: session, toPath: new.untouched)
    try tag(0..<taggedCount, of: article)
    try SessionTimes.spread(in: session, to: new.unfinished)
    try tag(taggedCount..<size, of: article)
    try SessionTimes.spread(in: session, to: new.finished)
    try FileManager.default.removeItem(atPath: session)
    _ = try ChildProgram.run([galley, "verify", new.unfinished, new.finished], in: folder)
    made[size] = new
    return new
  }

  private func tag(_ sentences: Range<Int>, of article: String) throws {
    let labels = ["claim", "quote", "fact", "none"]
    let script = sentences.map { "\(labels[$0 % 4]) \($0 + 1)\n" }.joined()
    let path = "\(folder)/script.galley"
    try script.write(toFile: path, atomically: false, encoding: .utf8)
    _ = try ChildProgram.run(
      [
        galley, "annotate", article, "--annotator", "bench", "--now", SessionTimes.begin,
        "--script", path,
      ], in: folder)
  }
}

/// Puts a file in the place of another.
func copyFile(_ path: String, to target: String) throws {
  try? FileManager.default.removeItem(atPath: target)
  try? FileManager.default.removeItem(atPath: target + ".journal")
  try FileManager.default.copyItem(atPath: path, toPath: target)
}
