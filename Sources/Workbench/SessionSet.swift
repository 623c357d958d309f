package import AnnotationModel

/// What tells sessions apart that are looked at together, and what must hold of them.
///
/// The sessions themselves are not kept: there may be more than memory holds.
package struct SessionSet: Sendable {
  /// What a command asks of its sessions.
  package struct Rules: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// No session comes twice, under whatever name.
    package static let distinct = Rules(rawValue: 1)
    /// Nobody has two sessions on one text.
    package static let oneEachAnnotator = Rules(rawValue: 2)
    /// Articles of one name have one text.
    package static let oneText = Rules(rawValue: 4)
    /// The schemas have the same labels, by their names.
    package static let oneSchema = Rules(rawValue: 8)

    /// What comparing annotators takes.
    package static let comparable: Rules = [.distinct, .oneEachAnnotator, .oneText, .oneSchema]
  }

  /// One session, without its sentences.
  package struct Member: Hashable, Sendable {
    package var path: String
    package var id: String
    package var annotator: String
    package var articleID: String
    /// The digest of the article's text.
    package var digest: String
    package var schema: LabelSchema

    package init(_ session: Session, path: String) {
      self.path = path
      id = session.id
      annotator = session.annotator
      articleID = session.article.id
      digest = session.article.sha256
      schema = session.schema
    }
  }

  /// The sessions on one text.
  package struct Group: Hashable, Sendable {
    package var digest: String
    /// The article's name in the first of them.
    package var articleID: String
    /// Indices of `members`.
    package var members: [Int]
  }

  package let rules: Rules
  /// In the order in which they were added.
  package private(set) var members: [Member] = []
  /// In the order of their first members.
  package private(set) var groups: [Group] = []
  /// The annotators' names, each once, in the order in which they came.
  package private(set) var annotators: [String] = []
  /// The first session's schema, whose names and order of labels are everybody's under `oneSchema`.
  package var schema: LabelSchema? { members.first?.schema }
  private var byID: [String: Int] = [:]
  private var byDigest: [String: Int] = [:]
  private var byArticle: [String: Int] = [:]

  package init(_ rules: Rules) {
    self.rules = rules
  }

  /// Adds a session; throws where it cannot stand beside those that came before it.
  package mutating func add(_ member: Member) throws(Diagnostic) {
    if rules.contains(.distinct), let other = byID[member.id] {
      throw Diagnostic(
        "'\(members[other].path)' and '\(member.path)' are the same session",
        hints: ["name only one of them"], exitCode: .badData)
    }
    if rules.contains(.oneText), let other = byArticle[member.articleID],
      members[other].digest != member.digest
    {
      throw Self.differentTexts(members[other], member)
    }
    let group = byDigest[member.digest]
    if rules.contains(.oneEachAnnotator), let group,
      let other = groups[group].members.first(where: {
        members[$0].annotator == member.annotator
      })
    {
      throw Diagnostic(
        "'\(members[other].path)' and '\(member.path)' are both \(member.annotator)'s on "
          + "'\(member.articleID)'",
        hints: ["name one session of each annotator"], exitCode: .badData)
    }
    if rules.contains(.oneSchema), let first = members.first, first.schema != member.schema {
      try Self.checkLabels(first, member)
    }
    let index = members.count
    members.append(member)
    byID[member.id] = byID[member.id] ?? index
    byArticle[member.articleID] = byArticle[member.articleID] ?? index
    if let group {
      groups[group].members.append(index)
    } else {
      byDigest[member.digest] = groups.count
      groups.append(
        Group(digest: member.digest, articleID: member.articleID, members: [index]))
    }
    if !annotators.contains(member.annotator) { annotators.append(member.annotator) }
  }

  /// What there is to say when sessions that are to be compared speak of different texts.
  package static func differentTexts(_ one: Member, _ other: Member) -> Diagnostic {
    Diagnostic(
      "'\(one.path)' and '\(other.path)' are on different texts",
      hints: [
        "'\(one.path)' has '\(one.articleID)', text \(one.digest)",
        "'\(other.path)' has '\(other.articleID)', text \(other.digest)",
      ], exitCode: .badData)
  }

  /// Says which labels only one of two sessions' schemas has, a line for each session that has any.
  package static func differentLabels(_ one: Member, _ other: Member) -> [String] {
    [(one, other), (other, one)].compactMap { left, right in
      let names = left.schema.labels.map(\.name).filter { right.schema.label(named: $0) == nil }
      guard !names.isEmpty else { return nil }
      return "only '\(left.path)' has \(names.map { "'\($0)'" }.joined(separator: ", "))"
    }
  }

  /// Throws unless two schemas have labels of the same names, in whatever order.
  private static func checkLabels(_ one: Member, _ other: Member) throws(Diagnostic) {
    let hints = differentLabels(one, other)
    guard !hints.isEmpty else { return }
    throw Diagnostic(
      "'\(one.path)' and '\(other.path)' have different labels",
      hints: hints + ["'galley relabel' renames, merges and splits labels"], exitCode: .badData)
  }
}
