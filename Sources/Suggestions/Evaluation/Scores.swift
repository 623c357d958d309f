/// How good proposals were: right by label, by how much had been learned, and by their own score.
package struct Scores: Hashable, Sendable {
  package let labels: [String]
  package private(set) var all: LabelTally
  /// By the number of labels that had been learned, from none on.
  package private(set) var windows: [Window] = []
  /// By the score of the proposal, in tenths: from 0 to 0.1, …, from 0.9 to 1.
  package private(set) var tenths = [Tenth](repeating: Tenth(), count: 10)
  package private(set) var shown: [Shown]
  private let width: Int
  /// By the label given, then by the label proposed, of which the last stands for none.
  private var confusions: ContiguousArray<Int>

  /// The sentences for which a number of labels from one up to, and not including, another had been
  /// learned.
  package struct Window: Hashable, Sendable {
    package let from: Int
    /// Where the window ends; where the scored sentences do if they end before.
    package fileprivate(set) var to: Int
    package fileprivate(set) var tally: LabelTally
  }

  /// The sentences whose proposals had a score in some range.
  package struct Tenth: Hashable, Sendable {
    package fileprivate(set) var count = 0
    package fileprivate(set) var right = 0
    fileprivate var sum = 0.0

    /// Nil where there is none.
    package var meanScore: Double? { count > 0 ? sum / Double(count) : nil }
    package var accuracy: Double? { count > 0 ? Double(right) / Double(count) : nil }
  }

  /// The sentences whose proposals had at least some score.
  package struct Shown: Hashable, Sendable {
    package let threshold: Double
    package fileprivate(set) var count = 0
    package fileprivate(set) var right = 0

    /// Nil where there is none.
    package var accuracy: Double? { count > 0 ? Double(right) / Double(count) : nil }
  }

  /// From a half on, where one label is likelier than all others together.
  package static let thresholds = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]

  /// - Parameter labels: those of the suggester and of the sentences, each once.
  /// - Parameter thresholds: the scores from which on proposals are counted as shown.
  package init(labels: [String], thresholds: [Double] = Scores.thresholds) {
    self.labels = labels
    all = LabelTally(labels: labels.count)
    shown = thresholds.map { Shown(threshold: $0) }
    width = labels.count + 1
    confusions = ContiguousArray(repeating: 0, count: labels.count * width)
  }

  /// Counts a sentence.
  ///
  /// - Parameter label: counted from zero.
  /// - Parameter proposal: the label and the score, from 0 to 1; nil where nothing was proposed.
  /// - Parameter learned: how many labels had been learned then; nil where that is the same for all.
  package mutating func add(
    given label: Int, proposed proposal: (label: Int, score: Double)?, learned: Int?
  ) {
    all.add(given: label, proposed: proposal?.label)
    confusions[label * width + (proposal?.label ?? labels.count)] += 1
    if let learned { addToWindow(label, proposal?.label, learned) }
    guard let proposal else { return }
    let isRight = proposal.label == label
    let score = proposal.score >= 0 ? min(proposal.score, 1) : 0
    let tenth = min(9, Int(score * 10))
    tenths[tenth].count += 1
    tenths[tenth].sum += score
    if isRight { tenths[tenth].right += 1 }
    for index in shown.indices where score >= shown[index].threshold {
      shown[index].count += 1
      if isRight { shown[index].right += 1 }
    }
  }

  private mutating func addToWindow(_ label: Int, _ proposal: Int?, _ learned: Int) {
    if windows.isEmpty || learned >= Self.end(ofWindowFrom: windows[windows.count - 1].from) {
      var from = windows.last.map { Self.end(ofWindowFrom: $0.from) } ?? 0
      while learned >= Self.end(ofWindowFrom: from) { from = Self.end(ofWindowFrom: from) }
      windows.append(Window(from: from, to: from, tally: LabelTally(labels: labels.count)))
    }
    windows[windows.count - 1].tally.add(given: label, proposed: proposal)
    windows[windows.count - 1].to = learned + 1
  }

  /// Windows end at 50, 100, 250, 500, 1000, and then at twice as many each.
  static func end(ofWindowFrom from: Int) -> Int {
    switch from {
    case 0: 50
    case 50: 100
    case 100: 250
    case 250: 500
    default: 2 * from
    }
  }

  /// Returns how often a label was given where another was proposed.
  ///
  /// - Parameter proposal: nil for nothing.
  package func count(given label: Int, proposed proposal: Int?) -> Int {
    confusions[label * width + (proposal ?? labels.count)]
  }

  /// How far the scores are from the shares that were right, on average; nil where nothing was
  /// proposed.
  ///
  /// The expected calibration error over tenths of the scores.
  package var calibrationError: Double? {
    let count = tenths.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    let sum = tenths.reduce(0) { $0 + abs($1.sum - Double($1.right)) }
    return sum / Double(count)
  }
}
