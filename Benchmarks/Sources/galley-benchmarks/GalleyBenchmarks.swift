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
    bench.articles = options.articles
    var results = Results()
    for benchmark in Benchmark.allCases where options.includes(benchmark) {
      Progress.note("\(benchmark.rawValue) …")
      results += try benchmark.run(bench)
    }
    print(Machine.description)
    for table in results.allTables {
      print("\n" + table.text(options.markdown ? .markdown : .aligned))
    }
  }
}

/// What can be asked for with `--only`.
enum Benchmark: String, CaseIterable {
  case start, keys, memory, files, script, sessions, segmentation, agreement, suggestions, export

  func run(_ bench: Bench) throws -> Results {
    switch self {
    case .start: Results(rows: try StartBenchmark(bench: bench).run())
    case .keys: Results(rows: try KeyBenchmark(bench: bench).run())
    case .memory: Results(rows: try MemoryBenchmark(bench: bench).run())
    case .files: Results(rows: try FileBenchmark(bench: bench).run())
    case .script: Results(rows: try ScriptBenchmark(bench: bench).run())
    case .sessions: Results(rows: try SessionsBenchmark(bench: bench).run())
    case .segmentation: Results(rows: try SegmentationBenchmark(bench: bench).run())
    case .agreement: Results(rows: try AgreementBenchmark(bench: bench).run())
    case .suggestions: Results(rows: try SuggestionsBenchmark(bench: bench).run())
    case .export: Results(tables: try ExportBenchmark(bench: bench).run())
    }
  }
}

/// What benchmarks found: lines of the one table, and tables of their own.
struct Results {
  var rows: [Row] = []
  var tables: [TextTable] = []

  static func += (results: inout Results, more: Results) {
    results.rows += more.rows
    results.tables += more.tables
  }

  var allTables: [TextTable] { (rows.isEmpty ? [] : [ResultTable(rows: rows).table]) + tables }
}

/// What every benchmark needs.
final class Bench {
  let galley: String
  let folders: ScratchFolders
  /// The yardstick of a start, which is built along with the benchmarks.
  let emptyShell: String
  let sessions: SessionFixtures
  /// How many articles of a thousand sentences an export has.
  var articles = 1_000

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
