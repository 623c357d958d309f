extension Language {
  static let korean = Language(
    code: "ko",
    commonWords: """
      이 그 및 수 것 등 있다 했다 있는 한다 대한 위해 말했다 밝혔다 지난 오는 있다고 것으로 또 하지만 그러나 따르면
      """,
    ownBlocks: Array(stride(from: 0xAC00, through: 0xD780, by: 0x80)),
    titles: "Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt St Mt vs e.g i.e",
    abbreviations: """
      Inc Ltd Co Corp Bros Jr Sr LLC GmbH S.A U.S U.K U.N D.C a.m p.m etc al Ave Rd feat ft
      """,
    numbered: """
      No Nos no Vol vol Ver ver Fig p pp Art Ch Sec Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
      """,
    starters: """
      이 그 저 이것 그것 이번 또 또한 그리고 그러나 하지만 그런데 따라서 그래서 한편 특히 이어 나는 우리는 우리
      그는 그녀는 그들은 이는 이에 이날 오늘 어제 지난 올해 만약 왜 누가 무엇을 The A In On He She It They We I This
      """,
    reportingVerbs: "")
}
