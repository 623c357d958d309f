package import AnnotationModel

extension LabelSchema {
  /// Returns the schema with one label more, which gets a key that is free and, where one is left, a
  /// colour that no other has.
  ///
  /// - Parameter index: its place among the labels; the last one when nil.
  package func adding(_ label: Label, at index: Int? = nil) throws(Diagnostic) -> LabelSchema {
    var label = label
    let used = Set(labels.map(\.color))
    label.color = Self.colors.first { !used.contains($0) } ?? label.color
    var problem: Diagnostic?
    for key in Self.keys(for: label.name) where self.label(withKey: key) == nil {
      label.key = key
      var candidate = self
      candidate.labels.insert(label, at: index ?? labels.count)
      do {
        try SchemaRules.check(candidate)
        return candidate
      } catch {
        problem = error.diagnostic
      }
    }
    if let problem, !problem.summary.hasPrefix("the key ") { throw problem }
    throw Diagnostic(
      "no key is free for the label '\(label.name)'",
      hints: ["a schema has as many labels as there are letters left beside those of keys mode"])
  }

  /// The letters of a name, then the others.
  private static func keys(for name: String) -> [String] {
    (name.lowercased() + "abcdefghijklmnopqrstuvwxyz").map(String.init)
      .filter { $0.unicodeScalars.count == 1 && $0.first?.isLetter == true }
  }

  /// Those that are told apart on any background.
  private static let colors = SchemaRules.colors.filter {
    !["white", "gray", "black"].contains($0)
  }
}
