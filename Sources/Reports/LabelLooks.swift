import AnnotationModel

/// The labels of all sessions of a report, each with its place, by which the page calls it.
///
/// The names are data; what stands in class names and in the style sheet is the place alone.
struct LabelLooks: Sendable {
  struct Look: Sendable {
    var name: String
    var color: String
  }

  private(set) var looks: [Look] = []
  private var places: [String: Int] = [:]

  /// Labels of one name are one label; its colour is the first that it is given.
  init(_ schemas: some Sequence<LabelSchema>) {
    for label in schemas.lazy.flatMap(\.labels) where places[label.name] == nil {
      places[label.name] = looks.count
      looks.append(Look(name: label.name, color: label.color))
    }
  }

  var count: Int { looks.count }

  /// Returns where a label stands; nil when no schema has it.
  func place(of name: String) -> Int? { places[name] }

  /// Returns a label's word in its colour and edge.
  func chip(_ name: String) -> HTML {
    guard let place = places[name] else { return "<b class=\"c\">\(name)</b>" }
    return "<b class=\"c k\(place)\">\(name)</b>"
  }

  /// Returns labels as chips, or the word for their absence.
  func chips(_ names: [String]) -> HTML {
    names.isEmpty
      ? "<span class=\"no\">untagged</span>" : names.map { chip($0) }.joined(separator: " ")
  }
}
