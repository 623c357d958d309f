import AnnotationModel

/// Types lines as an analyst might who tries everything, and now and then as a cat might.
struct RandomLines {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Returns a line that may suit the session.
  mutating func next(for session: Session) -> String {
    let count = session.sentences.count
    switch generator.number(0...22) {
    case 0...3: return "\(labels()) \(sentences(count))\(attributes())"
    case 4: return labels()
    case 5: return letters(generator.number(1...6))
    case 6: return "add \(label()) \(sentences(count))"
    case 7: return "untag \(sentences(count))\(generator.number(0...2) == 0 ? " " + label() : "")"
    case 8: return "attribute \(sentences(count))\(attributes())"
    case 9: return "note \(generator.number(1...count)) \(quoted(words(in: session)))"
    case 10: return "\(generator.element(of: ["flag", "unflag"])) \(sentences(count))"
    case 11...12:
      let index = generator.number(0...count - 1)
      return "split \(index + 1) \(quoted(words(in: session, at: index)))"
    case 13:
      let first = generator.number(1...count)
      return "join \(first)-\(min(count, first + generator.number(0...3)))"
    case 14:
      let index = generator.number(0...count - 1)
      return "\(labels()) \(index + 1) \(quoted(words(in: session, at: index)))\(attributes())"
    case 15...16: return generator.element(of: ["undo", "undo", "undo 2", "undo 5"])
    case 17: return generator.element(of: ["redo", "redo", "redo 3"])
    case 18: return "goto \(generator.number(1...count))"
    case 19:
      return generator.element(of: [
        "merge claim+fact statement", "merge q+x claim", "merge statement+none+quote claim",
        "rename claim assertion", "rename assertion claim", "rename q speech", "rename x claim",
      ])
    case 20:
      return generator.element(of: [
        "filter untagged", "filter off", "filter claims", "set advance next",
        "set advance untagged", "next", "prev", "show", "progress", "history", "find e",
      ])
    default: return nonsense()
    }
  }

  private mutating func label() -> String {
    generator.element(of: ["claim", "quote", "fact", "none", "c", "q", "f", "x", "cla", "rumour"])
  }

  private mutating func labels() -> String {
    generator.number(0...3) == 0
      ? generator.element(of: ["quote+claim", "q+c", "claim+none", "fact+quote", "c+c"])
      : generator.element(of: ["claim", "quote", "fact", "none", "c", "q", "f", "x"])
  }

  private mutating func letters(_ count: Int) -> String {
    (0..<count).reduce(into: "") { text, _ in
      text += generator.element(of: ["c", "q", "f", "x", "."])
    }
  }

  private mutating func sentences(_ count: Int) -> String {
    let (first, second) = (generator.number(1...count), generator.number(1...count))
    return generator.element(of: [
      "\(first)", "\(first)", "\(min(first, second))-\(max(first, second))", ".", "$", "all",
      "untagged", "claims", "\(first),\(second)", "/e/", "flagged", "\(count + 1)", "",
    ])
  }

  private mutating func attributes() -> String {
    generator.element(of: [
      "", "", " speaker=Koval", " speaker=", " certainty=probable", " cue=\"it says\"",
      " checkworthy=no source='an office'", " certainty=sure",
    ])
  }

  /// Returns some of a sentence's characters, cut anywhere between scalars.
  private mutating func words(in session: Session, at index: Int? = nil) -> String {
    let index = index ?? generator.number(0...session.sentences.count - 1)
    let scalars = Array(session.text(ofSentence: index).unicodeScalars)
    let start = generator.number(0...scalars.count - 1)
    let end = generator.number(start + 1...min(scalars.count, start + 12))
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[start..<end])
    return String(words)
  }

  private func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  private mutating func nonsense() -> String {
    let pieces = [
      " ", "/", "\"", "'", "=", ",", "-", ".", "$", "#", "\\", "3", "99999999999999999999", "tag",
      "quote", "c", "split", "їжак", "🦔", "\u{301}", "(", "*", "all", "speaker=", "…", "\r\n", "?",
    ]
    return (0..<generator.number(1...6)).reduce(into: "") { text, _ in
      text += generator.element(of: pieces)
    }
  }
}

extension Session {
  /// A session on an article of random words in several scripts.
  static func random(_ generator: inout SeededGenerator) -> Session {
    let words = [
      "the", "rate", "“rose”", "said", "Koval", "20%", "їжак", "спить", "你好", "总统", "السلام",
      "👩‍👩‍👧", "🇺🇦", "e\u{301}a", "\u{301}", "\\", "\"", "'", "…", "a.", "e", "—", "/x/",
    ]
    let gaps = [" ", "\n", "\r\n", "\n\n", " \u{A0} ", "\t", "\u{2029}", "  \r\n\r\n "]
    var text = generator.number(0...1) == 0 ? "" : "\n "
    var ranges: [TextRange] = []
    for _ in 0..<generator.number(1...14) {
      if !ranges.isEmpty { text += generator.element(of: gaps) }
      let start = text.utf8.count
      for word in 0..<generator.number(1...8) {
        if word > 0 { text += generator.element(of: gaps) }
        text += generator.element(of: words)
      }
      ranges.append(TextRange(start, text.utf8.count))
    }
    text += generator.element(of: ["", "\n", " \n\n"])
    return Session(
      id: "random", annotator: "anna", created: .start, article: Article(id: "random", text: text),
      schema: .news, segmenter: .init(name: "test", version: 1, language: nil), ranges: ranges)
  }
}
