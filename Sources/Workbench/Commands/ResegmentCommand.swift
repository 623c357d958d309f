import AnnotationModel
import DisplayText
package import Segmentation

/// Splits the article into sentences again, in another language or layout.
package struct ResegmentCommand: Command {
  package static let spec = CommandSpec(
    name: "resegment", usage: "resegment [language=CODE] [layout=LAYOUT]",
    summary: "find the sentences again, in another language or layout",
    discussion: """
      Layouts are automatic, paragraphs (only a blank line ends a paragraph), lines (every line \
      break does) and wrapped. Sentences that come out as they were keep all that was said of \
      them; what was said of others is listed, except for notes, flags, spans and suggestions \
      that still fit. All of it is one step of undo.
      """,
    example: "resegment layout=lines", operands: [.words(["language=", "layout="])])

  package var language: String?
  package var layout = Segmenter.Layout.automatic

  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    while let word = try arguments.next() {
      let parts = word.text.split(separator: "=", maxSplits: 1).map(String.init)
      switch (parts.first, parts.count) {
      case ("language", 2): language = parts[1]
      case ("layout", 2):
        guard let layout = Segmenter.Layout(rawValue: parts[1]) else {
          throw Diagnostic(
            "'\(parts[1])' is not a layout",
            hints: [
              Spelling.hint(
                for: parts[1], among: Segmenter.Layout.allCases.map(\.rawValue), kind: "layouts")
            ], exitCode: .usage)
        }
        self.layout = layout
      default:
        throw Diagnostic(
          "'\(word.text)' is neither a language nor a layout",
          hints: ["usage: \(Self.spec.usage)"], exitCode: .usage)
      }
    }
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    if let language, !Segmenter.languages.contains(language) {
      throw Diagnostic(
        "there are no tables for the language '\(language)'",
        hints: ["languages are \(Segmenter.languages.joined(separator: ", "))"], exitCode: .usage)
    }
    let segmenter = Segmenter(
      language: language ?? session.segmenter.language, layout: layout,
      abbreviations: state.abbreviations)
    let ranges = segmenter.sentences(in: session.article.text)
    let replacements = Replacement.all(from: session.sentences.map(\.range), to: ranges)
    var fresh = session.freshSentenceID
    var events: [Event] = []
    var lost: [String] = []
    for replacement in replacements {
      let old = Array(session.sentences[replacement.old])
      let new = ranges[replacement.new].map { range in
        let id = old.first { $0.range.start == range.start }?.id ?? fresh
        if id == fresh { fresh = .init(fresh.number + 1) }
        return Self.sentence(id: id, range: range, from: old)
      }
      for (offset, sentence) in old.enumerated() where sentence.isTagged {
        lost.append(
          "\(replacement.old.lowerBound + offset + 1): "
            + sentence.labels.joined(separator: "+"))
      }
      events.append(.sentences(old: old, new: new))
    }
    guard fresh <= .init(Sentence.ID.highest) else {
      throw Diagnostic("a session cannot hold more than \(Sentence.ID.highest) sentences")
    }
    let start = session.sentences[state.focus].range.start
    let focus = ranges.lastIndex { $0.start <= start } ?? 0
    var lines: [StyledText] = []
    if !lost.isEmpty {
      lines.append("labels of these sentences did not fit any more; 'undo' brings them back:")
      lines += lost.map { StyledText("  \($0)") }
    }
    return Decision(
      events: events, focus: focus,
      effects: [.show(lines)] + (events.isEmpty ? [.remark("the sentences stay as they are")] : []))
  }

  /// Returns a new sentence with what still fits of the old ones: spans and suggestions inside it,
  /// and the notes and flags of those that begin in it.
  private static func sentence(
    id: Sentence.ID, range: TextRange, from old: [Sentence]
  ) -> Sentence {
    var sentence = Sentence(id: id, range: range)
    let begun = old.filter { range.start <= $0.range.start && $0.range.start < range.end }
    let notes = begun.compactMap(\.note)
    sentence.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    sentence.flagged = begun.contains(where: \.flagged)
    sentence.annotations = old.flatMap(\.spans).filter {
      range.contains($0.range) && $0.range != range
    }
    sentence.suggestions = old.flatMap(\.suggestions).filter { range.contains($0.range) }
    return sentence
  }

  /// A run of sentences that gives way to another over the same text.
  private struct Replacement {
    var old: Range<Int>
    var new: Range<Int>

    /// Returns the smallest runs in which two lists of ranges differ; each covers the same text.
    static func all(from old: [TextRange], to new: [TextRange]) -> [Replacement] {
      var replacements: [Replacement] = []
      var (i, j) = (0, 0)
      while i < old.count, j < new.count {
        if old[i] == new[j] {
          i += 1
          j += 1
          continue
        }
        let (first, second) = (i, j)
        i += 1
        j += 1
        while old[i - 1].end != new[j - 1].end {
          if old[i - 1].end < new[j - 1].end, i < old.count { i += 1 } else { j += 1 }
        }
        replacements.append(Replacement(old: first..<i, new: second..<j))
      }
      return replacements
    }
  }
}
