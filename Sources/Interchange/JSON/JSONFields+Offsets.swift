import AnnotationModel

extension JSONFields {
  /// Returns what a record's offsets count: what was asked for, or what its member 'offsets' says.
  ///
  /// - Throws: where both are there and differ for the text.
  func offsetUnit(
    _ text: String, _ options: ImportOptions, _ spec: FormatSpec
  ) throws(ImportError) -> OffsetUnit {
    guard let name = try string("offsets") else { return options.unit(spec) }
    guard let own = OffsetUnit(rawValue: name) else {
      throw wrong("offsets", "codepoint, utf8, utf16 or grapheme")
    }
    if let asked = options.offsets, asked != own,
      OffsetMap(text, unit: asked).length != OffsetMap(text, unit: own).length
    {
      throw ImportError(
        "the file has \(own.words), not \(asked.words)", line: line(of: "offsets"),
        hints: ["without --offsets they are taken for what the file says"])
    }
    return own
  }
}
