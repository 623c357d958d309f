import Agreement
import CChildProcess
import Foundation

/// Agreement of five annotators on a million items, beside scikit-learn and krippendorff.
struct AgreementBenchmark {
  let bench: Bench

  private static let items = 1_000_000
  private static let annotators = 5
  private static let labels = ["claim", "quote", "fact", "none"]
  private static let rounds = 5

  func run() throws -> [Row] {
    let folder = bench.folders.preparation
    let table = Self.table()
    let raw = "\(folder)/ratings.bytes"
    let csv = "\(folder)/ratings.csv"
    try Data(table).write(to: URL(filePath: raw))
    try Data(Self.csv(table)).write(to: URL(filePath: csv))
    defer {
      try? FileManager.default.removeItem(atPath: raw)
      try? FileManager.default.removeItem(atPath: csv)
    }
    let ratings = try Self.ratings(table)
    var peers = AgreementPeers(bench)
    var values = Samples()
    var intervals = Samples()
    var program = Samples()
    var peak = 0
    for round in 0..<Self.rounds {
      var begin = ContinuousClock.now
      let found = Coefficients(PatternTable(ratings), bootstrap: .none)
      values.append(ContinuousClock.now - begin)
      try peers.measure(raw, annotators: Self.annotators, in: folder)
      try peers.check(
        kappa: found.cohenKappa.mean.value ?? .nan, alpha: found.krippendorffAlpha.value ?? .nan)
      guard round < 3 else { continue }
      begin = ContinuousClock.now
      let all = AgreementReport(ratings)
      intervals.append(ContinuousClock.now - begin)
      guard all.overall.gwetAC1.low != nil else { throw Failure("AC1 has no interval") }
      begin = ContinuousClock.now
      peak = try Self.peak(of: [bench.galley, "agree", "--ratings", csv, "--json"], in: folder)
      program.append(ContinuousClock.now - begin)
    }

    let what = "agreement, \(Self.items.grouped) items × \(Self.annotators) annotators, "
    let together = peers.kappa.flatMap { kappa in peers.alpha.map { kappa + $0 } }
    func row(
      _ name: String, _ samples: Samples, _ yardstick: String, _ seconds: Double?,
      isBudget: Bool = false
    ) -> Row {
      Row(
        what: what + name, value: .seconds(samples.median),
        yardstick: .init(name: yardstick, value: seconds.map { .seconds($0) }),
        budget: isBudget
          ? seconds.map { .init(rule: "faster", isMet: samples.median < $0) } : nil)
    }
    return [
      row(
        "all coefficients", values, "\(peers.kappaName), cohen_kappa_score of 10 pairs",
        peers.kappa, isBudget: true),
      row(
        "all coefficients", values, "\(peers.alphaName), nominal", peers.alpha, isBudget: true),
      row(
        "and by label, with 1,000 resamples each", intervals,
        "both, one coefficient each, no intervals", together),
      row(
        "galley agree --ratings --json, 5,000,000 rows of CSV", program,
        "both, without reading the table", together),
      Row(
        what: what + "galley agree --ratings, memory", value: .bytes(peak),
        yardstick: .init(name: "both, with the ratings as bytes", value: peers.memory)),
      try Self.crowd(table),
    ]
  }

  /// What many annotators take who share out the articles, two on each: it must not grow with the
  /// pairs of them that never meet.
  private static func crowd(_ table: [UInt8]) throws -> Row {
    let many = try ratings(ofCrowd: 120, table)
    let few = try ratings(ofCrowd: 2, table)
    var samples = Samples()
    var yardstick = Samples()
    for _ in 0..<rounds {
      for (ratings, isMany) in [(many, true), (few, false)] {
        let begin = ContinuousClock.now
        let found = AgreementReport(ratings)
        let time = ContinuousClock.now - begin
        guard found.groups.last?.coefficients.cohenKappa.mean.low != nil else {
          throw Failure("kappa has no interval")
        }
        if isMany { samples.append(time) } else { yardstick.append(time) }
      }
    }
    return Row(
      what: "agreement, 120 annotators, two on each of 60 articles of 20 sentences, "
        + "1,000 resamples each",
      value: .seconds(samples.median),
      yardstick: .init(
        name: "the same by two annotators in all", value: .seconds(yardstick.median)),
      budget: .init(rule: "≤ 3 × beside it", isMet: samples.median <= 3 * yardstick.median))
  }

  // MARK: - Ratings

