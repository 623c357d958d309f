extension CueTable {
  /// The tables of all languages.
  package static let all: [CueTable] = [english, ukrainian, russian, german, french, spanish]
}
