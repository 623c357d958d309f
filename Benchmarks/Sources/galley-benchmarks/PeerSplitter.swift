import Foundation

/// Another sentence splitter, timed from within, so that its start and its reading do not count.
struct PeerSplitter {
  /// The library and its version; how to install it where it is missing.
  let name: String
  /// The program and what comes before the file's name; empty where the library is missing.
  private let words: [String]
  private var samples = Samples()

  /// ICU's BreakIterator, from a C++ program that is compiled now, so that galley's benchmarks can
  /// be built without ICU.
  static func icu(_ bench: Bench) -> PeerSplitter {
    // Not in memory: programs may be forbidden to run there.
    let program = bench.folders.disk + "/icu-sentences"
    let compile = """
      flags=$(pkg-config --cflags --libs icu-uc icu-i18n) \
      && c++ -std=c++17 -O2 "$1" -o "$2" $flags
      """
    let source = file("ICUSentences.cpp")
    let compiled = try? ChildProgram.run(
      ["/bin/sh", "-c", compile, "sh", source, program], in: bench.folders.disk)
    return PeerSplitter(
      compiled == nil ? [] : [program], in: bench.folders.disk,
      whenMissing: "ICU (not installed: apt-get install libicu-dev)")
  }

  /// BlingFire's shared library, called from Python.
  static func blingFire(_ bench: Bench) -> PeerSplitter {
    // Packages are looked for at the home of whoever installed them.
    let home = "HOME=" + FileManager.default.homeDirectoryForCurrentUser.path
    return PeerSplitter(
      ["/usr/bin/env", home, "python3", file("BlingFireSentences.py")], in: bench.folders.disk,
      whenMissing: "BlingFire (not installed: pip install blingfire)")
  }

  private init(_ words: [String], in folder: String, whenMissing missing: String) {
    let answer = words.isEmpty ? nil : try? ChildProgram.output(words, in: folder)
    let name = String(decoding: answer ?? Data(), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    self.name = name.isEmpty ? missing : name
    self.words = name.isEmpty ? [] : words
  }

  private static func file(_ name: String) -> String {
    Bundle.module.bundleURL.appending(path: "Peers/\(name)").path
  }

  /// Splits a file once more, if the library is there.
  mutating func measure(_ path: String, in folder: String) throws {
    guard !words.isEmpty else { return }
    let output = try ChildProgram.output(words + [path], in: folder)
    let figures = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0) }
    guard figures.count == 2 else { throw Failure("\(name) did not say how long it took") }
    guard figures[1] > 100_000 else {
      throw Failure("\(name) split the prose into \(Int(figures[1])) sentences")
    }
    samples.append(figures[0])
  }

  /// Returns the speed for a text of so many bytes; nil where the library is missing.
  func rate(bytes: Int) -> Quantity? {
    words.isEmpty ? nil : .bytesPerSecond(Double(bytes) / samples.median)
  }
}
