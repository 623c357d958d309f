/// Reads a regular expression and makes instructions of it.
struct ExpressionParser {
  typealias Instruction = RegularExpression.Instruction
  typealias Problem = RegularExpression.Problem

  private let characters: [Character]
  private var position = 0
  private var depth = 0

  private static let longest = 1000
  private static let deepest = 50
  /// What a search looks at for each character of the text, at the most.
  private static let mostInstructions = 2000

  init(_ source: String) {
    characters = Array(source)
  }

  mutating func program() throws(Problem) -> [Instruction] {
    guard characters.count <= Self.longest else { throw .tooMuch }
    let program = try choice()
    guard position == characters.count else { throw .malformed }
    return program + [.end]
  }

  // MARK: - Structure

  private var next: Character? { position < characters.count ? characters[position] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard next == character else { return false }
    position += 1
    return true
  }

  private mutating func choice() throws(Problem) -> [Instruction] {
    depth += 1
    guard depth <= Self.deepest else { throw .tooMuch }
    var ways = [try sequence()]
    while take("|") { ways.append(try sequence()) }
    depth -= 1
    var code = ways[ways.count - 1]
    for way in ways.dropLast().reversed() {
      // split, way, jump over the rest, the rest
      code =
        [.split(1, way.count + 2)] + Self.moved(way, by: 1)
        + [.jump(way.count + 2 + code.count)] + Self.moved(code, by: way.count + 2)
      try Self.check(code)
    }
    return code
  }

  private mutating func sequence() throws(Problem) -> [Instruction] {
    var code: [Instruction] = []
    while let character = next, character != "|", character != ")" {
      let item = try self.item()
      code += Self.moved(try repetitions(of: item), by: code.count)
      try Self.check(code)
    }
    return code
  }

  private mutating func repetitions(of item: [Instruction]) throws(Problem) -> [Instruction] {
    var code = item
    while let (least, most) = try bounds() {
      let isLazy = take("?")
      // It would keep what it has taken, which only those that try one way after the other can do.
      if !isLazy, next == "+" { throw .unknown("++") }
      code = try Self.repeated(code, least, most, isLazy: isLazy)
    }
    return code
  }

  /// Reads how often what comes before it may come; nil when nothing says so.
  private mutating func bounds() throws(Problem) -> (least: Int, most: Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    guard take("{") else { return nil }
    let least = try number()
    var most = least
    if take(",") { most = try number() }
    guard take("}"), least != nil || most != nil, (least ?? 0) <= (most ?? Int.max) else {
      throw .malformed
    }
    return (least ?? 0, most)
  }

  private mutating func number() throws(Problem) -> Int? {
    var value: Int?
    while let digit = next.flatMap({ $0.isASCII ? $0.wholeNumberValue : nil }) {
      position += 1
      value = (value ?? 0) * 10 + digit
      if value ?? 0 > Self.mostInstructions { throw .tooMuch }
    }
    return value
  }

  private static func repeated(
    _ item: [Instruction], _ least: Int, _ most: Int?, isLazy: Bool
  ) throws(Problem) -> [Instruction] {
    func split(_ first: Int, _ second: Int) -> Instruction {
      isLazy ? .split(second, first) : .split(first, second)
    }
    let count = item.count + 1
    guard count * max(least, most ?? 1) <= mostInstructions else { throw .tooMuch }
    var code: [Instruction] = []
    for _ in 0..<least { code += moved(item, by: code.count) }
    if let most {
      let end = code.count + (most - least) * count
      for _ in least..<most {
        code.append(split(code.count + 1, end))
        code += moved(item, by: code.count)
      }
    } else {
      let start = code.count
      code.append(split(start + 1, start + count + 1))
      code += moved(item, by: start + 1)
      code.append(.jump(start))
    }
    return code
  }

  private static func moved(_ code: [Instruction], by distance: Int) -> [Instruction] {
    code.map { instruction in
      switch instruction {
      case .split(let first, let second): .split(first + distance, second + distance)
      case .jump(let target): .jump(target + distance)
      default: instruction
      }
    }
  }

