import AnnotationModel

extension Session {
  /// A session on an article written one sentence a line, with a blank line between paragraphs.
  ///
  /// In the text itself sentences are parted by a space, paragraphs by a blank line.
  static func of(_ lines: String, schema: LabelSchema = .news) -> Session {
    var text = ""
    var ranges: [TextRange] = []
    var gap = ""
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        gap = "\n\n"
        continue
      }
      text += gap
      let start = text.utf8.count
      text += line
      ranges.append(TextRange(start, text.utf8.count))
      gap = " "
    }
    return Session(
      id: "test", annotator: "anna", created: .start, article: Article(id: "bakery", text: text),
      schema: schema, segmenter: .init(name: "test", version: 1, language: nil), ranges: ranges)
  }

  static let ten = Session.of(
    """
    President Volodymyr Zelensky says the defence of the town is a priority.
    Officials expect the road to stay open.
    Elite troops arrived on Monday, the army said.
    About 20% of the country is occupied.

    The mayor spoke of a hard winter and of hope.
    They must hold the line.
    Olena Koval runs the only bakery.
    “We bake until the last sack of flour is gone,” Olena Koval said.

    Moscow said a helicopter was destroyed.
    Photo: the bakery at dawn.
    """)

  /// Sentences whose characters are wide, joined, combining, or run from right to left.
  static let scripts = Session.of(
    """
    Головнокомандувач заявив, що оборона міста є пріоритетом, і подякував військовим за стійкість.
    قال الرئيس إن الدفاع عن المدينة أولوية، وإن القوات الخاصة وصلت يوم الاثنين.
    总统表示，保卫这座城市是首要任务，特种部队已于星期一抵达前线。

    👩‍👩‍👧 said “🇺🇦🇺🇦🇺🇦” and waved 👋🏽👋🏽 at the 🚁🚁🚁🚁🚁🚁🚁🚁🚁🚁🚁🚁.
    Cafe\u{301} e\u{301}e\u{301}e\u{301}e\u{301} nai\u{308}ve \u{202E}reversed\u{202C} and \u{7}bell.
    Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsbegründung.
    한국 은행이 금리를 올렸다고 말했다 וזה נכון [1] مرحبا 123.
    """)
}

extension Timestamp {
  static let start = Timestamp(milliseconds: 1_800_000_000_000)
}

extension Session {
  /// The session with suggestions for a sentence, counted from one.
  func suggesting(_ suggestions: [Suggestion], for number: Int) throws -> Session {
    var sentences = sentences
    sentences[number - 1].suggestions = suggestions
    return try Session(
      id: id, annotator: annotator, created: created, updated: updated, article: article,
      schema: schema, segmenter: segmenter, sentences: sentences, history: history)
  }

  /// A suggestion for a whole sentence, counted from one.
  func suggestion(_ label: String, for number: Int, _ score: Double? = nil) -> Suggestion {
    Suggestion(label: label, range: sentences[number - 1].range, score: score)
  }
}
