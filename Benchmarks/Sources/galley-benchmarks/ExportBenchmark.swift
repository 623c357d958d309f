import Foundation

/// The same sessions exported to every format, beside Python's `json` and beside what doccano and
/// Label Studio export themselves; then read back from some.
struct ExportBenchmark {
  let bench: Bench

  /// What takes long is told from other programs' work by itself.
  private var rounds: Int { bench.articles < 300 ? 3 : 1 }

  /// Whose files are read back.
  private static let imported = ["jsonl", "csv", "doccano"]

  private var folder: String { bench.folders.preparation + "/export" }

  func run() throws -> [TextTable] {
    Progress.note("  making \(bench.articles.grouped) sessions …")
    let corpus = try ExportCorpus(articles: bench.articles, in: folder, galley: bench.galley)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try checkPython(corpus)
    let formats = try ExportFormat.all(of: bench.galley, in: folder)
    var exports = ExportFigures(corpus: corpus)
    for round in 1...rounds {
      try compare(&exports)
      for format in formats {
        if round == 1 { exports.addTenth(try export(format.name, corpus.tenth), of: format) }
        let usage = try export(format.name, corpus.folder)
        exports.add(usage, of: format)
        if round == 1 { exports.setSize(try FileManager.default.size(of: output), of: format) }
        Progress.note("  \(format.name): \(Quantity.seconds(usage.seconds).text)")
      }
    }
    try compare(&exports)
    return [exports.table, try imports(corpus).table]
  }

  /// Measures once more what the formats are compared with.
  private func compare(_ exports: inout ExportFigures) throws {
    let sessions = exports.corpus.folder
    exports.reading.append(try export("jsonl", sessions, "--annotator", ExportCorpus.reader))
    exports.python.append(try python(sessions))
  }

  // MARK: - Exports

  private var output: String { folder + "/exported" }

  /// Exports once more, in the place of what was exported last.
  private func export(_ words: String...) throws -> ChildProgram.Usage {
    try? FileManager.default.removeItem(atPath: output)
    return try ChildProgram.usage(
      of: [bench.galley, "export"] + words + ["-o", output], in: folder)
  }

  // MARK: - Python

  private var pythonOutput: String { folder + "/python.jsonl" }

  /// How long Python takes to write the sessions of a folder as JSON lines, without its start.
  private func python(_ sessions: String) throws -> ChildProgram.Usage {
    let script = Bundle.module.bundleURL.appending(path: "Peers/SessionsToJSONLines.py").path
    let words = ["/usr/bin/env", "python3", script, sessions, pythonOutput]
    let said = try ChildProgram.output(words, in: folder)
    guard let seconds = Double(String(decoding: said.dropLast(), as: UTF8.self)) else {
      throw Failure("python3 did not say how long it took")
    }
    return ChildProgram.Usage(seconds: seconds, peak: 0)
  }

  /// Makes sure that Python writes what galley does, byte for byte.
  private func checkPython(_ corpus: ExportCorpus) throws {
    _ = try python(corpus.tenth)
    _ = try export("jsonl", corpus.tenth)
    guard FileManager.default.contentsEqual(atPath: pythonOutput, andPath: output) else {
      throw Failure("Python does not write the lines that galley does")
    }
  }

  // MARK: - Imports

  private func imports(_ corpus: ExportCorpus) throws -> ImportFigures {
    var figures = ImportFigures(corpus: corpus)
    let target = folder + "/imported"
    for format in Self.imported {
      _ = try export(format, corpus.folder)
      figures.sizes.append((format, try FileManager.default.size(of: output)))
      for _ in 1...rounds {
        let usage = try ChildProgram.usage(
          of: [bench.galley, "import", format, output, "-o", target], in: folder)
        figures.usages[format, default: []].append(usage)
        try FileManager.default.removeItem(atPath: target)
      }
    }
    return figures
  }
}

/// A format as far as a benchmark has to know it.
struct ExportFormat {
  var name: String
  /// Whether it is one file with a line for each sentence, span or article; not a JSON document.
  var isByLine: Bool

  /// Returns the formats that a galley has.
  static func all(of galley: String, in folder: String) throws -> [ExportFormat] {
    struct Listed: Decodable {
      var name: String
      var arrangement: String
      var endings: [String]
    }
    let data = try ChildProgram.output([galley, "formats", "--json"], in: folder)
    return try JSONDecoder().decode([Listed].self, from: data).map { listed in
      let isDocument = listed.endings.contains { [".json", ".jsonld"].contains($0) }
      return ExportFormat(
        name: listed.name, isByLine: listed.arrangement == "file" && !isDocument)
    }
  }
}
