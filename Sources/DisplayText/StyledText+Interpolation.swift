/// Lets a text be written as a literal: `"\(number, .dim)  \(sentence)"`.
extension StyledText: ExpressibleByStringInterpolation {
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = StyledText()

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      text.append(literal)
    }

    package mutating func appendInterpolation(_ value: StyledText) {
      text += value
    }

    package mutating func appendInterpolation(_ value: String, _ style: Style = .plain) {
      text.append(value, style)
    }

    package mutating func appendInterpolation(_ value: Int, _ style: Style = .plain) {
      text.append(String(value), style)
    }
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.text
  }
}
