import AnnotationModel
import JSONText

extension JSONWriter {
  /// Writes a label with all that is known of it, always with the same members.
  ///
  /// - Parameters:
  ///   - start: the range's start as the file counts.
  ///   - end: its end, counted in the same way.
  ///   - tellsShown: whether there is a member for what was shown when the label was given.
  mutating func annotation(_ annotation: Annotation, start: Int, end: Int, tellsShown: Bool) {
    beginObject()
    member("at", annotation.at.description)
    member("attributes", annotation.attributes)
    member("by", annotation.by)
    plainName("end")
    integer(end)
    member("label", annotation.label)
    member("model", annotation.model)
    member("origin", annotation.origin.rawValue)
    member("score", annotation.score)
    if tellsShown {
      plainName("shown")
      shown(annotation.shown)
    }
    plainName("start")
    integer(start)
    endObject()
  }

  /// Writes null where nobody recorded what was shown, and an object without a label where nothing
  /// was.
  private mutating func shown(_ shown: Annotation.Shown?) {
    guard let shown else { return null() }
    beginObject()
    member("label", shown.label)
    member("model", shown.model)
    member("score", shown.score)
    endObject()
  }

  /// Writes a suggestion, always with the same members.
  mutating func suggestion(_ suggestion: Suggestion, start: Int, end: Int) {
    beginObject()
    member("attributes", suggestion.attributes)
    plainName("end")
    integer(end)
    member("label", suggestion.label)
    member("model", suggestion.model)
    member("score", suggestion.score)
    plainName("start")
    integer(start)
    endObject()
  }

  mutating func member(_ name: String, _ value: String?) {
    plainName(name)
    if let value { string(value) } else { null() }
  }

  mutating func member(_ name: String, _ values: [String]) {
    plainName(name)
    beginArray()
    for value in values { string(value) }
    endArray()
  }

  private mutating func member(_ name: String, _ score: Double?) {
    plainName(name)
    if let score { number(score) } else { null() }
  }

  private mutating func member(_ name: String, _ attributes: [String: String]) {
    plainName(name)
    self.attributes(attributes)
  }

  /// Writes attributes as an object, sorted by their names.
  mutating func attributes(_ attributes: [String: String]) {
    beginObject()
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      self.name(name)
      string(value)
    }
    endObject()
  }
}
