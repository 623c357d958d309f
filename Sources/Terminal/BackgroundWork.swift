/// What is done while nobody types, in short steps: a key waits for the end of one.
@MainActor package protocol BackgroundWork: AnyObject {
  /// The descriptors at which there may be something to do.
  var watched: [WatchedDescriptor] { get }
  /// How long to wait for them: zero where there is work already, nil for as long as it takes.
  var timeoutMilliseconds: Int? { get }

  /// Does a few milliseconds of what there is to do; returns whether it changed anything that is on
  /// the screen.
  @discardableResult
  func work() -> Bool
}