  private static func check(_ code: [Instruction]) throws(Problem) {
    guard code.count <= mostInstructions else { throw .tooMuch }
  }

  // MARK: - Items

  private mutating func item() throws(Problem) -> [Instruction] {
    guard let character = next else { throw .malformed }
    position += 1
    switch character {
    case "(":
      if take("?") {
        guard take(":") else { throw .unknown("(?\(next.map(String.init) ?? "")") }
      }
      let code = try choice()
      guard take(")") else { throw .malformed }
      return code
    case "[": return [.letter(try letterClass())]
    case ".": return [.letter(LetterSet(items: [.any]))]
    case "^": return [.assertion(.start)]
    case "$": return [.assertion(.end)]
    case "*", "+", "?", "{", "}", "]": throw .malformed
    case "\\":
      if take("b") { return [.assertion(.wordEdge)] }
      if take("B") { return [.assertion(.noWordEdge)] }
      return [.letter(LetterSet(items: [try escape().item]))]
    default: return [.letter(LetterSet(items: [.one(character.lowercased())]))]
    }
  }

  /// Reads what stands between brackets, behind the first.
  private mutating func letterClass() throws(Problem) -> LetterSet {
    var set = LetterSet(items: [], isNegated: take("^"))
    while true {
      guard let character = next else { throw .malformed }
      position += 1
      if character == "]", !set.items.isEmpty { return set }
      // A set in a set means something else in every program.
      if character == "[" || character == "]" { throw .malformed }
      let (item, first) = character == "\\" ? try escape() : (nil, character)
      guard let first, next == "-", position + 1 < characters.count,
        characters[position + 1] != "]"
      else {
        set.items.append(item ?? .one(character.lowercased()))
        continue
      }
      position += 1
      var last = characters[position]
      position += 1
      if last == "\\" {
        guard let escaped = try escape().character else { throw .malformed }
        last = escaped
      }
      guard first.unicodeScalars.count == 1, last.unicodeScalars.count == 1,
        let low = first.unicodeScalars.first, let high = last.unicodeScalars.first, low <= high
      else { throw .malformed }
      set.items.append(.range(low, high))
    }
  }

  /// Reads what follows a backslash, and returns also the one character that it stands for, if so.
  private mutating func escape() throws(Problem) -> (item: LetterSet.Item, character: Character?) {
    guard let character = next else { throw .malformed }
    position += 1
    func one(_ character: Character) -> (LetterSet.Item, Character?) {
      (.one(character.lowercased()), character)
    }
    switch character {
    case "d": return (.digit, nil)
    case "D": return (.not(.digit), nil)
    case "w": return (.word, nil)
    case "W": return (.not(.word), nil)
    case "s": return (.space, nil)
    case "S": return (.not(.space), nil)
    case "n": return one("\n")
    case "r": return one("\r")
    case "t": return one("\t")
    case "p", "P":
      guard take("{"), let end = characters[position...].firstIndex(of: "}") else {
        throw .malformed
      }
      let name = String(characters[position..<end])
      guard name.utf8.count <= 2, let first = name.first, "LMNPSZC".contains(first) else {
        throw .unknown("\\p{\(name)}")
      }
      position = end + 1
      return (character == "p" ? .category(name) : .not(.category(name)), nil)
    case "u", "x":
      let digits = try hexadecimal(isLong: character == "u")
      guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
        throw .malformed
      }
      return one(Character(scalar))
    default:
      if character.isLetter || character.isNumber { throw .unknown("\\\(character)") }
      return one(character)
    }
  }

  /// Reads `41`, `0041` or `{41}`.
  private mutating func hexadecimal(isLong: Bool) throws(Problem) -> String {
    let isBraced = take("{")
    var count = isLong ? 4 : 2
    if isBraced {
      guard let end = characters[position...].firstIndex(of: "}") else { throw .malformed }
      count = end - position
    }
    guard position + count <= characters.count else { throw .malformed }
    let digits = characters[position..<position + count]
    guard !digits.isEmpty, digits.allSatisfy(\.isHexDigit) else { throw .malformed }
    position += isBraced ? count + 1 : count
    return String(digits)
  }
}
