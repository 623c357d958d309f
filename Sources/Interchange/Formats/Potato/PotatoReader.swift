import AnnotationModel
import JSONText

/// Reads a project of Potato: the items, and what each user did with them.
struct PotatoReader {
  private let files: ImportFiles
  private let options: ImportOptions

  private struct Item {
    var id: String
    var text: String
    var file: String
    var line: Int
  }

  /// What somebody did with an item.
  private struct Work {
    var user: String
    var file: String
    var spans: [JSONFields] = []
    /// Labels of the whole item.
    var labels: [String] = []
    /// The line of the first of them.
    var line: Int?
  }

  init(_ files: ImportFiles, _ options: ImportOptions) {
    self.files = files
    self.options = options
  }

  func articles() throws(ImportError) -> [ImportedArticle] {
    let items = try items()
    let states = files.names.filter { $0 == Self.state || $0.hasSuffix("/\(Self.state)") }
    guard !items.isEmpty || states.isEmpty else {
      throw ImportError(
        "there are annotations and no items: the texts are not in '\(Self.state)'",
        hints: ["give the folder of the project, with 'config.yaml' and the data files"])
    }
    var works: [String: [Work]] = [:]
    let known = Set(items.map(\.id))
    for name in states { try add(name, known, to: &works) }
    let details = try details()
    var articles: [ImportedArticle] = []
    var texts = ArticleTexts()
    for item in items {
      var works = works[item.id] ?? []
      for user in (details[item.id] ?? [:]).keys.sorted()
      where !works.contains(where: { $0.user == user }) {
        works.append(Work(user: user, file: item.file))
      }
      if works.isEmpty { works = [Work(user: "", file: item.file)] }
      for work in works {
        let article = try article(item, work, details[item.id]?[work.user])
        try texts.check(article)
        articles.append(article.in(item.file))
      }
    }
    return articles
  }

  // MARK: - Files

  private static let state = "user_state.json"

  /// The items of the data files, under the names that the configuration gives their members.
  private func items() throws(ImportError) -> [Item] {
    let idKey = try setting("id_key") ?? "id"
    let textKey = try setting("text_key") ?? "text"
    var items: [Item] = []
    var ids: Set<String> = []
    let named = try dataFiles()
    for name in files.names where isData(name) {
      guard named.isEmpty || named.contains(where: { name == $0 || name.hasSuffix("/\($0)") })
      else {
        continue
      }
      let bytes = try files.bytes(name)
      do {
        try JSONInput.forEachRecord(bytes) { (fields) throws(ImportError) in
          guard let id = try fields.id(idKey) else { throw fields.missing(idKey) }
          guard ids.insert(id).inserted else {
            throw ImportError("the item '\(id)' is there twice", line: fields.line)
          }
          items.append(
            Item(
              id: id, text: try fields.requiredString(textKey), file: name, line: fields.line))
        }
      } catch {
        throw error.at(name)
      }
    }
    return items
  }

  private func isData(_ name: String) -> Bool {
    let folders = name.split(separator: "/").map(String.init)
    guard let file = folders.last, file != PotatoFormat.details, file != Self.state else {
      return false
    }
    return (file.hasSuffix(".jsonl") || file.hasSuffix(".json"))
      && !folders.contains("annotation_output") && file != "user_config.json"
  }

