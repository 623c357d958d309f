import Segmentation
import Testing

@Suite struct LayoutTests {
  private let wrapped = """
    The council voted on Tuesday to close the old bridge for good after
    engineers found cracks in two of its piers. Drivers will have to use
    the ring road, which the mayor called
    "a burden, but a small one." Nobody disagreed.

    A short line
    Work starts in May and should be over by the end of the year, says
    Dr. Hale.
    """

  @Test func `ends sentences at blank lines`() {
    expectSentences(
      """
      Bridge closed for good
      By a staff writer
      The council voted. It was late
      """.replacing(". ", with: ".\n"), joinedWith: "\n\n")
    expectSentences(in: "One line\n \t\n\nAnother line", are: ["One line", "Another line"])
  }

  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"])
  func `knows every line break`(_ lineBreak: String) {
    expectSentences(
      in: "A headline" + lineBreak + "The text begins. It ends." + lineBreak,
      are: ["A headline", "The text begins.", "It ends."])
    expectSentences(
      in: "A headline" + lineBreak + lineBreak + "The text", are: ["A headline", "The text"],
      layout: .paragraphs)
  }

  @Test func `takes line breaks in hard-wrapped text for spaces`() {
    expectSentences(
      in: wrapped,
      are: [
        """
        The council voted on Tuesday to close the old bridge for good after
        engineers found cracks in two of its piers.
        """,
        """
        Drivers will have to use
        the ring road, which the mayor called
        """,
        "\"a burden, but a small one.\"", "Nobody disagreed.", "A short line",
        """
        Work starts in May and should be over by the end of the year, says
        Dr. Hale.
        """,
      ])
  }

  @Test func `decides about line breaks once for a text`() {
    let line = "A line of a list that is not the longest one here"
    let longest = line + ", but nearly so, all in all"
    expectSentences(
      in: [line, longest, line, line].joined(separator: "\n"),
      are: [line, longest, line, line])
    let paragraph = String(repeating: "word ", count: 40) + "end"
    expectSentences(in: paragraph + "\nnext", are: [paragraph, "next"])
  }

  @Test func `breaks Chinese lines at any character, not at spaces`() {
    let lines = [
      "市长昨天在会上宣布，老桥将从下周一开始关闭，工程预计一年完成",
      "居民对封桥的决定表示不满，要求复议",
      "学校从下周起提前一个小时放学",
      "公交改道之后班车增加到每天三十趟",
      "码头的渡船也将在夜间继续运行",
    ]
    expectSentences(in: lines.joined(separator: "\n"), are: lines, language: "zh")
    let wrapped = [
      "大桥今年不会开放，因为工程师在桥墩里发现了裂缝，所以居民要走环城",
      "路，市长说这是一个小小的负担，学生每天要走很远的路去上学，公交公",
      "司说会增加班车，但是没有人知道什么时候开始，也没有人知道要花多少",
      "钱，不过大家都没有反对，只有码头上的老人还在桥边站着看水，他们说",
      "这座桥比他们的父亲还要老，谁也不愿意看见它被拆掉。",
    ].joined(separator: "\n")
    expectSentences(in: wrapped, are: [wrapped], language: "zh")
  }

  @Test func `is not misled by a web address on a line of its own`() {
    let address = "https://example.com/" + String(repeating: "a-long-path/", count: 8)
    expectSentences(
      in: address + "\n\n" + wrapped.prefix { $0 != "\"" }.replacing(". ", with: ", "),
      are: [
        address,
        wrapped.prefix { $0 != "\"" }.replacing(". ", with: ", ").dropLast().description,
      ])
  }

  @Test func `can be told what a line break means`() {
    let text = "One two\nthree four.\nFive"
    expectSentences(in: text, are: ["One two\nthree four.", "Five"], layout: .paragraphs)
    expectSentences(in: text, are: ["One two", "three four.", "Five"], layout: .lines)
    expectSentences(in: text, are: ["One two\nthree four.", "Five"], layout: .wrapped)
  }

  @Test func `starts a unit at list items`() {
    expectSentences(
      in: "Three things:\n• trains\n• phones\n- banks\nand so on",
      are: ["Three things:", "• trains", "• phones\n- banks\nand so on"], layout: .paragraphs)
    expectSentences(
      in: "Two orders:\n- the release of files;\n- costs;\n1. One.\n2) Two",
      are: ["Two orders:", "- the release of files;", "- costs;", "1. One.", "2) Two"],
      layout: .paragraphs)
  }

  @Test func `reads wrapped mail behind its quoting`() {
    expectSentences(
      in: """
        > The council voted on Tuesday to close the old bridge for good after
        > engineers found cracks in two of its piers. Drivers will have to use
        > the ring road.
        No, they will not, since the ring road is closed as well, as everybody
        knows.
        """,
      are: [
        """
        > The council voted on Tuesday to close the old bridge for good after
        > engineers found cracks in two of its piers.
        """,
        """
        Drivers will have to use
        > the ring road.
        """,
        """
        No, they will not, since the ring road is closed as well, as everybody
        knows.
        """,
      ], language: "en")
  }
}
