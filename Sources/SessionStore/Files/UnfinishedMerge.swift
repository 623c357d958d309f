/// The two versions that a file with git's conflict marks holds.
struct UnfinishedMerge {
  var ours: Side
  var theirs: Side

  struct Side {
    /// What git wrote behind the mark: a branch, a commit.
    var name = ""
    var bytes: ContiguousArray<UInt8> = []
  }

  /// Takes a file apart; nil when it holds no conflict.
  init?(_ bytes: ContiguousArray<UInt8>) {
    ours = Side()
    theirs = Side()
    var place = Place.common
    var found = false
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if let name = Self.name(in: line, mark: "<") {
        place = .ours
        ours.name = name
        found = true
      } else if place != .common, Self.name(in: line, mark: "|") != nil {
        place = .base
      } else if place != .common, Self.name(in: line, mark: "=") != nil {
        place = .theirs
      } else if place != .common, let name = Self.name(in: line, mark: ">") {
        place = .common
        theirs.name = name
      } else {
        if place == .common || place == .ours { ours.bytes += line + [0x0A] }
        if place == .common || place == .theirs { theirs.bytes += line + [0x0A] }
      }
    }
    if !found { return nil }
  }

  private enum Place { case common, ours, base, theirs }

  /// Returns what follows seven marks at the start of a line.
  private static func name(
    in line: ContiguousArray<UInt8>.SubSequence, mark: Unicode.Scalar
  ) -> String? {
    guard line.prefix(7).elementsEqual(repeatElement(UInt8(ascii: mark), count: 7)) else {
      return nil
    }
    return String(decoding: line.dropFirst(7).drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
  }
}
