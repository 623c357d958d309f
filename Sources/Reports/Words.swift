import AnnotationModel

/// Numbers, times and counts as the page's words have them.
enum Words {
  /// Returns a count with its noun: `1 sentence`, `2,500 sentences`.
  static func count(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(number(count)) \(count == 1 ? noun : plural ?? noun + "s")"
  }

  /// Returns a number with commas between thousands.
  static func number(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var end = digits.utf8.count
    while end > 3 {
      end -= 3
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
    }
    return (number < 0 ? "−" : "") + digits
  }

  /// Returns a number with as many decimals as asked for.
  static func decimal(_ value: Double, _ places: Int = 2) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "very large" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard places > 0 else { return sign + String(scaled) }
    let rest = String(scaled % scale)
    return sign + String(scaled / scale) + "."
      + String(repeating: "0", count: places - rest.utf8.count) + rest
  }

  /// Returns a day: `24 November 2026`.
  static func day(_ time: Timestamp) -> String {
    let text = time.description
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let month = Int(text.dropFirst(5).prefix(2)) ?? 1
    let day = Int(text.dropFirst(8).prefix(2)) ?? 1
    let year = text.prefix(4).drop { $0 == "0" }
    return "\(day) \(months[min(max(month, 1), 12) - 1]) \(year)"
  }

  /// Returns a moment as an element that programs read too.
  static func moment(_ time: Timestamp) -> HTML {
    let clock = time.description.dropFirst(11).prefix(5)
    return "<time datetime=\"\(time.description)\">\(day(time)), \(clock) UTC</time>"
  }

  /// Returns names as a list: `a, b and c`; of many only the first ones.
  static func list(_ names: [String], most: Int = 5) -> HTML {
    let bold = names.prefix(most).map { (name) -> HTML in "<bdi>\(name)</bdi>" }
    if names.count > most {
      return "\(bold.joined(separator: ", ")) and \(count(names.count - most, "other"))"
    }
    guard bold.count > 1 else { return bold.joined() }
    return "\(bold.dropLast().joined(separator: ", ")) and \(bold[bold.count - 1])"
  }
}
