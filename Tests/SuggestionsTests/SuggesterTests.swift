import Suggestions
import Testing

@Suite struct SuggesterTests {
  private static let news = ["claim", "quote", "fact", "none"]

  private func teach(_ suggester: inout Suggester, _ text: NewsText = .bridge, times: Int = 1) {
    let reading = text.reading()
    for _ in 0..<times {
      for index in text.ranges.indices {
        suggester.learn([text.labels[index]], for: text.context(index), in: reading)
      }
    }
  }

  @Test func `knows the news before it has learned anything`() throws {
    let suggester = Suggester(labels: Self.news)
    let text = NewsText.bridge
    let reading = text.reading()
    var right = 0
    for index in text.ranges.indices {
      let proposal = try #require(suggester.proposal(for: text.context(index), in: reading))
      right += proposal.label == text.labels[index] ? 1 : 0
      #expect((0...1).contains(proposal.score))
      #expect(abs(proposal.shares.reduce(0, +) - 1) < 1e-9)
    }
    #expect(right >= 8)
  }

  @Test func `knows nothing of another schema's labels, and learns them`() throws {
    var suggester = Suggester(labels: ["weather", "sport"])
    let text = NewsText(
      """
      weather Rain is coming from the west.
      sport The home team won by two goals.
      weather Rain and wind will last until Friday.
      sport The visiting team scored no goals.
      """)
    let reading = text.reading()
    let first = try #require(suggester.proposal(for: text.context(0), in: reading))
    #expect(first.score == 0.5)
    teach(&suggester, text, times: 5)
    let other = NewsText("sport The team has scored more goals than ever.\nweather Wind and rain.")
    for index in 0...1 {
      let proposal = suggester.proposal(
        for: SentenceContext(range: other.ranges[index], index: 1, count: 2), in: other.reading())
      #expect(proposal?.label == other.labels[index])
    }
  }

  @Test func `has nothing to propose where there are no labels`() {
    let suggester = Suggester(labels: [])
    #expect(
      suggester.proposal(for: NewsText.bridge.context(0), in: NewsText.bridge.reading()) == nil)
  }

  @Test func `is sure of a single label`() {
    let suggester = Suggester(labels: ["only"])
    let proposal = suggester.proposal(
      for: NewsText.bridge.context(0), in: NewsText.bridge.reading())
    #expect(proposal?.label == "only" && proposal?.score == 1)
  }

  @Test func `follows an analyst who decides otherwise`() throws {
    var suggester = Suggester(labels: Self.news)
    let text = NewsText.bridge
    let reading = text.reading()
    for _ in 0..<20 { suggester.learn(["none"], for: text.context(5), in: reading) }
    #expect(suggester.proposal(for: text.context(5), in: reading)?.label == "none")
  }

  // MARK: - Forgetting

  @Test func `forgets to the bit what it learned last`() {
    var suggester = Suggester(labels: Self.news)
    teach(&suggester)
    let before = suggester
    let text = NewsText.bridge
    let reading = text.reading()
    var lessons: [Suggester.Lesson] = []
    var states: [Suggester] = []
    for index in text.ranges.indices {
      states.append(suggester)
      let labels = index % 3 == 0 ? ["claim", "quote"] : [Self.news[index % 4]]
      lessons.append(suggester.learn(labels, for: text.context(index), in: reading))
      #expect(suggester != states[index])
    }
    for index in text.ranges.indices.reversed() {
      suggester.forget(lessons[index])
      #expect(suggester == states[index])
    }
    #expect(suggester == before && suggester.state == before.state)
  }

  @Test func `forgets what made its table grow`() {
    var suggester = Suggester(labels: ["a", "b"])
    let lines = (0..<400).map { "a word\($0) other\($0) third\($0) fourth\($0)" }
    let text = NewsText(lines.joined(separator: "\n"))
    let reading = text.reading()
    let empty = suggester
    var lessons: [Suggester.Lesson] = []
    for index in text.ranges.indices {
      lessons.append(suggester.learn(["a"], for: text.context(index), in: reading))
    }
    while let lesson = lessons.popLast() { suggester.forget(lesson) }
    #expect(suggester == empty)
    // What is learned after that is what would have been learned at once.
    var fresh = Suggester(labels: ["a", "b"])
    teach(&suggester)
    teach(&fresh)
    #expect(suggester == fresh)
  }

  @Test func `learns the same for good as with what can be forgotten`() {
    var left = Suggester(labels: Self.news)
    var right = left
    let text = NewsText.bridge
    let reading = text.reading()
    for index in text.ranges.indices {
      left.learn([text.labels[index]], for: text.context(index), in: reading, forGood: true)
      right.learn([text.labels[index]], for: text.context(index), in: reading)
    }
    #expect(left == right)
  }

  @Test func `passes over labels that it does not have`() {
    var suggester = Suggester(labels: Self.news)
    var other = suggester
    let reading = NewsText.bridge.reading()
    suggester.learn(["rumour"], for: NewsText.bridge.context(2), in: reading)
    #expect(suggester.state.rules == other.state.rules && suggester.state.keys.isEmpty)
    other.learn(["claim"], for: NewsText.bridge.context(2), in: reading)
    var mixed = Suggester(labels: Self.news)
    mixed.learn(["rumour", "claim", "claim"], for: NewsText.bridge.context(2), in: reading)
    #expect(mixed == other)
  }

  // MARK: - State

  @Test func `goes on from its state as if it had never stopped`() throws {
    var suggester = Suggester(labels: Self.news)
    teach(&suggester, times: 3)
    var restored = try Suggester(state: ModelState(decoding: suggester.state.encoded()))
    #expect(restored == suggester)
    teach(&suggester)
    teach(&restored)
    #expect(restored == suggester && restored.id == "galley-1+40")
  }

  @Test func `refuses the state of other rules`() {
    var state = Suggester(labels: Self.news).state
    state.rules.removeLast()
    #expect(throws: ModelError.otherRules) { try Suggester(state: state) }
  }

  // MARK: - Reasons

  @Test(arguments: [
    (3, "claim", "said"), (5, "quote", "in quotation marks"), (4, "claim", "according to"),
    (9, "none", "no stop at the end"), (7, "claim", "because of"), (8, "fact", "numbers"),
  ])
  func `says what speaks for a label`(_ index: Int, _ label: String, _ words: String) {
    let suggester = Suggester(labels: Self.news)
    let reasons = suggester.reasons(
      for: label, on: NewsText.bridge.context(index), in: NewsText.bridge.reading())
    #expect(reasons.map(\.words).contains(words), "\(reasons)")
    #expect(reasons.map(\.weight) == reasons.map(\.weight).sorted(by: >))
    #expect(reasons.count <= 5)
  }

  @Test func `gives words that it has learned as reasons`() {
    var suggester = Suggester(labels: ["weather", "sport"])
    let text = NewsText("weather Rain again.\nsport Goals again.")
    for _ in 0..<10 { teach(&suggester, text) }
    let reasons = suggester.reasons(for: "weather", on: text.context(0), in: text.reading())
    #expect(reasons.map(\.words).contains("Rain"))
    #expect(suggester.reasons(for: "rumour", on: text.context(0), in: text.reading()).isEmpty)
  }
}
