import Segmentation
import Testing

@Suite struct CentralEuropeanTests {
  @Test func `splits Polish`() {
    expectSentences(
      """
      Prof. J. Nowak mieszka przy ul. Długiej w dzielnicy im. Jana Kilińskiego.
      „Kto zamknął most?” – zapytał sędzia.
      Nikt nie wie.
      W 1920 r. Warszawa ocalała, tj. wygrała.
      Most zamknięto na długo przed końcem 1999 r.
      Mieszkańcy protestowali.
      Zob. art. 5 ust. 2, poz. 14, s. 30.
      Kupił chleb, mleko itp.
      Spółka Most S.A. ("Emitent") milczy.
      Wrócił o godz. 18.
      Marek spał.
      """, language: "pl")
  }

  @Test func `carries Polish speech on after a hyphen`() {
    expectSentences("Nie ma mostu - mówi wójt. - Dlatego czekamy.", language: "pl")
    expectSentences(in: "Czy wróci? - Nie.", are: ["Czy wróci?", "- Nie."], language: "pl")
    expectSentences(
      in: "- Nie ma mostu. - To czekamy.", are: ["- Nie ma mostu.", "- To czekamy."],
      language: "pl")
    expectSentences(in: "Nie wiem. – Ja też.", are: ["Nie wiem.", "– Ja też."], language: "pl")
  }

  @Test func `splits Czech`() {
    expectSentences(
      """
      Dne 3. 5. 2021 přijel MUDr. Jan Malý, tj. o 2. Dnu vody dřív.
      „Kdo zavřel most?“ zeptal se soudce.
      Nikdo neví.
      Sídlí v ul. Dlouhá, č. 8.
      Úřad mlčí.
      Za Karla IV. se stavělo v 14. století.
      Most a. s. Brno prodal auta, lodě atd.
      Potom skončil.
      Zápas vyhráli 3-1.
      Brno slaví titul sezony 2019/20.
      Praha mlčí.
      """, language: "cs")
  }

  @Test func `splits Slovak`() {
    expectSentences(
      """
      Dňa 3. mája 2021 prišiel JUDr. Ján Malý, t. j. včas.
      „Kto zavrel most?“ spýtal sa sudca.
      Nikto nevie.
      Býva na ul. Dlhá, č. 8, napr. v lete.
      Predal autá, lode atď.
      Potom skončil.
      """, language: "sk")
  }

  @Test func `splits Hungarian`() {
    expectSentences(
      """
      Május 3. délelőttjén dr. Kis Pál, ifj. Nagy Éva és a Híd Kft. Győrben járt.
      Ott a II. Rákóczi Ferenc utcában az 5. Kerületi Hivatal áll.
      Almát, körtét stb.
      Utána bezárt.
      Az SPD-t.
      Nyert tavaly.
      Azt írta, hogy nem megy.
      " Nem megyek.
      Maradok. "
      Aztán ment.
      """, language: "hu")
  }

  @Test func `splits Croatian`() {
    expectSentences(
      """
      Prof. dr. sc. Ana Horvat živi u Ul. kralja Zvonimira, br. 8.
      „Tko je zatvorio most?“ upitao je sudac.
      Nitko ne zna.
      Dana 3. 5. 2021. otvoren je 4. Sajam knjiga, tj. smotra.
      Rekao je to papa Pavao VI.
      Most d.o.o. Zagreb pripada NATO-u.
      Grad šuti.
      """, language: "hr")
  }

  @Test func `splits Serbian in both alphabets`() {
    expectSentences(
      """
      Prof. dr Ana Jović živi u ul. Kralja Petra, br. 8.
      Otvoren je 4. Sajam knjiga, tj. smotra.
      Prodaju se knjige, karte itd.
      Posle je zatvoren.
      """, language: "sr")
    expectSentences(
      """
      Проф. др Ана Јовић живи у ул. Краља Петра, бр. 8.
      Отворен је 4. Сајам књига, тј. смотра.
      Продају се књиге, карте итд.
      После је затворен.
      """, language: "sr")
  }

  @Test func `takes a number that another is compared with for no ordinal`() {
    expectSentences(
      """
      Cena je pala sa 12 na 10.
      Marko i dalje čeka.
      """, language: "sr")
    expectSentences("Bio je na 10. Sajmu knjiga.", language: "sr")
    expectSentences("Stigao je 12. na 10. Sajam.", language: "hr")
  }

  @Test func `keeps acronyms apart from titles`() {
    expectSentences(
      """
      Komesare bira EP.
      Pored toga bira i ep. Grigorija.
      """, language: "sr")
  }
}
