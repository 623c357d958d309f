package import AnnotationModel
package import DisplayText

/// Prints how far the article is, with a bar for each label.
package struct ProgressCommand: ViewCommand {
  package static let spec = CommandSpec(
    name: "progress", usage: "progress",
    summary: "how much is tagged, with what",
    example: "progress")

  package init() {}

  package static func lines(of session: Session, width: Int) -> [StyledText] {
    ProgressView(session: session, width: width).lines
  }
}
