import Interchange
import Workbench

/// A format's writers and where their bytes go: one writer, or one for each split.
@MainActor struct ExportSinks {
  private var sinks: [Sink] = []
  private let arrangement: FormatSpec.Arrangement

  private struct Sink {
    /// nil where one writer has all splits.
    var split: Split?
    var writer: any FormatWriter
    var output = ExportOutput()

    mutating func write(_ article: ExportedArticle) { writer.write(article, to: &output) }

    mutating func finish() { writer.finish(&output) }
  }

  /// - Parameter splits: none where the export is not split.
  init(format: any Format, options: ExportOptions, splits: [Split]) {
    arrangement = format.spec.arrangement
    if case .splitFolder = arrangement {
      sinks = [Sink(split: nil, writer: format.writer(options))]
    } else if splits.isEmpty {
      sinks = [Sink(split: nil, writer: format.writer(options))]
    } else {
      sinks = splits.map { Sink(split: $0, writer: format.writer(options)) }
    }
  }

  mutating func write(_ article: ExportedArticle, to target: ExportTarget) throws {
    guard let index = sinks.firstIndex(where: { $0.split == nil || $0.split == article.split })
    else {
      throw Diagnostic(
        "'\(article.name)' was changed while it was exported", hints: ["export again"])
    }
    sinks[index].write(article)
    try drain(index, to: target)
  }

  /// Writes what stands at the end; returns what the format found that it cannot hold.
  mutating func finish(to target: ExportTarget) throws -> Losses {
    var losses = Losses()
    for index in sinks.indices {
      sinks[index].finish()
      try drain(index, to: target)
      losses += sinks[index].output.losses
    }
    return losses
  }

  private mutating func drain(_ index: Int, to target: ExportTarget) throws {
    let main = sinks[index].output.drainMain()
    let split = sinks[index].split?.rawValue
    switch (arrangement, split) {
    case (.file(let ending), let split?): try target.write(main, to: split + ending)
    case (.file, nil): try target.write(main)
    default: break
    }
    for (name, bytes) in sinks[index].output.drainFiles() {
      try target.write(bytes, to: split.map { "\($0)/\(name)" } ?? name)
    }
  }
}
