/// Names that a format can write, for names that it cannot: each one its own.
///
/// A name that is fit is kept. In others every character that is not becomes `_`, and a number is
/// added where that would be another's name.
struct SafeNames {
  private let isFit: @Sendable (Unicode.Scalar) -> Bool
  private var safe: [String: String] = [:]
  private var taken: Set<String> = []

  /// - Parameters:
  ///   - names: those that are known, of which the fit ones come first.
  ///   - reserved: names that mean something else in the format.
  ///   - isFit: whether a character may stand in a name; letters, digits and `_` must be.
  init(
    _ names: [String], reserved: Set<String> = [],
    isFit: @escaping @Sendable (Unicode.Scalar) -> Bool
  ) {
    self.isFit = isFit
    taken = reserved
    for name in names where self.isFit(name) && taken.insert(name).inserted { safe[name] = name }
    for name in names { _ = self[name] }
  }

  private func isFit(_ name: String) -> Bool {
    !name.isEmpty && name.unicodeScalars.allSatisfy(isFit)
  }

  /// Returns the name to be written for a name, which need not have been known.
  subscript(_ name: String) -> String {
    mutating get {
      if let known = safe[name] { return known }
      var base = String(String.UnicodeScalarView(name.unicodeScalars.map { isFit($0) ? $0 : "_" }))
      if base.isEmpty { base = "_" }
      var found = base
      var number = 2
      while !taken.insert(found).inserted {
        found = "\(base)_\(number)"
        number += 1
      }
      safe[name] = found
      return found
    }
  }

  /// The names that are written otherwise, by what is written.
  var changed: [(safe: String, name: String)] {
    safe.filter { $0.key != $0.value }.map { ($0.value, $0.key) }.sorted { $0.safe < $1.safe }
  }
}
