import Agreement

extension FuzzTarget {
  /// Tables of ratings, which may come in blocks that end anywhere.
  package static let ratings = FuzzTarget(
    name: "ratings", corpus: Corpus.files("ratings"),
    tokens: ["item", "annotator", "label", ",", "\"", "\"\"", "\r\n", "\n", "\u{FEFF}", "a", "1"]
  ) { bytes in
    let middle = bytes.count / 2
    let whole = Self.read([bytes])
    let halves = Self.read([Bytes(bytes[..<middle]), Bytes(bytes[middle...])])
    switch (whole, halves) {
    case (.failure(let error), .failure(let other)):
      try require(error == other, "in two blocks the error is another")
      return .refused(FuzzRefusal(error, line: error.line))
    case (.success(let table), .success(let other)):
      try require(
        table.items.names == other.items.names
          && table.ratings.annotators == other.ratings.annotators
          && table.ratings.labels == other.ratings.labels, "in two blocks the table is another")
      let report = AgreementReport(table.ratings, bootstrap: Bootstrap(resamples: 20))
      let again = AgreementReport(other.ratings, bootstrap: Bootstrap(resamples: 20))
      for (estimate, same) in [
        (report.overall.observed, again.overall.observed),
        (report.overall.gwetAC1, again.overall.gwetAC1),
      ] {
        try require(estimate == same, "in two blocks the agreement is another")
        try require(estimate.value?.isFinite ?? (estimate.reason != nil), "no value and no reason")
      }
      return .accepted
    default: throw FuzzFailure("whole it is read and in two blocks not, or the other way round")
    }
  }

  private static func read(_ blocks: [Bytes]) -> Result<RatingsTable, RatingsTableError> {
    var reader = RatingsTableReader()
    do throws(RatingsTableError) {
      for block in blocks { try reader.read(block) }
      return .success(try reader.finish())
    } catch {
      return .failure(error)
    }
  }
}
