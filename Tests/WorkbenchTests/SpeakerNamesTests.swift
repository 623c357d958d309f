import AnnotationModel
import Testing
import Workbench

@Suite struct SpeakerNamesTests {
  @Test(arguments: [
    ("Then spoke Olena Koval.", ["Olena Koval"]),
    ("Olena Koval spoke.", ["Olena Koval"]),
    ("Yesterday it rained.", []),
    ("The mayor met Zelensky.", ["Zelensky"]),
    ("It was Koval's idea, said Bondar.", ["Koval", "Bondar"]),
    ("It was Koval’s idea.", ["Koval"]),
    ("They met Ursula von der Leyen in Kyiv.", ["Ursula von der Leyen", "Kyiv"]),
    ("They saw Franklin D. Roosevelt.", ["Franklin D. Roosevelt"]),
    ("They saw “Olena Koval”, Ivan Bondar and others.", ["Olena Koval", "Ivan Bondar"]),
    ("Учора Олена Коваль сказала.", ["Учора Олена Коваль"]),
    ("昨天总统说。", []), ("قال الرئيس.", []), ("... !!! 12 3.", []),
  ])
  func `names are runs of capitalised words`(_ text: String, _ names: [String]) {
    #expect(SpeakerNames.names(in: .of(text)) == names)
  }

  @Test func `the most frequent come first, then those that appear first`() {
    let session = Session.of(
      """
      So said Ivan Bondar and Olena Koval.
      It was Olena Koval again.
      Nobody saw Anna Berg.
      """)
    #expect(SpeakerNames.names(in: session) == ["Olena Koval", "Ivan Bondar", "Anna Berg"])
  }

  @Test func `a name is found in an article of ten sentences`() {
    let names = SpeakerNames.names(in: .ten)
    #expect(names.contains("Olena Koval"))
    #expect(names.first == "Olena Koval")
  }
}
