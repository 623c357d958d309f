import Interchange
import SessionStore
import Workbench

/// The files that `galley import` is given, as a format's reader wants them.
enum ImportedFiles {
  /// Returns the files of a path: itself, or those of a folder and the folders below that have one of
  /// the endings.
  ///
  /// - Parameter path: `-` is standard input.
  static func files(at path: String, of spec: FormatSpec) throws(Diagnostic) -> ImportFiles {
    guard FileBytes.isFolder(path) else {
      let bytes = try Files.read(path == "-" ? "/dev/stdin" : path)
      try refuseArchive(bytes, path)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return ImportFiles(bytes, name: name)
    }
    let endings = spec.arrangement.endings
    let names: [String]
    do {
      names = try FolderFiles.names(below: path).filter { name in
        endings.contains { name.hasSuffix($0) }
      }
    } catch {
      throw Diagnostic(error)
    }
    guard !names.isEmpty else {
      throw Diagnostic(
        "there are no files of '\(spec.name)' in '\(path)'",
        hints: ["they end in \(endings.joined(separator: ", "))"], exitCode: .badData)
    }
    return ImportFiles(names: names) { (name) throws(ImportError) in
      do throws(FileError) {
        return try FileBytes.read(path + "/" + name)
      } catch {
        throw ImportError(Diagnostic(error).summary)
      }
    }
  }

  private static func refuseArchive(
    _ bytes: ContiguousArray<UInt8>, _ path: String
  ) throws(Diagnostic) {
    let isZip = bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
    guard isZip || bytes.starts(with: [0x1F, 0x8B]) else { return }
    throw Diagnostic(
      "'\(path)' is packed", at: path,
      hints: [isZip ? "unzip it, and import what was in it" : "gunzip it first"],
      exitCode: .badData)
  }
}

extension Diagnostic {
  /// - Parameter path: the path that the import was given.
  init(_ error: ImportError, path: String) {
    var location = path
    if let file = error.file, FileBytes.isFolder(path) { location += "/" + file }
    if let line = error.line { location += ":\(line)" }
    if error.line != nil, let column = error.column { location += ":\(column)" }
    self.init(error.message, at: location, hints: error.hints, exitCode: .badData)
  }
}
