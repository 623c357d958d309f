import AnnotationModel
import ArgumentParser
import DisplayText
import Interchange
import JSONText
import Workbench

/// `galley formats`: what can be exported and imported, and what each format holds.
struct FormatsSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the formats of export and import, or say all about one.",
    discussion: "'galley formats doccano' tells what doccano holds and how to load it there.")

  @Argument(help: "A format's name.", completion: .list(Formats.names))
  var format: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print Markdown: the page of a format, or a table of all.")
  var markdown = false

  func run() throws {
    try MainActor.assumeIsolated {
      let console = Console(color: .auto)
      let specs =
        try format.map { name in [try Formats.find(name).spec] } ?? Formats.all.map(\.spec)
      if json {
        try console.write(bytes: Self.json(specs, isList: format == nil))
      } else if let format, !markdown {
        try console.print(
          FormatView(spec: try Formats.find(format).spec, width: console.tableWidth).lines)
      } else if markdown {
        try console.write(
          bytes: ContiguousArray(
            (format == nil ? FormatTable(specs).text : FormatPage(specs[0]).text).utf8))
      } else {
        try console.print(Self.list(specs, width: console.tableWidth))
      }
    }
  }

  private static func list(_ specs: [FormatSpec], width: Int) -> [StyledText] {
    let nameWidth = specs.map(\.name.count).max() ?? 0
    return specs.map { spec in
      let name = spec.name.padding(to: nameWidth)
      let ways = spec.isImported ? "in, out" : "out    "
      return StyledText("\(name)  \(ways)  \(spec.summary)")
    } + [StyledText(""), StyledText("galley formats NAME says what a format holds.")]
  }

  private static func json(_ specs: [FormatSpec], isList: Bool) -> ContiguousArray<UInt8> {
    var json = JSONWriter()
    if isList { json.beginArray() }
    for spec in specs {
      if isList { json.line() }
      json.beginObject()
      json.name("arrangement")
      switch spec.arrangement {
      case .file: json.string("file")
      case .folder, .splitFolder: json.string("folder")
      }
      json.name("clients")
      json.strings(spec.clients)
      json.name("endings")
      json.strings(spec.arrangement.endings)
      json.name("holds")
      json.strings(Content.allCases.filter(spec.holds.contains).map(\.rawValue))
      json.name("imported")
      json.boolean(spec.isImported)
      json.name("name")
      json.string(spec.name)
      json.name("offsets")
      if let unit = spec.unit { json.string(unit.rawValue) } else { json.null() }
      json.name("partly")
      json.beginObject()
      for content in Content.allCases {
        guard let words = spec.partly[content] else { continue }
        json.name(content.rawValue)
        json.string(words)
      }
      json.endObject()
      json.name("summary")
      json.string(spec.summary)
      json.endObject()
    }
    if isList {
      json.line()
      json.endArray()
    }
    json.line()
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func strings(_ strings: [String]) {
    beginArray()
    for text in strings { string(text) }
    endArray()
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
