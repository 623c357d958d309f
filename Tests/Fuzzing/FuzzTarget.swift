package typealias Bytes = ContiguousArray<UInt8>

/// A parser of bytes that may be hostile, with what has to hold of whatever it is given.
package struct FuzzTarget: Sendable {
  package let name: String
  /// What mutations begin with, good inputs and bad ones.
  package var corpus: [Bytes]
  /// Words of the format, which random bytes would seldom hit upon.
  package var tokens: [Bytes]
  /// Makes of a mutant one that gets further than to the first check: a checksum that fits again.
  package var repair: (@Sendable (Bytes) -> Bytes)?
  /// Changes the structure rather than the bytes; nil where the input has none.
  package var restructure: (@Sendable (Bytes, inout FuzzGenerator) -> Bytes?)?
  /// Gives the input to the parser; throws `FuzzFailure` when something does not hold.
  package let run: @Sendable (Bytes) throws -> FuzzOutcome

  package init(
    name: String, corpus: [Bytes] = [], tokens: [String] = [],
    repair: (@Sendable (Bytes) -> Bytes)? = nil,
    restructure: (@Sendable (Bytes, inout FuzzGenerator) -> Bytes?)? = nil,
    run: @escaping @Sendable (Bytes) throws -> FuzzOutcome
  ) {
    self.name = name
    self.corpus = corpus
    self.tokens = tokens.map { Bytes($0.utf8) }
    self.repair = repair
    self.restructure = restructure
    self.run = run
  }
}

/// How a parser may end.
package enum FuzzOutcome: Sendable {
  case accepted
  case refused(FuzzRefusal)
}

/// An error, and the place in the input that it names.
package struct FuzzRefusal: Sendable {
  package var error: any Error
  /// In bytes from the start.
  package var offset: Int?
  /// Counts from 1.
  package var line: Int?
  /// Counts code points from 1.
  package var column: Int?

  package init(_ error: any Error, offset: Int? = nil, line: Int? = nil, column: Int? = nil) {
    self.error = error
    self.offset = offset
    self.line = line
    self.column = column
  }
}

/// Something that has to hold does not.
package struct FuzzFailure: Error, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}

/// Throws a failure unless the condition holds.
package func require(
  _ condition: Bool, _ rule: @autoclosure () -> String
) throws(FuzzFailure) {
  if !condition { throw FuzzFailure(rule()) }
}
