import Segmentation
import Testing

/// Text that lost its line breaks, its spaces or its capitals on the way.
@Suite struct FlattenedTextTests {
  @Test func `starts a sentence at a bullet inside a list`() {
    expectSentences(
      """
      • Ladders
      • Ropes and nets
      • Lamps
      """, language: "en")
    expectSentences(
      """
      Bring these:
      • a ladder
      • a lamp
      """, language: "en")
    expectSentences("• 3. Die Leiter steht bereit.", language: "de")
    expectSentences("Fish • Meat is the name of a shop.", language: "en")
  }

  @Test func `starts a sentence at the next number of a list`() {
    expectSentences(
      """
      1. Open the lid
      2. Turn the key
      3. Wait
      """, language: "en")
    expectSentences(
      """
      1. Иван Петров — 52 %
      2. Анна Орлова — 24 %
      """, language: "ru")
    expectSentences(
      """
      1. Open the lid at 7.
      Turn it.
      """, language: "en")
    expectSentences("1. FC Nord besiegte gestern den 2. FC Nord.", language: "de")
  }

  @Test func `takes a drawn line for a sentence`() {
    let line = String(repeating: "-", count: 40)
    expectSentences(
      in: "That was the news \(line) Here is the rest",
      are: ["That was the news", line, "Here is the rest"], language: "en")
    let stars = String(repeating: "*", count: 33)
    expectSentences(in: "It rained. \(stars)", are: ["It rained.", stars], language: "en")
    expectSentences(in: "a well-known--but short--dash", are: ["a well-known--but short--dash"])
    expectSentences(in: "Sign here\(line) Thanks.", are: ["Sign here\(line) Thanks."])
  }

  @Test func `splits the lines of a letter's head`() {
    expectSentences(
      """
      From: Anna Lind <anna@example.com>
      Date: Tue, 4 May 2021 10:00
      Subject: The bridge
      """, language: "en")
    expectSentences(
      """
      Email: "Anna"<anna@example.com>
      Welcome back.
      """, language: "en")
    expectSentences("The mayor said Time: a magazine, was wrong.", language: "en")
  }

  @Test func `starts a sentence at a picture credit`() {
    expectSentences(
      """
      The bridge in May
      Photo: Jon Berg.
      """, language: "en")
    expectSentences(
      """
      Міст у травні
      Фото: Іван Коваль.
      """, language: "uk")
  }

  @Test func `starts a sentence at the date of a headline`() {
    expectSentences(
      """
      Interview with the man who paints bridges
      Monday, May 3, 2021
      """, language: "en")
    expectSentences("The bridge was opened to the public on Monday, May 3, 2021", language: "en")
  }

  @Test func `starts a sentence at a web address and after one`() {
    expectSentences(
      """
      The report is out.
      https://example.com/report
      It has ten pages.
      """, language: "en")
    expectSentences("See https://example.com/report for more.", language: "en")
    expectSentences(
      """
      The plans are at https://example.com/plans
      Builders welcome them.
      """, language: "en")
  }

  @Test func `splits three web addresses and more in a row, but not two`() {
    expectSentences(
      """
      https://example.com/one
      https://example.com/two
      https://example.com/three
      """, language: "en")
    expectSentences("https://example.com/one http://example.com/feed", language: "en")
  }

  @Test func `starts a sentence after the address in a letter's head`() {
    expectSentences(
      """
      Email: anna@example.com
      Boats needed for Sunday!
      """, language: "en")
    expectSentences("Email: anna@example.com or call.", language: "en")
    expectSentences("Write to anna@example.com Monday: she answers.", language: "en")
  }

  @Test(arguments: [
    "Harbour Lights\nThe ferry sails at six.\nIt is late.",
    "Saint Anne of Anholt\nIt was built in stone.",
    "Figure 2.4\nThis map shows it.",
    "Anna Lind 03/04/2021 10:15 AM\nIf you sail, call me.",
  ])
  func `starts a sentence after a heading that begins a paragraph`(_ lines: String) {
    expectSentences(lines, language: "en")
  }

  @Test func `takes no capital inside a sentence for one after a heading`() {
    expectSentences(
      in: "It rained. Harbour Lights The ferry sails.",
      are: [
        "It rained.", "Harbour Lights The ferry sails.",
      ], language: "en")
    expectSentences("Anna Lind and The Band play.", language: "en")
    expectSentences("Anna Lind read The Times yesterday.", language: "en")
    expectSentences("Harbour Lights, The book of ships.", language: "en")
    expectSentences("Anna \u{1} Lind \u{1}", language: "en")
    expectSentences("What You need is rest.", language: "en")
    expectSentences("Now The bridge is closed.", language: "en")
  }

  @Test func `starts a sentence after a remark in square brackets`() {
    expectSentences(
      """
      [this picture could not be shown]
      Ferries sail again.
      """, language: "en")
    expectSentences("[The] Ferries sail again.", language: "en")
    expectSentences("[this picture could not be shown] or was lost.", language: "en")
  }

  @Test func `starts a sentence at the name under a letter`() {
    expectSentences(
      """
      The boat is ready.
      Best regards,
      Anna Lind
      """, language: "en")
    expectSentences(
      """
      Muchas gracias.
      Saludos,
      Ana
      """, language: "es")
    expectSentences("Thanks, Anna.", language: "en")
    expectSentences("Thanks, the boat is ready", language: "en")
    expectSentences("Dear Anna, Jon", language: "en")
  }

  @Test func `ends at a stop before a small letter`() {
    expectSentences(
      """
      the bridge is closed.
      it was old.
      nobody minds!
      trains run.
      """, language: "en")
    expectSentences(
      """
      Le pont est fermé.
      ça m'est égal.
      les trains roulent.
      """, language: "fr")
    expectSentences(
      """
      This is what they asked for.
      and we built it.
      nobody has heard of it.
      but it stands.
      """, language: "en")
    expectSentences("The St. and the approx. date, Acme Corp. and the rest.", language: "en")
    expectSentences("\"We go.\" she said.", language: "en")
  }

  @Test func `ends at a question before a small word that starts sentences`() {
    expectSentences(
      """
      Who closed it?
      i know him.
      """, language: "en")
    expectSentences("The plan (whose?) left them cold.", language: "en")
  }

  @Test func `ends at a stop before brackets`() {
    expectSentences(
      """
      The lake froze.
      (sic) They were glad.
      """, language: "en")
    expectSentences(
      """
      Der Klub gewann (1:0).
      (dpa) Die Fans feierten.
      """, language: "de")
    expectSentences("He joined Acme Inc. (now closed) in May.", language: "en")
  }

  @Test func `ends at a stop without a space only before a starter`() {
    expectSentences(
      in: "They love the country.They stay.", are: ["They love the country.", "They stay."],
      language: "en")
    expectSentences("Write to Anna.Lind about NODE.Then or the U.S.The end.", language: "en")
  }
}
