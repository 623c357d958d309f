import Foundation

/// The files that lie beside the tests.
enum Fixtures {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let articles = folder + "/Articles"
  static let transcripts = folder + "/Transcripts"

  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  static func text(ofArticle name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: articles + "/" + name)), as: UTF8.self)
  }
}
