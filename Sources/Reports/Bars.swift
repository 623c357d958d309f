import DisplayText

/// Bars of a plot, each in a row of the table that has the numbers.
///
/// A bar's parts are given in per cent, so that it has the width there is and its pattern keeps its
/// shape.
enum Bars {
  /// How many patterns there are.
  static let patternCount = 6

  /// Returns the patterns that the labels' bars are filled with.
  static func patterns(_ looks: LabelLooks) -> HTML {
    var html: HTML = "<svg class=\"sr\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>\n"
    for place in 0..<looks.count {
      html += """
        <pattern id="p\(place)" class="k\(place)" width="8" height="8" \
        patternUnits="userSpaceOnUse"><rect class="pt" width="8" height="8"/>\
        \(motif(place % patternCount))</pattern>

        """
    }
    return html + "</defs></svg>\n"
  }

  private static func motif(_ number: Int) -> HTML {
    switch number {
    case 0: "<path class=\"pl\" d=\"M-2 2l4-4M0 8l8-8M6 10l4-4\"/>"
    case 1:
      "<circle class=\"pd\" cx=\"2\" cy=\"2\" r=\"1.4\"/><circle class=\"pd\" cx=\"6\" cy=\"6\" r=\"1.4\"/>"
    case 2: "<path class=\"pl\" d=\"M0 2h8M0 6h8\"/>"
    case 3: "<path class=\"pl\" d=\"M2 0v8M6 0v8\"/>"
    case 4: "<path class=\"pl\" d=\"M0 0l8 8M8 0l-8 8\"/>"
    default: "<path class=\"pl\" d=\"M-2 6l4 4M0 0l8 8M6-2l4 4\"/>"
    }
  }

  /// Returns a bar for a share of a total.
  ///
  /// - Parameter place: of the label whose pattern fills it; nil for one without.
  static func bar(_ count: Int, of total: Int, place: Int?, what: HTML) -> HTML {
    let width = total > 0 ? Words.decimal(Double(count) * 100 / Double(total), 1) : "0"
    let look: HTML =
      place.map { place -> HTML in "class=\"k\(place)\" fill=\"url(#p\(place))\"" }
      ?? "class=\"un\" fill=\"none\""
    var html: HTML = "<svg role=\"img\"><title>\(what)</title><desc>\(Words.number(count)) of "
    html += "\(Words.number(total))</desc>"
    html += "<rect class=\"ground\" width=\"100%\" height=\"100%\" rx=\"2\"/>"
    if count > 0 { html += "<rect \(look) width=\"\(width)%\" height=\"100%\" rx=\"2\"/>" }
    return html + "</svg>"
  }

  /// Returns a row of a table with a bar: what is counted, the bar, the count, the share.
  static func row(_ name: HTML, _ count: Int, of total: Int, place: Int? = nil, what: HTML) -> HTML
  {
    """
    <tr><th scope="row">\(name)</th>\
    <td class="bar">\(bar(count, of: total, place: place, what: what))</td>\
    <td class="num">\(Words.number(count))</td>\
    <td class="num">\(Percent.text(count, of: total))</td></tr>

    """
  }
}
