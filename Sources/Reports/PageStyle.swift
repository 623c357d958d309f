/// The style sheet of a page: the fixed part, the colours, and the rules by which its filters work.
///
/// Nothing in it is data: labels and annotators are called by their places.
struct PageStyle {
  let looks: LabelLooks
  /// How many annotators can be chosen.
  let annotators: Int

  var html: HTML {
    // Made of literals, names of colours that we know, and numbers alone.
    HTML(stringLiteral: "<style>\n\(Stylesheet.text)\(colors)\(filters)</style>\n")
  }

  // MARK: - Colours

  private var colors: String {
    """
    :root { color-scheme: light dark; \(Self.variables(Palette.light)) }
    \(tones(\.light))@media (prefers-color-scheme: dark) {
    :root { \(Self.variables(Palette.dark)) }
    \(tones(\.dark))}
    @media print {
    :root { color-scheme: light; \(Self.variables(Palette.light)) }
    \(tones(\.light))}

    """
  }

  private static func variables(_ base: Palette.Base) -> String {
    let named = [
      ("page", base.page), ("panel", base.panel), ("text", base.text), ("soft", base.soft),
      ("accent", base.accent), ("differ", base.differ), ("rule", base.rule), ("edge", base.edge),
    ]
    let heat = base.heat.enumerated().map { ("heat\($0)", $1) }
    return (named + heat).map { "--\($0): \(hexadecimal($1))" }.joined(separator: "; ")
  }

  private func tones(_ shade: (Palette.Named) -> Palette.Tone) -> String {
    var rules = ""
    for (place, look) in looks.looks.enumerated() {
      let tone = shade(Palette.tones(named: look.color))
      rules += ".k\(place) { --i: \(Self.hexadecimal(tone.ink)); "
      rules += "--t: \(Self.hexadecimal(tone.tint)); --l: \(Self.hexadecimal(tone.line)); "
      rules += "--e: \(Self.edges[place % Self.edges.count]) }\n"
    }
    let neutral = shade(Palette.neutral)
    rules += ".un { --t: transparent; --l: \(Self.hexadecimal(neutral.line)) }\n"
    return rules
  }

  /// Tell labels apart where colours do not.
  static let edges = ["solid", "dashed", "double", "dotted"]

  private static func hexadecimal(_ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
  }

  // MARK: - Filters

  /// Rules that hide what the form's fields do not ask for. A browser that does not know `:has`
  /// shows everything, and no form.
  private var filters: String {
    var rules = "@supports selector(:has(a)) {\n.filters { display: flex }\n"
    rules +=
      ":root:has(.filters :checked:not([value=all], [value=run])) .shown { display: block }\n"
    for place in 0..<annotators {
      rules += Self.rule(["a\(place)"], hides: ".v > .a:not(.a\(place))")
      rules += Self.rule(["a\(place)"], hides: ".art:not(.a\(place))")
      rules += Self.rule(["a\(place)"], hides: ".g:not(.a\(place))")
      rules += ":root:has(#fa\(place):checked) mark:not(.a\(place)) "
      rules += "{ background: none; border: 0 }\n"
    }
    let labels = Array(0..<looks.count).map { "l\($0)" } + ["u"]
    for label in labels {
      rules += Self.rule([label], hides: ".s:not(.\(label))")
      for place in 0..<annotators {
        rules += Self.rule([label, "a\(place)"], hides: ".s:not(.a\(place)\(label))")
      }
    }
    for mark in ["dis", "cut", "fl", "nt"] {
      rules += Self.rule([mark], hides: ".s:not(.\(mark))")
    }
    return rules + Self.runningText + "}\n"
  }

  private static func rule(_ fields: [String], hides selector: String) -> String {
    let chosen = fields.map { ":has(#f\($0):checked)" }.joined()
    return ":root\(chosen) \(selector) { display: none }\n"
  }

  /// The article as its paragraphs, with the labels behind the sentences.
  private static let runningText = """
    :root:has(#frun:checked) .rows {
      .p { max-width: 42rem; margin-block: 0 1.1rem; font-size: 1.1rem; line-height: 1.85 }
      .s, .x, .t, .v, .v > li, .n { display: inline; border: 0; padding: 0; margin: 0 }
      .t { border-bottom: 2px var(--e, solid) var(--l, transparent) }
      .n { font-size: .72em; vertical-align: .35em; margin-inline-end: .2em }
      .v { margin-inline: .35em .5em }
      .w, .d, .v .no, .head { display: none !important }
      .df { font-size: .82em; margin-inline: .35em 0 }
      .e { display: inline; margin: 0 }
    }
    :root:has(#frun:checked):has(#fannotator:checked) .s:not(.dis, .cut, .u) .v > .a + .a {
      display: none;
    }

    """
}
