import AnnotationModel

/// Where in an article which label stands: a lane for each label, from the first sentence to the
/// last.
struct CourseOfLabels {
  let context: PageContext
  let article: ReportedArticle

  /// The list of sentences says the same; for very long articles and many readers the plot would
  /// be too fine to see.
  private static let mostSentences = 600
  private static let mostReaders = 4
  private static let mostLabels = 12

  var html: HTML {
    let count = article.alignment.groups.count
    let places = given.sorted()
    guard (3...Self.mostSentences).contains(count), article.columns.count <= Self.mostReaders,
      (1...Self.mostLabels).contains(places.count)
    else { return "" }
    var lanes = HTML()
    for place in places {
      let look = context.looks.looks[place]
      lanes += """
        <span>\(context.looks.chip(look.name))</span>\
        <svg role="img"><title>Where sentences are labelled \(look.name)</title>\
        <desc>\(sentences(labelled: look.name))</desc>\
        <rect class="ground" width="100%" height="100%" rx="2"/>\(bars(look.name, place))</svg>

        """
    }
    let order: HTML =
      article.columns.count > 1
      ? " In each lane from top to bottom: \(Words.list(article.columns.map(\.annotator)))." : ""
    return """
      <div class="roll">
      \(lanes)</div>
      <p class="hint">From the first sentence, left, to the last.\(order)</p>

      """
  }

  /// The places of the labels that were given.
  private var given: Set<Int> {
    var given: Set<Int> = []
    for column in article.columns {
      for label in column.sentences.lazy.flatMap(\.labels) {
        if let place = context.looks.place(of: label) { given.insert(place) }
      }
    }
    return given
  }

  /// The rows of a column that carry a label, neighbours as one stretch.
  private func stretches(of label: String, in column: Int) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    for (row, group) in article.alignment.groups.enumerated()
    where group.sentences[column].contains(where: {
      article.columns[column].sentences[$0].labels.contains(label)
    }) {
      if let last = stretches.last, last.upperBound == row {
        stretches[stretches.count - 1] = last.lowerBound..<row + 1
      } else {
        stretches.append(row..<row + 1)
      }
    }
    return stretches
  }

  private func bars(_ label: String, _ place: Int) -> HTML {
    let scale = 100 / Double(article.alignment.groups.count)
    let height = 100 / Double(article.columns.count)
    var html = HTML()
    for column in article.columns.indices {
      for stretch in stretches(of: label, in: column) {
        html += """
          <rect class="k\(place)" fill="url(#p\(place))" \
          x="\(Words.decimal(Double(stretch.lowerBound) * scale))%" \
          width="\(Words.decimal(Double(stretch.count) * scale))%" \
          y="\(Words.decimal(Double(column) * height))%" height="\(Words.decimal(height))%"/>
          """
      }
    }
    return html
  }

  private func sentences(labelled label: String) -> HTML {
    article.columns.indices.map { column -> HTML in
      let found = stretches(of: label, in: column).map {
        $0.count == 1 ? "\($0.lowerBound + 1)" : "\($0.lowerBound + 1)–\($0.upperBound)"
      }
      let words = found.isEmpty ? "no sentence" : found.joined(separator: ", ")
      return "\(article.columns[column].annotator): \(words)."
    }.joined(separator: " ")
  }
}
