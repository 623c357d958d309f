/// The files of an export, as far as they are written and not yet taken away.
package struct ExportOutput {
  /// The only file of a format that is one file.
  package var main: ContiguousArray<UInt8> = []
  private var files: [String: ContiguousArray<UInt8>] = [:]
  private var order: [String] = []
  /// What a format found, while it wrote, that it cannot hold.
  package private(set) var losses = Losses()

  package init() {}

  /// Appends to a file of a folder.
  ///
  /// - Parameter name: its path inside the export's folder, with `/` between names; made of names that
  ///   are safe already.
  package mutating func append(_ bytes: ContiguousArray<UInt8>, to name: String) {
    if files[name] == nil { order.append(name) }
    files[name, default: []].append(contentsOf: bytes)
  }

  package mutating func append(_ text: String, to name: String) {
    append(ContiguousArray(text.utf8), to: name)
  }

  /// Notes that something was left out.
  package mutating func lose(_ content: Content, _ count: Int = 1) {
    losses[content] += count
  }

  /// Hands out what was written to the main file since it was last asked.
  package mutating func drainMain() -> ContiguousArray<UInt8> {
    defer { main.removeAll(keepingCapacity: true) }
    return main
  }

  /// Hands out what was written to the files of a folder since it was last asked, in the order in
  /// which they were begun.
  package mutating func drainFiles() -> [(name: String, bytes: ContiguousArray<UInt8>)] {
    defer {
      files.removeAll(keepingCapacity: true)
      order.removeAll(keepingCapacity: true)
    }
    return order.map { ($0, files[$0] ?? []) }
  }
}