  /// The data files that the configuration lists; none where it has none, or lists them on one line.
  private func dataFiles() throws(ImportError) -> [String] {
    var named: [String] = []
    for name in files.names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      var isList = false
      for line in String(decoding: try files.bytes(name), as: UTF8.self)
        .split(whereSeparator: \.isNewline)
      {
        let isEntry = line.drop { $0 == " " }.first == "-"
        if isList, isEntry { named.append(String(line.trimmed.filter { !"\"'".contains($0) })) }
        isList = line.hasPrefix("data_files:") || (isList && isEntry)
      }
    }
    return named
  }

  /// Returns a plain value of the configuration, wherever it stands in it.
  private func setting(_ key: String) throws(ImportError) -> String? {
    for name in files.names where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      let text = String(decoding: try files.bytes(name), as: UTF8.self)
      for line in text.split(whereSeparator: \.isNewline) {
        let words = line.split(separator: ":", maxSplits: 1)
        guard words.count == 2, words[0].trimmed == key else { continue }
        return String(words[1].trimmed.drop { "\"'".contains($0) }.prefix { !"\"'".contains($0) })
      }
    }
    return nil
  }

  /// What we wrote of each item and user beside what Potato holds.
  private func details() throws(ImportError) -> [String: [String: Details]] {
    var details: [String: [String: Details]] = [:]
    let names = files.names.filter {
      $0 == PotatoFormat.details || $0.hasSuffix("/\(PotatoFormat.details)")
    }
    for name in names {
      let bytes = try files.bytes(name)
      do {
        try JSONInput.forEachLine(bytes) { (fields) throws(ImportError) in
          details[try fields.requiredString("item"), default: [:]][
            try fields.requiredString("user")] = try Details(in: fields)
        }
      } catch {
        throw error.at(name)
      }
    }
    return details
  }

  // MARK: - Work

  private func add(
    _ name: String, _ known: Set<String>, to works: inout [String: [Work]]
  ) throws(ImportError) {
    let bytes = try files.bytes(name)
    do throws(ImportError) {
      let state = try JSONFields(JSONInput.value(bytes), line: 1)
      let user = try state.requiredString("user_id")
      var own: [String: Work] = [:]
      if let spans = try state.object("instance_id_to_span_to_value") {
        for item in spans.members {
          var work = own[item.name] ?? Work(user: user, file: name)
          for entry in try pairs(item, of: spans) { work.spans.append(entry.object) }
          work.line = work.line ?? spans.line(of: item)
          own[item.name] = work
        }
      }
      if let labels = try state.object("instance_id_to_label_to_value") {
        for item in labels.members {
          var work = own[item.name] ?? Work(user: user, file: name)
          for (object, value) in try pairs(item, of: labels) {
            guard let label = try object.id("name"), Self.isChosen(label, value) else { continue }
            work.labels.append(label)
          }
          work.line = work.line ?? labels.line(of: item)
          own[item.name] = work
        }
      }
      for (item, work) in own {
        guard known.contains(item) else {
          throw ImportError("there is no item '\(item)' in the data files", line: work.line)
        }
        works[item, default: []].append(work)
      }
    } catch {
      throw error.at(name)
    }
  }

  /// The pairs of what is said and its value that a state keeps in the place of a map.
  private func pairs(
    _ member: JSONMember, of map: JSONFields
  ) throws(ImportError) -> [(object: JSONFields, value: JSONValue)] {
    var pairs: [(JSONFields, JSONValue)] = []
    guard member.value != .null else { return [] }
    guard case .array(let entries) = member.value else { throw map.wrong(member.name, "an array") }
    for entry in entries {
      guard case .array(let parts) = entry, parts.count == 2 else {
        throw map.wrong(member.name, "a list of pairs")
      }
      pairs.append(
        (try map.child(parts[0], in: member.name, line: map.line(of: member)), parts[1]))
    }
    return pairs
  }

  /// Whether a value says that an option was chosen: other fields have texts and points of scales.
  private static func isChosen(_ label: String, _ value: JSONValue) -> Bool {
    switch value {
    case .boolean(let isChosen): isChosen
    case .string("true"): true
    case .string(let text): text == label && Int(label) == nil
    default: false
    }
  }

  private func article(
    _ item: Item, _ work: Work, _ details: Details?
  ) throws(ImportError) -> ImportedArticle {
    var article = try details?.article(item.text) ?? ImportedArticle(text: item.text)
    article.line = item.line
    if details == nil {
      article.id = item.id
      article.annotator = work.user.isEmpty ? nil : work.user
    }
    let unit =
      try details?.unit(item.text, options, PotatoFormat.spec) ?? options.unit(PotatoFormat.spec)
    var ranges = RangeReader(item.text, unit: unit)
    do {
      for span in work.spans { try add(span, to: &article, &ranges) }
      let whole = TextRange(0, item.text.utf8.count)
      article.annotations += work.labels.map { ImportedAnnotation(label: $0, range: whole) }
      try details?.complete(&article, &ranges)
    } catch {
      throw error.at(work.file)
    }
    return article
  }

  /// Adds a span, and the other parts of one that has gaps.
  private func add(
    _ span: JSONFields, to article: inout ImportedArticle, _ ranges: inout RangeReader
  ) throws(ImportError) {
    let label = try span.requiredString("name")
    for part in try [span] + span.objects("additional_parts") {
      let range = try ranges.range(
        part.requiredInteger("start"), part.requiredInteger("end"), covered: part.string("text"),
        line: span.line)
      article.annotations.append(ImportedAnnotation(label: label, range: range, line: span.line))
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " || $0 == "-" || $0 == "\t" || $0 == "\r" }
    while let last = text.last, last == " " || last == "\r" { text.removeLast() }
    return text
  }
}
