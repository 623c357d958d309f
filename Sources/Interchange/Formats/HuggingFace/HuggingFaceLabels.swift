import JSONText

/// The names of the labels that a folder's README.md gives; rows that `datasets` wrote have places in
/// them.
///
/// Of YAML it knows what `datasets` writes: `names:`, and below it a line for each, as in `'0': "claim"`.
struct HuggingFaceLabels {
  private(set) var names: [String] = []
  /// Whether the README names files with rows.
  private(set) var namesFiles = false

  init() {}

  init(readme: ContiguousArray<UInt8>) throws(ImportError) {
    try readme.checkUTF8()
    let lines = String(decoding: readme.withoutByteOrderMark, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    guard lines.first == "---" else { return }
    var found: [String: [String]] = [:]
    var column = ""
    var first: String?
    var isInNames = false
    for line in lines.dropFirst() {
      if line == "---" { break }
      let content = line.drop { $0 == " " }
      if isInNames, let name = Self.name(in: content, place: found[column]?.count ?? 0) {
        found[column, default: []].append(name)
        continue
      }
      isInNames = content == "names:" && found[column] == nil
      if isInNames { first = first ?? column }
      if content.hasPrefix("- name: ") { column = Self.scalar(content.dropFirst(8)) }
      if content.hasPrefix("path:") || content.hasPrefix("- path:") { namesFiles = true }
    }
    names = found["label"] ?? found["labels"] ?? first.flatMap { found[$0] } ?? []
  }

  /// Returns the name in a line such as `'0': "claim"`, where the number is the one that comes next.
  private static func name(in line: Substring, place: Int) -> String? {
    for key in ["'\(place)': ", "\"\(place)\": ", "\(place): "] where line.hasPrefix(key) {
      return scalar(line.dropFirst(key.count))
    }
    return nil
  }

  private static func scalar(_ text: Substring) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    guard let quote = text.first, text.count > 1, text.last == quote else { return String(text) }
    let inner = text.dropFirst().dropLast()
    switch quote {
    case "'": return String(inner.replacing("''", with: "'"))
    case "\"":
      // What is escaped in JSON is escaped in the same way here.
      guard case .string(let value)? = try? JSONValue(parsing: ContiguousArray(text.utf8)) else {
        return String(inner)
      }
      return value
    default: return String(text)
    }
  }

  /// Returns the label that a value stands for; nil where that is none.
  func label(
    _ value: JSONValue, _ name: String, _ fields: JSONFields
  ) throws(ImportError) -> String? {
    switch value {
    case .null, .integer(-1): return nil
    case .string(let label): return label
    case .integer(let place):
      guard names.indices.contains(place) else {
        var error = ImportError(
          names.isEmpty
            ? "'\(name)' is the number \(place), and nothing says which label that is"
            : "'\(name)' is \(place), and README.md names the labels 0 to \(names.count - 1)",
          line: fields.line(of: name))
        if names.isEmpty {
          error.hints = ["give the folder with its README.md, which names the labels"]
        }
        throw error
      }
      return names[place]
    default: throw fields.wrong(name, "a label's name or number")
    }
  }
}
