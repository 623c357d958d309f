import Foundation

/// A folder of a test's own in which galley works.
///
/// It stays until all tests have ended: programs on terminals use it after a test's last look.
struct TemporaryWorkspace {
  let path: String

  init() throws {
    path = try Self.freshFolder()
  }

  /// A workspace with copies of article fixtures in it.
  init(_ articles: String...) throws {
    try self.init()
    for article in articles { try copy(article) }
  }

  /// Holds the folders of all tests; removed when the test process ends.
  private static let parent: String = {
    atexit { try? FileManager.default.removeItem(atPath: TemporaryWorkspace.parent) }
    return NSTemporaryDirectory() + "galley-tests-\(UInt64.random(in: .min ... .max))"
  }()

  private static func freshFolder() throws -> String {
    let folder = parent + "/\(UInt64.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  // MARK: - Files

  func copy(_ article: String) throws {
    try FileManager.default.copyItem(
      atPath: Fixtures.articles + "/" + article, toPath: file(article))
  }

  func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let path = file(name)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: file(name)) }

  /// The names in a folder, hidden ones too, sorted.
  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: file(folder))) ?? []).sorted()
  }

  /// Returns the session file as another program reads it.
  func session(_ name: String) throws -> SessionDocument {
    try JSONDecoder().decode(SessionDocument.self, from: bytes("sessions/" + name))
  }

  // MARK: - Running

  /// Runs galley here and waits for its end.
  ///
  /// Its streams are files, so that nothing can block and no other test's child holds them open.
  @discardableResult func galley(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(Galley.binary, arguments, input: Data(input.utf8), environment: environment)
  }

  /// Runs a line of the shell here; `"$galley"` is the program.
  func shell(
    _ line: String, input: String = "", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      "/bin/sh", ["-c", line], input: Data(input.utf8),
      environment: ["galley": Galley.binary].merging(environment) { _, new in new })
  }

  /// Types lines into `galley annotate` with fixed time and id.
  @discardableResult func annotate(
    _ article: String, _ lines: [String], options: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try galley(
      ["annotate", article, "--annotator", "ann"] + Galley.reproducible + options,
      input: lines.map { $0 + "\n" }.joined(), environment: environment)
  }

  func run(
    _ program: String, _ arguments: [String], input: Data, environment: [String: String]
  ) throws -> Outcome {
    let streams = URL(filePath: try Self.freshFolder())
    defer { try? FileManager.default.removeItem(at: streams) }
    let (inputFile, outputFile, errorFile) = (
      streams.appending(path: "in"), streams.appending(path: "out"), streams.appending(path: "err")
    )
    try input.write(to: inputFile)
    let child = try Child(
      program, arguments, in: path,
      environment: Galley.environment(home: path, adding: environment), input: inputFile.path,
      output: outputFile.path, errors: errorFile.path)
    let status = child.wait()
    return Outcome(
      status: status, outputBytes: try Data(contentsOf: outputFile),
      errorBytes: try Data(contentsOf: errorFile))
  }
}
