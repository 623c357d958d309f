package import AnnotationModel

/// What is to be known of a format without writing or reading it.
package struct FormatSpec: Sendable {
  /// As it is typed: lower case, words joined by dashes.
  package var name: String
  /// One line for the list.
  package var summary: String
  /// The programs that load it.
  package var clients: [String]
  package var arrangement: Arrangement
  package var purpose: Purpose
  /// What its offsets count; nil where it has none.
  package var unit: OffsetUnit?
  package var isImported: Bool
  /// What comes back unchanged when it is read again.
  package var holds: Set<Content>
  /// What it holds in part, and in words how.
  package var partly: [Content: String]
  /// What else an analyst must know, a sentence each.
  package var remarks: [String]
  /// How to load it there: Markdown, with the commands in fenced blocks. `{path}` stands for what was
  /// written.
  package var guide: String

  package init(
    name: String, summary: String, clients: [String], arrangement: Arrangement, purpose: Purpose,
    unit: OffsetUnit?, isImported: Bool, holds: Set<Content>, partly: [Content: String] = [:],
    remarks: [String] = [], guide: String
  ) {
    self.name = name
    self.summary = summary
    self.clients = clients
    self.arrangement = arrangement
    self.purpose = purpose
    self.unit = unit
    self.isImported = isImported
    self.holds = holds
    self.partly = partly
    self.remarks = remarks
    self.guide = guide
  }

  /// Whether an export is one file or a folder.
  package enum Arrangement: Hashable, Sendable {
    /// One file, of the ending that clients expect, with its dot: `.jsonl`. The writer appends to
    /// `ExportOutput.main`.
    case file(ending: String)
    /// A folder of files with these endings; the writer names them.
    case folder(endings: [String])
    /// A folder whose files are made by split: the writer looks at `ExportedArticle.split`.
    case splitFolder(endings: [String])

    /// The endings of the files that an import looks at.
    package var endings: [String] {
      switch self {
      case .file(let ending): [ending]
      case .folder(let endings), .splitFolder(let endings): endings
      }
    }
  }

  /// What an export is for, and so which sentences it has unless it is told otherwise.
  package enum Purpose: Hashable, Sendable {
    /// All that was annotated: `none` is a label like any other, untagged sentences are there.
    case record
    /// Examples of the labels: without `none` and without what nobody has tagged.
    case training
  }
}

/// One kind of what a session has, which a format may hold or not.
package enum Content: String, CaseIterable, Hashable, Sendable {
  /// The article's text, byte for byte.
  case text
  /// Where sentences begin and end, also where no label says so.
  case sentences
  /// The first label of a sentence.
  case labels
  /// Further labels of a sentence.
  case secondLabels
  /// Labels on parts of a sentence.
  case spans
  /// Spans that overlap each other.
  case overlappingSpans
  case attributes
  case notes
  case flags
  /// That a sentence was looked at and no label fits, and that nobody has looked at it.
  case untagged
  case annotator
  /// When each label was given.
  case times
  /// Whether a label was given by hand, accepted, imported or settled; score and model.
  case origins
  case suggestions
  /// The article's id, title, byline, date, source and language.
  case metadata
  /// What the schema says of labels: definitions, keys, colours.
  case definitions
  /// What reviewers said, and how a gold session was settled.
  case reviews

  /// As in "cannot hold 3 notes".
  package var words: (one: String, many: String) {
    switch self {
    case .text: ("article text", "article texts byte for byte")
    case .sentences: ("sentence boundary", "sentence boundaries")
    case .labels: ("label", "labels")
    case .secondLabels: ("second label", "second labels")
    case .spans: ("span inside a sentence", "spans inside sentences")
    case .overlappingSpans: ("overlapping span", "overlapping spans")
    case .attributes: ("attribute", "attributes")
    case .notes: ("note", "notes")
    case .flags: ("flag", "flags")
    case .untagged: ("untagged sentence", "untagged sentences")
    case .annotator: ("annotator's name", "annotators' names")
    case .times: ("time of a label", "times of labels")
    case .origins: ("origin of a label", "origins of labels")
    case .suggestions: ("suggestion", "suggestions")
    case .metadata: ("detail of an article", "details of articles")
    case .definitions: ("label's definition", "labels' definitions")
    case .reviews: ("review", "reviews")
    }
  }
}
