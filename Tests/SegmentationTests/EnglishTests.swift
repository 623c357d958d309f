import Segmentation
import Testing

@Suite struct EnglishTests {
  @Test func `ends sentences at stops, question and exclamation marks`() {
    expectSentences(
      """
      The bridge is closed.
      Who closed it?
      Nobody knows!
      What?!
      No way!!
      Trains run again.
      """)
  }

  @Test func `keeps a quotation and its reporting clause together`() {
    expectSentences(
      """
      “We are staying,” the mayor said.
      "Really?" he asked.
      "Get out!" shouted the driver.
      "Why now?" Mr. Barlow asked the board.
      "Who pays?"
      Anna Lind, the treasurer, was not there.
      'It was dark,' she said.
      'We saw nothing.'
      """, language: "en")
  }

  @Test func `splits quoted speech of several sentences`() {
    expectSentences(
      """
      "The dam will hold.
      We have checked it twice.
      Go home," the engineer said.
      “It was a mistake.
      It will not happen again.”
      """)
  }

  @Test func `gives a closing mark to the sentence before it`() {
    expectSentences(
      """
      He called the plan "a joke."
      Others agreed.
      "Why us?"
      "Because you were late."
      The firm (it has no website) declined to comment.
      (The editor was told.)
      She stayed on (the pay was good).
      Nobody asked.
      The lake froze.[12]
      It thawed in May.
      """, language: "en")
  }

  @Test func `does not end at a question inside a sentence`() {
    expectSentences(
      """
      The book, called "Who Is Next?", sold well.
      His play "Are We There Yet?" opens on Friday.
      The word (sic!) was his.
      Shares of Yahoo! Japan rose.
      """, language: "en")
  }

  @Test func `knows titles and ranks`() {
    expectSentences(
      """
      Mr. Hale and Mrs. Orr met Dr. Voss.
      Lt. Col. Reed wrote to Sen. Price.
      Gov. Dunn spoke.
      St. Ives is a town vs. Penzance is not.
      """, language: "en")
  }

  @Test func `ends after an abbreviation only before a word that starts sentences`() {
    expectSentences(
      """
      She joined Acme Inc. Chicago in May.
      She joined Acme Inc.
      The pay was poor.
      Shares of Acme Corp. rose.
      The train leaves at 9 a.m. Monday.
      The train left at 9 a.m.
      It was full.
      The list has pens, pads, etc.
      It is long.
      """, language: "en")
  }

  @Test func `ends after U.S. only where a sentence starts`() {
    expectSentences(
      """
      The U.S. economy grew.
      The U.S. Senate voted.
      He left the U.S.
      The others stayed in the U.S., where they work.
      They live in the U. S.
      That is all.
      """, language: "en")
  }

  @Test func `keeps initials with their names`() {
    expectSentences(
      """
      J. K. Rowling met George W. Bush.
      John P. Bourne was there.
      It was plan B.
      They had no other.
      Then it was I.
      Nobody spoke.
      """, language: "en")
  }

  @Test func `knows numbers, dates and addresses`() {
    expectSentences(
      """
      The index fell 3.5 points to 1,204.57.
      It was No. 5 of the year.
      On Jan. 6 they met.
      They met in Jan.
      Some came late.
      In 2022.
      That was the year.
      Write to press@example.com.
      See https://example.com/a.b?c=d.e for more.
      Version 2.0.1 is out.
      """, language: "en")
  }

  @Test func `takes an ellipsis before a number for a pause`() {
    expectSentences("The bridge cost... 30 million crowns.", language: "en")
    expectSentences("Le pont a coûté... 30 millions.", language: "fr")
  }

  @Test func `takes an ellipsis before lower case for a pause`() {
    expectSentences(
      """
      He stopped... then went on.
      We wait … and we hope.
      They told us to wait . . . and we did.
      She left...
      Nobody noticed.
      “Is it…?” she began.
      The part that matters [...] Everyone agreed on.
      """, language: "en")
  }

  @Test func `splits a statement that is quoted without marks`() {
    expectSentences(
      """
      The minister wrote on Sunday, stating, We go on to … drive back the invader...
      They must be stopped.
      The world … Europe above all … is watching.
      """, language: "en")
  }

  @Test func `takes a number at the start of a sentence for a list item`() {
    expectSentences(
      """
      1. Open the lid.
      2. Turn the key.
      """)
  }

  @Test func `starts a sentence with a name such as iPhone`() {
    expectSentences(
      """
      Sales fell.
      iPhone users did not mind.
      """)
  }

  @Test func `ends after a city and its state before any capital`() {
    expectSentences(
      """
      He lives in Springfield, Mo.
      Election day is near.
      She is from Salem, Mass., like him.
      The SALEM, Mass. (AP) line stays.
      A Mass. Senator spoke.
      """, language: "en")
  }

  @Test func `takes a title in capitals for a word before a starter`() {
    expectSentences(
      """
      The file is in MS.
      The others are lost.
      DR. WHO is back.
      """, language: "en")
  }

  @Test func `keeps a name that is cut short`() {
    expectSentences(
      """
      The president is James McN. Hester.
      """, language: "en")
  }

  @Test func `does not end a sentence of a number and an abbreviation`() {
    expectSentences("At 5 p.m. “Wall Street” opens.", language: "en")
  }

  @Test func `knows file names, handles and addresses`() {
    expectSentences(
      """
      He wrote it on example.com.
      Then he opened report.pdf.
      Nobody read it.
      Ask @anna.lind or press@example.org.
      They know.
      """, language: "en")
  }
}
