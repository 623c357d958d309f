/// The results that stand beside a yardstick each.
struct ResultTable {
  var rows: [Row]

  var table: TextTable {
    TextTable(
      titles: [
        "What", "Median", "p99", "Beside it", "Median", "p99", "Ratio", "Difference", "Budget",
        "Met",
      ], rightAligned: [1, 2, 4, 5, 6, 7], cells: rows.map(Self.cells))
  }

  private static func cells(_ row: Row) -> [String] {
    let other = row.yardstick?.value
    let ratio = other.flatMap { $0.amount > 0 ? row.value.amount / $0.amount : nil }
    return [
      row.what, row.value.text, row.p99?.text ?? "", row.yardstick?.name ?? "",
      other?.text ?? "", row.yardstick?.p99?.text ?? "", ratio.map(Quantity.rounded) ?? "",
      other.flatMap(row.value.minus)?.text ?? "", row.budget?.rule ?? "",
      row.budget.map { $0.isMet ? "yes" : "no" } ?? "",
    ]
  }
}
