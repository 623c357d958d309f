/// Makes one harmless line of what was pasted.
///
/// A line break becomes one space, whichever way it is written, and so does every other control
/// character: what was pasted never runs a command.
func pastedText(_ bytes: some Sequence<UInt8>) -> String {
  var text = String.UnicodeScalarView()
  // While libedit reads, the terminal swaps CR and LF: a pair may come in either order.
  var openBreak: Unicode.Scalar?
  for scalar in String(decoding: Array(bytes), as: UTF8.self).unicodeScalars {
    if scalar == "\r" || scalar == "\n" {
      if let first = openBreak, first != scalar {
        openBreak = nil
      } else {
        text.append(" ")
        openBreak = scalar
      }
      continue
    }
    openBreak = nil
    switch scalar {
    case "\u{85}", "\u{2028}", "\u{2029}": text.append(" ")
    case _ where scalar.isControl: text.append(" ")
    case _ where !scalar.isRefusedAsInput: text.append(scalar)
    default: break
    }
  }
  return String(text)
}
