/// What the prefixes stand for in the element that is read.
///
/// Names are numbers here, so that they are compared byte for byte and in one step.
struct XMLNamespaces {
  /// A text that stands in the document as a prefix, a name or a namespace.
  private struct Word: Hashable {
    var text: String

    /// Unlike `String`, tells apart what Unicode calls equivalent.
    static func == (left: Word, right: Word) -> Bool {
      left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }

  private var numbers: [Word: Int] = [:]
  private(set) var words: ContiguousArray<String> = []
  /// The namespace of each word as a prefix; -1 when it is not declared.
  private var namespaces: ContiguousArray<Int> = []
  /// What declarations replaced, to be put back when their elements end.
  private var replaced: ContiguousArray<(prefix: Int, namespace: Int)> = []

  static let none = 0
  static let xml = 1
  static let xmlns = 2
  private static let xmlNamespace = 3
  private static let xmlnsNamespace = 4

  init() {
    for word in ["", "xml", "xmlns", XMLName.xmlNamespace, "http://www.w3.org/2000/xmlns/"] {
      _ = number(of: word)
    }
    namespaces[Self.none] = Self.none
    namespaces[Self.xml] = Self.xmlNamespace
  }

  mutating func number(of text: String) -> Int {
    let word = Word(text: text)
    if let known = numbers[word] { return known }
    numbers[word] = words.count
    words.append(text)
    namespaces.append(-1)
    return words.count - 1
  }

  /// How many declarations are in force.
  var count: Int { replaced.count }

  /// Whether the declarations after the first `count` have one for a prefix.
  func declares(_ prefix: Int, after count: Int) -> Bool {
    for index in count..<replaced.count where replaced[index].prefix == prefix { return true }
    return false
  }

  /// Returns why a prefix may not stand for a namespace, nil when it may and does from now on.
  mutating func declare(_ prefix: Int, as uri: String) -> String? {
    let namespace = number(of: uri)
    if prefix == Self.xmlns { return "the prefix 'xmlns' may not be declared" }
    if (prefix == Self.xml) != (namespace == Self.xmlNamespace) {
      return "only the prefix 'xml' stands for '\(XMLName.xmlNamespace)'"
    }
    if namespace == Self.xmlnsNamespace { return "no prefix may stand for '\(uri)'" }
    if namespace == Self.none, prefix != Self.none {
      return "a prefix, here '\(words[prefix])', has to stand for a namespace that is not empty"
    }
    replaced.append((prefix, namespaces[prefix]))
    namespaces[prefix] = namespace
    return nil
  }

  /// Takes back all declarations after the first `count`.
  mutating func removeLast(to count: Int) {
    while replaced.count > count {
      let last = replaced.removeLast()
      namespaces[last.prefix] = last.namespace
    }
  }

  /// The namespace of a prefix; nil when it is not declared.
  func namespace(of prefix: Int) -> Int? {
    let namespace = namespaces[prefix]
    return namespace < 0 ? nil : namespace
  }
}
