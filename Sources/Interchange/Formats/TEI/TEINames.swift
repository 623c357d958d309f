import AnnotationModel

/// The ids that labels and annotators have in a TEI document, where every id stands once.
struct TEINames {
  /// In the order in which they came.
  private(set) var labels: [(name: String, id: String)] = []
  private(set) var people: [(name: String, id: String)] = []
  private var idsOfLabels: [String: String] = [:]
  private var idsOfPeople: [String: String] = [:]
  private var taken: Set<String> = ["labels"]

  /// Gives a label an id: its name where that can be one.
  mutating func addLabel(_ name: String) {
    guard idsOfLabels[name] == nil else { return }
    var id = ""
    for scalar in name.unicodeScalars {
      let candidate = id + String(scalar)
      id = XMLName.isValid(candidate) ? candidate : id + "_"
    }
    if id.isEmpty || Self.isNumbered(id) { id = "label_" + id }
    var unique = id
    var number = 2
    while !taken.insert(unique).inserted {
      unique = "\(id)_\(number)"
      number += 1
    }
    idsOfLabels[name] = unique
    labels.append((name, unique))
  }

  mutating func addPerson(_ name: String) {
    guard idsOfPeople[name] == nil else { return }
    let id = "r\(people.count + 1)"
    idsOfPeople[name] = id
    people.append((name, id))
  }

  /// Returns a pointer to a label.
  func pointer(label: String) -> String { "#" + (idsOfLabels[label] ?? "") }

  func pointer(person: String) -> String { "#" + (idsOfPeople[person] ?? "") }

  /// Whether an id looks like those that are given to sentences, spans and the like.
  private static func isNumbered(_ id: String) -> Bool {
    guard let first = id.utf8.first, "sgarn".utf8.contains(first) else { return false }
    return id.utf8.count > 1 && id.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// The stretches of one sentence that labels or suggestions are on, beside the sentence itself.
struct TEIPlaces {
  struct Place {
    var range: TextRange
    /// Its number in the article.
    var number: Int
    /// Whether it is an element of the text; otherwise it crosses one, and has anchors at its ends.
    var isElement: Bool
  }

  /// From left to right, the longer first.
  private(set) var places: [Place] = []

  /// - Parameter count: how many places the article has already.
  init(_ sentence: Sentence, count: inout Int) {
    let ranges = Set(sentence.annotations.map(\.range) + sentence.suggestions.map(\.range))
      .subtracting([sentence.range])
      .sorted { ($0.start, $1.end) < ($1.start, $0.end) }
    var open: [Int] = []
    for range in ranges {
      while let end = open.last, end <= range.start { open.removeLast() }
      // Those that are open lie inside each other: the last one ends first.
      let isElement = open.last.map { range.end <= $0 } ?? true
      if isElement { open.append(range.end) }
      count += 1
      places.append(Place(range: range, number: count, isElement: isElement))
    }
  }

  func number(of range: TextRange) -> Int? { places.first { $0.range == range }?.number }

  /// What stands at one offset of the text.
  enum Mark {
    case end
    case anchor(id: String)
    case start(Place)
  }

  /// All marks from left to right; at one offset those that end an element before those that begin
  /// one.
  var marks: [(offset: Int, mark: Mark)] {
    var marks: [(offset: Int, order: Int, mark: Mark)] = []
    for place in places {
      if place.isElement {
        marks.append((place.range.start, 2, .start(place)))
        marks.append((place.range.end, 0, .end))
      } else {
        marks.append((place.range.start, 1, .anchor(id: place.startAnchor)))
        marks.append((place.range.end, 1, .anchor(id: place.endAnchor)))
      }
    }
    // Starts keep their order, the longer first.
    return marks.enumerated().sorted {
      ($0.element.offset, $0.element.order, $0.offset)
        < ($1.element.offset, $1.element.order, $1.offset)
    }.map { ($0.element.offset, $0.element.mark) }
  }
}

extension TEIPlaces.Place {
  var id: String { "g\(number)" }
  var startAnchor: String { "a\(2 * number - 1)" }
  var endAnchor: String { "a\(2 * number)" }
}
