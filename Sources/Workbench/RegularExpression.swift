/// A regular expression that finds its place in time in proportion to the text, whatever it says.
///
/// It follows all ways through the expression at once (Thompson's construction), where the standard
/// library's `Regex` tries one after the other: `(a+)+b` would never come to an end there. What
/// cannot be had that way is refused: looking ahead and behind, and `\1`.
///
/// Case does not matter, and characters are what readers take for one: `é` is `e` with an accent.
struct RegularExpression: Sendable {
  /// Why a text is not an expression.
  enum Problem: Error, Hashable {
    case malformed
    /// Other programs know it.
    case unknown(String)
    /// It is longer, deeper or repeats more often than anybody types.
    case tooMuch
  }

  /// Runs one after the other, the next one behind, unless it says where to go on.
  enum Instruction: Sendable {
    case letter(LetterSet)
    /// Two ways to go on; the first is preferred.
    case split(Int, Int)
    case jump(Int)
    case assertion(Assertion)
    case end
  }

  enum Assertion: Sendable {
    case start, end, wordEdge, noWordEdge
  }

  private let program: [Instruction]

  init(_ source: String) throws(Problem) {
    var parser = ExpressionParser(source)
    program = try parser.program()
  }

  /// Returns the first place where the expression fits.
  func firstRange(in text: Substring) -> Range<String.Index>? {
    var search = Search(program, text)
    return search.run()
  }
}

/// A character of a text, with what is asked of it more than once.
struct Letter {
  let character: Character
  let folded: String

  init(_ character: Character) {
    self.character = character
    folded = character.lowercased()
  }

  var isWord: Bool { character.isLetter || character.isNumber || character == "_" }
}

/// What a single character may be.
struct LetterSet: Sendable {
  enum Item: Sendable {
    case any
    /// In lower case.
    case one(String)
    case range(Unicode.Scalar, Unicode.Scalar)
    case digit, word, space
    /// The first letters of a general category's name.
    case category(String)
    indirect case not(Item)
  }

  var items: [Item]
  var isNegated = false

  func contains(_ letter: Letter) -> Bool {
    items.contains { Self.matches($0, letter) } != isNegated
  }

  private static func matches(_ item: Item, _ letter: Letter) -> Bool {
    switch item {
    case .any: return !letter.character.isNewline
    case .one(let text): return letter.folded == text
    case .range(let first, let last):
      let bounds = first...last
      func isInside(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.count == 1 && scalars.first.map(bounds.contains) == true
      }
      return isInside(String(letter.character)) || isInside(letter.folded)
        || isInside(letter.character.uppercased())
    case .digit: return letter.character.wholeNumberValue.map { (0...9).contains($0) } ?? false
    case .word: return letter.isWord
    case .space: return letter.character.isWhitespace
    case .category(let name):
      return letter.character.unicodeScalars.first.map {
        $0.properties.generalCategory.abbreviation.hasPrefix(name)
      } ?? false
    case .not(let item): return !matches(item, letter)
    }
  }
}

extension Unicode.GeneralCategory {
  /// The two letters by which Unicode calls it.
  fileprivate var abbreviation: String {
    switch self {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}

/// One search in one text.
private struct Search {
  /// A way through the expression, by the instruction it has come to and where it began.
  private struct Way {
    var instruction: Int
    var start: String.Index
  }

  private let program: [RegularExpression.Instruction]
  private let text: Substring
  /// Preferred ones first.
  private var ways: [Way] = []
  private var pending: [Way] = []
  /// For each instruction, the step in which a way came to it last.
  private var steps: [Int]
  private var step = 0
  private var index: String.Index
  private var before: Letter?
  private var after: Letter?
  private var found: Range<String.Index>?

  init(_ program: [RegularExpression.Instruction], _ text: Substring) {
    self.program = program
    self.text = text
    steps = Array(repeating: 0, count: program.count)
    index = text.startIndex
    after = text.first.map { Letter($0) }
  }

  mutating func run() -> Range<String.Index>? {
    while true {
      step += 1
      let arrived = ways
      ways.removeAll(keepingCapacity: true)
      // A way that is behind one which has come to the end began later, or is less preferred.
      for way in arrived where !follow(way) { break }
      if found == nil { _ = follow(Way(instruction: 0, start: index)) }
      guard let letter = after, found == nil || !ways.isEmpty else { return found }
      ways = ways.compactMap { way in
        guard case .letter(let set) = program[way.instruction], set.contains(letter) else {
          return nil
        }
        return Way(instruction: way.instruction + 1, start: way.start)
      }
      before = letter
      text.formIndex(after: &index)
      after = index < text.endIndex ? Letter(text[index]) : nil
    }
  }

  /// Follows a way to all places where a character has to come; false when it is at the end.
  private mutating func follow(_ way: Way) -> Bool {
    pending.append(way)
    while let way = pending.popLast() {
      guard steps[way.instruction] != step else { continue }
      steps[way.instruction] = step
      switch program[way.instruction] {
      case .letter: ways.append(way)
      case .jump(let target): pending.append(Way(instruction: target, start: way.start))
      case .split(let first, let second):
        pending.append(Way(instruction: second, start: way.start))
        pending.append(Way(instruction: first, start: way.start))
      case .assertion(let assertion):
        if holds(assertion) {
          pending.append(Way(instruction: way.instruction + 1, start: way.start))
        }
      case .end:
        found = way.start..<index
        pending.removeAll(keepingCapacity: true)
        return false
      }
    }
    return true
  }

  private func holds(_ assertion: RegularExpression.Assertion) -> Bool {
    let isEdge = (before?.isWord ?? false) != (after?.isWord ?? false)
    return switch assertion {
    case .start: before == nil
    case .end: after == nil
    case .wordEdge: isEdge
    case .noWordEdge: !isEdge
    }
  }
}
