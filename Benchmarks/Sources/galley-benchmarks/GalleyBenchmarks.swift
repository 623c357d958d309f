import Foundation

/// Measures galley's budgets, each beside a yardstick in the same run.
@main struct GalleyBenchmarks {
  static func main() {
    do {
      try run(Options(parsing: Array(CommandLine.arguments.dropFirst())))
    } catch {
      Progress.note("error: \(error)")
      exit(error is Options.Misuse ? 64 : 1)
    }
  }

  private static func run(_ options: Options) throws {
    guard !options.wantsHelp else { return print(Options.usage) }
    let folders = try ScratchFolders()
    defer { folders.remove() }
    let bench = try Bench(galley: options.galleyPath(), folders: folders)
    var rows: [Row] = []
    for benchmark in Benchmark.allCases where options.includes(benchmark) {
      Progress.note("\(benchmark.rawValue) …")
      rows += try benchmark.run(bench)
    }
    print(Machine.description + "\n")
    print(ResultTable(rows: rows).text(options.markdown ? .markdown : .aligned))
  }
}

/// What can be asked for with `--only`.
enum Benchmark: String, CaseIterable {
  case start, keys, memory, files, script, sessions, segmentation, agreement

  func run(_ bench: Bench) throws -> [Row] {
    switch self {
    case .start: try StartBenchmark(bench: bench).run()
    case .keys: try KeyBenchmark(bench: bench).run()
    case .memory: try MemoryBenchmark(bench: bench).run()
    case .files: try FileBenchmark(bench: bench).run()
    case .script: try ScriptBenchmark(bench: bench).run()
    case .sessions: try SessionsBenchmark(bench: bench).run()
    case .segmentation: try SegmentationBenchmark(bench: bench).run()
    case .agreement: try AgreementBenchmark(bench: bench).run()
    }
  }
}

/// What every benchmark needs.
final class Bench {
  let galley: String
  let folders: ScratchFolders
  /// The yardstick of a start, which is built along with the benchmarks.
  let emptyShell: String
  let sessions: SessionFixtures

  /// The sizes of the articles, in sentences.
  static let sizes = [20, 1_000, 10_000, 100_000]

  init(galley: String, folders: ScratchFolders) throws {
    self.galley = galley
    self.folders = folders
    let own = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    emptyShell =
      own.resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "EmptyShell").path
    guard FileManager.default.isExecutableFile(atPath: emptyShell) else {
      throw Failure("the yardstick EmptyShell is not built; 'swift build -c release' builds it")
    }
    sessions = SessionFixtures(galley: galley, folder: folders.preparation)
  }
}

/// Why a benchmark could not be run.
struct Failure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}

/// What is going on, for whoever waits.
enum Progress {
  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }
}
