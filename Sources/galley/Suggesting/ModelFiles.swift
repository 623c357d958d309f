import SessionStore
import Suggestions
import Workbench

/// Model files as the command line sees them.
enum ModelFiles {
  /// No model that could be worked with is larger.
  private static let limit = 1 << 30

  /// Returns a suggester that has learned what a model file holds; where none is named, one that has
  /// learned nothing yet.
  static func suggester(_ path: String?, labels: [String]) throws(Diagnostic) -> Suggester {
    guard let path else { return Suggester(labels: labels) }
    return try suggester(path)
  }

  static func suggester(_ path: String) throws(Diagnostic) -> Suggester {
    let bytes = try Files.read(path, limit: limit)
    do throws(ModelError) {
      return try Suggester(state: ModelState(decoding: bytes))
    } catch {
      throw Diagnostic(error, path: path)
    }
  }

  /// Writes a model file, complete or not at all.
  ///
  /// - Parameter force: whether a file that is there is replaced.
  static func write(_ suggester: Suggester, to path: String, force: Bool) throws(Diagnostic) {
    do {
      try AtomicFile.write(suggester.state.encoded(), to: path, createOnly: !force)
    } catch {
      guard error.isTaken else { throw Diagnostic(error) }
      throw taken(path)
    }
  }

  /// The refusal to write over what is there.
  static func taken(_ path: String) -> Diagnostic {
    Diagnostic(
      "'\(path)' is there already", hints: ["give -o another name", "--force replaces it"],
      exitCode: .cannotCreate)
  }
}
