import AnnotationModel
import DisplayText
import JSONText
import Segmentation
import SessionStore
import Workbench

/// Prints what analysts corrected of the splitter's work.
@MainActor struct CorrectionReport {
  let console: Console
  let asJSON: Bool
  let segmenter: @Sendable (_ language: String?) -> Segmenter

  func print(_ paths: [String]) throws {
    for path in paths {
      let session: Session
      do {
        session = try StoredSession.read(path).session
      } catch {
        throw Diagnostic(error)
      }
      let language = session.segmenter.language ?? session.article.language
      let ranges = segmenter(language).sentences(in: session.article.text)
      let corrections = SplitterCorrection.corrections(in: session, comparedWith: ranges)
      if asJSON {
        try console.write(bytes: lines(corrections, session, language))
      } else {
        try console.print(corrections.map { line($0, path) })
      }
    }
  }

  private func line(_ correction: SplitterCorrection, _ path: String) -> StyledText {
    let mark = correction.kind == .missed ? "⏐" : "⌢"
    return StyledText("\(path): \(correction.kind.rawValue)  ", .dim)
      + StyledText("\(correction.before)\(mark)\(correction.after)")
  }

  private func lines(
    _ corrections: [SplitterCorrection], _ session: Session, _ language: String?
  ) -> ContiguousArray<UInt8> {
    var map = OffsetMap(session.article.text)
    var writer = JSONWriter()
    for correction in corrections {
      writer.beginObject()
      writer.name("after")
      writer.string(correction.after)
      writer.name("article")
      writer.string(session.article.id)
      writer.name("before")
      writer.string(correction.before)
      writer.name("kind")
      writer.string(correction.kind.rawValue)
      writer.name("language")
      if let language { writer.string(language) } else { writer.null() }
      writer.name("offset")
      writer.integer(map.offset(ofByte: correction.end))
      writer.endObject()
      writer.endLine()
    }
    return writer.bytes
  }
}
