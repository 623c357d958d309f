/// How a language writes, beside its words.
struct Habits: Sendable {
  /// Whether quotations close with a mark that opens them elsewhere, as in „…“ and »…«.
  var closesWithOpeningMarks = false

  /// Whether a number and a stop make an ordinal: „am 3. Oktober“.
  var writesOrdinalsWithStop = false

  /// Whether such an ordinal may stand before a name, so that only a starter shows its stop to
  /// end a sentence: `2. Dünya Savaşı`.
  var putsOrdinalsBeforeNames = true

  /// Whether a stop is never more than the mark of an abbreviation.
  var stopsOnlyAbbreviate = false

  /// Whether one word and a stop at the start of a sentence are the place that a report comes
  /// from, as they are where another mark ends sentences: «रांची. … है।»
  var datelinesEndWithStop = false

  /// The ASCII mark that ends sentences beside `.` and `!`: `;` in Greek, and in Armenian `:`.
  var ownTerminator: UInt8 = 0x3F

  /// Whether a space stands before `?`, `!` and the ellipsis.
  var spacesTerminators = false

  /// Whether a quotation may start a sentence with a small letter.
  var quotesInLowerCase = false

  /// What becomes of the sentences inside a quotation.
  var quotations = Quotations.split

  /// Whether a dash after a sentence carries it on, with another speaker or with who said it.
  var goesOnAfterDash = false

  /// Whether speech goes on after a stop and a hyphen without a new sentence: `mówi. - Potem…`
  var goesOnAfterHyphen = false

  /// Whether a capital says nothing about a word, since all nouns have one.
  var capitalizesNouns = false
}
