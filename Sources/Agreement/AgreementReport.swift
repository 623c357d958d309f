/// All that is said of the agreement among annotators: overall, by label, by group.
package struct AgreementReport: Sendable {
  package var annotators: [String]
  package var labels: [String]
  /// How many items there are, rated or not.
  package var items: Int
  package var overall: Coefficients
  package var perLabel: [LabelAgreement]
  package var confusion: ConfusionTable
  /// By group, where there are groups: an article's name and its coefficients.
  package var groups: [Group]
  /// Nil where the items are not stretches of text.
  package var spans: SpanAgreement?
  package var bootstrap: Bootstrap

  package struct Group: Hashable, Sendable {
    package var name: String
    package var coefficients: Coefficients
  }

  package init(
    _ ratings: Ratings, spans: SpanAgreement? = nil, distance: LabelDistance = .masi,
    bootstrap: Bootstrap = Bootstrap()
  ) {
    let table = PatternTable(ratings)
    annotators = ratings.annotators
    labels = ratings.labels
    items = ratings.itemCount
    overall = Coefficients(table, distance: distance, bootstrap: bootstrap)
    perLabel = ratings.labels.indices.map {
      LabelAgreement(table, label: $0, bootstrap: bootstrap)
    }
    confusion = ConfusionTable(table)
    groups = ratings.groups.indices.map { group in
      let table = PatternTable(ratings, items: ratings.items(ofGroup: group))
      return Group(
        name: ratings.groups[group],
        coefficients: Coefficients(
          table, distance: distance, bootstrap: bootstrap, pairs: .compared))
    }
    self.spans = spans
    self.bootstrap = bootstrap
  }
}