  /// A byte a rating, 255 for none: annotators who mostly see what is there, and else guess.
  private static func table() -> [UInt8] {
    var state: UInt64 = 1
    func number(below bound: UInt64) -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8((state >> 33) % bound)
    }
    var table: [UInt8] = []
    table.reserveCapacity(items * annotators)
    for _ in 0..<items {
      let truth = number(below: 4)
      for _ in 0..<annotators {
        let chance = number(below: 100)
        table.append(chance < 3 ? .max : chance < 80 ? truth : number(below: 4))
      }
    }
    return table
  }

  private static func ratings(_ table: [UInt8]) throws -> Ratings {
    var builder = try Ratings.Builder(
      labels: labels, annotators: (1...annotators).map { "annotator \($0)" })
    builder.reserve(items: items, ratings: table.count)
    for (index, label) in table.enumerated() {
      if label != .max {
        try builder.rate(annotator: index % annotators, LabelSet(Int(label)))
      }
      if index % annotators == annotators - 1 { builder.endItem() }
    }
    return try builder.build()
  }

  /// Ratings of 60 articles, each by two of the annotators, who take turns.
  private static func ratings(ofCrowd count: Int, _ table: [UInt8]) throws -> Ratings {
    var builder = try Ratings.Builder(
      labels: labels, annotators: (1...count).map { "annotator \($0)" })
    var rest = table[...]
    for article in 0..<60 {
      builder.beginGroup("article \(article)")
      for _ in 0..<20 {
        for reader in 0..<2 {
          guard let label = rest.popFirst(), label != .max else { continue }
          try builder.rate(annotator: (2 * article + reader) % count, LabelSet(Int(label)))
        }
        // The table is of five annotators an item.
        rest = rest.dropFirst(3)
        builder.endItem()
      }
    }
    return try builder.build()
  }

  private static func csv(_ table: [UInt8]) -> [UInt8] {
    var bytes = Array("item,annotator,label\n".utf8)
    bytes.reserveCapacity(table.count * 24)
    for (index, label) in table.enumerated() {
      bytes += "item\(index / annotators + 1),ann\(index % annotators + 1),".utf8
      if label != .max { bytes += labels[Int(label)].utf8 }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Runs a program to its end; returns the most memory that it had in use.
  private static func peak(of words: [String], in folder: String) throws -> Int {
    let process = try ChildProgram.start(
      words, in: folder, input: "/dev/null", output: "/dev/null")
    var peak = 0
    // Until it has ended, when nothing is told of its memory any more.
    while case let now = Int(child_peak_memory(process)), now > 0 {
      peak = max(peak, now)
      usleep(2_000)
    }
    let code = child_wait(process)
    guard code == 0 else { throw Failure("'\(words.joined(separator: " "))' ended with \(code)") }
    return peak
  }
}

/// scikit-learn and krippendorff, timed from within.
private struct AgreementPeers {
  /// The libraries and their versions; how to install them where they are missing.
  let kappaName: String
  let alphaName: String
  private let words: [String]
  private var kappas = Samples()
  private var alphas = Samples()
  private var values: [Double] = []
  private(set) var memory: Quantity?

  init(_ bench: Bench) {
    // Packages are looked for at the home of whoever installed them.
    let home = "HOME=" + FileManager.default.homeDirectoryForCurrentUser.path
    let words = [
      "/usr/bin/env", home, "python3",
      Bundle.module.bundleURL.appending(path: "Peers/AgreementCoefficients.py").path,
    ]
    let answer = try? ChildProgram.output(words, in: bench.folders.disk)
    let names = String(decoding: answer ?? Data(), as: UTF8.self).split(separator: "\n")
    let isThere = names.count == 2
    let missing = "not installed: pip install scikit-learn krippendorff"
    kappaName = isThere ? String(names[0]) : "scikit-learn (\(missing))"
    alphaName = isThere ? String(names[1]) : "krippendorff (\(missing))"
    self.words = isThere ? words : []
  }

  mutating func measure(_ path: String, annotators: Int, in folder: String) throws {
    guard !words.isEmpty else { return }
    let output = try ChildProgram.output(words + [path, String(annotators)], in: folder)
    let figures = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .compactMap { Double($0) }
    guard figures.count == 5 else { throw Failure("the peers did not say how long they took") }
    kappas.append(figures[0])
    alphas.append(figures[2])
    values = [figures[1], figures[3]]
    memory = .bytes(Int(figures[4]))
  }

  /// Throws unless the same was computed.
  func check(kappa: Double, alpha: Double) throws {
    guard !words.isEmpty else { return }
    guard abs(kappa - values[0]) < 1e-9, abs(alpha - values[1]) < 1e-9 else {
      throw Failure("kappa and alpha are \(kappa), \(alpha), and \(values) by the peers")
    }
  }

  var kappa: Double? { words.isEmpty ? nil : kappas.median }
  var alpha: Double? { words.isEmpty ? nil : alphas.median }
}
