import AnnotationModel
import DisplayText
import JSONText

/// What an external suggester answered to a request, checked: nothing in it can harm a screen, and
/// label and attributes are the schema's.
struct SuggesterAnswer: Hashable, Sendable {
  var request: SuggesterRequest
  /// Nil where the program proposes nothing, or what it proposed was refused.
  var label: String?
  /// From 0 to 1.
  var score: Double?
  var attributes: [String: String] = [:]
  /// What the program says for its proposal.
  var why: [String] = []
  var model: String

  var sentence: Sentence.ID { request.sentence }
}

/// What is left out of the answers of an external suggester.
enum SuggesterRefusal: Hashable, Sendable, CaseIterable {
  /// A line that is no answer in JSON.
  case line
  case longLine
  /// An id that was not asked for, or is answered already.
  case id
  case label
  case score
  case attribute
  /// Reasons in the wrong form, or beyond what is shown of them.
  case why
  case model
}

/// One line of an external suggester, not yet compared with what was asked.
struct SuggesterReply {
  /// What was left out, and how it was written.
  struct Fault: Error, Hashable {
    var refusal: SuggesterRefusal
    var example: String
  }

  let id: String
  private let members: JSONValue

  // An answer is three levels deep.
  private static let depthLimit = 8

  init(parsing line: ContiguousArray<UInt8>) throws(Fault) {
    guard let value = try? JSONValue(parsing: line, depthLimit: Self.depthLimit),
      case .string(let id) = value["id"]
    else {
      throw Fault(refusal: .line, example: Self.excerpt(of: line))
    }
    self.id = id
    members = value
  }

  /// Returns the answer to the request, and what was left out of it.
  func answer(to request: SuggesterRequest, model name: String) -> (SuggesterAnswer, [Fault]) {
    var answer = SuggesterAnswer(request: request, model: name)
    var faults: [Fault] = []
    func refuse(_ refusal: SuggesterRefusal, _ value: JSONValue) {
      faults.append(Fault(refusal: refusal, example: Self.written(value)))
    }
    switch present("model") {
    case nil: break
    case .string(let text) where Self.isShort(text): answer.model = text
    case let other?: refuse(.model, other)
    }
    guard let proposed = present("label") else { return (answer, faults) }
    guard case .string(let name) = proposed, let label = request.schema.label(named: name) else {
      refuse(.label, proposed)
      return (answer, faults)
    }
    switch present("score") {
    case nil: break
    case .number(let score) where (0...1).contains(score): answer.score = score
    case .integer(let score) where (0...1).contains(score): answer.score = Double(score)
    case let other?:
      // How sure the program is decides what is shown: without that the label is worth nothing.
      refuse(.score, other)
      return (answer, faults)
    }
    answer.label = label.name
    switch present("attributes") {
    case nil: break
    case .object(let members):
      for member in members where member.value != .null && member.value != .string("") {
        guard case .string(let text) = member.value, Self.isShort(text),
          label.attributes.contains(member.name), Self.allows(text, member.name, request.schema)
        else {
          let text = "\(member.name)=\(Self.written(member.value))"
          faults.append(Fault(refusal: .attribute, example: text))
          continue
        }
        answer.attributes[member.name] = text
      }
    case let other?: refuse(.attribute, other)
    }
    switch present("why") {
    case nil: break
    case .string(let text): (answer.why, faults) = Self.reasons([.string(text)], faults)
    case .array(let elements): (answer.why, faults) = Self.reasons(elements, faults)
    case let other?: refuse(.why, other)
    }
    return (answer, faults)
  }

  private func present(_ name: String) -> JSONValue? {
    members[name].flatMap { $0 == .null ? nil : $0 }
  }

  // MARK: - Checks

  private static let longestValue = 500
  private static let longestReason = 200
  private static let mostReasons = 8

  /// Whether a text is short, not empty, and would be shown as it is.
  private static func isShort(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longestValue && SafeText.display(text) == text
  }

  private static func allows(_ value: String, _ name: String, _ schema: LabelSchema) -> Bool {
    guard let attribute = schema.attribute(named: name) else { return false }
    return attribute.values.isEmpty || attribute.values.contains(value)
  }

  private static func reasons(
    _ elements: [JSONValue], _ faults: [Fault]
  ) -> ([String], [Fault]) {
    var reasons: [String] = []
    var faults = faults
    for (index, element) in elements.enumerated() {
      guard index < mostReasons, case .string(let text) = element else {
        faults.append(Fault(refusal: .why, example: written(element)))
        break
      }
      let scalars = text.unicodeScalars.prefix(longestReason)
      if scalars.endIndex < text.unicodeScalars.endIndex {
        faults.append(Fault(refusal: .why, example: written(element)))
      }
      let shown = SafeText.display(String(scalars))
      if !shown.isEmpty { reasons.append(shown) }
    }
    return (reasons, faults)
  }

  private static func written(_ value: JSONValue) -> String {
    if case .string(let text) = value { return text }
    var writer = JSONWriter()
    writer.value(value)
    return excerpt(of: writer.bytes)
  }

  /// Returns the beginning of what was written, to be quoted.
  static func excerpt(of bytes: ContiguousArray<UInt8>) -> String {
    String(decoding: bytes.prefix(200), as: UTF8.self)
  }
}
