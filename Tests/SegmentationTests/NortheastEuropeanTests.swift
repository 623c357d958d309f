import Segmentation
import Testing

@Suite struct NortheastEuropeanTests {
  @Test func `splits Finnish`() {
    expectSentences(
      """
      Tri A. Virta saapui 3. toukokuuta klo 17.
      Sulku alkoi jo kello 18.
      ”Kuka sulki sillan?” kysyi tuomari.
      Kukaan ei tiedä.
      Ottelu päättyi 3-1.
      Suomi voitti omenoita, leipää ym.
      Sitten se päättyi.
      """, language: "fi")
  }

  @Test func `splits Estonian`() {
    expectSentences(
      """
      Dr. Tamm ja hr. Kask on siin 25. - 28. aprillini.
      Müüakse leiba, piima jne.
      Siis on kinni, s.t. homseni.
      Toetus on 1% SKT-st.
      Tartu vaikib.
      Ta saabus kell 8.
      Silla ehitas A. Mets.
      """, language: "et")
  }

  @Test func `splits Latvian`() {
    expectSentences(
      """
      Prof. J. Bērziņš ieradās 2021. gada 3. maijā plkst. 8.
      Tirgo maizi, pienu u.c.
      Rīga klusē.
      Runa ir, piem., par Brīvības ielu Nr. 7.
      Tiltu slēdza, t.i. aizvēra. - Nekad vairs.
      """, language: "lv")
  }

  @Test func `splits Lithuanian`() {
    expectSentences(
      """
      Prof. J. Kazlauskas 2021 m. gegužės 3 d. Vilniuje lankėsi Laisvės al. 29.
      Kainavo 5 mln. JAV dolerių, t. y. daug.
      Vėjas siekė 20 m/s.
      Lijo visur.
      Pardavė duoną, pieną ir pan.
      Tiltas užvertas 17 val.
      Kaunas tyli, - sakė jis. - Bet neilgai.
      """, language: "lt")
  }
}
