import Segmentation
import Testing

@Suite struct LanguageGuessTests {
  @Test(arguments: [
    ("pl", "Nie wiem, czy to jest most, który został zamknięty przez wójta."),
    ("cs", "Nevím, jestli to je most, který byl zavřen, protože už se bojí řeky."),
    ("sk", "Neviem, či to je most, ktorý bol zatvorený, ale už sa ho boja."),
    ("hr", "Ne znam tko je zatvorio most nakon što je vijeće također otišlo."),
    ("sr", "Ne znam ko je zatvorio most pre nego što je savet takođe otišao."),
    ("sr", "Не знам ко је затворио мост пре него што је овај дошао."),
    ("ro", "Nu știu cine a închis podul după ce a fost reparat și vopsit."),
    ("hu", "Nem tudom, hogy ki zárta le a hidat, mert az már nem volt nyitva."),
    ("pt", "Não sei quem fechou a ponte depois que ela já foi reparada pelos dois."),
    ("it", "Non so chi ha chiuso il ponte dopo che è stato riparato dalla ditta."),
    ("nl", "Ik weet niet wie de brug heeft gesloten nadat het door haar werd gemaakt."),
    ("sv", "Jag vet inte vem som har stängt bron efter att den blev lagad."),
    ("da", "Jeg ved ikke, hvem der har lukket broen, efter at den blev lavet af dem."),
    ("nb", "Jeg vet ikke hvem som har stengt broen etter at den ble laget av dem."),
    ("fi", "En tiedä, kuka sillan on sulkenut, koska se oli jo vanha."),
    ("et", "Ma ei tea, kes silla on sulgenud, aga see oli juba väga vana."),
    ("lv", "Es nezinu, kas ir slēdzis tiltu, bet tas jau bija ļoti vecs."),
    ("lt", "Aš nežinau, kas uždarė tiltą, bet jis jau buvo labai senas."),
    ("tr", "Köprüyü kim kapattı bilmiyorum ama çok eski olduğunu ve bir gün yıkıldığını duydum."),
  ])
  func `guesses a language among its relatives`(_ language: String, _ text: String) {
    #expect(Segmenter().language(of: text) == language)
  }

  /// Without the words of the language, or without its letters, the others would win.
  @Test(arguments: [
    ("am", "the of ነው እና"),
    ("ar", "the of and في على ةىأإ"),
    ("hy", "the of է և աբգդ"),
    ("bn", "the of ও এই"),
    ("hr", "također tijekom đ"),
    ("cs", "the of jako pro ěřů"),
    ("da", "the of af ud æø"),
    ("nl", "het een"),
    ("en", "the of"),
    ("et", "the of see ta õ"),
    ("fi", "että hän äö"),
    ("fr", "the of une est çœêè"),
    ("ka", "the of და არის"),
    ("de", "the of und ist äöüß"),
    ("el", "the of and και το αβγδ"),
    ("he", "the of and של את אבגד"),
    ("hi", "के में"),
    ("hu", "the of az és őű"),
    ("id", "yang dengan"),
    ("it", "the of che è ìò"),
    ("kk", "the of және мен әғқң"),
    ("ko", "the of 이 그"),
    ("lv", "the of tas gada āēīģ"),
    ("lt", "the of į yra ėįųą"),
    ("mr", "आहे आणि"),
    ("nb", "the of seg opp æø"),
    ("fa", "the of و در پچژگ"),
    ("pl", "w się łąęś"),
    ("pt", "the of os em ãõ"),
    ("ro", "the of and și şi ășțş"),
    ("ru", "the of что с ыэъё"),
    ("sr", "takođe tokom đђћџ"),
    ("sk", "the of aj vo ľĺŕô"),
    ("es", "the of los las ñ"),
    ("sv", "the of och att äö"),
    ("tr", "the of bir bu ğış"),
    ("uk", "the of і й іїєґ"),
    ("ur", "the of and کے میں ےہھں"),
    ("vi", "the of and và của ơư"),
    ("ja", "ぬ"), ("ja", "ケ"),
  ])
  func `weighs words and letters in a text of two languages`(_ language: String, _ text: String) {
    #expect(Segmenter().language(of: text) == language)
  }
}
