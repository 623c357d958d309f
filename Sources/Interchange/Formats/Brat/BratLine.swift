/// One line of a file of annotations, of which only the form has been looked at.
struct BratLine {
  enum Kind {
    case annotation
    case attribute
    case note
    /// What galley wrote beside what brat shows.
    case details
    case passedOver
  }

  let kind: Kind
  /// Empty where lines of the kind have none of their own.
  let id: String
  private(set) var type = ""
  /// The annotation that the line speaks of.
  private(set) var target = ""
  private(set) var value: String?
  private(set) var fragments: [(start: Int, end: Int)] = []
  /// What stands behind the second tab.
  let tail: String

  init(_ text: String) throws(ImportError) {
    let parts = text.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count >= 2 else {
      throw ImportError(
        "a line is not 'ID TAB …'",
        hints: ["brat's lines are as in 'T1<tab>claim 0 41<tab>the words'"])
    }
    tail = parts.count > 2 ? parts[2] : ""
    id = parts[0] == "*" ? "" : parts[0]
    let letter = parts[0].first
    let hasNumber =
      parts[0].utf8.count > 1 && parts[0].utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
    guard parts[0] == "*" || (hasNumber && letter.map { "TAM#REN".contains($0) } == true) else {
      throw ImportError(
        "'\(parts[0])' is not an id",
        hints: ["ids are a letter and a number: T1 for a span of text, A1, R1, E1, N1, #1"])
    }
    let words = parts[1].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch letter {
    case "T":
      kind = .annotation
      guard parts.count == 3 else {
        throw ImportError(
          "'\(id)' does not say what it covers",
          hints: ["the covered words stand behind a second tab; the file may have been cut off"])
      }
      try readSpan(parts[1])
    case "A", "M":
      kind = .attribute
      guard (2...3).contains(words.count), words.allSatisfy({ !$0.isEmpty }) else {
        throw ImportError("'\(id)' is not 'NAME TARGET VALUE' behind its tab")
      }
      type = words[0]
      target = words[1]
      value = words.count == 3 ? words[2] : nil
    case "#":
      guard words.count == 2, words.allSatisfy({ !$0.isEmpty }) else {
        throw ImportError("'\(id)' is not 'TYPE TARGET' between its tabs")
      }
      kind =
        words[0] == DetailsWriter.name
        ? .details : words[0] == "AnnotatorNotes" ? .note : .passedOver
      type = words[0]
      target = words[1]
    default: kind = .passedOver
    }
  }

  private mutating func readSpan(_ text: String) throws(ImportError) {
    let halves = text.split(separator: " ", maxSplits: 1)
    guard halves.count == 2 else { throw notASpan() }
    type = String(halves[0])
    for part in halves[1].split(separator: ";", omittingEmptySubsequences: false) {
      let ends = part.split(separator: " ", omittingEmptySubsequences: false)
      guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]) else {
        throw notASpan()
      }
      fragments.append((start, end))
    }
  }

  private func notASpan() -> ImportError {
    ImportError(
      "'\(id)' is not 'TYPE START END' between its tabs",
      hints: ["fragments are as in 'claim 0 6;7 22', and a type has no space in it"])
  }
}
