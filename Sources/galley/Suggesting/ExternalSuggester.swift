import Terminal

/// Another program that proposes labels: it gets sentences as lines of JSON and answers in such.
///
/// It is started once. Nothing here waits for it: `poll` writes what its pipe takes, reads what is
/// there, and returns; `watched` and `timeoutMilliseconds` say when another look is worth it. What
/// breaks the rules of `docs/external-suggesters.md` is left out, counted, and said once of each
/// kind.
@MainActor final class ExternalSuggester {
  struct Limits: Sendable {
    /// How many sentences wait to be asked for; beyond that the oldest are forgotten.
    var waiting = 64
    /// How many the program has before it at once, so that the newest does not wait for long.
    var asked = 16
    /// How long it may keep an answer before that is said, and nothing more is asked.
    var silence: Duration = .seconds(10)
    /// The bytes of a line.
    var line = 64 << 10
    /// The bytes that come without an answer, of output and of errors each.
    var unaskedBytes = 1 << 20
    var unaskedLines = 1000
  }

  /// What there is since the last look.
  struct News: Hashable {
    var answers: [SuggesterAnswer] = []
    var notices: [SuggesterNotice] = []
  }

  /// The program's name, which its answers carry where it names no model.
  let name: String
  /// How many requests were answered.
  private(set) var answerCount = 0
  /// How often something was left out of the answers.
  private(set) var refusals: [SuggesterRefusal: Int] = [:]

  private let limits: Limits
  private let now: @MainActor () -> ContinuousClock.Instant
  private var process: SuggesterProcess?
  private var queue: SuggesterQueue
  private var news = News()

  /// What the pipe has not taken yet.
  private var unwritten: ContiguousArray<UInt8> = []
  private var writtenCount = 0

  private var output: LineBuffer
  private var lastWords = LastWords()
  private var readsErrors = true
  private var unaskedBytes = 0
  private var unaskedErrorBytes = 0
  private var unaskedLines = 0

  private var saidSilence = false
  /// When the program closed its pipe, though it had not ended.
  private var hungUp: ContinuousClock.Instant?

  /// Starts a command with `/bin/sh -c`; where that fails the first `poll` says so.
  init(
    command: String, limits: Limits = Limits(),
    now: @escaping @MainActor () -> ContinuousClock.Instant = { .now }
  ) {
    name = Self.programName(of: command)
    self.limits = limits
    self.now = now
    queue = SuggesterQueue(limits: limits)
    output = LineBuffer(limit: limits.line)
    do throws(SystemError) {
      process = try SuggesterProcess(command: command)
    } catch {
      note(.notStarted(code: error.code))
    }
  }

  /// The last path component of a command's first word.
  static func programName(of command: String) -> String {
    let text = command.drop { $0.isWhitespace }
    let word: Substring
    if let quote = text.first, quote == "'" || quote == "\"" {
      word = text.dropFirst().prefix { $0 != quote }
    } else {
      word = text.prefix { !$0.isWhitespace }
    }
    return word.split(separator: "/").last.map { String($0) } ?? command
  }

  var isRunning: Bool { process != nil }

  /// Asks for sentences, the most wanted first, before those that wait already.
  ///
  /// What waits for its answer in the very same words is not asked for again. Each request gets
  /// one answer or, where the program passes over it or too many wait, none.
  func request(_ requests: [SuggesterRequest]) {
    if isRunning { queue.add(requests) }
  }

  /// Does what can be done without waiting, and returns what came of it.
  func poll() -> News {
    if let process {
      // Asked first: what a program has written is in the pipes when it has ended.
      let hasEnded = process.hasEnded
      readErrors(of: process)
      readOutput(of: process)
      if isRunning { settle(process, hasEnded: hasEnded) }
      if isRunning { write(to: process) }
    }
    defer { news = News() }
    return news
  }

  /// Ends the program, with all that it started.
  func close() {
    process?.end()
    process = nil
  }

  // MARK: - When to look again

  /// The descriptors to wait for.
  var watched: [WatchedDescriptor] {
    guard let process, hungUp == nil else { return [] }
    var watched = [WatchedDescriptor(process.output)]
    if readsErrors { watched.append(WatchedDescriptor(process.errors)) }
    if writtenCount < unwritten.count {
      watched.append(WatchedDescriptor(process.input, forWriting: true))
    }
    return watched
  }

  /// How long to wait for them; nil for as long as it takes.
  var timeoutMilliseconds: Int? {
    guard isRunning else { return nil }
    if hungUp != nil { return 20 }
    guard !saidSilence, let deadline = queue.deadline else { return nil }
    return max(0, Int((deadline - now()) / .milliseconds(1)) + 1)
  }

  // MARK: - Asking

