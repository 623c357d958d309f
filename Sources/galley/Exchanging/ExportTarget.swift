import AnnotationModel
import Interchange
import SessionStore
import Terminal
import Workbench

/// Where an export goes: standard output, a file or a folder, the last two whole or not at all.
@MainActor final class ExportTarget {
  private let destination: Destination

  private enum Destination {
    case standardOutput(Console)
    case file(StreamedFile)
    case folder(StreamedFolder)
  }

  /// - Parameters:
  ///   - path: `-` for standard output.
  ///   - force: whether a file, or a folder that an export made, is replaced.
  init(
    _ path: String, isFolder: Bool, force: Bool, console: Console
  ) throws(Diagnostic) {
    do throws(FileError) {
      if path == "-", !isFolder {
        destination = .standardOutput(console)
      } else if isFolder {
        destination = .folder(
          try StreamedFolder(path) { force && Self.isExport($0) })
      } else {
        destination = .file(try StreamedFile(path, replacing: force))
      }
    } catch {
      guard error.isTaken else { throw Diagnostic(error) }
      throw Self.taken(path, isFolder: isFolder, force: force)
    }
  }

  /// - Parameter force: whether the analyst asked that it give way.
  private static func taken(_ path: String, isFolder: Bool, force: Bool) -> Diagnostic {
    guard isFolder, force || !isExport(path) else {
      return Diagnostic(
        "'\(path)' is there already", hints: ["give -o another name", "--force replaces it"],
        exitCode: .cannotCreate)
    }
    return Diagnostic(
      FileBytes.isFolder(path)
        ? "'\(path)' is no export, or was changed since it was written" : "'\(path)' is no folder",
      hints: ["give -o another name; --force replaces only what an export wrote, and nothing more"],
      exitCode: .cannotCreate)
  }

  /// Whether a folder has the card of an export, and what the export wrote, unchanged, and nothing
  /// else: the clients of some formats keep their users' work there.
  private static func isExport(_ folder: String) -> Bool {
    guard let card = try? FileBytes.read(folder + "/" + card),
      let names = try? FolderFiles.names(below: folder, includingHidden: true)
    else { return false }
    let end = String(decoding: card.suffix(256), as: UTF8.self)
    guard end.contains(markerStart) else { return false }
    var files: [DataCard.File] = []
    for name in names.sorted() where name != Self.card {
      guard let digest = try? FileDigest(of: folder + "/" + name) else { return false }
      files.append(.init(name, digest))
    }
    return end.hasSuffix(marker(files))
  }

  private static let markerStart = "<!-- galley export "

  /// The last line of a card: how many files stand beside it, and a digest of them.
  private static func marker(_ files: [DataCard.File]) -> String {
    let lines = files.map { "\($0.name) \($0.sha256)\n" }.joined()
    return markerStart + "of \(files.count) files, \(SHA256.hexadecimal(of: lines)) -->\n"
  }

  private static let card = "README.md"

  var isStandardOutput: Bool {
    if case .standardOutput = destination { true } else { false }
  }

  /// Appends to the only file.
  func write(_ bytes: ContiguousArray<UInt8>) throws {
    switch destination {
    case .standardOutput(let console): if !bytes.isEmpty { try console.write(bytes: bytes) }
    case .file(let file): try onDisk { () throws(FileError) in try file.write(bytes) }
    case .folder: break
    }
  }

  /// Appends to a file of the folder.
  func write(_ bytes: ContiguousArray<UInt8>, to name: String) throws(Diagnostic) {
    guard case .folder(let folder) = destination else { return }
    try onDisk { () throws(FileError) in try folder.append(bytes, to: name) }
  }

  /// Writes the card of a folder, below what the format itself has in that file.
  ///
  /// - Parameter files: those that stand beside it.
  func write(card: String, of files: [DataCard.File]) throws(Diagnostic) {
    guard case .folder(let folder) = destination else { return }
    let start = folder.names.contains(Self.card) ? "\n" : ""
    try write(ContiguousArray("\(start)\(card)\n\(Self.marker(files))".utf8), to: Self.card)
  }

  /// The files of the folder as far as they are written, sorted, without the card; none where it is no
  /// folder.
  func files() throws(Diagnostic) -> [DataCard.File] {
    guard case .folder(let folder) = destination else { return [] }
    let files = folder.names.sorted().filter { $0 != Self.card }
      .map { (name: $0, path: folder.temporaryPath(of: $0)) }
    let found = Parallel.map(files, jobs: System.coreCount) { file in
      Result { () throws(FileError) in
        DataCard.File(file.name, try FileDigest(of: file.path))
      }
    }
    return try onDisk { () throws(FileError) in
      var files: [DataCard.File] = []
      for file in found { files.append(try file.get()) }
      return files
    }
  }

  /// Puts it in its place.
  func finish() throws(Diagnostic) {
    try onDisk { () throws(FileError) in
      switch destination {
      case .standardOutput: break
      case .file(let file): try file.finish()
      case .folder(let folder): try folder.finish()
      }
    }
  }

  private func onDisk<Value>(_ body: () throws(FileError) -> Value) throws(Diagnostic) -> Value {
    do {
      return try body()
    } catch {
      throw Diagnostic(error)
    }
  }
}

extension DataCard.File {
  fileprivate init(_ name: String, _ digest: FileDigest) {
    self.init(name: name, size: digest.size, sha256: digest.sha256)
  }
}
