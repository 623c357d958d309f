import AnnotationModel
import ArgumentParser

/// A moment in UTC as people type it: `2026-11-03`, `2026-11-03T09:15`, or in full.
struct Moment: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    let full = "0000-00-00T00:00:00.000Z"
    let bare = argument.hasSuffix("Z") ? argument.dropLast() : argument[...]
    guard bare.utf8.count >= 10,
      let timestamp = Timestamp(bare + String(full.dropFirst(bare.utf8.count)))
    else { return nil }
    self.timestamp = timestamp
  }
}
