import Segmentation
import Testing

@Suite struct LanguageTests {
  @Test func `ends at the year far into a sentence`() {
    expectSentences(
      """
      Мост через реку, о котором так долго спорили, построили в 1963 г.
      Памятник появился позже.
      """, language: "ru")
    expectSentences(
      """
      Міст через річку, про який так довго сперечалися, збудували 1963 р.
      Пам’ятник з’явився пізніше.
      """, language: "uk")
    expectSentences("В 1963 г. Анна уехала.", language: "ru")
    expectSentences(
      "Закон о мостах, принятый в этой стране 3 мая 2017 г. № 8, отменён.", language: "ru")
    expectSentences("Музей стоит в большом старинном городе, то есть в г. Москве.", language: "ru")
  }

  @Test func `splits Ukrainian`() {
    expectSentences(
      """
      «Хто це зробив?» — спитав суддя.
      Ніхто не відповів.
      «Ми тут, — сказала вона.
      — І ми залишимося».
      У 2021 р. завод зріс на 5,5 %.
      У 2022 р. він упав.
      На вул. Садовій, 3, о 9 год. 30 хв. зібралося близько 2 тис. осіб.
      Проф. І. І. Коваль та ін. вчені жили у м. Львові.
      Так сталося…
      Проте й це минуло.
      """, language: "uk")
  }

  @Test func `splits Russian`() {
    expectSentences(
      """
      «Кто виноват?» — спросил судья.
      Ответа не было.
      А. С. Пушкин родился в 1799 г. в Москве.
      Это знают все.
      Речь идет о газетах, журналах и т. д.
      Закон вступит в силу в мае.
      Он живет на ул. Мира, т. е. рядом.
      Штраф составил 200 тыс. руб.
      Его не заплатили...
      """, language: "ru")
  }

  @Test func `splits German`() {
    expectSentences(
      """
      „Wir bleiben hier“, sagte Frau Dr. Braun.
      „Wirklich?“, fragte er.
      „Ja.
      Ganz sicher.“
      Am 3. Oktober 1990 um 10 Uhr, d. h. am Morgen, begann das Fest.
      Im 20. Jahrhundert war das z. B. in Köln üblich.
      König Ludwig II. baute Schlösser.
      Es kamen ca. 300 Gäste.
      »Endlich!«
      Er ging.
      """, language: "de")
  }

  @Test func `splits French`() {
    expectSentences(
      """
      « Nous restons ici », a dit M. Morel.
      « Jamais. »
      « Pourquoi ? » a demandé Mme Petit.
      Qui paiera ?
      Personne !
      L’affaire concerne J.-P. Blanc, né au IIe siècle av. J.-C.
      C’est l’art. 5 qui compte.
      à ce jour, rien n’a changé.
      """, language: "fr")
  }

  @Test func `splits Spanish`() {
    expectSentences(
      """
      ¿Qué pasó?
      ¡Nadie lo sabe!
      «No nos iremos», dijo el Sr. Vega.
      La Dra. Ruiz viajó a EE. UU. el 5 de enero.
      Volvió el lunes.
      Nació en el 44 a. C.
      ¿y después?
      —Vámonos —dijo ella.
      """, language: "es")
  }

  @Test func `splits what is peculiar to Ukrainian and Russian`() {
    expectSentences(
      """
      КИЇВ.
      5 лютого.
      УНН.
      Ціна сягнула 46,6 коп. кВт-год, а торік була менша.
      Він належить до покоління X.
      Свідомо мовчить.
      """, language: "uk")
    expectSentences(
      """
      В 2017 г. «Новый свет» закрылся (см. «Ъ» от мая).
      Его жаль.
      """, language: "ru")
  }

  @Test func `splits what is peculiar to German and French`() {
    expectSentences(
      """
      Das ist die Tabelle der Serie A.
      Bei 21 Punkten führt Turin.
      Siehe S. 12 und S. Fischer.
      """, language: "de")
    expectSentences(
      """
      Le logo a changé ...
      Vérifiez le prix.
      """, language: "fr")
  }

  @Test(arguments: [
    ["大坝关闭了。", "谁关的？", "“没有人知道！”", "他说，增长3.5%。"],
    ["「もう帰ろう。遅いから」と彼は言った。", "会議は終わった。", "誰が払うのか？"],
  ])
  func `splits text without spaces`(_ sentences: [String]) {
    expectSentences(in: sentences.joined(), are: sentences)
  }

  @Test func `splits Arabic, Urdu and Persian`() {
    expectSentences(
      """
      أغلق الجسر.
      من أغلقه؟
      لا أحد يعرف!
      """)
    expectSentences(
      """
      یہ پل بند ہے۔
      کس نے بند کیا؟
      """)
  }

  @Test(arguments: [
    ["पुल बंद है।", "किसने बंद किया?", "कोई नहीं जानता।"],
    ["Կամուրջը փակ է։", "Ոչ ոք չգիտի։"],
    ["ድልድዩ ተዘግቷል።", "ማን ዘጋው?"],
    ["တံတား ပိတ်ထားသည်။", "ဘယ်သူမှ မသိပါ။"],
    ["ស្ពានបិទហើយ។", "គ្មានអ្នកណាដឹងទេ។"],
    ["다리가 닫혔다.", "누가 닫았나?", "아무도 모른다."],
  ])
  func `splits other scripts at their own stops`(_ sentences: [String]) {
    expectSentences(in: sentences.joined(separator: " "), are: sentences)
  }
}
