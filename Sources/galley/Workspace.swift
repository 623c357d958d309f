import AnnotationModel
import JSONText
import SessionStore
import Workbench

/// The folder in which an analyst works, and what its `galley.json` says.
struct Workspace {
  /// `.` for the current folder.
  var root: String
  var annotator: String?
  var language: String?
  var schema: LabelSchema?
  /// Abbreviations that end no sentence, beside those that are known.
  var abbreviations: [String] = []
  var suggestions = SuggestionChoice()

  private static let members = ["abbreviations", "annotator", "language", "schema", "suggestions"]

  static let configurationName = "galley.json"

  /// The folder where sessions are written.
  var sessionsFolder: String { root == "." ? "sessions" : root + "/sessions" }

  /// The lines that were typed here, for the arrow keys.
  var historyPath: String { (root == "." ? "" : root + "/") + ".galley/history" }

  /// Returns whose changes are made here: a name that was given, or else that of `galley.json`, of
  /// the environment, of the login.
  func annotatorName(_ given: String?) throws(Diagnostic) -> String {
    let name =
      (given ?? annotator ?? System.environment("GALLEY_ANNOTATOR") ?? System.loginName)
      .trimmingSpaces
    guard !name.isEmpty else {
      throw Diagnostic(
        "the annotator's name is empty", hints: ["--annotator NAME"], exitCode: .usage)
    }
    return name
  }

  /// Finds the workspace: the nearest folder with a `galley.json`, from the current one upwards, or
  /// else the current one.
  static func find() throws(Diagnostic) -> Workspace {
    var root = "."
    for level in 0..<32 {
      let path = root == "." ? configurationName : "\(root)/\(configurationName)"
      if FileBytes.exists(path) { return try Workspace(root: root, configuration: path) }
      root = level == 0 ? ".." : root + "/.."
    }
    return Workspace(root: ".")
  }

  init(root: String) {
    self.root = root
  }

  private init(root: String, configuration path: String) throws(Diagnostic) {
    self.root = root
    let bytes = try Files.read(path, limit: 1 << 24)
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw Diagnostic(
        "'\(path)' is not JSON: \(error.words)", at: "\(path):\(error.line):\(error.column)",
        exitCode: .badData)
    }
    guard let members = value.members else {
      throw Diagnostic("'\(path)' is not a JSON object", at: "\(path):1", exitCode: .badData)
    }
    for member in members {
      func refuse(_ rule: String) -> Diagnostic {
        Diagnostic(
          "'\(member.name)' must be \(rule)", at: "\(path):\(member.line)", exitCode: .badData)
      }
      switch (member.name, member.value) {
      case ("annotator", .string(let name)) where !name.isEmpty: annotator = name
      case ("annotator", _): throw refuse("a name in quotation marks")
      case ("language", .string(let code)): language = code
      case ("language", _): throw refuse("a language code such as \"uk\"")
      case ("schema", .string(let name)):
        schema = try Self.schema(at: root == "." || name.hasPrefix("/") ? name : "\(root)/\(name)")
      case ("schema", .object):
        schema = try Self.embeddedSchema(in: bytes, path: path, line: member.line)
      case ("schema", _): throw refuse("a schema, or the path of a schema file")
      case ("abbreviations", .array(let items)):
        abbreviations = try items.map { (item) throws(Diagnostic) in
          guard case .string(let word) = item else { throw refuse("a list of words") }
          return word
        }
      case ("abbreviations", _): throw refuse("a list of words")
      case ("suggestions", .object(let settings)):
        suggestions = try Self.suggestions(settings, path: path)
      case ("suggestions", _): throw refuse("an object such as {\"on\": true, \"threshold\": 0.8}")
      default:
        // A newer program may know more members; a near miss is a slip.
        guard let known = Spelling.nearest(to: member.name, among: Self.members) else { break }
        throw Diagnostic(
          "'\(member.name)' is not a setting", at: "\(path):\(member.line)",
          hints: ["did you mean '\(known)'?"], exitCode: .badData)
      }
    }
  }

  private static func suggestions(
    _ members: [JSONMember], path: String
  ) throws(Diagnostic) -> SuggestionChoice {
    var choice = SuggestionChoice()
    let known = ["on", "threshold"]
    for member in members {
      func refuse(_ summary: String, _ hints: [String] = []) -> Diagnostic {
        Diagnostic(summary, at: "\(path):\(member.line)", hints: hints, exitCode: .badData)
      }
      switch (member.name, member.value) {
      case ("on", .boolean(let isOn)): choice.isOn = isOn
      case ("on", _): throw refuse("'on' of 'suggestions' must be true or false")
      case ("threshold", .number(let share)) where (0...1).contains(share):
        choice.threshold = share
      case ("threshold", .integer(let share)) where (0...1).contains(share):
        choice.threshold = Double(share)
      case ("threshold", _):
        throw refuse("'threshold' of 'suggestions' must be a number from 0 to 1")
      default:
        guard let near = Spelling.nearest(to: member.name, among: known) else { break }
        throw refuse(
          "'\(member.name)' is not a setting of suggestions", ["did you mean '\(near)'?"])
      }
    }
    return choice
  }

  /// Reads a schema file.
  static func schema(at path: String) throws(Diagnostic) -> LabelSchema {
    try schema(in: try Files.read(path, limit: 1 << 24), path: path)
  }

  private static func schema(
    in bytes: ContiguousArray<UInt8>, path: String
  ) throws(Diagnostic) -> LabelSchema {
    let schema: LabelSchema
    do {
      schema = try SchemaCoding.decode(bytes)
    } catch {
      throw Diagnostic(schemaError: error, path: path)
    }
    do {
      try SchemaRules.check(schema)
    } catch {
      var diagnostic = error.diagnostic
      let line = Self.line(of: error.name, in: bytes)
      diagnostic.location = path + (line.map { ":\($0)" } ?? "")
      throw diagnostic
    }
    return schema
  }

  /// Returns the line on which a string stands first.
  private static func line(of string: String, in bytes: ContiguousArray<UInt8>) -> Int? {
    guard let range = bytes.firstRange(of: Array("\"\(string)\"".utf8)) else { return nil }
    return bytes[..<range.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func embeddedSchema(
    in bytes: ContiguousArray<UInt8>, path: String, line: Int
  ) throws(Diagnostic) -> LabelSchema {
    // Empty lines in the place of what comes before keep the numbers of lines right.
    var lines = ContiguousArray(repeating: UInt8(ascii: "\n"), count: line - 1)
    do {
      var reader = JSONReader(bytes)
      var state = try reader.beginObject()
      while let name = try reader.nextName(&state) {
        let start = reader.mark().offset
        try reader.skip()
        if name == "schema" { lines += bytes[start..<reader.offset] }
      }
    } catch {
      throw Diagnostic("'schema' in '\(path)' cannot be read", at: path, exitCode: .badData)
    }
    return try schema(in: lines, path: path)
  }
}
