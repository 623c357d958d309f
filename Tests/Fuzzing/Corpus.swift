private import Foundation
private import SessionStore

/// The files that mutations begin with, in `Tests/FuzzTests/Corpus`, a folder for each target.
package enum Corpus {
  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().path + "/FuzzTests/Corpus"

  /// Returns the files of a target, in the order of their names.
  package static func files(_ target: String) -> [Bytes] {
    let path = folder + "/" + target
    let names = ((try? FileBytes.names(inFolder: path)) ?? []).filter { !$0.hasPrefix(".") }
    return names.sorted().compactMap { try? FileBytes.read(path + "/" + $0) }
  }

  /// Returns what a format's writer wrote, as it is recorded for its own tests: a file each, and all
  /// together.
  static func export(of format: String) -> [Bytes] {
    let path = folder + "/../../InterchangeTests/Golden/" + format
    let files = ((try? FolderFiles.names(below: path)) ?? []).compactMap { name in
      (try? FileBytes.read(path + "/" + name)).map { (name: name, bytes: $0) }
    }
    return files.map { FuzzFolder.bytes([$0]) } + [FuzzFolder.bytes(files)]
  }

  package static func file(_ name: String) throws -> Bytes {
    try FileBytes.read(folder + "/" + name)
  }
}

/// A file that is gone when the case is over.
struct ScratchFiles: ~Copyable {
  let path: String

  init() {
    // In memory, where there is such a folder: making and removing files takes most of a case's time.
    let memory = "/dev/shm/"
    let folder =
      FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    path = folder + "galley-fuzz-\(UInt64.random(in: .min ... .max)).json"
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: path + ".journal")
  }

  func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else {
      throw FuzzFailure("\(path) cannot be written")
    }
  }
}
