import AnnotationModel
import JSONText

/// A project of Potato: its configuration, its items, and what each annotator did so far.
package struct PotatoFormat: Format {
  package static let spec = FormatSpec(
    name: "potato", summary: "A project with articles and their labels as spans, for Potato",
    clients: ["Potato"], arrangement: .folder(endings: [".yaml", ".jsonl", ".json"]),
    purpose: .record, unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    partly: [.definitions: "as tooltips of the labels, not read back"],
    remarks: [
      "Each annotator is a user with their own work: 'annotation_output/USER/user_state.json'.",
      "Suggestions are shown to users who have not labelled an article: what they save then is "
        + "theirs.",
      "What Potato has no place for is in 'galley.jsonl', which it does not look at: keep it with "
        + "the project.",
    ],
    guide: """
      ```sh
      pip install potato-annotation
      potato start {path}/config.yaml -p 8000
      ```

      The annotators of the export log in by their names, without a password; others are added under \
      `users` in `config.yaml`. To come back:

      ```sh
      galley import potato {path} -o imported
      ```
      """)

  /// The one scheme of the project.
  static let scheme = "labels"
  static let items = "data/articles.jsonl"
  static let details = "galley.jsonl"

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter {
    PotatoWriter(options, unit: options.unit(spec))
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try PotatoReader(files, options).articles()
  }
}

private struct PotatoWriter: FormatWriter {
  private let options: ExportOptions
  private let details: DetailsWriter
  private var json = JSONWriter(escapesLineSeparators: true)
  /// The digest of each item that was written.
  private var items: [String: String] = [:]
  private var users: [User] = []
  private var places: [String: Int] = [:]
  private var hasSuggestions = false

  /// Somebody whose work is being written.
  private struct User {
    /// What Potato takes for a name and a folder.
    var name: String
    var json = JSONWriter()
    var items: [String] = []
    var known: Set<String> = []
  }

  private static let task = "articles"

  init(_ options: ExportOptions, unit: OffsetUnit) {
    self.options = options
    details = DetailsWriter(unit: unit)
  }

  mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
    let user = user(article.annotator)
    let id = item(of: article, user)
    var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
    if items[id] == nil {
      items[id] = article.article.sha256
      item(id, article, &offsets)
      output.append(json.drain(), to: PotatoFormat.items)
    }
    json.beginObject()
    json.plainName("item")
    json.string(id)
    json.plainName("user")
    json.string(users[user].name)
    json.plainName(DetailsWriter.name)
    details.write(article, &offsets, to: &json)
    json.endObject()
    json.endLine()
    output.append(json.drain(), to: PotatoFormat.details)
    if article.chosen.contains(where: { !$0.sentence.annotations.isEmpty }) {
      work(of: user, on: id, article, &offsets)
      output.append(users[user].json.drain(), to: file(of: users[user]))
    }
  }

  mutating func finish(_ output: inout ExportOutput) {
    if items.isEmpty { output.append(ContiguousArray(), to: PotatoFormat.items) }
    for user in users {
      if let end = end(of: user) { output.append(end, to: file(of: user)) }
      json.beginObject()
      json.plainName("username")
      json.string(user.name)
      json.endObject()
      json.endLine()
      output.append(json.drain(), to: "annotation_output/user_config.json")
    }
    output.append(
      PotatoConfig(
        task: Self.task, labels: options.labels, users: users.map(\.name),
        hasSuggestions: hasSuggestions
      ).yaml, to: "config.yaml")
  }

  private func file(of user: User) -> String { "annotation_output/\(user.name)/user_state.json" }

  // MARK: - Names

  private mutating func user(_ annotator: String) -> Int {
    if let place = places[annotator] { return place }
    var name = ""
    for byte in annotator.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "@"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where name.last != "_" && !name.isEmpty: name += "_"
      default: break
      }
    }
    if name.last == "_" { name.removeLast() }
    if name.isEmpty { name = "annotator" }
    let base = name
    var number = 2
    // Some file systems do not tell letters of different case apart.
    while users.contains(where: { $0.name.lowercased() == name.lowercased() }) {
      name = "\(base)-\(number)"
      number += 1
    }
    users.append(User(name: name))
    places[annotator] = users.count - 1
    return users.count - 1
  }

  /// Returns the item of an article: one that is there already where it has the same text and nothing
  /// of the user.
  private mutating func item(of article: ExportedArticle, _ user: Int) -> String {
    let id = article.article.id
    let isFree = items[id] == nil || items[id] == article.article.sha256
    let name = isFree && !users[user].known.contains(id) ? id : article.name
    users[user].known.insert(name)
    return name
  }

  // MARK: - Items and work

  private mutating func item(
    _ id: String, _ article: ExportedArticle, _ offsets: inout OffsetMap
  ) {
    json.beginObject()
    json.plainName("id")
    json.string(id)
    json.plainName("text")
    json.string(0..<article.bytes.count, of: article.bytes)
    let suggestions = article.chosen.flatMap(\.sentence.suggestions)
    if !suggestions.isEmpty {
      hasSuggestions = true
      json.plainName("predictions")
      json.beginObject()
      json.plainName(PotatoFormat.scheme)
      json.beginArray()
      for suggestion in suggestions {
        Self.span(suggestion.label, suggestion.range, nil, &offsets, to: &json)
      }
      json.endArray()
      json.endObject()
    }
    json.endObject()
    json.endLine()
  }

  private mutating func work(
    of user: Int, on id: String, _ article: ExportedArticle, _ offsets: inout OffsetMap
  ) {
    if users[user].items.isEmpty { begin(user) }
    users[user].items.append(id)
    users[user].json.line()
    users[user].json.name(id)
    users[user].json.beginArray()
    for (number, (_, annotation)) in article.annotations.enumerated() {
      users[user].json.beginArray()
      Self.span(
        annotation.label, annotation.range, number + 1, &offsets, to: &users[user].json)
      users[user].json.string("1")
      users[user].json.endArray()
    }
    users[user].json.endArray()
  }

  private static func span(
    _ label: String, _ range: TextRange, _ number: Int?, _ offsets: inout OffsetMap,
    to json: inout JSONWriter
  ) {
    json.beginObject()
    json.plainName("schema")
    json.string(PotatoFormat.scheme)
    json.plainName("name")
    json.string(label)
    json.plainName("title")
    json.string(label)
    json.plainName("start")
    json.integer(offsets.offset(ofByte: range.start))
    json.plainName("end")
    json.integer(offsets.offset(ofByte: range.end))
    if let number {
      json.plainName("id")
      json.string("span_\(number)")
    }
    json.endObject()
  }

  private mutating func begin(_ user: Int) {
    users[user].json.beginObject()
    users[user].json.plainName("user_id")
    users[user].json.string(users[user].name)
    users[user].json.plainName("max_assignments")
    users[user].json.integer(-1)
    users[user].json.plainName("current_instance_index")
    users[user].json.integer(0)
    users[user].json.plainName("current_phase_and_page")
    users[user].json.beginArray()
    users[user].json.string("annotation")
    users[user].json.string(Self.task)
    users[user].json.endArray()
    users[user].json.plainName("completed_phase_and_pages")
    users[user].json.beginArray()
    users[user].json.endArray()
    users[user].json.plainName("instance_id_to_label_to_value")
    users[user].json.beginObject()
    users[user].json.endObject()
    users[user].json.plainName("instance_id_to_span_to_value")
    users[user].json.beginObject()
  }

  /// What stands after a user's last article; nil where there was none.
  private func end(of user: User) -> ContiguousArray<UInt8>? {
    guard !user.items.isEmpty else { return nil }
    var json = user.json
    json.line()
    json.endObject()
    json.plainName("instance_id_ordering")
    json.beginArray()
    for item in user.items { json.string(item) }
    json.endArray()
    for name in ["phase_to_page_to_label_to_value", "phase_to_page_to_span_to_value"] {
      json.plainName(name)
      json.beginObject()
      json.endObject()
    }
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
