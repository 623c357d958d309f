import AnnotationModel
import DisplayText
import Interchange

/// What there is to say of a format, as Markdown: its page in `docs/formats`.
struct FormatPage {
  let text: String

  init(_ spec: FormatSpec) {
    let path = spec.examplePath
    var lines = ["# \(spec.name)", "", spec.summary + ".", ""]
    lines += [
      "| | |", "|---|---|", "| Loaded by | \(spec.clients.joined(separator: ", ")) |",
      "| Export | `galley export \(spec.name) sessions -o \(path)` |",
      "| Import | \(spec.isImported ? "`galley import \(spec.name) \(path) -o imported`" : "–") |",
      "| Written as | \(spec.arrangementWords) |", "| Offsets | \(spec.unitWords) |",
      "| Sentences | \(spec.purposeWords) |", "",
    ]
    lines += ["## How to load it", ""]
    lines.append(spec.guide.replacing("{path}", with: path))
    lines += ["", "## What it holds", "", "| Of a session | Held |", "|---|---|"]
    for (content, words) in spec.table { lines.append("| \(content.name) | \(words) |") }
    if !spec.remarks.isEmpty {
      lines.append("")
      lines += spec.remarks.map { "- \($0)" }
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}

/// All formats in one table, as Markdown: a row each, with a link to its page.
struct FormatTable {
  let text: String

  /// What is told of each format; the rest stands on its page.
  private static let columns: [Content] = [
    .text, .sentences, .secondLabels, .spans, .overlappingSpans, .attributes, .notes, .annotator,
    .times, .suggestions, .metadata,
  ]

  init(_ specs: [FormatSpec]) {
    let heads = ["Format", "Loaded by", "Import", "Offsets"] + Self.columns.map(\.name)
    var lines = [
      "| \(heads.joined(separator: " | ")) |",
      "|\(heads.map { _ in "---" }.joined(separator: "|"))|",
    ]
    for spec in specs {
      let cells =
        [
          "[`\(spec.name)`](formats/\(spec.name).md)", spec.clients.joined(separator: ", "),
          spec.isImported ? "yes" : "–", spec.unitWords,
        ]
        + Self.columns.map { content in
          spec.partly[content] != nil ? "part" : spec.holds.contains(content) ? "yes" : "–"
        }
      lines.append("| \(cells.joined(separator: " | ")) |")
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}

/// What there is to say of a format, for the terminal.
struct FormatView {
  let lines: [StyledText]

  init(spec: FormatSpec, width: Int) {
    var lines = ["\(spec.name): \(spec.summary)", ""]
    lines.append("loaded by   \(spec.clients.joined(separator: ", "))")
    lines.append("written as  \(spec.arrangementWords)")
    lines.append("offsets     \(spec.unitWords)")
    lines.append("sentences   \(spec.purposeWords)")
    lines.append("export      galley export \(spec.name) sessions -o \(spec.examplePath)")
    if spec.isImported {
      lines.append("import      galley import \(spec.name) \(spec.examplePath) -o imported")
    }
    lines.append("")
    let column = spec.table.map(\.content.name.count).max() ?? 0
    for (content, words) in spec.table {
      lines.append(
        content.name + String(repeating: " ", count: column - content.name.count + 2) + words)
    }
    if !spec.remarks.isEmpty { lines.append("") }
    lines += spec.remarks
    lines.append("")
    lines += spec.guide.replacing("{path}", with: spec.examplePath)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.lines = lines.map { StyledText($0) }
  }
}

extension FormatSpec {
  /// A path as an export might be given.
  var examplePath: String {
    switch arrangement {
    case .file(let ending): "labels\(ending)"
    case .folder, .splitFolder: "labels-\(name)"
    }
  }

  fileprivate var arrangementWords: String {
    switch arrangement {
    case .file(let ending): "one file, \(ending)"
    case .folder(let endings), .splitFolder(let endings):
      "a folder, \(endings.joined(separator: ", "))"
    }
  }

  fileprivate var unitWords: String {
    switch unit {
    case nil: "none"
    case .codepoint: "code points"
    case .utf8: "UTF-8 bytes"
    case .utf16: "UTF-16 code units"
    case .grapheme: "grapheme clusters"
    }
  }

  fileprivate var purposeWords: String {
    switch purpose {
    case .record: "all"
    case .training: "those with a label other than none, unless --include-none, --include-untagged"
    }
  }

  /// What is held of each kind of content.
  fileprivate var table: [(content: Content, words: String)] {
    Content.allCases.map { content in
      (
        content,
        partly[content].map { "in part: \($0)" } ?? (holds.contains(content) ? "yes" : "no")
      )
    }
  }
}

extension Content {
  /// As it stands in tables.
  fileprivate var name: String {
    switch self {
    case .text: "the text, byte for byte"
    case .sentences: "sentence boundaries"
    case .labels: "labels"
    case .secondLabels: "second labels"
    case .spans: "spans inside sentences"
    case .overlappingSpans: "overlapping spans"
    case .attributes: "attributes"
    case .notes: "notes"
    case .flags: "flags"
    case .untagged: "untagged and none told apart"
    case .annotator: "annotator"
    case .times: "time of each label"
    case .origins: "origin of each label, in the file"
    case .suggestions: "suggestions"
    case .metadata: "title, byline, date, source"
    case .definitions: "definitions of labels"
    case .reviews: "reviews"
    }
  }
}
