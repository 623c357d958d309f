/// The colours that text may have, by the names that label schemas use.
///
/// The first nine are the terminal's own and follow its theme; the others are fixed shades.
package enum Color: String, CaseIterable, Hashable, Sendable {
  case red, green, yellow, blue, magenta, cyan, white, gray, black
  case orange, purple, pink, teal, brown
}
