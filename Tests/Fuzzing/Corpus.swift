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
