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
}
