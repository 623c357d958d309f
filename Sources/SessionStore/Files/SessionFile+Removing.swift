extension SessionFile {
  /// Removes a session that this process has made and closed, as far as that can be done: for whoever
  /// takes back what it has begun.
  package static func removeNew(_ path: String) {
    let disk = Disk()
    for path in [path, JournalFile.path(of: path), SessionLock.path(of: path)] {
      try? disk.remove(path)
    }
  }
}
