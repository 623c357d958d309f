extension Language {
  static let chinese = Language(
    code: "zh",
    commonWords: "",
    ownBlocks: Array(stride(from: 0x3400, through: 0x9F80, by: 0x80)),
    titles: "Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt Sen Rep Gov St Mt vs e.g i.e",
    abbreviations: """
      Inc Ltd Co Corp Bros Jr Sr Pte Pty Plc LLC GmbH S.A N.V A.G U.S U.K U.N D.C
      a.m p.m etc al Ave Rd Blvd
      """,
    numbered: """
      No Nos Vol vol Fig Figs p pp Art Ch Sec Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
      """,
    starters: "The A In On He She It They We I This That But And",
    reportingVerbs: """
      说 說 道 称 稱 问 問 答 写 寫 写道 寫道 表示 指出 说道 說道 问道 問道 答道 喊道 叫道 笑道 叹道 回答 强调 強調
      补充 補充 解释 解釋 认为 認為 告诉 告訴 坦言 感叹 感嘆 透露 直言
      """)
}
