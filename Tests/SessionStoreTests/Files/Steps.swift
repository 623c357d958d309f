@testable import SessionStore

/// Records what a disk is asked to do, and stops or disturbs it at a given step.
final class Steps {
  private(set) var taken: [FileError.Operation] = []
  private var count = 0
  private var plan: Plan

  enum Plan {
    case none
    /// The process dies before the step of this number; a write has got as far as some bytes.
    case crash(at: Int, tearing: Bool)
    /// The step of this number fails, and those around it work.
    case failure(at: Int, tearing: Bool)
  }

  init(_ plan: Plan = .none) { self.plan = plan }

  /// Whether the planned step was reached.
  var wasReached: Bool {
    switch plan {
    case .none: false
    case .crash(let step, _), .failure(let step, _): count > step
    }
  }

  func forget() { taken = [] }

  var disk: Disk {
    Disk { [self] (step, path) throws(FileError) in
      let number = count
      count += 1
      switch plan {
      case .crash(let at, let tearing) where number >= at:
        if tearing, number == at, step == .write { Self.tear(path) }
        throw FileError(step, path, code: 5)
      case .failure(let at, let tearing) where number == at:
        if tearing, step == .write { Self.tear(path) }
        throw FileError(step, path, code: 5)
      default: taken.append(step)
      }
    }
  }

  /// Appends what a write that was cut short might leave.
  private static func tear(_ path: String) {
    guard let file = try? Descriptor(opening: path, for: .appending) else { return }
    try? file.writeAll(ContiguousArray("{\"number\":".utf8))
  }
}
