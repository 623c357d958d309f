import AnnotationModel

extension SessionFile {
  /// Where the last session file that another program wrote is kept: `rates.anna.json.bak`.
  static func backupPath(of path: String) -> String { path + ".bak" }

  /// Keeps the file that a save is about to replace, where the save changes more in it than the
  /// changes in the journal do: another program wrote it, in another order, with other white space.
  ///
  /// One such file is kept. Its name is safe when the folder is synced, as after any save.
  func keepIfForeign() throws(FileError) {
    backup = nil
    guard !isOwn else { return }
    let found = try FileBytes.read(path)
    let pending = session.history.count - savedCount
    let saved = session.withdrawing(pending, updated: savedUpdate)
    guard SessionCoding.encode(saved) != found else { return }
    let kept = Self.backupPath(of: path)
    _ = try AtomicFile.put(found, at: kept, like: path, disk: disk)
    backup = kept
  }
}
