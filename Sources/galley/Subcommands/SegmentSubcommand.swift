import AnnotationModel
import ArgumentParser
import Segmentation
import SessionStore
import Workbench

/// `galley segment`: text in, sentences out.
struct SegmentSubcommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Split text into sentences, one a line.",
    discussion: """
      White space inside a sentence, line breaks included, is printed as one space. Files of any \
      size are read as a stream; a folder stands for the .txt files in it (with --jsonl, the .jsonl \
      files), in the order of their names. Offsets are half-open and count code points unless \
      --offsets says otherwise.
      """)

  @Argument(help: "Text files or folders; - or none for standard input.", completion: .file())
  var files: [String] = []

  @Option(help: "The text's language, such as uk. (default: guessed)")
  var language: String?

  @Option(help: "What a line break means: automatic, paragraphs, lines or wrapped.")
  var layout = Segmenter.Layout.automatic

  @Flag(help: "Print {\"end\",\"start\",\"text\"} for each sentence.")
  var json = false

  @Flag(
    help: "Read {\"id\",\"text\",\"lang\"?} lines, print {\"id\",\"sentences\":[[s,e],…]} lines.")
  var jsonl = false

  @Option(help: "What offsets count: codepoint, utf8, utf16 or grapheme.")
  var offsets = OffsetUnit.codepoint

  @Option(help: "How many cores to work on.")
  var jobs = 1

  @Flag(
    help: "Print where analysts split or joined what the splitter found; files are sessions.")
  var fromCorrections = false

  func validate() throws {
    if jobs < 1 || jobs > 256 { throw ValidationError("--jobs must be from 1 to 256") }
    if json && jsonl { throw ValidationError("--json and --jsonl exclude each other") }
    if fromCorrections && (jsonl || files.isEmpty) {
      throw ValidationError("--from-corrections takes session files")
    }
  }

  func run() throws {
    let abbreviations = try Workspace.find().abbreviations
    let layout = layout
    let make: @Sendable (String?) -> Segmenter = { language in
      Segmenter(language: language, layout: layout, abbreviations: abbreviations)
    }
    try MainActor.assumeIsolated {
      let console = Console(color: .never)
      if fromCorrections {
        try CorrectionReport(console: console, asJSON: json, segmenter: make).print(files)
        return
      }
      let paths = try Self.paths(files, ending: jsonl ? ".jsonl" : ".txt")
      var progress = ProgressBar(total: Self.size(of: paths))
      defer { progress.clear() }
      for path in paths {
        let stream = try ByteStream(path)
        defer { stream.close() }
        if jsonl {
          try splitCorpus(stream, make, console, &progress)
        } else {
          let form: SentenceLines.Form =
            json ? .json(file: paths.count > 1 ? path : nil) : .text
          try splitText(stream, make(language), form, console, &progress)
        }
      }
    }
  }

  @MainActor private func splitText(
    _ stream: ByteStream, _ segmenter: Segmenter, _ form: SentenceLines.Form, _ console: Console,
    _ progress: inout ProgressBar
  ) throws {
    var parts = TextParts(stream, segmenter: segmenter)
    let writer = SentenceLines(form: form, unit: offsets)
    var base = 0
    while true {
      var batch: [(part: TextParts.Part, base: Int)] = []
      while batch.count < jobs, let part = try parts.next() {
        batch.append((part, base))
        // On one core the writer counts on its way through the part.
        if jobs > 1 { base += offsets.count(part.bytes, 0..<part.bytes.count) }
      }
      guard !batch.isEmpty else { return }
      let segmenter = parts.segmenter
      let results = Parallel.map(batch, jobs: jobs) { item in
        writer.lines(for: item.part, base: item.base, segmenter)
      }
      for result in results { try console.write(bytes: result.lines) }
      if jobs == 1, let last = results.last { base = last.end }
      progress.advance(by: batch.reduce(0) { $0 + $1.part.bytes.count })
    }
  }

  @MainActor private func splitCorpus(
    _ stream: ByteStream, _ make: @escaping @Sendable (String?) -> Segmenter, _ console: Console,
    _ progress: inout ProgressBar
  ) throws {
    var corpus = CorpusLines(stream)
    let splitter = CorpusSplitter(
      name: corpus.name, unit: offsets, segmenter: make, language: language)
    while true {
      var batch: [CorpusLines.Batch] = []
      while batch.count < jobs, let lines = try corpus.next() { batch.append(lines) }
      guard !batch.isEmpty else { return }
      for lines in Parallel.map(batch, jobs: jobs, { splitter.lines(for: $0) }) {
        try console.write(bytes: lines.get())
      }
      progress.advance(by: batch.reduce(0) { $0 + $1.bytes.count })
    }
  }

  /// Returns the files, with those of folders in the place of the folders.
  private static func paths(
    _ files: [String], ending: String
  ) throws(Diagnostic) -> [String] {
    if files.isEmpty { return ["-"] }
    var paths: [String] = []
    for file in files {
      guard file != "-", FileBytes.isFolder(file) else {
        paths.append(file)
        continue
      }
      let names: [String]
      do {
        names = try FileBytes.names(inFolder: file).sorted()
      } catch {
        throw Diagnostic(error)
      }
      let folder = file.hasSuffix("/") ? file : file + "/"
      for name in names where !name.hasPrefix(".") {
        if FileBytes.isFolder(folder + name) {
          paths += try Self.paths([folder + name], ending: ending)
        } else if name.hasSuffix(ending) {
          paths.append(folder + name)
        }
      }
    }
    return paths
  }

  /// Returns how many bytes there are; nil when that cannot be told.
  private static func size(of paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      guard path != "-", let identity = try? FileBytes.identity(of: path) else { return nil }
      total += identity.size
    }
    return total
  }
}

extension OffsetUnit: ExpressibleByArgument {}
extension Segmenter.Layout: ExpressibleByArgument {}
