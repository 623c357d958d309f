extension SessionFile {
  /// Returns who has a session open for writing at the moment, as far as can be told; nil when
  /// nobody has.
  package static func holder(of path: String) -> String? {
    guard let path = try? FilePaths.followingLinks(path) else { return nil }
    return SessionLock.currentHolder(of: path)
  }
}
