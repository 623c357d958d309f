extension LabelSchema {
  /// The schema for news that is used where no other is given.
  ///
  /// "Fact" says that a sentence is presented as one, not that it is true.
  package static let news = LabelSchema(
    name: "news",
    title: "Claims, quotes and facts in news",
    exclusive: false,
    limit: 2,
    rules: [
      DecisionRule(
        when: "it is apparatus: a byline, dateline, caption, credit or link",
        label: "none"),
      DecisionRule(
        when: """
          it begins inside an open quotation, or gives at least a clause or five words as \
          somebody's own words
          """,
        label: "quote"),
      DecisionRule(
        when: """
          it is credited to a record that settles the matter: a ruling, an official \
          statistic, a vote (name the record as the source)
          """,
        label: "fact"),
      DecisionRule(
        when: "it is credited to anybody else, without quotation marks",
        label: "claim"),
      DecisionRule(
        when: "it hedges, predicts, judges, or names a cause",
        label: "claim"),
      DecisionRule(
        when: "it is specific and can be checked, and the author says it in their own voice",
        label: "fact"),
      DecisionRule(
        when: "it asserts anything else",
        label: "claim"),
      DecisionRule(
        when: "none of these is so",
        label: "none"),
    ],
    labels: [
      Label(
        name: "claim", key: "c", color: "yellow",
        definition: """
          Something asserted that the reader is not asked to take as settled: credited to \
          somebody, hedged, predicted, judged, or given a cause. It may be true all the same.
          """,
        examples: [
          """
          The minister said the bridge would open in May. — credited to her, in the reporter's \
          words
          """,
          "The strike may last until Friday. — 'may' is a hedge",
          "It was the worst harvest in living memory. — a judgement",
          "Prices rose because of the drought. — names a cause",
        ],
        attributes: ["speaker", "source", "cue", "certainty", "checkworthy"]),
      Label(
        name: "quote", key: "q", color: "cyan",
        definition: """
          Somebody's own words: at least a clause or five words of them, with quotation marks or \
          clearly meant as such. If the words also claim something, add claim as the second label.
          """,
        examples: [
          """
          "I have nothing to hide," the mayor told the council. — a whole clause in her own \
          words
          """,
          """
          "We will pay every cent back," the bank's chairman said. — a promise in his own words: \
          quote, with claim as the second label
          """,
          """
          We had to leave everything behind." — begins inside a quotation that an earlier \
          sentence opened
          """,
          """
          The captain replied, Nobody gave that order. — his own words, though the marks are \
          missing
          """,
        ],
        attributes: ["speaker", "source", "cue"]),
      Label(
        name: "fact", key: "f", color: "green",
        definition: """
          Something specific that can be checked, told in the author's own voice or taken from a \
          record that settles it. The label says that it is presented as fact, not that it is \
          true.
          """,
        examples: [
          """
          Parliament passed the budget on Tuesday by 212 votes to 130. — a vote, a day and \
          numbers, in the author's own voice
          """,
          """
          Unemployment fell to 6.1% in March, according to the statistics office. — an official \
          statistic settles it; source is the office
          """,
          "The court ruled that the tender was void. — a ruling settles it; source is the court",
          "City closes two schools — a headline is tagged like any other sentence",
        ],
        attributes: ["source", "cue", "checkworthy"]),
      Label(
        name: "none", key: "x", color: "gray",
        definition: """
          You have looked at it, and no other label fits. A sentence that nobody has looked at has \
          no label at all, not this one.
          """,
        examples: [
          "By Anna Berg, Vienna, 9 March — a byline",
          "Photo: the new terminal, seen from the north. — a caption",
          "What happens next? — a question that asserts nothing",
        ],
        attributes: [], alone: true),
    ],
    attributes: [
      AttributeDefinition(
        name: "speaker",
        definition: "Who says it: the person, by the fullest name the article gives."),
      AttributeDefinition(
        name: "source",
        definition: """
          Where it comes from when that is no single person: an office, a group, a document, a \
          medium.
          """),
      AttributeDefinition(
        name: "cue",
        definition:
          "The words that mark it in this sentence, as written: said, according to, is expected."),
      AttributeDefinition(
        name: "certainty",
        definition: "How sure the sentence sounds, not how sure you are.",
        values: ["certain", "probable", "possible", "unlikely"]),
      AttributeDefinition(
        name: "checkworthy",
        definition: "Whether a fact-checker should spend time on it.",
        values: ["yes", "no"]),
    ])
}
