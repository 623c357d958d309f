package import AnnotationModel

/// Picks sentences by what they say or carry.
package enum SentenceFilter: Hashable, Sendable {
  case untagged
  case tagged
  case flagged
  case noted
  /// A reviewer said something that the annotator has not dealt with yet.
  case remarks
  case reviewed
  case unreviewed
  /// In a gold session: its annotators do not agree.
  case disputed
  /// In a gold session: it is open how its labels are to be.
  case unsettled
  /// Somebody's last word in review.
  case verdict(Review.Verdict)
  case origin(Annotation.Origin)
  /// Somebody labelled or reviewed it.
  case by(String)
  /// Changed at a time or later.
  case since(Timestamp)
  /// All of these.
  case all([SentenceFilter])
  /// Carries the label, on the whole sentence or on a span.
  case label(String)
  case matching(TextPattern)

  /// Returns what tells whether it picks the sentence at an index.
  package func predicate(in session: Session) -> (Int) -> Bool {
    let sentences = session.sentences
    switch self {
    case .untagged: return { !sentences[$0].isTagged }
    case .tagged: return { sentences[$0].isTagged }
    case .flagged: return { sentences[$0].flagged }
    case .noted: return { sentences[$0].note != nil }
    case .remarks: return { sentences[$0].reviews.contains(where: \.isOpen) }
    case .reviewed: return { !sentences[$0].reviews.isEmpty }
    case .unreviewed: return { sentences[$0].reviews.isEmpty }
    case .disputed:
      return { sentences[$0].settlement?.isDisputed(on: sentences[$0].range) == true }
    case .unsettled:
      let isGold = session.isGold
      return { isGold && sentences[$0].settlement?.rule == nil }
    case .verdict(let verdict):
      return { sentences[$0].reviews.contains { $0.verdict == verdict && !$0.isResolved } }
    case .origin(let origin):
      return { sentences[$0].annotations.contains { $0.origin == origin } }
    case .by(let name):
      return { index in
        sentences[index].annotations.contains { $0.by == name }
          || sentences[index].reviews.contains { $0.by == name }
      }
    case .since(let time):
      let changed = session.changed(since: time)
      return { changed.contains(sentences[$0].id) }
    case .all(let filters):
      let predicates = filters.map { $0.predicate(in: session) }
      return { index in predicates.allSatisfy { $0(index) } }
    case .label(let name):
      return { sentences[$0].annotations.contains { $0.label == name } }
    case .matching(let pattern):
      let find = pattern.finder()
      return { find(session.text(ofSentence: $0)) != nil }
    }
  }

  package func matches(_ index: Int, in session: Session) -> Bool {
    predicate(in: session)(index)
  }

  /// Returns the indices of all sentences it picks, in reading order.
  package func indices(in session: Session) -> [Int] {
    session.sentences.indices.filter(predicate(in: session))
  }

  /// Parses the words that stand for sentences; nil for any other word.
  ///
  /// - Parameter schema: gives the labels, which may stand in the plural: `claims`.
  package init?(_ word: String, schema: LabelSchema) throws(Diagnostic) {
    switch word {
    case "untagged": self = .untagged
    case "tagged": self = .tagged
    case "flagged": self = .flagged
    case "noted", "notes": self = .noted
    case "remarks": self = .remarks
    case "reviewed": self = .reviewed
    case "unreviewed": self = .unreviewed
    case "disputed": self = .disputed
    case "unsettled": self = .unsettled
    case "approved": self = .verdict(.approved)
    case "rejected": self = .verdict(.rejected)
    case "corrected": self = .verdict(.corrected)
    case "manual": self = .origin(.manual)
    case "accepted": self = .origin(.accepted)
    case "imported": self = .origin(.imported)
    case "adjudicated": self = .origin(.adjudication)
    default:
      if let (name, value) = Labelling.attribute(word), ["by", "since"].contains(name) {
        self = name == "by" ? .by(value) : .since(try Timestamp(typed: value))
        return
      }
      if word.hasPrefix("/") {
        self = .matching(try TextPattern(inSlashes: word))
      } else if let label = schema.labels.first(where: { $0.name == word || "\($0.name)s" == word })
      {
        self = .label(label.name)
      } else {
        return nil
      }
    }
  }
}

extension SentenceFilter {
  /// One sentence that it picks, in words.
  var phrase: String {
    switch self {
    case .untagged: "untagged sentence"
    case .tagged: "tagged sentence"
    case .flagged: "flagged sentence"
    case .noted: "sentence with a note"
    case .remarks: "sentence with a reviewer's remark to answer"
    case .reviewed: "reviewed sentence"
    case .unreviewed: "sentence that nobody has reviewed"
    case .disputed: "disputed sentence"
    case .unsettled: "sentence to be settled"
    case .verdict(let verdict): "\(verdict.rawValue) sentence"
    case .origin(.imported): "sentence with an imported label"
    case .origin(.adjudication): "adjudicated sentence"
    case .origin(let origin):
      "sentence with \(origin == .manual ? "a manual" : "an accepted") label"
    case .by(let name): "sentence that '\(name)' labelled or reviewed"
    case .since(let time): "sentence changed since \(time)"
    case .all(let filters): "sentence that is \(filters.map(\.description).joined(separator: " "))"
    case .label(let name): "sentence with the label '\(name)'"
    case .matching(let pattern): "sentence with \(pattern)"
    }
  }
}

extension SentenceFilter: CustomStringConvertible {
  /// The word that stands for it.
  package var description: String {
    switch self {
    case .untagged: "untagged"
    case .tagged: "tagged"
    case .flagged: "flagged"
    case .noted: "noted"
    case .remarks: "remarks"
    case .reviewed: "reviewed"
    case .unreviewed: "unreviewed"
    case .disputed: "disputed"
    case .unsettled: "unsettled"
    case .verdict(let verdict): verdict.rawValue
    case .origin(.imported): "imported"
    case .origin(.adjudication): "adjudicated"
    case .origin(let origin): origin.rawValue
    case .by(let name): "by=\(name)"
    case .since(let time): "since=\(time)"
    case .all(let filters): filters.map(\.description).joined(separator: " ")
    case .label(let name): "\(name)s"
    case .matching(let pattern): pattern.description
    }
  }
}

extension Timestamp {
  /// Parses a time as people type it: `2026-11-03`, `2026-11-03T09:00`, or in full; UTC.
  package init(typed text: String) throws(Diagnostic) {
    let full = "0000-00-00T00:00:00.000Z"
    let bare = text.hasSuffix("Z") ? text.dropLast() : text[...]
    let completed = bare.count >= 10 ? bare + full.dropFirst(bare.count) : bare
    guard let time = Timestamp(String(completed)) else {
      throw Diagnostic(
        "'\(text)' is not a time", hints: ["times are in UTC: 2026-11-03, 2026-11-03T09:00"],
        exitCode: .usage)
    }
    self = time
  }
}
