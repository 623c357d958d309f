/// What words of news tell about the sentence that they stand in.
package enum Cue: UInt8, CaseIterable, Hashable, Sendable {
  // Reporting, by what it commits the writer to.
  /// say, tell, add, reply: speech without a colour of its own.
  case speech
  /// announce, confirm, report, reveal, rule: what is put on record.
  case record
  /// claim, allege, deny, insist, argue: the writer keeps a distance.
  case doubt
  /// think, believe, fear, hope, expect: what somebody has in mind.
  case thought
  /// according to, in the words of, sources said, it is understood: credited without a verb of its own.
  case attribution
  /// allegation, claim, statement, accusation: nouns that hold what somebody said.
  case speechNoun
  /// to reporters, in an interview, on Twitter: where it was said.
  case occasion

  // The writer's stance.
  /// may, might, likely, reportedly, appears: not certain.
  case hedge
  /// will, is expected to, plans to, is set to: the future.
  case prediction
  /// should, must, best, crucial, unfair: a judgement.
  case judgement
  /// because of, due to, led to: names a cause.
  case cause
  /// if, unless, whether: on a condition.
  case condition
  /// I, we, my, our.
  case firstPerson
  /// you, your.
  case secondPerson
  /// not, never, no.
  case negation
  /// about, nearly, more than: a figure that is not exact.
  case approximation

  // What can be checked.
  /// A ruling, an official statistic, a vote, a census: a record that settles the matter.
  case settlingRecord
  /// percent, million, dollars, euros: what stands beside figures.
  case unit
  /// January, Monday, yesterday: a time.
  case time

  // Who.
  /// he, she, they: somebody named before.
  case pronoun
  /// Mr, Dr, President, spokesman, professor: comes before or behind a name.
  case title
  /// police, officials, critics, experts, ministry, report, study: a source that is not a name.
  case source
  /// that, as the word that begins what was said.
  case that

  // What is no part of the text.
  /// photo:, reporting by, read more, getty images, all rights reserved.
  case apparatus
  /// who, what, when, why, how: asks.
  case question
}

/// Words and phrases of one language by what they tell.
///
/// Entries are in lower case and separated by line breaks or by " · "; words of a phrase stand apart by a
/// single space. `*` at the end of the last word stands for any ending.
package struct CueTable: Sendable {
  /// A two-letter ISO 639-1 code.
  package let language: String
  package let entries: [Cue: String]

  package init(language: String, entries: [Cue: String]) {
    self.language = language
    self.entries = entries
  }
}

/// Words of a sentence that are a cue.
package struct CueMatch: Hashable, Sendable {
  package let cue: Cue
  /// Indices into the words that were scanned, half-open.
  package let words: Range<Int>
}
