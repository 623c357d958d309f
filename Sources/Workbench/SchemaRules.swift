package import AnnotationModel

/// What a schema must be so that it can be typed: names that are words and no commands, keys that
/// mean nothing else.
package enum SchemaRules {
  /// A rule that is broken, and the name that breaks it, by which its line can be found.
  package struct Breach: Error, Hashable {
    package var diagnostic: Diagnostic
    package var name: String
  }

  /// Throws the first rule that the schema breaks.
  package static func check(_ schema: LabelSchema) throws(Breach) {
    for label in schema.labels {
      try check(name: label.name, of: "label", reserved: reservedNames)
      try check(key: label.key, of: label.name)
      if !label.color.isEmpty, !colors.contains(label.color) {
        throw breach(
          "'\(label.color)' is not a colour", label.color,
          hint: Spelling.hint(for: label.color, among: colors, kind: "colours"))
      }
    }
    for attribute in schema.attributes {
      try check(name: attribute.name, of: "attribute", reserved: [])
    }
    do {
      _ = try KeyBindings(schema: schema)
    } catch {
      let name = schema.labels.first { error.summary.contains("'\($0.name)'") }?.name
      throw Breach(diagnostic: error, name: name ?? schema.name)
    }
  }

  private static func check(
    name: String, of kind: String, reserved: Set<String>
  ) throws(Breach) {
    let scalars = name.unicodeScalars
    let isWord =
      scalars.first?.properties.isAlphabetic == true
      && scalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
          || $0.properties.isGraphemeExtend
      }
    guard isWord else {
      throw breach(
        "the \(kind) '\(name)' cannot be typed", name,
        hint: "a name is one word of letters, digits, - and _")
    }
    guard !reserved.contains(name) else {
      throw breach(
        "the \(kind) '\(name)' means something else in the shell", name,
        hint: "'\(name)' is a command or stands for sentences; give the label another name")
    }
  }

  private static func check(key: String, of label: String) throws(Breach) {
    guard let scalar = key.unicodeScalars.first, !scalar.properties.isAlphabetic else { return }
    throw breach(
      "the key '\(key)' of '\(label)' means something else in the shell", label,
      hint: "a key is a letter")
  }

  private static func breach(_ summary: String, _ name: String, hint: String) -> Breach {
    Breach(diagnostic: Diagnostic(summary, hints: [hint], exitCode: .badData), name: name)
  }

  private static let reservedNames = Set(
    CommandRegistry.words + SentenceFilter.words + ["all", "off", "notes"])

  package static let colors = [
    "red", "green", "yellow", "blue", "magenta", "cyan", "white", "gray", "black", "orange",
    "purple", "pink", "teal", "brown",
  ]
}
