extension Language {
  static let vietnamese = Language(
    code: "vi",
    commonWords: """
      và của là có được các cho không với một trong đã những này người khi để từ đến ở cũng ra về
      vào như còn đó ông tại trên nhiều phải năm sẽ theo bị hơn anh đang rất nhưng
      """,
    ownLetters: "ơư",
    ownBlocks: [0x1E80],
    titles: """
      TP Tp tp T.P TX Tx TT Tt Q P H X KP Kp Kv
      TS Ts PGS Pgs GS Gs ThS Ths Th.S BS Bs DS LS Ls KS Ks KTS NSND NSƯT NS NSUT ĐD NCS NGND NGƯT
      PGS.TS GS.TS TS.BS BS.CK PGS.BS GS.VS GS.TSKH TSKH ThS.BS KTS.TS LM HT ĐĐ TT
      Mr Mrs Ms Dr Prof Gen Col St Mt vs
      """,
    abbreviations: """
      v.v vv v.v.v tr đ.v ĐT Đt đt tel Tel CT Cty cty Jr Sr Inc Ltd Co Corp Bros
      JSC U.S U.K U.N LLC Pte al etc Nxb NXB
      """,
    numbered: "No Nos Vol Fig tr p pp Art Ch Sec số Số Tr",
    // Units after a number, and vowels that are words.
    closing: "m km cm mm kg g ha l đ à ý ú é í ó ô ơ",
    starters: """
      và nhưng tuy song còn nếu khi lúc trong ngoài trên dưới theo tại từ đến với cho để do vì bởi
      nhờ mặc dù sau trước ngay cũng vẫn đã đang sẽ có không chưa chẳng đừng hãy ai gì sao tại thế
      vậy đó đây này kia ấy các những một hai ba bốn năm mỗi mọi nhiều ít người ông bà anh chị em
      tôi chúng họ mình hắn nó cô cậu bác chú việc điều theo hiện hôm ngày tháng đặc riêng đồng
      ngoài cuối đầu tiếp như là ở ra về vào chỉ cả cùng bên qua giữa dường có thể phải cần nên bạn
      dù tất hầu rồi thì làm xây phía đáng thậm nhằm muốn nhờ kể tính tuy bấy bỗng bây giờ lập
      """,
    reportingVerbs: "nói hỏi đáp kể bảo trả thốt cười than hét kêu viết",
    habits: Habits(spacesTerminators: true, quotesInLowerCase: true))
}
