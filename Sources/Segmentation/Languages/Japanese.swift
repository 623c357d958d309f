extension Language {
  static let japanese = Language(
    code: "ja",
    commonWords: "",
    ownBlocks: [0x3000, 0x3080],
    titles: "Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt St Mt vs e.g i.e",
    abbreviations: """
      Inc Ltd Co Corp Bros Jr Sr LLC GmbH S.A U.S U.K U.N D.C a.m p.m etc al Ave Rd feat ft Feat
      """,
    numbered: """
      No Nos no Vol vol Ver ver Fig p pp Art Ch Sec Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
      """,
    starters: "The A In On He She It They We I This That But And",
    reportingVerbs: "")
}
