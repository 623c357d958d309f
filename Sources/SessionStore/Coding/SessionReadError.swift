package import AnnotationModel
package import JSONText

/// Why bytes are not a session or a schema, and where.
package struct SessionReadError: Error, Hashable {
  package var kind: Kind
  /// Counts from 1.
  package var line: Int?
  /// Counts code points from 1.
  package var column: Int?

  package init(kind: Kind, line: Int? = nil, column: Int? = nil) {
    self.kind = kind
    self.line = line
    self.column = column
  }

  package enum Kind: Hashable, Sendable {
    /// Not the JSON that RFC 8259 describes, or not safe to believe.
    case syntax(JSONError.Kind)
    case notASession
    case newerVersion(Int)
    /// A member that every file has is not there.
    case missing(String)
    /// A member's value is of another JSON type than it must be.
    case wrongType(String)
    /// A member's value is none of those that it can have.
    case badValue(key: String, found: String)
    /// A member stands where this version keeps none that it does not know: in an event.
    case unknownMember(String)
    case schema(SchemaProblem)
    /// The article's text is not the one that was annotated.
    case digestMismatch(found: String, expected: String)
    /// The code points of a range are empty, leave the text, or begin or end with white space.
    case badRange(start: Int, end: Int)
    /// The file has no sentence, and so nothing that could be annotated.
    case noSentences
    /// The repeated text is not what stands in the article there.
    case textMismatch(Sentence.ID)
    /// The sentence begins before the one in front of it ends.
    case overlap(Sentence.ID)
    /// Text that is not white space lies in no sentence; in code points.
    case uncovered(start: Int, end: Int)
    case duplicateID(Sentence.ID)
    case annotationOutside(Sentence.ID)
    case suggestionOutside(Sentence.ID)
    case unknownLabel(String, Sentence.ID)
    case history(HistoryError)
  }
}

/// Why a schema cannot be used.
package enum SchemaProblem: Hashable, Sendable {
  case noLabels
  case emptyName
  case duplicateLabel(String)
  /// A label's key is not exactly one character.
  case badKey(label: String, key: String)
  case duplicateKey(label: String, key: String)
  case duplicateAttribute(String)
  case unknownAttribute(label: String, attribute: String)
  /// A rule decides for a label that there is not.
  case unknownRuleLabel(String)
  case badLimit(Int)
}

extension SessionReadError {
  /// - Parameter key: the member that was being read.
  init(_ error: JSONError, key: String) {
    kind = if case .wrongType = error.kind { .wrongType(key) } else { .syntax(error.kind) }
    line = error.line
    column = error.column
  }
}