  private func write(to process: SuggesterProcess) {
    while hungUp == nil {
      if writtenCount == unwritten.count {
        guard let (id, request) = queue.next(at: now()) else { return }
        unwritten = request.line(id: id)
        writtenCount = 0
      }
      switch process.write(unwritten, from: writtenCount) {
      case .moved(let count): writtenCount += count
      case .waits: return
      case .closed: hungUp = now()
      }
    }
  }

  // MARK: - Reading

  /// The most bytes that one look reads of a stream, so that it is short whatever comes.
  private static let readLimit = 256 << 10
  private static let blockSize = 64 << 10

  private func readOutput(of process: SuggesterProcess) {
    var left = Self.readLimit
    while left > 0, isRunning {
      var block: ContiguousArray<UInt8> = []
      switch process.read(process.output, upTo: Self.blockSize, into: &block) {
      case .waits: return
      case .closed:
        if hungUp == nil { hungUp = now() }
        return
      case .moved(let count):
        left -= count
        unaskedBytes += count
        for line in output.append(block) { take(line) }
        endIfFlooded()
      }
    }
  }

  private func readErrors(of process: SuggesterProcess) {
    var left = Self.readLimit
    while left > 0, isRunning, readsErrors {
      var block: ContiguousArray<UInt8> = []
      switch process.read(process.errors, upTo: Self.blockSize, into: &block) {
      case .waits: return
      case .closed: readsErrors = false
      case .moved(let count):
        left -= count
        unaskedErrorBytes += count
        lastWords.append(block)
        endIfFlooded()
      }
    }
  }

  private func take(_ line: LineBuffer.Line) {
    unaskedLines += 1
    switch line {
    case .tooLong(let bytes): refuse(.longLine, SuggesterReply.excerpt(of: bytes))
    case .line(let bytes):
      // A blank line is no answer, and no wrong one.
      guard bytes.contains(where: { $0 > 0x20 }) else { return }
      do throws(SuggesterReply.Fault) {
        take(try SuggesterReply(parsing: bytes))
      } catch {
        refuse(error.refusal, error.example)
      }
    }
  }

  private func take(_ reply: SuggesterReply) {
    guard let request = queue.answer(reply.id, at: now()) else { return refuse(.id, reply.id) }
    let (answer, faults) = reply.answer(to: request, model: name)
    for fault in faults { refuse(fault.refusal, fault.example) }
    news.answers.append(answer)
    answerCount += 1
    saidSilence = false
    unaskedBytes = 0
    unaskedErrorBytes = 0
    unaskedLines = 0
  }

  private func refuse(_ refusal: SuggesterRefusal, _ example: String) {
    if refusals[refusal, default: 0] == 0 { note(.refused(refusal, example: example)) }
    refusals[refusal, default: 0] += 1
  }

  // MARK: - The end

  /// How long a program that has closed its pipe gets to end by itself.
  private static let patience: Duration = .seconds(1)

  private func settle(_ process: SuggesterProcess, hasEnded: Bool) {
    if hasEnded {
      // The last line needs no line feed.
      if !output.rest.isEmpty { take(output.takeRest()) }
      end { .ended($0, lastWords: lastWords.line) }
    } else if let hungUp, now() - hungUp >= Self.patience {
      end { _ in .hungUp(lastWords: lastWords.line) }
    } else if !saidSilence, queue.isSilent(at: now()) {
      saidSilence = true
      note(.silent(seconds: Int(limits.silence / .seconds(1))))
    }
  }

  private func endIfFlooded() {
    guard
      unaskedBytes > limits.unaskedBytes || unaskedErrorBytes > limits.unaskedBytes
        || unaskedLines > limits.unaskedLines
    else { return }
    end { _ in .flooded }
  }

  /// Ends the program at once, or what it has left behind.
  private func end(_ notice: (SuggesterProcess.Ending) -> SuggesterNotice.Kind) {
    guard let process else { return }
    process.end(patience: 0)
    note(notice(process.ending ?? .status(0)))
    self.process = nil
  }

  private func note(_ kind: SuggesterNotice.Kind) {
    news.notices.append(SuggesterNotice(suggester: name, kind: kind))
  }
}

/// The end of what a program writes to its standard error.
private struct LastWords {
  private static let limit = 4096
  private var bytes: ContiguousArray<UInt8> = []

  mutating func append(_ block: ContiguousArray<UInt8>) {
    bytes.append(contentsOf: block.suffix(Self.limit))
    if bytes.count > Self.limit { bytes.removeFirst(bytes.count - Self.limit) }
  }

  /// The last line that is not blank; nil where there is none.
  var line: String? {
    bytes.split(separator: 0x0A).last { $0.contains { $0 > 0x20 } }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
