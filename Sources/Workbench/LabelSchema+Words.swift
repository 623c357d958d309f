package import AnnotationModel

extension LabelSchema {
  /// Returns the label that a word means: its name, its key, or an unambiguous beginning of a name.
  package func resolve(_ word: String) throws(Diagnostic) -> Label {
    if let label = label(named: word) ?? label(withKey: word) { return label }
    let beginnings = labels.filter { $0.name.hasPrefix(word) }
    if !word.isEmpty, beginnings.count == 1 { return beginnings[0] }
    guard beginnings.count < 2 || word.isEmpty else {
      throw Diagnostic(
        "'\(word)' may be \(beginnings.map { "'\($0.name)'" }.joined(separator: " or "))",
        hints: ["type more of the label's name"], exitCode: .usage)
    }
    throw Diagnostic(
      "'\(word)' is not a label",
      hints: [Spelling.hint(for: word, among: labels.map(\.name), kind: "labels")],
      exitCode: .usage)
  }

  /// Returns the names of the labels that words mean, each once, in order; throws when they cannot
  /// stand together on one sentence.
  func resolve(together words: [String]) throws(Diagnostic) -> [String] {
    var names: [String] = []
    for word in words {
      let name = try resolve(word).name
      if !names.contains(name) { names.append(name) }
    }
    if names.count > maximumLabels {
      throw Diagnostic(
        "schema '\(name)' allows \(maximumLabels) \(maximumLabels == 1 ? "label" : "labels") a sentence",
        hints: ["'guide' says how to decide"], exitCode: .usage)
    }
    if names.count > 1, let alone = names.first(where: { label(named: $0)?.alone == true }) {
      throw Diagnostic(
        "'\(alone)' stands alone, without another label", hints: ["'guide \(alone)' says why"],
        exitCode: .usage)
    }
    return names
  }

  /// Returns the attributes when each belongs to one of the labels and has a value it may have.
  func checked(
    _ attributes: [String: String], for names: [String]
  ) throws(Diagnostic) -> [String: String] {
    var allowed: [String] = []
    for attribute in names.flatMap({ label(named: $0)?.attributes ?? [] })
    where !allowed.contains(attribute) {
      allowed.append(attribute)
    }
    for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
      guard allowed.contains(name) else {
        let labels = names.joined(separator: "+")
        throw Diagnostic(
          "'\(name)' is not an attribute of \(labels)",
          hints: [
            allowed.isEmpty
              ? "\(labels) has no attributes"
              : Spelling.hint(for: name, among: allowed, kind: "attributes of \(labels)")
          ], exitCode: .usage)
      }
      if let definition = attribute(named: name), !definition.values.isEmpty, !value.isEmpty,
        !definition.values.contains(value)
      {
        throw Diagnostic(
          "'\(value)' is not a value of \(name)",
          hints: [Spelling.hint(for: value, among: definition.values, kind: "values")],
          exitCode: .usage)
      }
    }
    return attributes
  }
}
