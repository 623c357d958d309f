import AnnotationModel

/// What goes with an export to say what it is, where it came from, and how it was made: `README.md` in
/// its folder.
package struct DataCard: Sendable {
  package var title: String
  /// As it was given; the card says where none was.
  package var licence: String?
  /// The options that the export was made with, as they are typed, and their values.
  package var choices: [Choice] = []
  /// What else was said of the export: what was left out by which rule, ties, moves between parts. A
  /// sentence each.
  package var remarks: [String] = []
  package var agreement: Agreement?
  package var losses = Losses()
  package var files: [File] = []

  let spec: FormatSpec
  let options: ExportOptions
  private(set) var records: [Record] = []
  private(set) var counts = Counts()
  private(set) var countsOfSplits: [Split: Counts] = [:]
  private(set) var annotators: [String: Annotator] = [:]

  package init(title: String, _ spec: FormatSpec, _ options: ExportOptions) {
    self.title = title
    self.spec = spec
    self.options = options
  }

  package struct Choice: Hashable, Sendable {
    package var option: String
    package var value: String?

    package init(_ option: String, _ value: String? = nil) {
      self.option = option
      self.value = value
    }
  }

  /// How well annotators agree, as somebody else worked it out.
  package struct Agreement: Hashable, Sendable {
    package var annotators: Int
    /// How many sentences two annotators or more have tagged.
    package var sentences: Int
    package var figures: [Figure]

    package init(annotators: Int, sentences: Int, figures: [Figure]) {
      self.annotators = annotators
      self.sentences = sentences
      self.figures = figures
    }

    /// A coefficient; nil where it is undefined, or has no interval.
    package struct Figure: Hashable, Sendable {
      package var name: String
      package var value: Double?
      package var interval: ClosedRange<Double>?

      package init(_ name: String, _ value: Double?, interval: ClosedRange<Double>? = nil) {
        self.name = name
        self.value = value
        self.interval = interval
      }
    }
  }

  /// A file of the export, as it was written.
  package struct File: Hashable, Sendable {
    package var name: String
    package var size: Int
    package var sha256: String

    package init(name: String, size: Int, sha256: String) {
      self.name = name
      self.size = size
      self.sha256 = sha256
    }
  }

  /// How much there is of what.
  struct Counts: Hashable, Sendable {
    var sessions = 0
    var texts: Set<String> = []
    var sentences = 0
    var untagged = 0
    var labels: [String: Int] = [:]
    var spans: [String: Int] = [:]
  }

  struct Annotator: Hashable, Sendable {
    var sessions = 0
    var tagged = 0
  }

  /// Where one article came from.
  struct Record: Hashable, Sendable {
    var article: Article
    var session: String
    var annotator: String
    var split: Split?

    /// An article without its text, which would otherwise stay in memory.
    struct Article: Hashable, Sendable {
      var id: String
      var title: String?
      var source: String?
      var sha256: String
    }
  }

  /// Counts an article as it is exported: after sentences were chosen, names replaced, and it got its
  /// part of a split.
  package mutating func add(_ article: ExportedArticle) {
    let about = article.article
    records.append(
      Record(
        article: .init(
          id: about.id, title: about.title, source: about.source, sha256: about.sha256),
        session: article.sessionID, annotator: article.annotator, split: article.split))
    counts.add(article)
    if let split = article.split { countsOfSplits[split, default: Counts()].add(article) }
    annotators[article.annotator, default: Annotator()].sessions += 1
    annotators[article.annotator, default: Annotator()].tagged += article.sentences.count {
      $0.isChosen && $0.sentence.isTagged
    }
  }
}

extension DataCard.Counts {
  mutating func add(_ article: ExportedArticle) {
    sessions += 1
    texts.insert(article.article.sha256)
    for exported in article.chosen {
      let sentence = exported.sentence
      sentences += 1
      var isTagged = false
      for annotation in sentence.annotations {
        if sentence.isWhole(annotation) {
          labels[annotation.label, default: 0] += 1
          isTagged = true
        } else {
          spans[annotation.label, default: 0] += 1
        }
      }
      if !isTagged { untagged += 1 }
    }
  }
}
