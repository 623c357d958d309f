import AnnotationModel
import Testing

@Suite struct SentenceSplittingTests {
  // "Alpha beta. Gamma delta." with the cut in front of "Gamma".
  private static let whole = TextRange(0, 24)
  private static let left = TextRange(0, 11)
  private static let right = TextRange(12, 24)

  private func annotation(
    _ label: String, _ range: TextRange, _ attributes: [String: String] = [:]
  ) -> Annotation {
    Annotation(label: label, range: range, attributes: attributes, by: "anna", at: .start)
  }

  private func split(_ annotations: [Annotation]) -> [Sentence] {
    Sentence(id: .init(1), range: Self.whole, annotations: annotations, note: "n", flagged: true)
      .split(into: Self.left, and: Self.right, newID: .init(9), schema: .news)
  }

  // MARK: - Split

  @Test func `the first part keeps the id, the note and the flag`() {
    let parts = split([])
    #expect(parts.map(\.id.number) == [1, 9])
    #expect(parts.map(\.range) == [Self.left, Self.right])
    #expect(parts.map(\.note) == ["n", nil])
    #expect(parts.map(\.flagged) == [true, false])
  }

  @Test func `labels of the whole sentence go to both parts`() {
    let parts = split([
      annotation("quote", Self.whole, ["speaker": "Koval"]), annotation("claim", Self.whole),
    ])
    for part in parts {
      #expect(part.labels == ["quote", "claim"])
      #expect(part.annotations[0].attributes == ["speaker": "Koval"])
      #expect(part.spans.isEmpty)
    }
  }

  @Test func `a span goes to the part that holds it`() {
    let spans = [annotation("claim", TextRange(0, 5)), annotation("fact", TextRange(18, 23))]
    let parts = split(spans)
    #expect(parts[0].annotations == [spans[0]])
    #expect(parts[1].annotations == [spans[1]])
  }

  @Test func `a span over the cut is cut with it`() {
    let parts = split([annotation("quote", TextRange(6, 17))])
    #expect(parts.map { $0.annotations.map(\.range) } == [[TextRange(6, 11)], [TextRange(12, 17)]])
  }

  @Test func `a span that becomes a whole part does not say twice what the part is labelled`() {
    let parts = split([annotation("claim", Self.whole), annotation("claim", Self.right)])
    #expect(parts.map(\.labels) == [["claim"], ["claim"]])
  }

  // MARK: - Join

  private func joined(
    _ labels: [[String]], schema: LabelSchema = .news,
    _ change: (inout [Sentence]) -> Void = { _ in }
  ) -> Sentence {
    var sentences = labels.enumerated().map { offset, names in
      let range = TextRange(offset * 10, offset * 10 + 9)
      return Sentence(
        id: .init(Int32(offset + 1)), range: range, annotations: names.map { annotation($0, range) }
      )
    }
    change(&sentences)
    return Sentence.joined(sentences, schema: schema)
  }

  @Test func `the joined sentence has the first one's id and reaches to the last one's end`() {
    let sentence = joined([[], [], []])
    #expect(sentence.id.number == 1)
    #expect(sentence.range == TextRange(0, 29))
    #expect(!sentence.isTagged)
  }

  @Test(
    arguments: [
      ([["claim"], ["claim"]], ["claim"]),
      ([["claim"], []], ["claim"]),
      ([[], ["fact"]], ["fact"]),
      ([["quote"], ["claim"]], ["quote", "claim"]),
      ([["quote", "claim"], ["claim"]], ["quote", "claim"]),
      ([["none"], ["none"]], ["none"]),
      ([["none"], ["claim"]], ["claim"]),
      ([["claim"], ["none"]], ["claim"]),
      ([["none"], []], ["none"]),
    ] as [([[String]], [String])])
  func `labels that can stand together do`(_ parts: [[String]], _ labels: [String]) {
    let sentence = joined(parts)
    #expect(sentence.labels == labels)
    #expect(sentence.spans.isEmpty)
  }

  @Test func `a label that the limit leaves no room for stays as a span`() {
    let sentence = joined([["quote", "claim"], ["fact"]])
    #expect(sentence.labels == ["quote", "claim"])
    #expect(sentence.spans.map(\.label) == ["fact"])
    #expect(sentence.spans.map(\.range) == [TextRange(10, 19)])
  }

  @Test func `under an exclusive schema the first label wins`() {
    var schema = LabelSchema.news
    schema.exclusive = true
    let sentence = joined([["quote"], ["claim"], ["quote"]], schema: schema)
    #expect(sentence.labels == ["quote"])
    #expect(sentence.spans.map(\.label) == ["claim"])
  }

  @Test func `attributes of the same label are put together, the first one's value first`() {
    let sentence = joined([["claim"], ["claim"]]) { sentences in
      sentences[0].annotations[0].attributes = ["speaker": "Koval"]
      sentences[1].annotations[0].attributes = ["speaker": "Bondar", "cue": "said"]
    }
    #expect(sentence.annotations.map(\.attributes) == [["speaker": "Koval", "cue": "said"]])
  }

  @Test func `spans stay where they are, in reading order`() {
    let sentence = joined([["quote"], ["fact"]]) { sentences in
      sentences[1].annotations.insert(annotation("claim", TextRange(12, 15)), at: 0)
      sentences[0].annotations.append(annotation("claim", TextRange(2, 5)))
    }
    #expect(sentence.labels == ["quote", "fact"])
    #expect(sentence.spans.map(\.range) == [TextRange(2, 5), TextRange(12, 15)])
  }

  @Test func `notes are put one after another and a flag stays`() {
    let sentence = joined([[], [], []]) { sentences in
      sentences[0].note = "first"
      sentences[2].note = "third"
      sentences[1].flagged = true
    }
    #expect(sentence.note == "first third")
    #expect(sentence.flagged)
    #expect(joined([[], []]).note == nil)
  }
}
