import AnnotationModel
import Testing

@testable import galley

@Suite struct SuggesterQueueTests {
  private let start = ContinuousClock.now

  /// Takes all that may be asked now; returns the sentences' numbers.
  private func numbers(
    _ queue: inout SuggesterQueue, at time: ContinuousClock.Instant? = nil
  ) -> [Int] {
    var numbers: [Int] = []
    while let (_, request) = queue.next(at: time ?? start) {
      numbers.append(Int(request.sentence.number))
    }
    return numbers
  }

  private func next(
    _ queue: inout SuggesterQueue, at time: ContinuousClock.Instant? = nil
  ) throws -> (id: String, request: SuggesterRequest) {
    let next = queue.next(at: time ?? start)
    return try #require(next)
  }

  @discardableResult private func answer(
    _ queue: inout SuggesterQueue, _ id: String, at time: ContinuousClock.Instant
  ) -> SuggesterRequest? {
    queue.answer(id, at: time)
  }

  private func queue(waiting: Int = 64, asked: Int = 16) -> SuggesterQueue {
    SuggesterQueue(limits: ExternalSuggester.Limits(waiting: waiting, asked: asked))
  }

  @Test func `asks the newest first, and of those the first`() {
    var queue = queue()
    queue.add([1, 2].map { Suggested.request($0) })
    queue.add([3, 4].map { Suggested.request($0) })
    #expect(numbers(&queue) == [3, 4, 1, 2])
  }

  @Test func `forgets the oldest beyond its limit`() {
    var queue = queue(waiting: 3)
    queue.add([1, 2].map { Suggested.request($0) })
    queue.add([3, 4].map { Suggested.request($0) })
    #expect(numbers(&queue) == [3, 4, 1])
  }

  @Test func `moves a sentence that waits to the front, in its newest words`() throws {
    var queue = queue()
    queue.add([1, 2].map { Suggested.request($0) })
    queue.add([Suggested.request(2, text: "Other words.")])
    let next = try next(&queue)
    #expect(next.request.text == "Other words.")
    #expect(numbers(&queue) == [1])
  }

  @Test func `asks once for the same words, again for others`() {
    var queue = queue()
    queue.add([Suggested.request(1)])
    #expect(numbers(&queue) == [1])
    queue.add([Suggested.request(1)])
    #expect(numbers(&queue) == [])
    queue.add([Suggested.request(1, text: "Other words.")])
    #expect(numbers(&queue) == [1])
  }

  @Test func `asks again after the answer`() throws {
    var queue = queue()
    queue.add([Suggested.request(1)])
    let first = try next(&queue)
    #expect(answer(&queue, first.id, at: start) == Suggested.request(1))
    #expect(answer(&queue, first.id, at: start) == nil)
    queue.add([Suggested.request(1)])
    let second = try next(&queue)
    #expect(second.id != first.id)
  }

  @Test func `asks a few at a time`() throws {
    var queue = queue(asked: 2)
    queue.add([1, 2, 3, 4].map { Suggested.request($0) })
    let first = try next(&queue)
    #expect(numbers(&queue) == [2])
    answer(&queue, first.id, at: start)
    #expect(numbers(&queue) == [3])
  }

  @Test func `asks nothing while an answer is long due`() throws {
    var queue = queue(asked: 2)
    queue.add([1, 2].map { Suggested.request($0) })
    let first = try next(&queue)
    #expect(queue.deadline == start + .seconds(10))
    #expect(!queue.isSilent(at: start + .seconds(9)))
    #expect(queue.isSilent(at: start + .seconds(10)))
    #expect(numbers(&queue, at: start + .seconds(11)) == [])
    #expect(answer(&queue, first.id, at: start + .seconds(12)) != nil)
    #expect(numbers(&queue, at: start + .seconds(12)) == [2])
  }

  @Test func `counts from the last answer`() throws {
    var queue = queue()
    queue.add([1, 2].map { Suggested.request($0) })
    let first = try next(&queue)
    _ = queue.next(at: start)
    answer(&queue, first.id, at: start + .seconds(8))
    #expect(queue.deadline == start + .seconds(18))
  }

  @Test func `gives the place of a skipped sentence to another`() throws {
    var queue = queue(asked: 2)
    queue.add([1, 2, 3, 4].map { Suggested.request($0) })
    let skipped = try next(&queue)
    let second = try next(&queue)
    answer(&queue, second.id, at: start + .seconds(9))
    #expect(numbers(&queue, at: start + .seconds(9)) == [3])
    queue = self.queue(asked: 2)
    queue.add([1, 2, 3, 4].map { Suggested.request($0) })
    _ = queue.next(at: start)
    let other = try next(&queue)
    answer(&queue, other.id, at: start + .seconds(20))
    #expect(numbers(&queue, at: start + .seconds(20)) == [3, 4])
    #expect(answer(&queue, skipped.id, at: start + .seconds(21)) == Suggested.request(1))
  }

  @Test func `does not keep what is skipped for ever`() throws {
    var queue = queue(asked: 2)
    var skipped: [String] = []
    for round in 1...100 {
      queue.add([Suggested.request(round), Suggested.request(1000 + round)])
      let time = start + .seconds(20 * round)
      skipped.append(try next(&queue, at: time).id)
      let answered = try next(&queue, at: time)
      answer(&queue, answered.id, at: time + .seconds(19))
    }
    #expect(answer(&queue, try #require(skipped.first), at: start) == nil)
    #expect(answer(&queue, try #require(skipped.last), at: start) == Suggested.request(100))
  }

  @Test func `does not ask for what is too long`() {
    var queue = queue()
    queue.add([Suggested.request(1, text: String(repeating: "x", count: 100_000))])
    #expect(numbers(&queue) == [])
  }
}
