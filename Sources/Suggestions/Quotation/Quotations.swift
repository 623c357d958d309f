package import AnnotationModel

/// Where a text gives somebody's own words.
///
/// Told from the whole text, not from its sentences: a quotation goes on over sentences until its
/// closing mark, and over paragraphs that each begin with an opening one. Where the closing mark
/// was forgotten it ends with its sentence, or with the paragraph that it began.
package struct Quotations: Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    /// “…” „…“ "…" ``…'' and their like.
    case double
    case single
    case guillemets
    /// 「…」 and 『…』.
    case corners
    /// A line of dialogue behind a dash, without the clause that says who speaks.
    case dash
  }

  /// One quotation, with all that is quoted in it.
  package struct Quotation: Hashable, Sendable {
    /// UTF-8 offsets, with the marks.
    package let range: TextRange
    /// Without the marks and the space inside them. Marks that re-open the quotation are in it.
    package let content: TextRange
    /// Whether the closing mark was found.
    package let isClosed: Bool
    package let kind: Kind
  }

  /// In the order of the text. None lies in another.
  package let all: ContiguousArray<Quotation>

  /// Finds the quotations of a text in well-formed UTF-8.
  ///
  /// The language, a BCP 47 tag, tells whether dashes open dialogue. Takes time in proportion to the
  /// text, whatever marks it has.
  package init(in bytes: ContiguousArray<UInt8>, language: String?) {
    let scanner = QuotationScanner(bytes, readsDashes: DialogueLine.isUsed(in: language))
    let double = QuotationPairing.quotations(in: bytes, scanner.marks, scanner)
    guard scanner.singles.contains(where: { $0.form == .openingSingle }) else {
      self.init(all: double)
      return
    }
    // Single marks may be apostrophes: they count where no others mark quotations, save inside them.
    let single = Quotations(all: QuotationPairing.quotations(in: bytes, scanner.singles, scanner))
    let isBritish = double.allSatisfy { quotation in
      quotation.kind == .dash
        || single.overlapping(quotation.range).contains { $0.range.contains(quotation.range) }
    }
    self.init(all: isBritish ? single.all : double)
  }

  private init(all: ContiguousArray<Quotation>) {
    self.all = all
  }

  /// Returns the quotations that share a byte with a range.
  package func overlapping(_ range: TextRange) -> ArraySlice<Quotation> {
    ArraySlice(all[index(endingAfter: range.start)..<index(startingFrom: range.end)])
  }

  private func index(endingAfter offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.end > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func index(startingFrom offset: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].range.start >= offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
