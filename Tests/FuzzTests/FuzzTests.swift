import Foundation
import Fuzzing
import Testing

/// How much is tried: a quick run without these variables, a long one with `Scripts/fuzz`.
enum FuzzSettings {
  private static let environment = ProcessInfo.processInfo.environment

  /// Mutants in all, shared out among the targets.
  static let rounds = environment["GALLEY_FUZZ_ROUNDS"].flatMap(Int.init) ?? 10_000
  /// The part of them that a target gets. Those that use files, or do much with what they have read,
  /// take longer than all others together.
  static func rounds(of name: String) -> Int {
    func weight(_ name: String) -> Int {
      switch name {
      case "stored": 1
      case "session", "article", "script": 4
      // Many of one kind.
      case _ where name.hasPrefix("import "): 2
      default: 8
      }
    }
    return max(1, rounds * weight(name) / allTargets.reduce(0) { $0 + weight($1.name) } + 1)
  }

  static let seed = environment["GALLEY_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  /// The one target that is tried.
  static let only = environment["GALLEY_FUZZ_ONLY"]
  /// Whether inputs of 100 MB are tried too.
  static let isLong = environment["GALLEY_FUZZ_ROUNDS"] != nil && only == nil
}

/// The suites that try inputs: what a trap prints is of the one input that is tried at the time.
@Suite(.serialized) enum OneByOne {}

extension OneByOne {
  @Suite struct FuzzTests {
    private static let targets = allTargets.filter {
      FuzzSettings.only == nil || FuzzSettings.only == $0.name
    }

    @Test(arguments: targets.map(\.name))
    func `a mutant ends in a result or in an error with a place`(_ name: String) throws {
      let target = try #require(Self.targets.first { $0.name == name })
      #expect(!target.corpus.isEmpty)
      let rounds =
        FuzzSettings.only == nil ? FuzzSettings.rounds(of: name) : FuzzSettings.rounds
      let clock = ContinuousClock()
      var report = FuzzRunner.Report()
      let time = try clock.measure {
        report = try FuzzRunner(target, words: words(of:)).run(
          seeds: FuzzSettings.seed..<FuzzSettings.seed + UInt64(rounds))
      }
      if FuzzSettings.isLong || FuzzSettings.only != nil {
        print(
          "\(name): \(report.cases) cases in \(time), \(report.accepted) accepted, "
            + "\(report.refused) refused, the slowest took \(report.slowest) s")
      }
    }
  }
}
