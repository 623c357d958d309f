/// What exports took, format by format.
struct ExportFigures {
  let corpus: ExportCorpus
  /// Reading the sessions, and writing none.
  var reading: [ChildProgram.Usage] = []
  /// The same lines as `jsonl`, by Python.
  var python: [ChildProgram.Usage] = []
  private var formats: [Figures] = []

  private struct Figures {
    var format: ExportFormat
    var usages: [ChildProgram.Usage] = []
    /// The most memory in use for a tenth of the sessions.
    var peakOfTenth = 0
    var size = 0
  }

  /// The most sentences a second that doccano 1.8.4 was seen to export, which is faster than Label
  /// Studio 1.23.0; `Scripts/clients/own_exports.py` measures both.
  private static let servers = 2_000.0

  init(corpus: ExportCorpus) {
    self.corpus = corpus
  }

  mutating func add(_ usage: ChildProgram.Usage, of format: ExportFormat) {
    change(format) { $0.usages.append(usage) }
  }

  mutating func addTenth(_ usage: ChildProgram.Usage, of format: ExportFormat) {
    change(format) { $0.peakOfTenth = usage.peak }
  }

  mutating func setSize(_ size: Int, of format: ExportFormat) {
    change(format) { $0.size = size }
  }

  private mutating func change(_ format: ExportFormat, _ body: (inout Figures) -> Void) {
    if !formats.contains(where: { $0.format.name == format.name }) {
      formats.append(Figures(format: format))
    }
    for index in formats.indices where formats[index].format.name == format.name {
      body(&formats[index])
    }
  }

  // MARK: - The table

  /// Budgets: what has a line for each sentence, span or article is as fast as Python; all are ten
  /// times as fast as a server, and need as much memory for ten times the sessions. That is not to be
  /// seen in a few, as 16 MB of sessions are read at a time.
  var table: TextTable {
    TextTable(
      titles: [
        "Export", "Time", "Sentences/s", "Written", "Written/s", "Memory", "For a tenth",
        "× Python", "× servers", "Met",
      ],
      rightAligned: Set(1...8),
      cells: [
        cells("read, and nothing chosen", reading.medianSeconds),
        cells("Python, the lines of jsonl", python.medianSeconds),
      ] + formats.map(cells))
  }

  /// The cells of what no budget is for.
  private func cells(_ name: String, _ seconds: Double) -> [String] {
    let rate = Double(corpus.sentences) / seconds
    return [
      name, Quantity.seconds(seconds).text, Int(rate).grouped, "", "", "", "", ratio(seconds),
      Quantity.rounded(rate / Self.servers), "",
    ]
  }

  private func cells(_ figures: Figures) -> [String] {
    let seconds = figures.usages.medianSeconds
    let peak = figures.usages.medianPeak
    var cells = cells(figures.format.name, seconds)
    cells[3] = Quantity.bytes(figures.size).text
    cells[4] = Quantity.bytesPerSecond(Double(figures.size) / seconds).text
    cells[5] = Quantity.bytes(peak).text
    cells[6] = Quantity.bytes(figures.peakOfTenth).text
    var unmet: [String] = []
    if figures.format.isByLine, seconds > python.medianSeconds { unmet.append("Python") }
    if Double(corpus.sentences) / seconds < 10 * Self.servers { unmet.append("servers") }
    if corpus.articles >= 300, Double(peak) > 1.1 * Double(figures.peakOfTenth) {
      unmet.append("memory")
    }
    cells[9] = unmet.isEmpty ? "yes" : "no: " + unmet.joined(separator: ", ")
    return cells
  }

  private func ratio(_ seconds: Double) -> String {
    Quantity.rounded(python.medianSeconds / seconds)
  }
}

/// What imports took.
struct ImportFigures {
  let corpus: ExportCorpus
  /// The files' sizes, in the order of the formats.
  var sizes: [(format: String, bytes: Int)] = []
  var usages: [String: [ChildProgram.Usage]] = [:]

  var table: TextTable {
    TextTable(
      titles: ["Import", "Time", "Sentences/s", "Read", "Read/s", "Memory"],
      rightAligned: Set(1...5),
      cells: sizes.map { format, bytes in
        let usages = usages[format] ?? []
        let seconds = usages.medianSeconds
        return [
          format, Quantity.seconds(seconds).text,
          Int(Double(corpus.sentences) / seconds).grouped, Quantity.bytes(bytes).text,
          Quantity.bytesPerSecond(Double(bytes) / seconds).text,
          Quantity.bytes(usages.medianPeak).text,
        ]
      })
  }
}

extension [ChildProgram.Usage] {
  fileprivate var medianSeconds: Double { median(\.seconds) }

  fileprivate var medianPeak: Int { Int(median { Double($0.peak) }) }

  private func median(_ value: (ChildProgram.Usage) -> Double) -> Double {
    var samples = Samples()
    for usage in self { samples.append(value(usage)) }
    return samples.median
  }
}
