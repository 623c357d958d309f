import Foundation
import Fuzzing
import JSONText
import Testing

extension OneByOne {
  /// Each check of the runner has been seen to fail: on a parser with that fault and no other.
  @Suite struct HarnessTests {
    private static let input = Bytes("[1,2,3]".utf8)

    private func target(_ run: @escaping @Sendable (Bytes) throws -> FuzzOutcome) -> FuzzTarget {
      FuzzTarget(name: "planted", corpus: [Self.input], tokens: ["7"], run: run)
    }

    /// Returns what the runner says of a planted fault.
    private func finding(
      _ target: FuzzTarget, limits: CaseLimits = CaseLimits(), seeds: Range<UInt64> = 0..<500
    ) -> String {
      do {
        _ = try FuzzRunner(target, limits: limits).run(seeds: seeds)
        return "nothing"
      } catch {
        return "\(error)"
      }
    }

    @Test func `a sound parser is not accused`() {
      #expect(finding(target { _ in .accepted }) == "nothing")
    }

    @Test func `a round trip that loses something is found`() {
      let found = finding(
        target { bytes in
          guard let value = try? JSONValue(parsing: bytes) else { return .accepted }
          // Forgets the last element of a list that has a 7 in it.
          var written = value
          if case .array(let elements) = value, elements.contains(.integer(7)) {
            written = .array(elements.dropLast())
          }
          try require(written == value, "written and read again the value is another")
          return .accepted
        }, seeds: 0..<20_000)
      #expect(found.contains("the value is another"))
      #expect(found.contains("GALLEY_FUZZ_ONLY=planted GALLEY_FUZZ_SEED="))
    }

    @Test func `the seed that is named finds the same again`() throws {
      let planted = target { bytes in
        try require(!bytes.contains(0x37), "a seven")
        return .accepted
      }
      let found = finding(planted)
      let seed = try #require(
        found.firstMatch(of: /GALLEY_FUZZ_SEED=(\d+)/).flatMap { UInt64($0.output.1) })
      #expect(finding(planted, seeds: seed..<seed + 1) == found)
    }

    @Test func `a case that takes too long is found`() {
      let found = finding(
        target { bytes in
          var sum = 0
          let start = ContinuousClock.now
          while bytes.count > 12, ContinuousClock.now - start < .milliseconds(300) { sum &+= 1 }
          return .accepted
        }, limits: CaseLimits(seconds: 0.05))
      #expect(found.contains("it took"))
      #expect(found.contains("bytes"))
    }

    #if os(Linux)
      @Test func `a case that eats memory is found`() {
        let found = finding(
          target { bytes in
            guard bytes.count > 12 else { return .accepted }
            let eaten = [UInt8](repeating: 1, count: 64 << 20)
            try require(eaten.last == 1, "")
            return .accepted
          }, limits: CaseLimits(megabytes: 16), seeds: 0..<64)
        #expect(found.contains("kB of memory"))
      }
    #endif

    @Test func `an error at a place outside the input is found`() {
      struct Planted: Error {}
      let offset = finding(
        target { .refused(FuzzRefusal(Planted(), offset: $0.count + 1)) }, seeds: 0..<1)
      #expect(offset.contains("at offset 8 of 7 bytes"))
      let line = finding(target { _ in .refused(FuzzRefusal(Planted(), line: 2)) }, seeds: 0..<1)
      #expect(line.contains("on line 2 of 1"))
      let column = finding(
        target { _ in .refused(FuzzRefusal(Planted(), line: 1, column: 9)) }, seeds: 0..<1)
      #expect(column.contains("in column 9 of a line of 7"))
    }

    @Test func `an error without words is found`() {
      struct Planted: Error {}
      let planted = target { _ in .refused(FuzzRefusal(Planted())) }
      #expect(throws: FuzzFailure.self) {
        try FuzzRunner(planted, words: { _ in "" }).run(seeds: 0..<1)
      }
    }

    @Test func `every target can be accused`() throws {
      // One that refuses nothing and accepts nothing would find nothing.
      for target in allTargets {
        let report = try FuzzRunner(target, words: words(of:)).run(seeds: 0..<1)
        #expect(report.accepted > 0, "\(target.name) accepts nothing of its corpus")
      }
    }

    @Test func `a trap says which seed leads to it`() async {
      let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let planted = FuzzTarget(name: "planted", corpus: [[1, 2, 3]]) { bytes in
          let index = bytes.count > 3 ? bytes.count : 0
          return bytes[index] == 0 ? .accepted : .accepted
        }
        _ = try FuzzRunner(planted).run(seeds: 0..<500)
      }
      let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
      #expect(printed.contains("fuzzing: planted, seed "))
      #expect(printed.contains("GALLEY_FUZZ_ONLY=planted GALLEY_FUZZ_SEED="))
    }

    @Test func `a stack that overflows says which seed leads to it`() async {
      let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        @Sendable func depth(_ count: Int) -> Int {
          count > 3 ? 1 + depth(count + 1) % 7 : 0
        }
        let planted = FuzzTarget(name: "planted", corpus: [[1, 2, 3]]) { bytes in
          depth(bytes.count) == 8 ? .accepted : .accepted
        }
        _ = try FuzzRunner(planted).run(seeds: 0..<500)
      }
      let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
      #expect(printed.contains("fuzzing: planted, seed "))
    }

    @Test func `a case that never ends says which seed leads to it`() async {
      let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
        let planted = FuzzTarget(name: "planted", corpus: [[1, 2, 3]]) { bytes in
          var count = bytes.count
          while count > 3 { count = max(4, count &* 3) }
          return .accepted
        }
        _ = try FuzzRunner(planted, limits: CaseLimits(patience: 0.5)).run(seeds: 0..<500)
      }
      let printed = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
      #expect(printed.contains("fuzzing: planted, seed "))
    }
  }
}
