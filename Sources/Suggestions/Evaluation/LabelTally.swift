/// How often each label was given, proposed, and both: what accuracy and F1 follow from.
package struct LabelTally: Hashable, Sendable {
  /// How many sentences were scored.
  package private(set) var count = 0
  /// By label, counted from zero.
  package private(set) var given: ContiguousArray<Int>
  package private(set) var proposed: ContiguousArray<Int>
  package private(set) var right: ContiguousArray<Int>

  package init(labels: Int) {
    given = ContiguousArray(repeating: 0, count: labels)
    proposed = given
    right = given
  }

  /// Counts a sentence.
  ///
  /// - Parameter proposal: nil where nothing was proposed, which is never right.
  package mutating func add(given label: Int, proposed proposal: Int?) {
    count += 1
    given[label] += 1
    guard let proposal else { return }
    proposed[proposal] += 1
    if proposal == label { right[label] += 1 }
  }

  /// The share of sentences whose proposal was right; nil where none was scored.
  package var accuracy: Double? {
    count > 0 ? Double(right.reduce(0, +)) / Double(count) : nil
  }

  /// Returns how many of the proposals of a label were right; nil where it was never proposed.
  package func precision(of label: Int) -> Double? {
    proposed[label] > 0 ? Double(right[label]) / Double(proposed[label]) : nil
  }

  /// Returns how many of the sentences with a label had it proposed; nil where it was never given.
  package func recall(of label: Int) -> Double? {
    given[label] > 0 ? Double(right[label]) / Double(given[label]) : nil
  }

  /// Returns the harmonic mean of both; nil for a label that was neither given nor proposed.
  package func f1(of label: Int) -> Double? {
    let sum = given[label] + proposed[label]
    return sum > 0 ? Double(2 * right[label]) / Double(sum) : nil
  }

  /// The mean F1 of the labels that were given or proposed; nil where none was.
  package var macroF1: Double? {
    let values = given.indices.compactMap(f1)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
