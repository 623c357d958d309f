/// The front matter of a dataset folder's README.md: which file is which split, and what type each
/// column has.
struct HuggingFaceCard {
  /// A label is kept as its place in them.
  var labels: [String]
  /// Those that have rows: a split whose file is empty fails the load.
  var splits: [Split]

  static func path(of split: Split) -> String { "data/\(split.rawValue).jsonl" }

  /// The front matter with the lines that begin and end it.
  var frontMatter: String {
    var lines = ["---"]
    if !splits.isEmpty {
      lines += ["configs:", "- config_name: default", "  data_files:"]
      for split in splits {
        lines += ["  - split: \(split.rawValue)", "    path: \(Self.path(of: split))"]
      }
    }
    lines += ["dataset_info:", "  features:"]
    for column in columns { append(column, indent: 2, to: &lines) }
    lines += ["task_categories:", "- text-classification", "---"]
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: - Columns

  private indirect enum Kind {
    case plain(String)
    case label
    case list(Kind)
    case rows([Column])
  }

  private struct Column {
    var name: String
    var kind: Kind

    init(_ name: String, _ kind: Kind) {
      self.name = name
      self.kind = kind
    }

    static func string(_ name: String) -> Column { Column(name, .plain("string")) }
    static func integer(_ name: String) -> Column { Column(name, .plain("int32")) }
  }

  private var columns: [Column] {
    let attributes = Column("attributes", .rows([.string("name"), .string("value")]))
    let model = [Column.string("model"), Column("score", .plain("float64"))]
    let details = [attributes, .string("by"), .string("at"), .string("origin")] + model
    let place = [Column.integer("start"), .integer("end")]
    return [
      .string("text"), Column("label", .label), Column("labels", .list(.label)),
      Column("annotations", .rows([.string("label")] + details)),
      Column("spans", .rows(place + [Column("label", .label)] + details)),
      .string("article"), .integer("number"), .integer("sentences"), .integer("start"),
      .integer("end"), .string("before"), .string("after"), .string("annotator"),
      .string("note"), Column("flagged", .plain("bool")), .string("title"), .string("byline"),
      .string("published"), .string("source"), .string("language"),
      Column("suggestions", .rows(place + [.string("label"), attributes] + model)),
      .string("session"), .string("sha256"),
    ]
  }

  private func append(_ column: Column, indent: Int, to lines: inout [String]) {
    let space = String(repeating: " ", count: indent)
    lines.append("\(space)- name: \(column.name)")
    switch column.kind {
    case .plain, .label: append(column.kind, as: "dtype", indent: indent + 2, to: &lines)
    case .list(let kind): append(kind, as: "list", indent: indent + 2, to: &lines)
    case .rows(let columns):
      lines.append("\(space)  list:")
      for column in columns { append(column, indent: indent + 2, to: &lines) }
    }
  }

  private func append(_ kind: Kind, as name: String, indent: Int, to lines: inout [String]) {
    let space = String(repeating: " ", count: indent)
    switch kind {
    case .plain(let type): lines.append("\(space)\(name): \(type)")
    case .label where labels.isEmpty: lines.append("\(space)\(name): string")
    default:
      lines += ["\(space)\(name):", "\(space)  class_label:", "\(space)    names:"]
      for (index, label) in labels.enumerated() {
        lines.append("\(space)      '\(index)': \(Self.quoted(label))")
      }
    }
  }

  /// Returns a string in double quotes: without them `no`, `1` and `null` are no strings in YAML.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}",
        "\u{FFFF}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
