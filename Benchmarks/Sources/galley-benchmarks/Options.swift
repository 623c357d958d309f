import Foundation

/// The command line, taken apart.
struct Options {
  struct Misuse: Error, CustomStringConvertible {
    var description: String
  }

  static let usage = """
    usage: galley-benchmarks [--galley PATH] [--only NAME] [--articles N] [--markdown]

      --galley PATH  the program to measure (default: .build/release/galley of the repository)
      --only NAME    one of \(Benchmark.allCases.map(\.rawValue).joined(separator: ", ")); \
    may be given again
      --articles N   how many articles of 1,000 sentences 'export' has (default: 1000)
      --markdown     print the table as docs/performance.md has it
    """

  private(set) var articles = 1_000
  private(set) var markdown = false
  private(set) var wantsHelp = false
  private var galley: String?
  private var only: [Benchmark] = []

  init(parsing words: [String]) throws(Misuse) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--galley": galley = try Self.value(of: word, &words)
      case "--only":
        let name = try Self.value(of: word, &words)
        guard let benchmark = Benchmark(rawValue: name) else {
          throw Misuse(description: "there is no benchmark '\(name)'\n\n\(Self.usage)")
        }
        only.append(benchmark)
      case "--articles":
        guard let count = Int(try Self.value(of: word, &words)), count >= 10 else {
          throw Misuse(description: "--articles needs a number from 10 on\n\n\(Self.usage)")
        }
        articles = count
      case "--markdown": markdown = true
      case "--help", "-h": wantsHelp = true
      default: throw Misuse(description: "'\(word)' is unknown\n\n\(Self.usage)")
      }
    }
  }

  private static func value(
    of option: String, _ words: inout ArraySlice<String>
  ) throws(Misuse) -> String {
    guard let value = words.popFirst() else {
      throw Misuse(description: "\(option) needs a value\n\n\(usage)")
    }
    return value
  }

  func includes(_ benchmark: Benchmark) -> Bool { only.isEmpty || only.contains(benchmark) }

  /// Returns the absolute path of the program to measure.
  func galleyPath() throws -> String {
    let built = ".build/release/galley"
    // The repository itself, or this package's folder in it.
    for path in galley.map({ [$0] }) ?? [built, "../" + built] {
      let url = URL(filePath: path).standardizedFileURL
      if FileManager.default.isExecutableFile(atPath: url.path) { return url.path }
    }
    throw Failure(
      galley.map { "'\($0)' is not a program" }
        ?? "galley is not built; 'swift build -c release --static-swift-stdlib' builds it")
  }
}
