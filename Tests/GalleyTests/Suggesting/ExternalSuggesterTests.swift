import AnnotationModel
import Terminal
import Testing

@testable import galley

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@MainActor @Suite struct ExternalSuggesterTests {
  /// A clock that tests move.
  private final class Watch {
    var time = ContinuousClock.now
  }

  private let watch = Watch()

  private func suggester(
    _ command: String, limits: ExternalSuggester.Limits = ExternalSuggester.Limits()
  ) -> ExternalSuggester {
    let watch = watch
    return ExternalSuggester(command: command, limits: limits) { watch.time }
  }

  struct NoNews: Error {}

  /// Looks until the news fit; waits as the shell does.
  @discardableResult private func news(
    _ suggester: ExternalSuggester, until isEnough: (ExternalSuggester.News) -> Bool
  ) throws -> ExternalSuggester.News {
    var all = ExternalSuggester.News()
    let end = ContinuousClock.now + .seconds(60)
    while ContinuousClock.now < end {
      let new = suggester.poll()
      all.answers += new.answers
      all.notices += new.notices
      if isEnough(all) { return all }
      var waited = suggester.watched.map {
        pollfd(fd: $0.descriptor, events: Int16($0.forWriting ? POLLOUT : POLLIN), revents: 0)
      }
      // Not for ever: some tests wait for files too.
      _ = unsafe poll(&waited, nfds_t(waited.count), 10)
    }
    Issue.record("no such news: \(all)")
    throw NoNews()
  }

  private func hasEnded(_ news: ExternalSuggester.News) -> Bool {
    news.notices.contains { $0.isFinal }
  }

  private func kinds(_ news: ExternalSuggester.News) -> [SuggesterNotice.Kind] {
    news.notices.map(\.kind)
  }

  /// A named pipe that programs hold open, which shows when they are gone.
  private struct Lifeline {
    let path: String
    private let descriptor: Int32

    init() throws {
      path = try TemporaryWorkspace().file("lifeline")
      #expect(unsafe mkfifo(path, 0o600) == 0)
      descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    }

    /// Waits for a line; nil once every program that held the pipe is gone.
    func line() throws -> String? {
      var text = ""
      let end = ContinuousClock.now + .seconds(60)
      while ContinuousClock.now < end {
        var byte: UInt8 = 0
        let count = unsafe read(descriptor, &byte, 1)
        if count == 0 { return nil }
        if count > 0, byte == 0x0A { return text }
        if count > 0 { text.unicodeScalars.append(Unicode.Scalar(byte)) }
        if count < 0 { usleep(1000) }
      }
      throw NoNews()
    }

    /// Waits for the line with which a program says that it holds the pipe.
    func waitForHolder() throws -> String {
      while true {
        // Before a program opens the pipe it reads as closed.
        if let line = try line() { return line }
        usleep(1000)
      }
    }
  }

  // MARK: - Answers

  @Test func `answers come for the sentences asked`() throws {
    let suggester = suggester(
      Suggested.answering(
        #""label":"quote","score":0.5,"attributes":{"speaker":"Koval"},"why":"she said""#))
    suggester.request([1, 2, 3].map { Suggested.request($0) })
    let news = try news(suggester) { $0.answers.count == 3 }
    #expect(
      news.answers
        == [1, 2, 3].map {
          SuggesterAnswer(
            request: Suggested.request($0), label: "quote", score: 0.5,
            attributes: ["speaker": "Koval"], why: ["she said"], model: "while")
        })
    #expect(news.notices == [])
    #expect(suggester.answerCount == 3)
    #expect(suggester.refusals == [:])
  }

  @Test func `many sentences are answered in turn`() throws {
    let suggester = suggester("/bin/cat", limits: ExternalSuggester.Limits(waiting: 1000))
    let text = String(repeating: "é", count: 10_000)
    suggester.request((1...200).map { Suggested.request($0, text: text) })
    let news = try news(suggester) { $0.answers.count == 200 }
    #expect(news.answers.map(\.request.sentence.number) == (1...200).map { $0 })
    #expect(news.notices == [])
  }

  @Test func `answers come in any order, and blank lines are nothing`() throws {
    let suggester = suggester(
      Suggested.once(
        #"""
        first=$id
        IFS= read -r line
        id=${line#*\"id\":\"}; id=${id%%\"*}
        printf '\n{"id":"%s","label":"claim"}\r\n\n{"label":"quote","id":"%s"}' "$id" "$first"
        """#))
    suggester.request([1, 2].map { Suggested.request($0) })
    let news = try news(suggester, until: hasEnded)
    #expect(news.answers.map(\.label) == ["claim", "quote"])
    #expect(news.answers.map(\.sentence.number) == [2, 1])
    #expect(kinds(news) == [.ended(.status(0), lastWords: nil)])
  }

  @Test(arguments: [
    ("python3 model.py", "python3"), ("/usr/bin/cat", "cat"), ("  ./a/b -x", "b"),
    ("'/my programs/b' -x", "b"), ("", ""),
  ])
  func `carries the name of its program`(_ command: String, _ name: String) {
    #expect(ExternalSuggester.programName(of: command) == name)
  }

  // MARK: - Slow and silent programs

  @Test func `a slow answer still counts`() throws {
    let file = try TemporaryWorkspace().file("go")
    let suggester = suggester(
      "while ! [ -e '\(file)' ]; do sleep 0.01; done;" + Suggested.answering(#""label":"claim""#))
    suggester.request([Suggested.request(1)])
    #expect(suggester.poll() == ExternalSuggester.News())
    #expect(suggester.timeoutMilliseconds == 10_001)
    watch.time += .seconds(10)
    #expect(kinds(suggester.poll()) == [.silent(seconds: 10)])
    #expect(suggester.timeoutMilliseconds == nil)
    suggester.request([Suggested.request(2)])
    watch.time += .seconds(10)
    #expect(suggester.poll() == ExternalSuggester.News())
    #expect(suggester.isRunning)
    close(unsafe open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
    let news = try news(suggester) { $0.answers.count == 2 }
    #expect(news.answers.map(\.label) == ["claim", "claim"])
    #expect(news.notices == [])
  }

  @Test func `a program that hangs is told of once and ended at the close`() throws {
    let lifeline = try Lifeline()
    let suggester = suggester("exec >'\(lifeline.path)'; echo here; exec sleep 1000")
    // Its output has gone elsewhere: to galley that is closed.
    #expect(try lifeline.waitForHolder() == "here")
    suggester.close()
    #expect(try lifeline.line() == nil)
    #expect(!suggester.isRunning)
    #expect(suggester.poll() == ExternalSuggester.News())
  }

  @Test func `a program that never reads blocks nothing`() throws {
    let suggester = suggester("exec sleep 1000")
    let text = String(repeating: "x", count: 60_000)
    suggester.request((1...64).map { Suggested.request($0, text: text) })
    for _ in 0..<10 { #expect(suggester.poll() == ExternalSuggester.News()) }
    #expect(suggester.watched.contains { $0.forWriting })
    watch.time += .seconds(11)
    #expect(kinds(suggester.poll()) == [.silent(seconds: 10)])
    watch.time += .seconds(100)
    #expect(suggester.poll() == ExternalSuggester.News())
    suggester.request((65...1000).map { Suggested.request($0, text: text) })
    #expect(suggester.poll() == ExternalSuggester.News())
  }

  // MARK: - Programs that end

  @Test(
    arguments: [
      ("exit 3", SuggesterProcess.Ending.status(3), nil),
      ("echo first >&2; echo no model >&2; echo >&2; exit 1", .status(1), "no model"),
      ("kill -9 $$", .signal(9), nil),
    ] as [(String, SuggesterProcess.Ending, String?)])
  func `a program that ends at once is told of`(
    _ command: String, _ ending: SuggesterProcess.Ending, _ lastWords: String?
  ) throws {
    let suggester = suggester(command)
    suggester.request([Suggested.request(1)])
    let news = try news(suggester, until: hasEnded)
    #expect(kinds(news) == [.ended(ending, lastWords: lastWords)])
    #expect(!suggester.isRunning)
    #expect(suggester.watched == [])
    #expect(suggester.timeoutMilliseconds == nil)
    suggester.request([Suggested.request(2)])
    #expect(suggester.poll() == ExternalSuggester.News())
  }

  @Test func `a command that is not there is told of`() throws {
    let suggester = suggester("/nonexistent/program --model x")
    let news = try news(suggester, until: hasEnded)
    let notice = try #require(news.notices.first)
    #expect(notice.words.hasPrefix("suggester 'program' ended with status 127: "))
    #expect(notice.words.contains("not found"))
  }

  @Test func `a program that dies in the middle leaves its answers`() throws {
    let suggester = suggester(
      Suggested.once(
        #"printf '{"id":"%s","label":"claim"}\n{"id":"x' "$id"; kill -11 $$"#))
    suggester.request([1, 2].map { Suggested.request($0) })
    let news = try news(suggester, until: hasEnded)
    #expect(news.answers.map(\.label) == ["claim"])
    #expect(
      kinds(news) == [
        .refused(.line, example: #"{"id":"x"#), .ended(.signal(11), lastWords: nil),
      ])
  }

  @Test func `what a program leaves running ends with it`() throws {
    let lifeline = try Lifeline()
    let suggester = suggester(
      "(echo here; exec sleep 1000) >'\(lifeline.path)' & read line; exit 0")
    #expect(try lifeline.waitForHolder() == "here")
    suggester.request([Suggested.request(1)])
    let news = try news(suggester, until: hasEnded)
    #expect(kinds(news) == [.ended(.status(0), lastWords: nil)])
    #expect(try lifeline.line() == nil)
  }

  @Test func `a program that closes its output is ended`() throws {
    let lifeline = try Lifeline()
    let suggester = suggester(
      "exec 1>&- 3>'\(lifeline.path)'; echo gone >&2; echo here >&3; exec sleep 1000")
    #expect(try lifeline.waitForHolder() == "here")
    try news(suggester) { _ in suggester.watched.isEmpty }
    #expect(suggester.timeoutMilliseconds == 20)
    watch.time += .seconds(1)
    #expect(kinds(suggester.poll()) == [.hungUp(lastWords: "gone")])
    #expect(try lifeline.line() == nil)
  }

  @Test func `a program that closes its input is ended`() throws {
    let lifeline = try Lifeline()
    let suggester = suggester("exec 0<&- 3>'\(lifeline.path)'; echo here >&3; exec sleep 1000")
    #expect(try lifeline.waitForHolder() == "here")
    suggester.request([Suggested.request(1)])
    try news(suggester) { _ in suggester.watched.isEmpty }
    watch.time += .seconds(1)
    #expect(kinds(suggester.poll()) == [.hungUp(lastWords: nil)])
    #expect(try lifeline.line() == nil)
  }

  @Test func `a program that ignores being asked is ended all the same`() throws {
    let lifeline = try Lifeline()
    let process = try SuggesterProcess(
      command: "trap '' TERM; echo here >'\(lifeline.path)'; while :; do sleep 1; done")
    #expect(try lifeline.waitForHolder() == "here")
    process.end(patience: 50)
    #expect(process.ending == .signal(9))
  }

  @Test func `a program is asked to end first`() throws {
    let lifeline = try Lifeline()
    let process = try SuggesterProcess(
      command: """
        trap 'echo asked >&3; exit 5' TERM; exec 3>'\(lifeline.path)'
        echo here >&3; while :; do sleep 0.01; done
        """)
    #expect(try lifeline.waitForHolder() == "here")
    process.end(patience: 30_000)
    #expect(try lifeline.line() == "asked")
    #expect(process.ending == .status(5))
  }

  @Test func `a program is out of the terminal's reach and holds no file of galley's`() throws {
    let lifeline = try Lifeline()
    let process = try SuggesterProcess(
      command: "exec 3>'\(lifeline.path)'; echo $$ >&3; exec sleep 1000")
    let number = try #require(pid_t(try lifeline.waitForHolder()))
    #expect(getsid(number) == number)
    #expect(getpgid(number) == number)
    for descriptor in [process.input, process.output, process.errors] {
      #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
      #expect(fcntl(descriptor, F_GETFL) & O_NONBLOCK != 0)
    }
  }

  // MARK: - Hostile programs

  @Test(
    arguments: [
      ("echo hello", SuggesterRefusal.line, "hello"),
      (
        #"printf '{"id":"\377","label":"claim"}\n'"#, .line,
        "{\"id\":\"\u{FFFD}\",\"label\":\"claim\"}"
      ),
      (#"printf '{"id":"%s","label":"claim","score":NaN}\n' "$id""#, .line, nil),
      (#"printf '{"id":"%s","label":"claim","score":7}\n' "$id""#, .score, "7"),
      (#"printf '{"id":"%s","label":"rumour"}\n' "$id""#, .label, "rumour"),
      (#"printf '{"id":"s99/9","label":"claim"}\n'"#, .id, "s99/9"),
      (
        #"printf '{"id":"%s","label":"claim","attributes":{"speaker":"x"}}\n' "$id""#, .attribute,
        "speaker=x"
      ),
      (
        #"printf '{"id":"%s","label":"claim","why":"' "$id"; yes | head -c 100000 | tr '\n' x; echo '"}'"#,
        .longLine, nil
      ),
    ] as [(String, SuggesterRefusal, String?)])
  func `rubbish is said once of each kind, then counted`(
    _ line: String, _ refusal: SuggesterRefusal, _ example: String?
  ) throws {
    let suggester = suggester(Suggested.once("\(line); \(line); \(line)"))
    suggester.request([Suggested.request(1)])
    let news = try news(suggester, until: hasEnded)
    #expect(news.answers.allSatisfy { $0.attributes == [:] && $0.why == [] && $0.score == nil })
    let first = try #require(news.notices.first)
    guard case .refused(refusal, let quoted) = first.kind else {
      Issue.record("\(first)")
      return
    }
    if let example { #expect(quoted == example) }
    // An id is answered once: what comes under it later is refused for that.
    let others = suggester.refusals[.id, default: 0]
    #expect(suggester.refusals[refusal, default: 0] + (refusal == .id ? 0 : others) == 3)
    #expect(news.notices.count(where: { $0.kind == first.kind }) == 1)
  }

  @Test(arguments: [
    "yes", "yes >&2", "yes ''", #"tr '\000' x </dev/zero"#, #"yes '{"id":"s1/1","label":"claim"}'"#,
  ])
  func `a flood ends the program`(_ command: String) throws {
    let suggester = suggester(command)
    suggester.request([Suggested.request(1)])
    let news = try news(suggester, until: hasEnded)
    #expect(news.notices.last?.kind == .flooded)
    #expect(news.notices.count <= 3)
    #expect(!suggester.isRunning)
  }

  @Test func `a stream of answers is no flood`() throws {
    let limits = ExternalSuggester.Limits(waiting: 1000, unaskedBytes: 2000, unaskedLines: 2)
    let suggester = suggester(
      Suggested.answering(#""label":"claim","why":"said""#), limits: limits)
    suggester.request((1...200).map { Suggested.request($0) })
    let news = try news(suggester) { $0.answers.count == 200 || hasEnded($0) }
    #expect(news.notices == [])
  }

  @Test func `nothing that is said can harm a screen`() throws {
    let suggester = suggester(
      Suggested.once(
        #"""
        printf '\033]0;title\007\n\302\23331m\n'
        printf '{"id":"%s","label":"quote\\u001b[2J\\u202e","why":"\\u001b[2J"}\n' "$id"
        printf '{"id":"\\u001b[2J"}\n'
        printf '\033[31mred\233\r\n' >&2
        exit 1
        """#))
    suggester.request([Suggested.request(1)])
    let news = try news(suggester, until: hasEnded)
    let words = news.notices.map(\.words)
    #expect(words.count == 4)
    for scalar in words.joined().unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{202E}")
    }
    #expect(words.last == "suggester 'IFS=' ended with status 1: ␛[31mred� ")
    #expect(news.answers.map(\.label) == [nil])
  }

  @Test func `a long quotation is cut`() {
    let notice = SuggesterNotice(
      suggester: "x", kind: .refused(.label, example: String(repeating: "y", count: 1000)))
    let cut = String(repeating: "y", count: 120) + "…"
    #expect(notice.words == "suggester 'x' proposed '\(cut)', which is not a label")
  }
}
