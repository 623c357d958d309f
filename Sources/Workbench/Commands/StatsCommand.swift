package import AnnotationModel
package import DisplayText

/// Prints what was tagged with what, how long it took, and which labels stand together.
package struct StatsCommand: ViewCommand {
  package static let spec = CommandSpec(
    name: "stats", usage: "stats",
    summary: "labels, seconds a sentence, origins, and what stands together",
    example: "stats")

  package init() {}

  package static func lines(of session: Session, width: Int) -> [StyledText] {
    StatsView(session: session, width: width).lines
  }
}
