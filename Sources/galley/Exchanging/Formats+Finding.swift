import ArgumentParser
import Interchange
import Workbench

extension Formats {
  static var names: [String] { all.map(\.spec.name) }

  static var importedNames: [String] { all.map(\.spec).filter(\.isImported).map(\.name) }

  /// Returns the format of a name that somebody typed.
  static func find(_ name: String) throws(Diagnostic) -> any Format {
    if let format = named(name) { return format }
    throw Diagnostic(
      "there is no format '\(name)'",
      hints: [
        Spelling.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "formats: \(names.joined(separator: ", "))"
      ], exitCode: .usage)
  }
}
