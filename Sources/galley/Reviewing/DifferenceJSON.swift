import AnnotationModel
import JSONText

/// What two sessions say differently, as JSON: members in the order of their names, a difference a
/// line, offsets in code points.
struct DifferenceJSON {
  let left: Session
  let right: Session
  let difference: SessionDifference

  var bytes: ContiguousArray<UInt8> {
    var writer = JSONWriter()
    var map = OffsetMap(left.article.text)
    writer.beginObject()
    writer.name("annotators")
    strings([left.annotator, right.annotator], &writer)
    writer.name("article")
    writer.string(left.article.id)
    writer.name("cuts")
    writer.integer(difference.cuts)
    writer.line()
    writer.name("differences")
    writer.beginArray()
    for item in difference.items {
      writer.line()
      self.item(item, &map, &writer)
    }
    writer.line()
    writer.endArray()
    writer.name("differing")
    writer.integer(difference.differingGroups)
    writer.line()
    writer.name("label_pairs")
    writer.beginArray()
    for pair in difference.labelPairs {
      writer.line()
      writer.beginObject()
      writer.name("count")
      writer.integer(pair.count)
      writer.name("left")
      strings(pair.left, &writer)
      writer.name("right")
      strings(pair.right, &writer)
      writer.endObject()
    }
    writer.line()
    writer.endArray()
    writer.name("sentences")
    writer.beginArray()
    writer.integer(left.sentences.count)
    writer.integer(right.sentences.count)
    writer.endArray()
    writer.name("sha256")
    writer.string(left.article.sha256)
    writer.name("stretches")
    writer.integer(difference.alignment.groups.count)
    writer.endObject()
    writer.line()
    return writer.bytes
  }

  private func item(
    _ item: SessionDifference.Item, _ map: inout OffsetMap, _ writer: inout JSONWriter
  ) {
    var kind = "labels"
    var (name, label): (String?, String?) = (nil, nil)
    var sides: (JSONSide, JSONSide)?
    switch item.kind {
    case .cut: kind = "cut"
    case .labels(let own, let other): sides = (.list(own), .list(other))
    case .attribute(let attribute, let owner, let own, let other):
      kind = "attribute"
      (name, label) = (attribute, owner)
      sides = (.text(own), .text(other))
    case .span(let owner, let isLeft):
      kind = "span"
      label = owner
      sides = (.truth(isLeft), .truth(!isLeft))
    case .spanAttribute(let attribute, let owner, let own, let other):
      kind = "span_attribute"
      (name, label) = (attribute, owner)
      sides = (.text(own), .text(other))
    case .note(let own, let other):
      kind = "note"
      sides = (.text(own), .text(other))
    case .flag(let own, let other):
      kind = "flag"
      sides = (.truth(own), .truth(other))
    }
    writer.beginObject()
    if let name {
      writer.name("attribute")
      writer.string(name)
    }
    writer.name("end")
    writer.integer(map.offset(ofByte: item.range.end))
    writer.name("kind")
    writer.string(kind)
    if let label {
      writer.name("label")
      writer.string(label)
    }
    if let sides {
      writer.name("left")
      sides.0.write(to: &writer)
    }
    writer.name("left_sentences")
    numbers(item.left, &writer)
    if let sides {
      writer.name("right")
      sides.1.write(to: &writer)
    }
    writer.name("right_sentences")
    numbers(item.right, &writer)
    writer.name("start")
    writer.integer(map.offset(ofByte: item.range.start))
    writer.name("text")
    writer.string(String(left.article[item.range]))
    writer.endObject()
  }

  /// Sentences counted from one, as people type them.
  private func numbers(_ sentences: Range<Int>, _ writer: inout JSONWriter) {
    writer.beginArray()
    for index in sentences { writer.integer(index + 1) }
    writer.endArray()
  }

  private func strings(_ texts: [String], _ writer: inout JSONWriter) {
    JSONSide.list(texts).write(to: &writer)
  }
}

/// What one session has where the other has something else.
private enum JSONSide {
  case list([String])
  case text(String?)
  case truth(Bool)

  func write(to writer: inout JSONWriter) {
    switch self {
    case .list(let texts):
      writer.beginArray()
      for text in texts { writer.string(text) }
      writer.endArray()
    case .text(let text?): writer.string(text)
    case .text(nil): writer.null()
    case .truth(let value): writer.boolean(value)
    }
  }
}
