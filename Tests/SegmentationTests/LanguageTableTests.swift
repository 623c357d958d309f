import Segmentation
import Testing

/// Each kind of word and each habit, in each language that has it.
@Suite struct LanguageTableTests {
  @Test(arguments: [
    ("am", "እዚህ አቶ. ከበደ ነው።"), ("ar", "وصل د. سامي أمس."), ("bn", "এখানে অধ্যা. রহমান থাকেন।"),
    ("cs", "Přišla Mrs. Orr."), ("fa", "این کتاب Dr. Lee است."),
    ("fi", "Tulijana oli toht. Virta."),
    ("fr", "Voici Mme. Petit."), ("ja", "これは Dr. Lee の本だ。"), ("kk", "Мұнда проф. Ахметов тұрады."),
    ("ko", "이것은 Dr. Lee 책이다."), ("ur", "یہ ڈاکٹر. علی ہے۔"), ("zh", "这是 Dr. Lee 的书。"),
  ])
  func `does not end after a title`(_ language: String, _ sentence: String) {
    expectSentences(sentence, language: language)
  }

  @Test(arguments: [
    ("ar", "طوله خمسة كغ. تقريبا هنا."), ("bn", "ওজন পাঁচ কেজি. রহমান জানেন।"),
    ("da", "Han bor på afd. Holm."), ("el", "Πήραν ψωμί κλπ. Παππάς πλήρωσε."),
    ("et", "Seal elas dipl. Tamm."), ("fa", "او در ج.ا. رضایی ماند."),
    ("fi", "Se maksoi viisi milj. Virta maksoi."), ("fi", "Siellä on Acme Inc. Virta maksoi."),
    ("fr", "Il vit bd. Voltaire."), ("he", "הם קנו לחם וכו. כהן שילם."),
    ("hi", "यह पाँच किमी. राम जानता है।"), ("hr", "Cijena je pet kn. Ana plaća."),
    ("hy", "Արժե հինգ մլն. Արամը գիտի։"), ("it", "Lavora alla Alfa Srl. Verona paga."),
    ("ja", "彼は Acme Inc. Tokyo で働く。"), ("ka", "ღირს ხუთი მლნ. ანამ იცის."),
    ("kk", "Бағасы бес долл. Ахметов төледі."), ("mr", "हे पाच किमी. पाटील गेले."),
    ("nb", "Det var avd. Holm."), ("nl", "Het kost vijf mln. Bakker betaalt."),
    ("pt", "Trabalha na Alfa Ltda. Lisboa paga."), ("sk", "Cena je päť mil. Ján platí."),
    ("sr", "Cena je pet din. Ana plaća."), ("sv", "Han är fd. Berg."),
    ("tr", "Yapı Koop. Ankara ödedi."), ("ur", "یہ پانچ کلو. علی گیا۔"),
    ("vi", "Ông ở LLC. Nam trả tiền."), ("zh", "他在 Acme Inc. Beijing 工作。"),
  ])
  func `does not end after an abbreviation and before a name`(
    _ language: String, _ sentence: String
  ) {
    expectSentences(sentence, language: language)
  }

  @Test(arguments: [
    ("am", "ዋጋው አምስት ኪ.ሜ.", "ይህ ነው።"), ("ar", "طوله خمسة كغ.", "لكن لا أحد يعرف."),
    ("bn", "ওজন পাঁচ কেজি.", "কিন্তু রহমান জানেন।"), ("cs", "Cena je pět mil.", "Ale Jan platí."),
    ("da", "Prisen er fem mio.", "Det er meget."), ("et", "Ta on dipl.", "See on tore."),
    ("fa", "او در ج.ا.", "اما او ماند."), ("fi", "Hinta on viisi milj.", "Se on paljon."),
    ("he", "הם קנו לחם וכו.", "הוא שילם."), ("hi", "यह पाँच किमी.", "यह बहुत है।"),
    ("hr", "Cijena je pet kn.", "Ali Ana plaća."), ("hu", "A cég neve Híd Kft.", "Az jó."),
    ("hy", "Արժե հինգ մլն.", "Բայց նա գիտի։"), ("it", "Lavora alla Alfa Srl.", "Il padrone paga."),
    ("ja", "彼は Acme Inc.", "The end."), ("ka", "ღირს ხუთი მლნ.", "ეს ბევრია."),
    ("kk", "Бағасы бес долл.", "Ол төледі."), ("ko", "그는 Acme Co.", "그러나 없다."),
    ("lt", "Jis gyvena U.S.", "Tai toli."), ("lv", "Viņš dzīvo U.S.", "Tas ir tālu."),
    ("mr", "हे पाच किमी.", "ते गेले."), ("nb", "Han bor i U.S.", "Det er langt."),
    ("nl", "Het kost vijf mln.", "Dat is veel."), ("pl", "Mieszka w U.S.", "Ale wróci."),
    ("ro", "Locuiește în U.S.", "Acesta e departe."),
    ("ru", "Он живет в U.S.", "Без него грустно."),
    ("sk", "Cena je päť mil.", "Ale Ján platí."), ("sv", "Han bor i U.S.", "Det är långt."),
    ("uk", "Він живе в U.S.", "Але повернеться."), ("ur", "یہ پانچ کلو.", "یہ بہت ہے۔"),
    ("zh", "他在 Acme Inc.", "The bridge 很好。"),
  ])
  func `ends after an abbreviation before a starter`(
    _ language: String, _ first: String, _ second: String
  ) {
    expectSentences(in: first + " " + second, are: [first, second], language: language)
  }

