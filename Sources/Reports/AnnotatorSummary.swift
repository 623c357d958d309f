import AnnotationModel

/// What one annotator did, over all articles of a report.
struct AnnotatorSummary: Sendable {
  var name: String
  var sessions = 0
  var sentences = 0
  var tagged = 0
  var flagged = 0
  var noted = 0
  var spans = 0
  /// How many sentences carry each label, by the label's place.
  var counts: [Int]
  var origins: [Annotation.Origin: Int] = [:]
  var times = FocusTimes()

  init(name: String, labels: Int) {
    self.name = name
    counts = Array(repeating: 0, count: labels)
  }

  /// Returns one summary for each annotator, in the order of the names.
  static func all(
    _ articles: [ReportedArticle], names: [String], looks: LabelLooks
  ) -> [AnnotatorSummary] {
    var summaries = names.map { AnnotatorSummary(name: $0, labels: looks.count) }
    let places = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var columns: [[ReportedArticle.Column]] = names.map { _ in [] }
    for column in articles.lazy.flatMap(\.columns) {
      if let place = places[column.annotator] { columns[place].append(column) }
    }
    for place in names.indices {
      for column in columns[place] { summaries[place].add(column, looks) }
      summaries[place].times = FocusTimes(columns[place].lazy.flatMap(\.sentences))
    }
    return summaries
  }

  private mutating func add(_ column: ReportedArticle.Column, _ looks: LabelLooks) {
    sessions += 1
    sentences += column.sentences.count
    tagged += column.taggedCount
    for sentence in column.sentences {
      if sentence.flagged { flagged += 1 }
      if sentence.note != nil { noted += 1 }
      for annotation in sentence.annotations {
        guard sentence.isWhole(annotation) else {
          spans += 1
          continue
        }
        if let place = looks.place(of: annotation.label) { counts[place] += 1 }
        origins[annotation.origin, default: 0] += 1
      }
    }
  }

  /// Adds what another annotator did, for a summary of several.
  mutating func add(_ other: AnnotatorSummary) {
    sessions += other.sessions
    sentences += other.sentences
    tagged += other.tagged
    flagged += other.flagged
    noted += other.noted
    spans += other.spans
    for place in counts.indices { counts[place] += other.counts[place] }
    origins.merge(other.origins, uniquingKeysWith: +)
    times.add(other.times)
  }
}
