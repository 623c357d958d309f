import JSONText

/// The members that an object of one kind may have: the cases, in sorted order, as files have them.
protocol MemberKey: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// `KeyTable()`, kept in a static constant.
  static var table: KeyTable<Self> { get }
}

/// The cases of a key type beside their names, made once.
final class KeyTable<Key: MemberKey>: Sendable {
  let keys: ContiguousArray<Key>
  let names: JSONNames

  init() {
    keys = ContiguousArray(Key.allCases)
    names = JSONNames(keys.map(\.rawValue))
  }
}
