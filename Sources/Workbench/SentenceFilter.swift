package import AnnotationModel

/// Picks sentences by what they say or carry.
package enum SentenceFilter: Hashable, Sendable {
  case untagged
  case tagged
  case flagged
  case noted
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
    default:
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
    case .label(let name): "\(name)s"
    case .matching(let pattern): pattern.description
    }
  }
}
