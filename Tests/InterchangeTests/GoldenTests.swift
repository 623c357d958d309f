import AnnotationModel
import Foundation
import Interchange
import Testing

/// What every format writes of the same three sessions, byte for byte, as it is recorded in
/// `Golden/FORMAT`.
///
/// `RECORD=1` writes the files anew, and fails all the same.
@Suite struct GoldenTests {
  @Test(arguments: Formats.all.map(\.spec.name)) func isAsRecorded(_ name: String) throws {
    let format = try #require(Formats.named(name))
    let found = RoundTrip.write(articles(for: format.spec), format, GoldenSessions.options)
    let folder = GoldenFolder(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try folder.record(found)
      Issue.record("Golden/\(name) was recorded: look at it, then run without RECORD=1")
      return
    }
    let recorded = try folder.files()
    #expect(found.keys.sorted() == recorded.keys.sorted())
    for (file, bytes) in found.sorted(by: { $0.key < $1.key }) {
      let found = try Self.plain(bytes)
      let wanted = try Self.plain(recorded[file] ?? [])
      guard found != wanted else { continue }
      Issue.record("Golden/\(name)/\(file), \(Self.difference(found, wanted))")
    }
  }

  /// Returns what is in a compressed file: one zlib finds shorter forms than another.
  private static func plain(_ bytes: ContiguousArray<UInt8>) throws -> ContiguousArray<UInt8> {
    bytes.starts(with: [0x78, 0x9C]) ? try Zlib.decompress(bytes, limit: 1 << 20) : bytes
  }

  /// Files that were exported by an earlier galley are read by this one.
  @Test(arguments: RoundTripTests.formats) func isRead(_ name: String) throws {
    let format = try #require(Formats.named(name))
    let articles = try RoundTrip.read(try GoldenFolder(name).files(), format)
    #expect(!articles.isEmpty)
    if format.spec.holds.contains(.text) {
      #expect(Set(articles.map(\.text)) == Set(GoldenSessions.all.map(\.article.text)))
    }
  }

  /// One article for each split, where a format knows splits.
  private func articles(for spec: FormatSpec) -> [ExportedArticle] {
    var articles = GoldenSessions.all.map { ExportedArticle($0) }
    if case .splitFolder = spec.arrangement {
      for (index, split) in Split.allCases.enumerated() { articles[index].split = split }
    }
    return articles
  }

  private static func difference(
    _ found: ContiguousArray<UInt8>, _ wanted: ContiguousArray<UInt8>
  ) -> String {
    let found = found.split(separator: 0x0A, omittingEmptySubsequences: false)
    let wanted = wanted.split(separator: 0x0A, omittingEmptySubsequences: false)
    let count = max(found.count, wanted.count)
    let line = (0..<count).first {
      $0 >= found.count || $0 >= wanted.count || found[$0] != wanted[$0]
    }
    guard let line else { return "no difference" }
    func text(_ lines: [ContiguousArray<UInt8>.SubSequence]) -> String {
      line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "the end"
    }
    return "line \(line + 1):\n\(text(found))\ninstead of\n\(text(wanted))"
  }
}

/// The recorded files of one format.
struct GoldenFolder {
  private let root: URL

  init(_ format: String) {
    root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: format)
  }

  func record(_ files: [String: ContiguousArray<UInt8>]) throws {
    try? FileManager.default.removeItem(at: root)
    for (name, bytes) in files {
      let file = root.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  /// The files by their paths inside the folder.
  func files() throws -> [String: ContiguousArray<UInt8>] {
    var files: [String: ContiguousArray<UInt8>] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root.path()) {
      let file = root.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
        continue
      }
      files[name] = ContiguousArray(try Data(contentsOf: file))
    }
    return files
  }
}
