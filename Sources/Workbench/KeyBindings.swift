package import AnnotationModel

/// A key as keys mode names it.
package enum KeyName: Hashable, Sendable {
  case character(Character)
  case enter, space, tab, escape, backspace
  case up, down, left, right, home, end, pageUp, pageDown
}

extension KeyName: CustomStringConvertible {
  package var description: String {
    switch self {
    case .character(let character): String(character)
    case .enter: "Enter"
    case .space: "Space"
    case .tab: "Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PageUp"
    case .pageDown: "PageDown"
    }
  }
}

/// What a key of keys mode does.
package enum KeyAction: Hashable, Sendable {
  /// Runs a line of the shell.
  case command(String)
  /// Accepts the suggestion that is shown for the current sentence; goes on where none is.
  case accept
  /// Asks for the rest of a line: `find …`, `speaker …`, `note …`.
  case ask(Question)
  /// One line of the shell, then back to keys.
  case commandLine
  case toggleFlag
  case pageDown, pageUp
  case help
  case leave

  /// What keys mode asks an analyst to type.
  package enum Question: String, Hashable, Sendable {
    case attributes, speaker, find, note, remark, rejection, why
  }
}

/// The keys of keys mode under one schema.
package struct KeyBindings: Sendable {
  package struct Binding: Sendable {
    package var keys: [KeyName]
    package var action: KeyAction
    /// What it does, in a few words.
    package var summary: String
  }

  /// In the order in which `?` lists them.
  package let bindings: [Binding]
  private let byKey: [KeyName: KeyAction]

  /// Binds each label to its key, and to its capital to add the label; in review, to propose it.
  ///
  /// Throws when a label's key means something else already.
  ///
  /// - Parameter voters: how many annotators a gold session has, whose labels can be taken.
  package init(
    schema: LabelSchema, purpose: Purpose = .annotating, voters: Int = 0
  ) throws(Diagnostic) {
    let fixed = Self.fixed(for: purpose)
    var byKey = Self.actions(fixed)
    var labels: [Binding] = []
    for label in schema.labels {
      let key = Character(label.key)
      labels.append(
        Binding(
          keys: [.character(key)],
          action: .command("\(purpose == .reviewing ? "correct" : "tag") \(label.name)"),
          summary: purpose == .reviewing ? "propose \(label.name)" : label.name))
      if purpose == .reviewing { continue }
      let capital = label.key.uppercased()
      if schema.maximumLabels > 1, !label.alone, capital != label.key, capital.count == 1 {
        labels.append(
          Binding(
            keys: [.character(Character(capital))], action: .command("add \(label.name)"),
            summary: "add \(label.name), and stay"))
      }
    }
    for binding in labels {
      for key in binding.keys {
        if byKey[key] != nil {
          let other = (fixed + labels).first { $0.keys.contains(key) }
          throw Diagnostic(
            "the key '\(key)' for '\(binding.summary)' is taken: it means '\(other?.summary ?? "")'",
            at: "schema '\(schema.name)'",
            hints: ["give the label another key; taken are \(Self.takenCharacters)"],
            exitCode: .badData)
        }
        byKey[key] = binding.action
      }
    }
    var taking: [Binding] = []
    if case .adjudicating = purpose { taking = Self.adjudicating(voters: voters) }
    for index in taking.indices {
      // Labels come first: what they need is still there under another key.
      taking[index].keys.removeAll { byKey[$0] != nil }
      for key in taking[index].keys { byKey[key] = taking[index].action }
    }
    self.init(bindings: taking.filter { !$0.keys.isEmpty } + labels + fixed, byKey: byKey)
  }

  private init(bindings: [Binding], byKey: [KeyName: KeyAction]) {
    self.bindings = bindings
    self.byKey = byKey
  }

  /// The keys that mean the same under every schema.
  package static func withoutLabels(_ purpose: Purpose = .annotating) -> KeyBindings {
    let fixed = fixed(for: purpose)
    return KeyBindings(bindings: fixed, byKey: actions(fixed))
  }

  private static func actions(_ bindings: [Binding]) -> [KeyName: KeyAction] {
    Dictionary(
      bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns what a key does; nil for a key that does nothing.
  ///
  /// A Cyrillic letter that is not bound counts as the Latin one on the same key, so that nobody
  /// has to change the keyboard's layout.
  package subscript(key: KeyName) -> KeyAction? {
    if let action = byKey[key] { return action }
    guard case .character(let character) = key, let latin = Self.latin[character] else {
      return nil
    }
    return byKey[.character(latin)]
  }

  /// Returns the keys of a purpose: its own, and of those that annotating has the ones that it
  /// leaves as they are.
  private static func fixed(for purpose: Purpose) -> [Binding] {
    switch purpose {
    case .annotating: return annotating + fixed
    case .adjudicating: return goingOn + fixed
    case .reviewing: break
    }
    let own = Set(reviewing.flatMap(\.keys))
    let others = fixed.filter { binding in
      binding.keys.allSatisfy { !own.contains($0) } && binding.action != .ask(.attributes)
        && binding.action != .ask(.speaker) && binding.action != .toggleFlag
    }
    return reviewing + others
  }

  /// What a reviewer's keys do.
  private static let reviewing: [Binding] = [
    Binding(keys: [.enter], action: .command("approve"), summary: "approve, and go on"),
    Binding(
      keys: [.character("-")], action: .ask(.rejection), summary: "reject, say why, go on"),
    Binding(keys: [.character("e")], action: .ask(.remark), summary: "write a remark"),
    Binding(keys: [.backspace], action: .command("withdraw"), summary: "take back what you said"),
    Binding(keys: [.space], action: .command("next"), summary: "go on"),
    Binding(
      keys: [.tab], action: .command("next unreviewed"), summary: "next unreviewed sentence"),
    Binding(keys: [.character("]")], action: .command("session next"), summary: "next session"),
    Binding(keys: [.character("[")], action: .command("session back"), summary: "session before"),
  ]

  /// The keys that settle a sentence.
  private static func adjudicating(voters: Int) -> [Binding] {
    (0..<min(voters, 9)).map { index in
      Binding(
        keys: [.character(Character("\(index + 1)"))], action: .command("take \(index + 1)"),
        summary: "take labels of \(index + 1)")
    } + [
      Binding(
        keys: [.character("m"), .character("0")], action: .command("take majority"),
        summary: "take the majority's labels"),
      Binding(
        keys: [.character("w"), .character("'")], action: .ask(.why), summary: "write down why"),
    ]
  }

  private static let goingOn = [
    Binding(keys: [.enter, .space], action: .command("next"), summary: "go on")
  ]

  /// What an annotator's keys do beside those that mean the same for every purpose.
  private static let annotating: [Binding] = [
    Binding(keys: [.enter, .space], action: .accept, summary: "accept, or go on"),
    Binding(
      keys: [.character("%")], action: .command("suggest explain"),
      summary: "why it is suggested"),
  ]

  private static let fixed: [Binding] = [
    Binding(
      keys: [.down, .right, .character("j")], action: .command("next"), summary: "next sentence"),
    Binding(
      keys: [.up, .left, .character("k")], action: .command("prev"), summary: "sentence before"),
    Binding(keys: [.tab], action: .command("next untagged"), summary: "next untagged sentence"),
    Binding(keys: [.character("g"), .home], action: .command("goto 1"), summary: "first sentence"),
    Binding(keys: [.character("G"), .end], action: .command("goto $"), summary: "last sentence"),
    Binding(keys: [.pageDown], action: .pageDown, summary: "page down"),
    Binding(keys: [.pageUp], action: .pageUp, summary: "page up"),
    Binding(keys: [.character("u")], action: .command("undo"), summary: "undo"),
    Binding(keys: [.character("r")], action: .command("redo"), summary: "redo"),
    Binding(keys: [.backspace], action: .command("untag"), summary: "take the labels away"),
    Binding(keys: [.character("a")], action: .ask(.attributes), summary: "attributes"),
    Binding(keys: [.character("s")], action: .ask(.speaker), summary: "speaker"),
    Binding(keys: [.character("e")], action: .ask(.note), summary: "edit the note"),
    Binding(keys: [.character("!")], action: .toggleFlag, summary: "flag, or no longer"),
    Binding(keys: [.character("/")], action: .ask(.find), summary: "find"),
    Binding(keys: [.character("n")], action: .command("find"), summary: "find again"),
    Binding(keys: [.character("N")], action: .command("find back"), summary: "find backwards"),
    Binding(keys: [.character(":")], action: .commandLine, summary: "one command line"),
    Binding(keys: [.character("?")], action: .help, summary: "these keys"),
    Binding(keys: [.escape], action: .leave, summary: "back to lines"),
  ]

  private static var takenCharacters: String {
    (annotating + fixed).flatMap(\.keys).compactMap { key -> String? in
      guard case .character(let character) = key else { return nil }
      return String(character)
    }.joined(separator: " ")
  }

  /// Cyrillic letters of the Ukrainian and Russian layouts, and the Latin ones on the same keys.
  private static let latin: [Character: Character] = {
    let rows = [
      ("йцукенгшщзфівапролдячсмитьы", "qwertyuiopasdfghjklzxcvbnms"),
      ("ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬЫ", "QWERTYUIOPASDFGHJKLZXCVBNMS"),
    ]
    return Dictionary(
      rows.flatMap { Array(zip($0.0, $0.1)) }, uniquingKeysWith: { first, _ in first })
  }()
}
