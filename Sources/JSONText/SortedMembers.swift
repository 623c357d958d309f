/// The members of an object that is written, put in the order of their names whatever the order in
/// which they come.
package struct SortedMembers {
  private var members: [(name: String, write: (inout JSONWriter) -> Void)] = []

  package init() {}

  /// Adds a member, each name once.
  package mutating func add(_ name: String, _ write: @escaping (inout JSONWriter) -> Void) {
    members.append((name, write))
  }

  /// Writes the object.
  ///
  /// - Parameter onLines: whether each member stands on a line of its own.
  package func write(to writer: inout JSONWriter, onLines: Bool = false) {
    writer.beginObject()
    for member in members.sorted(by: { $0.name < $1.name }) {
      if onLines { writer.line() }
      writer.name(member.name)
      member.write(&writer)
    }
    if onLines { writer.line() }
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes an array of strings.
  package mutating func strings(_ texts: some Sequence<String>) {
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  /// Writes an array with an element a line.
  ///
  /// - Parameter endingOnLine: whether the bracket behind the last stands on one as well.
  package mutating func lines<Element>(
    _ elements: some Sequence<Element>, endingOnLine: Bool = false,
    _ write: (Element, inout JSONWriter) -> Void
  ) {
    beginArray()
    for element in elements {
      line()
      write(element, &self)
    }
    if endingOnLine { line() }
    endArray()
  }
}
