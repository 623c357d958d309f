import Foundation

/// A folder of many sessions of all lengths: copies of a few that galley has made, each with a name,
/// an annotator and an id of its own.
struct SessionCrowd {
  /// The lengths of the articles in sentences, as far apart as short from long by the same factor.
  static let lengths = [20, 40, 75, 140, 270, 510, 970, 1_850, 3_500, 5_000]

  /// The folder of the sessions.
  let folder: String
  let count: Int
  private(set) var sentences = 0
  private(set) var bytes = 0

  /// Makes the folder; two annotators share an article.
  init(_ count: Int, bench: Bench) throws {
    folder = "\(bench.folders.disk)/crowd-\(count)"
    self.count = count
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for index in 0..<count {
      let length = Self.lengths[index % Self.lengths.count]
      let annotator = index / Self.lengths.count % 2 == 0 ? "olena" : "marko"
      let article = "article-\(index % Self.lengths.count)-\(index / Self.lengths.count / 2)"
      var data = try Data(
        contentsOf: URL(filePath: bench.sessions.sessions(length).finished))
      try Self.replace(
        "\"annotator\":\"bench\"", by: "\"annotator\":\"\(annotator)\"", in: &data)
      try Self.replace(
        "\"id\":\"article-\(length)\"", by: "\"id\":\"\(article)\"", in: &data)
      let id = String(repeating: "0", count: 32 - String(index).count) + String(index)
      try Self.replaceID(by: id, in: &data)
      try data.write(to: URL(filePath: "\(folder)/\(article).\(annotator).json"))
      sentences += length
      bytes += data.count
    }
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private static func replace(
    _ text: String, by other: String, in data: inout Data
  ) throws {
    guard let range = data.range(of: Data(text.utf8)) else {
      throw Failure("a session has no \(text)")
    }
    data.replaceSubrange(range, with: Data(other.utf8))
  }

  /// Replaces the session's own id, which begins a line.
  private static func replaceID(by id: String, in data: inout Data) throws {
    guard let name = data.range(of: Data("\n,\"id\":\"".utf8)) else {
      throw Failure("a session has no id")
    }
    data.replaceSubrange(name.upperBound..<name.upperBound + id.utf8.count, with: Data(id.utf8))
  }
}
