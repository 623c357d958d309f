import Segmentation
import Testing

@Suite struct MarksTests {
  @Test func `tells from their number which straight mark a detached one is`() {
    expectSentences(
      """
      He said: " We stay. "
      She left.
      " No one knew. "
      It rained.
      """, language: "en")
  }

  @Test func `takes angles for closing marks`() {
    expectSentences(
      """
      <<We stay.>>
      They stayed.
      """, language: "en")
  }

  @Test func `gives closing marks on a line of their own to the sentence before`() {
    expectSentences(in: "“We stay.\n”\nThey left.", are: ["“We stay.\n”", "They left."])
    expectSentences(in: "”", are: ["”"])
    expectSentences(in: "Stay.\n•", are: ["Stay.", "•"])
  }

  @Test func `does not wait for a mark that was left open`() {
    expectSentences(
      """
      “We stay.
      They left.
      It's over.
      The ‘inner one.’
      She said so.
      """, language: "en")
  }

  @Test func `keeps an editor's remark with its sentence`() {
    expectSentences(
      """
      It grew by a tenth (last year. — Ed.).
      It shrank.
      """, language: "en")
    expectSentences("Він зросте (наступного року. — Ред.) на десяту.", language: "uk")
  }

  @Test func `keeps a question in brackets with its sentence unless another starts`() {
    expectSentences(
      """
      The winner (?) Lind smiled.
      He won it all (?)
      The others were late.
      """, language: "en")
  }
}
