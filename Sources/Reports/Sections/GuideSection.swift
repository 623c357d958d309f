import AnnotationModel

/// The guide by which the labels were given: rules, definitions, examples.
struct GuideSection {
  let context: PageContext

  var html: HTML {
    var schemas: [LabelSchema] = []
    // Most sessions have the same one, and comparing the last is cheap.
    for schema in context.articles.lazy.flatMap(\.columns).map(\.schema)
    where schemas.last != schema && !schemas.contains(schema) {
      schemas.append(schema)
    }
    return """
      <section id="guide" aria-labelledby="guide-h">
      <h2 id="guide-h">The guide</h2>
      \(schemas.prefix(Self.mostSchemas).map(guide).joined())</section>

      """
  }

  private static let mostSchemas = 8

  private func guide(_ schema: LabelSchema) -> HTML {
    let limit: HTML =
      schema.maximumLabels == 1
      ? "A sentence carries one label."
      : "A sentence carries up to \(Words.count(schema.maximumLabels, "label"))."
    var rules = HTML()
    if !schema.rules.isEmpty {
      rules = """
        <p>The questions are asked in this order; the first “yes” decides.</p>
        <ol class="rules">
        \(schema.rules.map { (rule) -> HTML in
          "<li><bdi>\(rule.when)</bdi> → \(context.looks.chip(rule.label))</li>\n"
        }.joined())</ol>

        """
    }
    return """
      <p class="hint">Schema <bdi>\(schema.name)</bdi>\
      \(schema.title.map { (title) -> HTML in ": <bdi>\(title)</bdi>" } ?? ""). \(limit)</p>
      \(rules)<div class="guide">
      \(schema.labels.map { card($0, schema) }.joined())</div>
      \(attributes(schema))
      """
  }

  private func card(_ label: Label, _ schema: LabelSchema) -> HTML {
    let alone: HTML = label.alone ? "<span class=\"key\">stands alone</span>" : ""
    let examples = label.examples.map { (example) -> HTML in "<li><bdi>\(example)</bdi></li>\n" }
    let list: HTML =
      examples.isEmpty ? "" : "<p class=\"key\">Examples</p>\n<ul>\n\(examples.joined())</ul>\n"
    let details: HTML =
      label.attributes.isEmpty
      ? "" : "<p class=\"key\">Details: \(Words.list(label.attributes, most: 20))</p>\n"
    return """
      <div class="card"><h3>\(context.looks.chip(label.name))\
      <span class="key">key <kbd>\(label.key)</kbd></span>\
      <span class="key">colour <bdi>\(label.color)</bdi></span>\(alone)</h3>
      <p><bdi>\(label.definition)</bdi></p>
      \(details)\(list)</div>

      """
  }

  private func attributes(_ schema: LabelSchema) -> HTML {
    guard !schema.attributes.isEmpty else { return "" }
    let rows = schema.attributes.map { (attribute) -> HTML in
      let values: HTML =
        attribute.values.isEmpty
        ? "" : " Values: \(Words.list(attribute.values, most: 50))."
      return """
        <dt><bdi>\(attribute.name)</bdi></dt>\
        <dd><bdi>\(attribute.definition)</bdi>\(values)</dd>

        """
    }
    return "<h3>Details that a label may carry</h3>\n<dl class=\"dl\">\n\(rows.joined())</dl>\n"
  }
}