  @Test(arguments: [
    ("am", "ይህ ገጽ. 5 ነው።"), ("ar", "هذا رقم. 5 هنا."), ("bn", "এটি পৃ. 5 ছিল।"),
    ("de", "Siehe Abb. 5 hier."), ("es", "Es el nº. 5 aquí."), ("et", "Vaata joon. 5 siin."),
    ("fa", "این شماره. 5 است."), ("fi", "Katso taul. 5 tästä."), ("he", "זה כרך. 5 כאן."),
    ("hr", "To je tab. 5 ovdje."), ("hu", "Ez a vol. 5 kötet."), ("hy", "Սա նկ. 5 է։"),
    ("it", "Vedi sez. 5 qui."), ("ja", "これは Fig. 5 です。"), ("ka", "ეს არის ნახ. 5 აქ."),
    ("kk", "Бұл бет. 5 жерде."), ("ko", "이것은 Fig. 5 이다."), ("lt", "Tai kab. 5 čia."),
    ("mr", "हा ता. 5 आहे."), ("nl", "Zie par. 5 hier."), ("sk", "To je čís. 5 tu."),
    ("tr", "Bu Nr. 5 burada."), ("uk", "Це рис. 5 тут."), ("ur", "یہ نمبر. 5 ہے۔"),
    ("vi", "Đây là Fig. 5 này."), ("zh", "这是 Fig. 5 的图。"),
  ])
  func `does not end after an abbreviation that counts`(_ language: String, _ sentence: String) {
    expectSentences(sentence, language: language)
  }

  @Test(arguments: [
    ("cs", "Císař zemřel ve městě u moře roku 44 př.Kr.", "Řím mlčel."),
    ("da", "Kejseren døde i byen ved havet i år 44 f.Kr.", "Rom sørgede."),
    ("et", "Keiser suri mereäärses linnas aastal 44 e.Kr.", "Rooma vaikis."),
    ("fi", "Keisari kuoli meren rannalla vuonna 44 e.Kr.", "Rooma vaikeni."),
    ("hr", "Car je umro u gradu na obali godine 44 pr.Kr.", "Rim je šutio."),
    ("hu", "A császár a tengerparti városban halt meg i.e.", "Róma hallgatott."),
    ("it", "L'imperatore morì nella città sul mare nel 44 a.C.", "Roma tacque."),
    ("lt", "Imperatorius mirė mieste prie jūros 44 metais pr.Kr.", "Roma tylėjo."),
    ("lv", "Ķeizars nomira pilsētā pie jūras 44. gadā p.m.ē.", "Roma klusēja."),
    ("nb", "Keiseren døde i byen ved havet i år 44 f.Kr.", "Roma sørget."),
    ("nl", "De keizer stierf in de stad aan zee in 44 v.Chr.", "Rome rouwde."),
    ("pt", "O imperador morreu na cidade junto ao mar em 44 a.C.", "Roma calou."),
    ("ro", "Împăratul a murit în orașul de la mare în 44 î.Hr.", "Roma a tăcut."),
    ("sk", "Cisár zomrel v meste pri mori roku 44 po.Kr.", "Rím mlčal."),
    ("sr", "Car je umro u gradu na obali godine 44 pr.n.e.", "Rim je ćutao."),
  ])
  func `ends after an abbreviation that sentences end with`(
    _ language: String, _ first: String, _ second: String
  ) {
    expectSentences(in: first + " " + second, are: [first, second], language: language)
  }

