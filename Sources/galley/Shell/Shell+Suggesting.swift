import AnnotationModel
import Suggestions
import Workbench

/// What was asked for when the shell was started: whether labels are suggested, and from which score
/// on.
struct SuggestionChoice {
  /// Whether none is ever shown, and labels record that.
  var isBlind = false
  /// nil where nobody said: on a terminal they are on.
  var isOn: Bool?
  var threshold: Double?
  /// Another program that is asked for labels, as a line for the system's shell.
  var command: String?
  /// What another workspace has learned, in the place of what this one teaches.
  var model: Suggester?
}

extension Shell {
  /// Returns what suggests labels for the session that is open.
  ///
  /// - Parameter isOnScreen: whether somebody reads it on a terminal.
  func suggesting(_ choice: SuggestionChoice, isOnScreen: Bool) -> Suggesting {
    var suggesting = Suggesting()
    suggesting.threshold = choice.threshold ?? Suggesting.defaultThreshold
    // Who reviews or settles shall see what annotators did, and not be swayed.
    guard purpose == .annotating, session?.isGold != true else { return suggesting }
    suggesting.isOnScreen = isOnScreen
    suggesting.mode =
      if choice.isBlind { .blind } else {
        switch choice.isOn {
        case true?: .on
        case false?: .off
        case nil: isOnScreen ? .on : .idle
        }
      }
    return suggesting
  }
}
