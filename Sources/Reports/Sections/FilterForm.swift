/// The fields by which a reader chooses what is shown. They work without a script.
struct FilterForm {
  let context: PageContext

  var html: HTML {
    """
    <form class="filters" aria-label="Choose what is shown">
    <fieldset><legend>Label</legend><div class="o">
    \(radio("label", "all", "any", isChosen: true))\(labels)\
    \(radio("label", "u", "<span class=\"no\">untagged</span>"))</div></fieldset>
    \(annotators)<fieldset><legend>Only sentences</legend><div class="o">
    \(onlys)</div></fieldset>
    <fieldset><legend>Show as</legend><div class="o">
    \(radio("view", "all", "sentences", isChosen: true, id: "frows"))\
    \(radio("view", "run", "running text"))</div></fieldset>
    <button type="reset">Show everything</button>
    </form>

    """
  }

  private var labels: HTML {
    context.looks.looks.enumerated().map { place, look in
      radio("label", "l\(place)", context.looks.chip(look.name))
    }.joined()
  }

  private var annotators: HTML {
    guard context.annotators.count > 1 else { return "" }
    let names = context.annotators.prefix(context.chosenAnnotators)
    let left = context.annotators.count - names.count
    let rest: HTML =
      left > 0
      ? "<p class=\"hint\">\(Words.count(left, "more annotator")) cannot be chosen alone.</p>" : ""
    let radios = names.enumerated().map { place, name in
      radio("annotator", "a\(place)", "<bdi>\(name)</bdi>")
    }.joined()
    return """
      <fieldset><legend>Annotator</legend><div class="o">
      \(radio("annotator", "all", "everybody", isChosen: true))\(radios)</div>\(rest)</fieldset>

      """
  }

  private var onlys: HTML {
    var fields = HTML()
    if context.hasSeveralReaders { fields += box("dis", "≠ with different labels") }
    if context.articles.contains(where: { !$0.isUniform }) {
      fields += box("cut", "cut differently")
    }
    return fields + box("fl", "⚑ flagged") + box("nt", "✎ with a note")
  }

  private func radio(
    _ name: HTML, _ value: HTML, _ words: HTML, isChosen: Bool = false, id: HTML? = nil
  ) -> HTML {
    let id: HTML = id ?? (value == "all" ? "f\(name)" : "f\(value)")
    let checked: HTML = isChosen ? " checked" : ""
    return """
      <label><input type="radio" name="\(name)" value="\(value)" id="\(id)"\(checked)>\
      <span>\(words)</span></label>

      """
  }

  private func box(_ value: HTML, _ words: HTML) -> HTML {
    "<label><input type=\"checkbox\" id=\"f\(value)\"><span>\(words)</span></label>\n"
  }
}
