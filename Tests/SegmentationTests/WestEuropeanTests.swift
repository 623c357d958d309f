import Segmentation
import Testing

@Suite struct WestEuropeanTests {
  @Test func `splits Portuguese`() {
    expectSentences(
      """
      O Sr. Lopes e a Dra. Pinto moram na Av. Central, n.º 12.
      «Quem fechou a ponte?», perguntou o juiz.
      Ninguém respondeu.
      A lei (art. 5) não mudou (pág. 14).
      O Prof. A. B. Moura nasceu em Lisboa, no séc. XIX.
      Chegaram frutas, pão, etc.
      Depois fechou.
      P. – Quem paga?
      R. – O povo.
      """, language: "pt")
  }

  @Test func `splits where a space is missing between a word and a starter`() {
    expectSentences(
      in: "Foi preso.O outro fugiu.", are: ["Foi preso.", "O outro fugiu."], language: "pt")
    expectSentences(
      in: "The bridge is shut.Nobody knows.", are: ["The bridge is shut.", "Nobody knows."],
      language: "en")
    let whole = "Open main.Is, NEWS.The page and bridge.The/map."
    expectSentences(in: whole, are: [whole], language: "en")
  }

  @Test func `splits Italian`() {
    expectSentences(
      """
      Il dott. Neri e l'avv. Conti vivono in P.zza Dante, n. 4.
      «Chi paga?» chiese il giudice.
      Nessuno rispose.
      Lo prevede l'art. 12 della legge.
      La Alfa S.p.A. Verona produce pane, vino, ecc.
      Poi chiuse.
      Nacque nel 44 a.C. a Roma.
      """, language: "it")
  }

  @Test func `splits Romanian`() {
    expectSentences(
      """
      Dl. Ionescu și dna. Popa locuiesc pe str. Lungă, nr. 8.
      „Cine a închis podul?”, a întrebat dr. Rusu.
      Nimeni nu știe.
      Potrivit art. 3 alin. 2, podul e al orașului.
      S-au vândut mere, pere etc.
      Apoi s-a închis.
      A fost în clasa a II-a.
      Profesorii tac.
      """, language: "ro")
  }

  @Test func `splits Dutch`() {
    expectSentences(
      """
      Dhr. De Wit en mevr. Smit wonen in 's-Gravenhage.
      's Avonds is mr. J. Bakker er ook, d.w.z. bijna altijd.
      Hij bleef kalm.
      ,, Wij gaan niet weg. ''
      ,,Nooit'', zei zij.
      Het kost ca. 30 euro per kg.
      Zie blz. 12 van nr. 7.
      """, language: "nl")
  }

  @Test func `splits Swedish`() {
    expectSentences(
      """
      Dr. Berg bor t.ex. i S:t Olof.
      ”Vem stängde bron?” frågade domaren.
      Ingen vet.
      Där säljs äpplen, bröd m.m.
      Kl. 8 öppnar den, enligt kap. 3 i boken.
      Han dog på våren i staden år 44 f.Kr.
      Rom sörjde.
      """, language: "sv")
  }

  @Test(arguments: [("da", "bl.a.", "Hr."), ("nb", "bl.a.", "Hr.")])
  func `splits Danish and Norwegian`(_ language: String, _ among: String, _ mister: String) {
    expectSentences(
      """
      \(mister) Holm kom den 3. Maj kl. 8.
      Broen var \(among) Olsens, ifølge dr. Dahl.
      Der blev solgt brød m.m.
      Kongen er Harald 5. af Norge.
      De kom den 17. mai, dvs. i dag.
      """, language: language)
  }

  @Test func `splits Turkish`() {
    expectSentences(
      """
      Prof. Dr. Aylin Kaya 2. Dünya Savaşı'nı anlattı.
      "Köprüyü kim kapattı?" diye sordu Av. Demir.
      Kimse bilmiyor.
      Yapı A.Ş. Ankara'da 15. katta, No. 7'dedir.
      Elma, armut vb.
      Sonra kapandı.
      Köprünün yaşı 3.
      Ama eskidi.
      """, language: "tr")
  }
}
