/// Why a text is not the JSON that was asked for, and where.
package struct JSONError: Error, Hashable {
  package var kind: Kind
  /// In bytes from the start of the buffer.
  package var offset: Int
  /// Counts from 1; only line feeds end a line.
  package var line: Int
  /// Counts code points from 1.
  package var column: Int

  package enum Kind: Hashable, Sendable {
    case byteOrderMark
    case unexpectedEnd
    /// Something else has to stand here.
    case unexpectedCharacter
    case trailingComma
    /// The value is complete and something follows it.
    case extraContent
    case tooDeep(limit: Int)
    /// Names that Unicode calls equivalent are the same name.
    case duplicateName(String)
    case invalidUTF8
    /// A character below U+0020 stands in a string without an escape.
    case controlCharacter(UInt8)
    case invalidEscape
    /// One half of a surrogate pair is escaped without the other.
    case loneSurrogate
    case invalidNumber
    /// No `Int`, or no finite `Double` other than zero, has this value.
    case numberOutOfRange
    case wrongType(expected: JSONType, found: JSONType)
  }
}

/// What a JSON value can be.
package enum JSONType: Hashable, Sendable {
  case null
  case boolean
  /// A number without fraction and exponent.
  case integer
  case number
  case string
  case array
  case object
}
