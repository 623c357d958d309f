extension Relabelling {
  /// Parses `old=new`.
  package init(rename text: String) throws(Diagnostic) {
    let form = "--rename OLD=NEW"
    let (old, new) = try Self.halves(text, form)
    self = .rename(old: old, new: new)
  }

  /// Parses `claim,fact=statement`; `+` parts labels as well.
  package init(merge text: String) throws(Diagnostic) {
    let form = "--merge ONE,OTHER=NAME"
    let (names, target) = try Self.halves(text, form)
    let labels = names.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "+" }
      .map(\.trimmingSpaces)
    guard !labels.contains("") else { throw Self.misuse(text, form) }
    try self.init(merging: labels, into: target, form: form)
  }

  /// Merges labels that are named whole; throws where there is only the one that they become.
  init(merging labels: [String], into target: String, form: String) throws(Diagnostic) {
    guard labels.contains(where: { $0 != target }) else {
      throw Diagnostic(
        "'\(target)' alone cannot be merged into itself",
        hints: ["it takes another label as well: \(form)"], exitCode: .usage)
    }
    self = .merge(labels, into: target)
  }

  /// Parses `claim=forecast:/will|would/,opinion:/should/,claim`: parts with their patterns, then the
  /// label of what is left.
  ///
  /// A pattern ends at a `/` that stands before a comma, or at the end.
  package init(split text: String) throws(Diagnostic) {
    let form = "--split LABEL=NAME:/PATTERN/,REST"
    var (label, rest) = try Self.halves(text, form)
    var parts: [Part] = []
    while let colon = rest.firstRange(of: ":/") {
      let name = rest[..<colon.lowerBound].trimmingSpaces
      guard !name.isEmpty, !name.contains(","),
        let end = rest[colon.upperBound...].firstRange(of: "/,")
      else { throw Self.misuse(text, form) }
      let pattern = rest[rest.index(before: colon.upperBound)...end.lowerBound]
      parts.append(Part(label: name, pattern: try TextPattern(inSlashes: String(pattern))))
      rest = rest[end.upperBound...].trimmingSpaces
    }
    label = label.trimmingSpaces
    guard !parts.isEmpty, !rest.isEmpty, !rest.contains(","), !rest.contains(":") else {
      throw Self.misuse(text, form)
    }
    self = .split(label, parts: parts, rest: rest)
  }

  private static func halves(
    _ text: String, _ form: String
  ) throws(Diagnostic) -> (String, String) {
    guard let mark = text.firstIndex(of: "=") else { throw misuse(text, form) }
    let left = text[..<mark].trimmingSpaces
    let right = text[text.index(after: mark)...].trimmingSpaces
    guard !left.isEmpty, !right.isEmpty else { throw misuse(text, form) }
    return (left, right)
  }

  private static func misuse(_ text: String, _ form: String) -> Diagnostic {
    Diagnostic(
      "'\(text)' does not say which labels become which", hints: ["the form is \(form)"],
      exitCode: .usage)
  }
}