  @Test(arguments: [
    ("am", "\"ማን?\" ጠየቀ ከበደ።"), ("bn", "\"কে?\" বলেন রহমান।"), ("cs", "\"Kdo?\" Jan řekl."),
    ("da", "\"Hvem?\" Holm spurgte."), ("de", "\"Wer?\" Braun fragte."),
    ("el", "\"Ποιος;\" Παππάς ρώτησε."), ("es", "\"¿Quién?\" Vega preguntó."),
    ("et", "\"Kes?\" Tamm küsis."), ("fa", "\"چه کسی?\" گفت رضایی."),
    ("fi", "\"Kuka?\" Virta kysyi."), ("fr", "\"Qui ?\" Morel demande."),
    ("hi", "\"कौन?\" पूछा राम ने।"), ("hr", "\"Tko?\" Ana pita."), ("hu", "\"Ki?\" Nagy kérdezte."),
    ("hy", "\"Ով?\" Արամն ասաց։"), ("id", "\"Siapa?\" Budi tanya."),
    ("it", "\"Chi?\" Neri chiese."),
    ("ka", "\"ვინ?\" თქვა ანამ."), ("kk", "\"Кім?\" Ахметов сұрады."),
    ("lt", "\"Kas?\" Kazlauskas klausė."), ("lv", "\"Kas?\" Bērziņš jautāja."),
    ("mr", "\"कोण?\" म्हणाला राम."), ("nb", "\"Hvem?\" Holm spurte."), ("nl", "\"Wie?\" Bakker vroeg."),
    ("pl", "\"Kto?\" Nowak pyta."), ("pt", "\"Quem?\" Lopes perguntou."),
    ("ro", "\"Cine?\" Popa întreabă."), ("ru", "\"Кто?\" Иванов спросил."),
    ("sk", "\"Kto?\" Malý povedal."), ("sr", "\"Ko?\" Ana pita."), ("sv", "\"Vem?\" Berg frågade."),
    ("tr", "\"Kim?\" Demir sordu."), ("uk", "\"Хто?\" Коваль запитав."),
    ("ur", "\"کون?\" پوچھا علی نے۔"), ("vi", "\"Ai?\" Nam hỏi."),
  ])
  func `keeps a question with who asked it`(_ language: String, _ sentence: String) {
    expectSentences(sentence, language: language)
  }

  @Test(arguments: [
    ("de", "Von: Anna", "Betreff: Brücke"), ("ru", "От: Анна", "Тема: Мост"),
    ("uk", "Від: Анна", "Тема: Міст"),
    ("de", "Die Brücke im Mai", "Foto: Jon Berg."), ("es", "El puente en mayo", "Foto: Jon Berg."),
    ("fr", "Le pont en mai", "Photo: Jon Berg."), ("ru", "Мост в мае", "Фото: Иван Коваль."),
    ("de", "Gespräch mit dem Mann von der Brücke", "Montag, 3. Mai 2021"),
    ("es", "Entrevista con el dueño del puente", "lunes, 3 de mayo de 2021"),
    ("fr", "Entretien avec le patron du pont", "lundi, 3 mai 2021"),
    ("fr", "Qui l’a fermé ?", "je le connais."),
  ])
  func `starts a line of a head, a credit, a date or a careless sentence`(
    _ language: String, _ first: String, _ second: String
  ) {
    expectSentences(in: first + " " + second, are: [first, second], language: language)
  }

  @Test(arguments: ["cs", "da", "de", "et", "hr", "lt", "lv", "sk", "sr"])
  func `closes a quotation with a mark that opens elsewhere`(_ language: String) {
    expectSentences(
      in: "„ Xyl. “ Anna Berg.", are: ["„ Xyl. “", "Anna Berg."], language: language)
  }

  @Test(arguments: ["es", "it", "pt", "sv", "tr"])
  func `opens a quotation with that mark`(_ language: String) {
    expectSentences(in: "Xyl. “ Anna Berg.", are: ["Xyl.", "“ Anna Berg."], language: language)
  }

  @Test(arguments: ["cs", "da", "de", "hr", "nb", "sk", "sr", "tr"])
  func `takes a number with a stop for an ordinal`(_ language: String) {
    expectSentences("Xyl qua 3. Anna Berg.", language: language)
  }

  @Test(arguments: ["et", "fi", "lv", "pl"])
  func `takes a number with a stop for an ordinal unless a name follows`(_ language: String) {
    expectSentences(
      in: "Xyl qua 3. 4. Anna Berg.", are: ["Xyl qua 3. 4.", "Anna Berg."], language: language)
  }

  @Test(arguments: [
    ("et", "Ei tea, ütles Tamm. - Aga ootan."), ("bn", "ঢাকা. শহর বন্ধ।"), ("ur", "لاہور. پل بند ہے۔"),
  ])
  func `goes on after a hyphen, or after the place of a report`(
    _ language: String, _ sentence: String
  ) {
    expectSentences(sentence, language: language)
  }

  @Test func `ends at an ellipsis with a space before it where all marks have one`() {
    expectSentences(
      """
      Họ đi ...
      Nam ở lại .
      """, language: "vi")
  }

  @Test func `does not end after such an abbreviation in the first words`() {
    expectSentences("Anno 44 v.Chr. Rome rouwde.", language: "nl")
  }

  /// What no language asks for does not hold for text in an unknown one.
  @Test(arguments: [
    ("Xyl.", "“ Anna Berg."), ("Xyl qua 3.", "Anna Berg."), ("Xyl.", "Anna Berg."),
    ("다리가 닫혔다.", "비가 왔다."), ("Xyl qua.", "– Anna Berg."), ("Xyl qua.", "- Anna Berg."),
  ])
  func `splits text in an unknown language by its marks`(_ first: String, _ second: String) {
    expectSentences(in: first + " " + second, are: [first, second], language: "tlh")
  }

  @Test func `does not end before a quotation in lower case in an unknown language`() {
    expectSentences("Xyl qua. \"anna berg.\"", language: "tlh")
  }
}
