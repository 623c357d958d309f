package import AnnotationModel
package import DisplayText

/// A command that takes no words, changes nothing, and prints a view of the session that is open.
package protocol ViewCommand: Command {
  init()

  /// Returns the view.
  static func lines(of session: Session, width: Int) -> [StyledText]
}

extension ViewCommand {
  package init(parsing arguments: inout Arguments) throws(Diagnostic) {
    try arguments.finish(usage: Self.spec.usage)
    self.init()
  }

  package func decide(in state: State) throws(Diagnostic) -> Decision {
    let session = try state.openSession()
    return Decision(effects: [.show(Self.lines(of: session, width: state.width))])
  }
}
