extension JSONError {
  /// What is wrong, in words that go on "… is not JSON:".
  package var words: String { kind.words }
}

extension JSONError.Kind {
  package var words: String {
    switch self {
    case .byteOrderMark: "it begins with a byte-order mark"
    case .unexpectedEnd: "it ends too early"
    case .unexpectedCharacter: "a character stands where none is expected"
    case .trailingComma: "there is a comma behind the last item"
    case .extraContent: "something follows the end"
    case .tooDeep(let limit): "it is nested more than \(limit) levels deep"
    case .duplicateName(let name): "'\(name)' is there twice"
    case .invalidUTF8: "it is not UTF-8"
    case .controlCharacter(let byte): "there is a raw control character (\(byte)) in a string"
    case .invalidEscape: "there is an escape that JSON does not have"
    case .loneSurrogate: "half a surrogate pair is escaped"
    case .invalidNumber: "there is a number that JSON does not have"
    case .numberOutOfRange: "there is a number out of range"
    case .wrongType: "a value is of the wrong kind"
    }
  }
}
