import Suggestions

extension FuzzTarget {
  /// Model files, as `galley suggest train` writes them.
  package static let model = FuzzTarget(
    name: "model", corpus: modelCorpus,
    tokens: ["galley-model ", "1 ", "2 ", "\n", "\0\0\0\0", "\u{1}\0\0\0", "\u{7F}"],
    repair: { ModelState.repaired($0) ?? $0 }
  ) { bytes in
    let state: ModelState
    do throws(ModelError) {
      state = try ModelState(decoding: bytes)
    } catch {
      if case .damaged(let offset) = error {
        return .refused(FuzzRefusal(error, offset: offset))
      }
      return .refused(FuzzRefusal(error))
    }
    try require(state.encoded() == bytes, "written again the model is another")
    let suggester: Suggester
    do throws(ModelError) {
      suggester = try Suggester(state: state)
    } catch {
      return .refused(FuzzRefusal(error))
    }
    try require(suggester.labels == state.labels, "the suggester has other labels")
    let again = try? Suggester(state: suggester.state)
    try require(again?.state == suggester.state, "the suggester does not read what it wrote")
    return .accepted
  }

  private static let modelCorpus: [Bytes] = {
    var trained = Suggester(labels: ["claim", "quote", "fact", "none"])
    trained.learn(
      LabelledArticle(
        id: "harbour",
        lines: [
          .init(text: "“We sail at dawn,” she said.", label: "quote"),
          .init(text: "The harbour was built in 1912.", label: "fact"),
          .init(text: "It may close.", label: "claim"),
        ], language: { _ in "en" }))
    let small = ModelState(
      labels: ["a", "b"], learned: 3, calibration: [1, 0], rules: [0.5], keys: [9, 7],
      rows: [0, 1, 2, 3, 4, 5, 6, 7])
    let none = ModelState(labels: [], learned: 0, calibration: [], rules: [], keys: [], rows: [])
    return [trained.state, small, none].map { $0.encoded() } + [[], Bytes("galley-model 2\n".utf8)]
  }()
}
