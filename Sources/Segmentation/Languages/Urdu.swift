extension Language {
  static let urdu = Language(
    code: "ur",
    commonWords: """
      کے میں کی ہے اور سے کا کو اس نے کہ ہیں پر یہ وہ ان بھی تھا تھی تھے جو ایک گیا لیے نہیں ہو
      کر کیا ہی رہے رہا ہوئے تک جس بعد کہا تو اپنے
      """,
    ownLetters: "ےہھںٹڈڑپچژگکی",
    titles: """
       ڈاکٹر ڈ ص ع رح رض
      Dr Mr Mrs Ms Prof St vs
      """,
    abbreviations: """
      ق.م ء ھ ہ م کلو کلومیٹر کلوگرام ایم.اے بی.اے ایم.بی.بی.ایس پی.ایچ.ڈی
      Inc Ltd Co Corp Jr
      """,
    numbered: "ص ج نمبر جلد No Vol p pp",
    starters: """
      یہ وہ اس ہم آپ تم انہوں اور لیکن مگر تاہم اگر جب کیا کون کب کہاں کیوں کیسے کسی
      کچھ کئی ہر سب پھر اب آج کل یہاں وہاں حالانکہ کیونکہ چونکہ چنانچہ لہذا
      اسی انھوں نے ادھر دوسری جبکہ نہیں جی ہاں شاید
      """,
    reportingVerbs: "کہا کہتے پوچھا بولا بولے بولی بتایا جواب لکھا",
    habits: Habits(datelinesEndWithStop: true))
}
