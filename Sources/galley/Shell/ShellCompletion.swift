import AnnotationModel
import SessionStore
import Terminal
import Workbench

/// Brings what a line may go on with to the line editor.
@MainActor enum ShellCompletion {
  /// - Parameter prefix: what the line would begin with if it were typed at the prompt.
  static func complete(
    _ line: String, _ cursor: Int, _ shell: Shell, behind prefix: String = ""
  ) -> Terminal.Completion? {
    let typed = prefix + String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    let found = Workbench.Completion.candidates(
      typed, schema: shell.session?.schema, names: shell.names, files: files)
    let skipped = prefix.utf8.count
    guard found.replaced.lowerBound >= skipped else { return nil }
    return Terminal.Completion(
      replaced: found.replaced.lowerBound - skipped..<found.replaced.upperBound - skipped,
      candidates: found.candidates.map {
        .init(text: $0.text, display: $0.display, finishes: $0.finishes)
      })
  }

  /// Returns the names in the folder of a path that begin as the path ends; folders end in `/`.
  private static func files(_ prefix: String) -> [String] {
    let slash = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let folder = String(prefix[..<slash])
    let start = prefix[slash...]
    guard let names = try? FileBytes.names(inFolder: folder.isEmpty ? "." : folder) else {
      return []
    }
    return names.filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }
      .filter { !$0.hasSuffix(".lock") && !$0.hasSuffix(".journal") }
      .sorted()
      .map { FileBytes.isFolder(folder + $0) ? $0 + "/" : $0 }
  }
}
