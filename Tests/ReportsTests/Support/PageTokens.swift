/// A page as a browser's tokenizer sees it: tags with their attributes, and text.
///
/// As much of the HTML standard's tokenizer as our pages need, and as an attack on them would use:
/// quoted and bare values, comments, character references, raw text in `style` and `script`.
struct PageTokens {
  struct Tag: Hashable {
    var name: String
    var isEnd = false
    var attributes: [String: String] = [:]
  }

  enum Token: Hashable {
    case tag(Tag)
    case text(String)
    case comment(String)
  }

  private(set) var tokens: [Token] = []

  init(_ source: String) {
    let scalars = Array(source.unicodeScalars)
    var at = 0
    var text = ""
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }
    func starts(_ word: String, _ at: Int) -> Bool {
      let word = Array(word.unicodeScalars)
      return at + word.count <= scalars.count
        && scalars[at..<at + word.count].map(\.properties.lowercaseMapping)
          .elementsEqual(word.map(\.properties.lowercaseMapping))
    }
    func flush() {
      if !text.isEmpty { tokens.append(.text(Self.decoded(text))) }
      text = ""
    }
    while at < scalars.count {
      if starts("<!--", at) {
        flush()
        var end = at + 4
        while end < scalars.count, !starts("-->", end) { end += 1 }
        tokens.append(.comment(Self.string(scalars[(at + 4)..<end])))
        at = end + 3
        continue
      }
      let isEnd = starts("</", at)
      let start = at + (isEnd ? 2 : 1)
      guard scalars[at] == "<", start < scalars.count,
        scalars[start].properties.isAlphabetic || scalars[start] == "!"
      else {
        text.unicodeScalars.append(scalars[at])
        at += 1
        continue
      }
      flush()
      var tag = Tag(name: "", isEnd: isEnd)
      at = start
      while at < scalars.count, !isSpace(scalars[at]), scalars[at] != ">", scalars[at] != "/" {
        tag.name += scalars[at].properties.lowercaseMapping
        at += 1
      }
      while at < scalars.count, scalars[at] != ">" {
        guard !isSpace(scalars[at]), scalars[at] != "/" else {
          at += 1
          continue
        }
        var name = ""
        while at < scalars.count, !isSpace(scalars[at]), !"=>/".unicodeScalars.contains(scalars[at])
        {
          name += scalars[at].properties.lowercaseMapping
          at += 1
        }
        var value = ""
        if at < scalars.count, scalars[at] == "=" {
          at += 1
          if at < scalars.count, scalars[at] == "\"" || scalars[at] == "'" {
            let quote = scalars[at]
            at += 1
            while at < scalars.count, scalars[at] != quote {
              value.unicodeScalars.append(scalars[at])
              at += 1
            }
            at += 1
          } else {
            while at < scalars.count, !isSpace(scalars[at]), scalars[at] != ">" {
              value.unicodeScalars.append(scalars[at])
              at += 1
            }
          }
        }
        tag.attributes[name] = Self.decoded(value)
      }
      at += 1
      tokens.append(.tag(tag))
      if !tag.isEnd, ["style", "script", "title"].contains(tag.name) {
        var end = at
        while end < scalars.count, !starts("</\(tag.name)", end) { end += 1 }
        let raw = Self.string(scalars[at..<end])
        tokens.append(.text(tag.name == "title" ? Self.decoded(raw) : raw))
        at = end
      }
    }
    flush()
  }

  var tags: [Tag] {
    tokens.compactMap { if case .tag(let tag) = $0, !tag.isEnd { tag } else { nil } }
  }

  /// The text that is read, without the style sheet.
  var text: String {
    var isStyle = false
    return tokens.reduce(into: "") { text, token in
      switch token {
      case .tag(let tag): isStyle = tag.name == "style" && !tag.isEnd
      case .text(let part): if !isStyle { text += part }
      case .comment: break
      }
    }
  }

  /// The tags with the names of their attributes: what must not depend on data.
  var skeleton: [String] {
    tokens.compactMap { token in
      switch token {
      case .tag(let tag):
        (tag.isEnd ? "/" : "") + tag.name + " "
          + tag.attributes.keys.sorted().joined(separator: " ")
      case .comment(let text): "!" + text
      case .text: nil
      }
    }
  }

  func tags(_ name: String, class word: String? = nil) -> [Tag] {
    tags.filter { tag in
      tag.name == name
        && (word.map {
          tag.attributes["class"]?.split(separator: " ").contains(Substring($0)) == true
        }
          ?? true)
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func decoded(_ text: String) -> String {
    var text = text
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.split(separator: entity, omittingEmptySubsequences: false).joined(
        separator: character)
    }
    return text
  }
}
