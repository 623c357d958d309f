import AnnotationModel

/// The sentences that wait to be asked for, and those that wait for their answers.
struct SuggesterQueue {
  private let limits: ExternalSuggester.Limits
  /// Sentences to ask for, the next one first.
  private var waiting: [SuggesterRequest] = []
  /// Sentences that were asked for and not answered, in the order of asking.
  private var asked: [Asked] = []
  private var lastNumber = 0
  private var lastAnswer: ContinuousClock.Instant?

  private struct Asked {
    var id: String
    var request: SuggesterRequest
    var time: ContinuousClock.Instant
    /// Whether a later one was answered long after it was asked for: it takes no place any more.
    var isSkipped = false
  }

  init(limits: ExternalSuggester.Limits) { self.limits = limits }

  /// Puts sentences before those that wait, the most wanted first.
  mutating func add(_ requests: [SuggesterRequest]) {
    let new = requests.filter { request in
      request.text.utf8.count <= SuggesterRequest.longestText
        && !asked.contains { $0.request == request }
    }
    let keys = Set(new.map(\.key))
    waiting = Array((new + waiting.filter { !keys.contains($0.key) }).prefix(limits.waiting))
  }

  /// Takes the sentence to ask for, under an id that was never used; nil while enough are asked.
  mutating func next(
    at time: ContinuousClock.Instant
  ) -> (id: String, request: SuggesterRequest)? {
    guard !waiting.isEmpty, !isSilent(at: time),
      asked.count(where: { !$0.isSkipped }) < limits.asked
    else { return nil }
    let request = waiting.removeFirst()
    lastNumber += 1
    let id = "s\(request.sentence.number)/\(lastNumber)"
    asked.append(Asked(id: id, request: request, time: time))
    return (id, request)
  }

  /// Returns what was asked for under the id; nil where no answer is due.
  mutating func answer(
    _ id: String, at time: ContinuousClock.Instant
  ) -> SuggesterRequest? {
    guard let position = asked.firstIndex(where: { $0.id == id }) else { return nil }
    lastAnswer = time
    let request = asked.remove(at: position).request
    // Asked before it and long due: the program has passed over them. If not, they still count.
    for index in 0..<position where time - asked[index].time >= limits.silence {
      asked[index].isSkipped = true
    }
    if asked.count > limits.asked * 8, let oldest = asked.firstIndex(where: \.isSkipped) {
      asked.remove(at: oldest)
    }
    return request
  }

  /// When an answer has been due for so long that it has to be said; nil where none is due.
  var deadline: ContinuousClock.Instant? {
    guard let oldest = asked.first(where: { !$0.isSkipped })?.time else { return nil }
    return (lastAnswer.map { max($0, oldest) } ?? oldest) + limits.silence
  }

  func isSilent(at time: ContinuousClock.Instant) -> Bool {
    deadline.map { time >= $0 } ?? false
  }
}

extension SuggesterRequest {
  /// Which sentence it is.
  fileprivate struct Key: Hashable {
    var article: String
    var sentence: Sentence.ID
  }

  fileprivate var key: Key { Key(article: article.id, sentence: sentence) }
}
