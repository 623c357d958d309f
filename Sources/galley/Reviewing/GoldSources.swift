import AnnotationModel
import SessionStore
import Workbench

/// The sessions that a gold session is made from.
struct GoldSources {
  /// With their digests.
  private let sessions: [CollectedSession]

  /// Reads the sessions; throws where one cannot be read, or they are not on one article by two
  /// annotators or more.
  ///
  /// - Parameter output: the gold session, which may lie in a folder that is given; nil where it is
  ///   not named.
  @MainActor init(_ arguments: [String], output: String?, console: Console) throws {
    let paths = try Self.files(arguments, output: output)
    // Gold without one of the annotators would look like any other.
    let collection = try SessionCollection(
      paths: paths, strict: true, console: console, rules: .comparable, digests: true)
    sessions = try collection.all()
    if let gold = sessions.first(where: \.session.isGold) {
      throw Diagnostic(
        "'\(gold.path)' is a gold session itself",
        hints: ["name the annotators' sessions, and the gold session with -o"], exitCode: .usage)
    }
    let set = collection.set
    guard set.groups.count < 2 else {
      throw Diagnostic(
        "the sessions are on \(set.groups.count) articles, and a gold session is on one",
        hints: set.groups.map { group in
          "'\(group.articleID)', text \(group.digest.prefix(12)): "
            + group.members.map { Files.typed(set.members[$0].path) }.joined(separator: " ")
        }, exitCode: .badData)
    }
    guard sessions.count > 1 else {
      throw Diagnostic(
        "there is only one session, '\(paths.joined(separator: " "))', and nothing to settle",
        hints: ["adjudication takes the sessions of two annotators or more on one article"],
        exitCode: .usage)
    }
  }

  /// Returns the files, without the gold session where a folder brought it.
  @MainActor private static func files(
    _ arguments: [String], output: String?
  ) throws(Diagnostic) -> [String] {
    try SessionCollection.files(of: arguments).filter { path in
      arguments.contains(path) || output.map { FileBytes.areSame(path, $0) } != true
    }
  }

  var articleID: String { sessions[0].session.article.id }

  /// Throws where the gold session would be written over one of those it is made from.
  func check(output path: String) throws(Diagnostic) {
    for session in sessions where FileBytes.areSame(session.path, path) {
      throw Diagnostic(
        "'\(path)' is one of the sessions to be settled", hints: ["give -o another name"],
        exitCode: .usage)
    }
  }

  /// Returns a new gold session, and what there is to say about it.
  func begin(
    id: String, annotator: String, created: Timestamp
  ) throws(Diagnostic) -> (Session, remarks: [String]) {
    let all = sessions.map(\.session)
    let gold: Session
    let cut: Int
    do {
      cut = try SessionAlignment(all).groups.count { !$0.isOneSentence }
      gold = try Session.gold(
        of: all,
        sources: sessions.map {
          SessionSource(
            session: $0.session.id, annotator: $0.session.annotator, sha256: $0.digest ?? "")
        }, id: id, annotator: annotator, created: created)
    } catch {
      // The collection has seen to it that there are sessions, all on one text.
      throw Diagnostic("the sessions cannot be laid side by side", exitCode: .bug)
    }
    var remarks: [String] = []
    if cut > 0 {
      remarks.append(
        "\(cut) \(cut == 1 ? "stretch of text is" : "stretches of text are") cut into other "
          + "sentences by some; here each is one sentence, which 'split' can cut")
    }
    if gold.sentences.contains(where: { $0.settlement?.isDisputed(on: $0.range) == true }) {
      remarks.append(
        "'take 1', 'take majority' or a label settles a sentence; 'why TEXT' says why")
    }
    for session in sessions where session.pendingChanges > 0 {
      remarks.append(
        "'\(session.path)' has changes that only its journal holds; they are taken over")
    }
    return (gold, remarks)
  }

  /// Throws where a session that is there is no gold session of these; returns what there is to say
  /// about it.
  func check(_ gold: Session, at path: String, isBlind: Bool) throws(Diagnostic) -> [String] {
    guard gold.isGold else {
      throw Diagnostic(
        "'\(path)' is there already and is no gold session", hints: ["give -o another name"],
        exitCode: .cannotCreate)
    }
    guard gold.article.sha256 == sessions[0].session.article.sha256 else {
      throw Diagnostic(
        "the gold session '\(path)' is on another text",
        hints: [
          "it has '\(gold.article.id)', text \(gold.article.sha256)",
          "the sessions have '\(articleID)', text \(sessions[0].session.article.sha256)",
        ], exitCode: .badData)
    }
    let voters = Voters(gold, isBlind: isBlind)
    var remarks: [String] = []
    for collected in sessions {
      guard let source = gold.sources.first(where: { $0.session == collected.session.id }) else {
        throw Diagnostic(
          "the gold session '\(path)' was not made from '\(collected.path)'",
          hints: [
            "it was made from the sessions of "
              + gold.sources.map { voters.name($0.annotator) }.joined(separator: ", "),
            "give -o another name to begin a new one",
          ], exitCode: .badData)
      }
      if source.sha256 != collected.digest {
        remarks.append(
          "the session of \(voters.name(source.annotator)) has changed since; its votes are those "
            + "of then")
      }
    }
    return remarks
  }
}
