import AnnotationModel
import Workbench

extension Desk {
  /// A desk at which a gold session is open, of annotators who typed these lines.
  init(gold annotators: [(name: String, lines: [String])], isBlind: Bool = false) throws {
    let sessions = try annotators.map { name, lines in
      var session = try Desk(typed: lines).session
      session.annotator = name
      return session
    }
    let gold = try Session.gold(
      of: sessions,
      sources: sessions.map {
        SessionSource(session: $0.annotator, annotator: $0.annotator, sha256: "")
      }, id: "gold", annotator: "rita", created: .start)
    self.init(gold)
    state.annotator = "rita"
    state.purpose = .adjudicating(isBlind: isBlind)
  }

  func settlement(_ number: Int) throws -> Settlement? { try sentence(number).settlement }
}
