package import AnnotationModel

/// Gives whole articles to the parts of a split export.
///
/// Where an article goes depends on nothing but the seed and its text, so that it stays there when
/// others are added. Articles that are nearly the same, and those that several annotators tagged, go
/// together, by the one that was begun first. Where a part would have no article, or none with a label
/// that enough articles have, those nearest to its border move there; they are listed.
package struct Splits: Sendable {
  private let proportions: SplitProportions
  private let seed: UInt64
  private var duplicates = NearDuplicates()
  private var members: ContiguousArray<Member> = []

  /// What is known of one text.
  private struct Member {
    var sha256: String
    var created: Timestamp
    var names: [String] = []
    var labels: Set<String> = []
    var hasChosen = false
  }

  package init(_ proportions: SplitProportions, seed: UInt64) {
    self.proportions = proportions
    self.seed = seed
  }

  /// Notes an article, after sentences were chosen from it.
  package mutating func add(_ article: ExportedArticle) {
    let number = duplicates.add(article.article.text, sha256: article.article.sha256)
    if number == members.count {
      members.append(Member(sha256: article.article.sha256, created: article.created))
    }
    members[number].names.append(article.name)
    members[number].created = min(members[number].created, article.created)
    for sentence in article.chosen {
      members[number].hasChosen = true
      for annotation in sentence.sentence.annotations {
        members[number].labels.insert(annotation.label)
      }
    }
  }

  /// Where every article goes, and what was done for it.
  package struct Assignment: Sendable {
    fileprivate var splits: [String: Split] = [:]
    /// The articles of each part, several annotators' counted as often.
    package fileprivate(set) var counts: [Split: Int] = [:]
    /// Articles that moved, in the order in which they did.
    package fileprivate(set) var moves: [Move] = []
    /// What a part should have and could not be given.
    package fileprivate(set) var gaps: [Gap] = []
    /// The articles that are nearly the same as others, by name, those together that go together.
    package fileprivate(set) var nearDuplicates: [[String]] = []

    package subscript(_ article: Article) -> Split? { splits[article.sha256] }
  }

  package struct Move: Hashable, Sendable {
    /// By name; several where they are nearly the same.
    package var articles: [String]
    package var from: Split
    package var to: Split
    /// The label that was wanting there; nil where every article was.
    package var label: String?
  }

  package struct Gap: Hashable, Sendable {
    package var split: Split
    /// nil where it has no article at all.
    package var label: String?
  }

  /// Returns where every article goes that was added.
  package func assignment() -> Assignment {
    var clusters: [SplitBalance.Cluster] = []
    var numbers: [Int: Int] = [:]
    var groups: [[Int]] = []
    for (member, first) in duplicates.firstOfEach().enumerated() {
      if let number = numbers[first] {
        groups[number].append(member)
      } else {
        numbers[first] = groups.count
        groups.append([member])
      }
    }
    for group in groups {
      let members = group.map { self.members[$0] }
      let key =
        members.min { ($0.created, $0.sha256) < ($1.created, $1.sha256) }?.sha256 ?? ""
      clusters.append(
        SplitBalance.Cluster(
          key: key, position: position(of: key),
          labels: members.reduce(into: []) { $0.formUnion($1.labels) },
          counts: members.contains(where: \.hasChosen)))
    }
    var balance = SplitBalance(clusters, proportions)
    balance.fill()

    var assignment = Assignment()
    for (group, cluster) in zip(groups, balance.clusters) {
      for member in group {
        assignment.splits[members[member].sha256] = cluster.split
        assignment.counts[cluster.split, default: 0] += members[member].names.count
      }
      if group.count > 1 { assignment.nearDuplicates.append(group.flatMap { members[$0].names }) }
    }
    assignment.moves = balance.moves.map { move in
      Move(
        articles: groups[move.cluster].flatMap { members[$0].names }, from: move.from, to: move.to,
        label: move.label)
    }
    assignment.gaps = balance.gaps
    return assignment
  }

  /// Returns a number from 0 up to 1 that the seed and a digest give, evenly spread.
  private func position(of sha256: String) -> Double {
    var hash = seed.mixed
    for byte in sha256.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Double(hash.mixed >> 11) / Double(1 << 53)
  }
}
