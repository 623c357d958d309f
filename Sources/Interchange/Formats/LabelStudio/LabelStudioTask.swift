import AnnotationModel
import JSONText

/// A task as Label Studio exports it, with what everybody said of it.
struct LabelStudioTask {
  let fields: JSONFields
  let text: String
  let details: Details?
  /// What people did, without what they skipped.
  let annotations: [JSONFields]
  /// What models proposed; none where the export has only their numbers.
  let predictions: [JSONFields]

  /// The tasks of a file: a list, or one alone.
  static func tasks(
    _ bytes: ContiguousArray<UInt8>
  ) throws(ImportError) -> [LabelStudioTask] {
    var tasks: [LabelStudioTask] = []
    switch try JSONInput.value(bytes) {
    case .array(let values):
      for (index, value) in values.enumerated() {
        tasks.append(try LabelStudioTask(JSONFields(value, path: "[\(index)]", line: 1)))
      }
    case let value: tasks.append(try LabelStudioTask(JSONFields(value, line: 1)))
    }
    return tasks
  }

  private init(_ fields: JSONFields) throws(ImportError) {
    self.fields = fields
    guard let data = try fields.object("data") else {
      var error = fields.missing("data")
      error.hints = ["of Label Studio's own exports 'JSON' is read, not 'JSON-MIN'"]
      throw error
    }
    text = try Self.text(data)
    details = try fields.object("meta").flatMap { (meta) throws(ImportError) in
      try Details(in: meta)
    }
    var annotations: [JSONFields] = []
    for annotation in try fields.objects("annotations") {
      if try annotation.boolean("was_cancelled") != true { annotations.append(annotation) }
    }
    self.annotations = annotations
    var predictions: [JSONFields] = []
    let line = fields.line(of: "predictions")
    for value in try fields.array("predictions") where value.members != nil {
      predictions.append(try fields.child(value, in: "predictions", line: line))
    }
    self.predictions = predictions
  }

  /// The text, under the name that we give it or the only one there is.
  private static func text(_ data: JSONFields) throws(ImportError) -> String {
    if let text = try data.string("text") { return text }
    let texts = data.members.compactMap { member in
      if case .string(let text) = member.value { text } else { nil }
    }
    guard texts.count == 1, let text = texts.first else { throw data.missing("text") }
    return text
  }

  /// Returns an article with what is known of it.
  func article(_ text: String) throws(ImportError) -> ImportedArticle {
    var article = try details?.article(text) ?? ImportedArticle(text: text)
    article.line = fields.line
    if article.id == nil, let id = try fields.id("id") { article.id = "task-\(id)" }
    return article
  }

  /// Returns who annotated: the annotator that we wrote down, or a user of the client.
  ///
  /// - Parameter isOurs: whether the annotation has something that we wrote.
  func annotator(of annotation: JSONFields, isOurs: Bool) throws(ImportError) -> String? {
    let own = try details?.annotator()
    switch annotation.value("completed_by") {
    case nil: return own
    case _ where isOurs && own != nil: return own
    case .object: return try annotation.object("completed_by")?.string("email")
    default: return try annotation.id("completed_by").map { "user-\($0)" }
    }
  }

  /// Returns when an annotation was made, where the client says so.
  func time(of annotation: JSONFields) throws(ImportError) -> Timestamp? {
    try annotation.string("created_at").flatMap { text in
      // The client counts microseconds.
      Timestamp(text) ?? Timestamp("\(text.prefix(23))Z") ?? Timestamp("\(text.prefix(19)).000Z")
    }
  }
}

extension JSONFields {
  /// The results of an annotation or a prediction.
  func results() throws(ImportError) -> [LabelStudioResult] {
    var results: [LabelStudioResult] = []
    for fields in try objects("result") {
      guard let value = try fields.object("value") else { continue }
      results.append(
        LabelStudioResult(
          id: try fields.id("id") ?? "", control: try fields.string("from_name") ?? "",
          type: try fields.string("type") ?? "", value: value, score: try fields.number("score")))
    }
    return results
  }
}

/// One thing that an annotation says.
struct LabelStudioResult {
  /// The region that it speaks of; several results have the same.
  var id: String
  /// The name of the control in the interface.
  var control: String
  var type: String
  var value: JSONFields
  var score: Double?

  /// Whether the id is of the form that we write: `s12`, `s12-2`, `s12-p1`.
  var isOurs: Bool {
    guard id.hasPrefix("s") else { return false }
    let parts = id.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        let digits = part.hasPrefix("p") ? part.dropFirst() : part
        return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}
