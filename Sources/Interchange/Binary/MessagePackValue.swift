/// A value of MessagePack; extension types are refused, no format here has a use for them.
package enum MessagePackValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A whole number that is too large for `Int`.
  case unsigned(UInt64)
  case number(Double)
  case string(String)
  case binary(ContiguousArray<UInt8>)
  case array([MessagePackValue])
  /// In the order of the file.
  case map([MessagePackPair])

  /// Parses bytes that hold one value and nothing after it.
  package init(
    parsing bytes: ContiguousArray<UInt8>, limits: MessagePackLimits = MessagePackLimits()
  ) throws(ImportError) {
    var reader = MessagePackReader(bytes, limits: limits)
    self = try reader.value()
    try reader.finish()
  }

  /// The value of a map's pair by its name; nil when there is none or the value is no map.
  package subscript(_ name: String) -> MessagePackValue? {
    guard case .map(let pairs) = self else { return nil }
    return pairs.first { $0.key == .string(name) }?.value
  }
}

package struct MessagePackPair: Hashable, Sendable {
  package var key: MessagePackValue
  package var value: MessagePackValue

  package init(_ key: MessagePackValue, _ value: MessagePackValue) {
    self.key = key
    self.value = value
  }
}

/// How much a MessagePack file may ask for.
package struct MessagePackLimits: Sendable {
  package var depth = 64
  /// All values together, those inside others too: each takes more room here than its one byte
  /// in the file.
  package var values = 20_000_000

  package init() {}
}
