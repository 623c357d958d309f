extension FuzzTarget {
  /// Every parser of bytes that a library holds; a new one is added here.
  package static let all: [FuzzTarget] =
    [
      json, session, journal, stored, schema, article, script, completion, pattern, display,
      ratings, model,
    ] + imports
}
