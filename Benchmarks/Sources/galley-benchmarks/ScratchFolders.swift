import Foundation

/// The folders of a run, which go when it ends.
final class ScratchFolders {
  /// On the disk whose syncs are measured.
  let disk: String
  /// In memory, where the system has such a folder: a sync costs nothing there.
  let memory: String?

  /// Where sessions of many changes are made: each is synced, which takes its time on a disk.
  var preparation: String { memory ?? disk }

  private let signals: [any DispatchSourceSignal]

  init() throws {
    let name = "galley-benchmarks-\(ProcessInfo.processInfo.processIdentifier)"
    let disk = FileManager.default.temporaryDirectory.appending(path: name).path
    var folders = [disk]
    if FileManager.default.isWritableFile(atPath: "/dev/shm") { folders.append("/dev/shm/\(name)") }
    for folder in folders {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
    self.disk = folders[0]
    memory = folders.count > 1 ? folders[1] : nil
    signals = [SIGINT, SIGTERM, SIGHUP].map { [folders] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        Self.remove(folders)
        exit(128 + number)
      }
      source.resume()
      return source
    }
  }

  func remove() {
    Self.remove([disk] + (memory.map { [$0] } ?? []))
  }

  private static func remove(_ folders: [String]) {
    for folder in folders { try? FileManager.default.removeItem(atPath: folder) }
  }
}
