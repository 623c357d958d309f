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
    writer.strings([left.annotator, right.annotator])
    writer.name("article")
    writer.string(left.article.id)
    writer.name("cuts")
    writer.integer(difference.cuts)
    writer.line()
    writer.name("differences")
    writer.lines(difference.items, endingOnLine: true) { item($0, &map, &$1) }
    writer.name("differing")
    writer.integer(difference.differingGroups)
    writer.line()
    writer.name("label_pairs")
    writer.lines(difference.labelPairs, endingOnLine: true) { pair, writer in
      var members = SortedMembers()
      members.add("count") { $0.integer(pair.count) }
      members.add("left") { $0.strings(pair.left) }
      members.add("right") { $0.strings(pair.right) }
      members.write(to: &writer)
    }
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
    let start = map.offset(ofByte: item.range.start)
    let end = map.offset(ofByte: item.range.end)
    var members = SortedMembers()
    if let name { members.add("attribute") { $0.string(name) } }
    members.add("end") { $0.integer(end) }
    members.add("kind") { $0.string(kind) }
    if let label { members.add("label") { $0.string(label) } }
    if let sides {
      members.add("left", sides.0.write)
      members.add("right", sides.1.write)
    }
    members.add("left_sentences") { numbers(item.left, &$0) }
    members.add("right_sentences") { numbers(item.right, &$0) }
    members.add("start") { $0.integer(start) }
    members.add("text") { $0.string(String(left.article[item.range])) }
    members.write(to: &writer)
  }

  /// Sentences counted from one, as people type them.
  private func numbers(_ sentences: Range<Int>, _ writer: inout JSONWriter) {
    writer.beginArray()
    for index in sentences { writer.integer(index + 1) }
    writer.endArray()
  }
}

/// What one session has where the other has something else.
private enum JSONSide {
  case list([String])
  case text(String?)
  case truth(Bool)

  func write(_ writer: inout JSONWriter) {
    switch self {
    case .list(let texts): writer.strings(texts)
    case .text(let text?): writer.string(text)
    case .text(nil): writer.null()
    case .truth(let value): writer.boolean(value)
    }
  }
}
