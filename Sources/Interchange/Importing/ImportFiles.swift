/// The files that an import is given: one, or those of a folder and of the folders in it.
package struct ImportFiles {
  /// Their paths inside the folder that was given, or the name of the one file; sorted.
  package let names: [String]
  private let known: Set<String>
  private let load: (String) throws(ImportError) -> ContiguousArray<UInt8>

  /// - Parameter load: returns the bytes of one of the names.
  package init(
    names: [String], load: @escaping (String) throws(ImportError) -> ContiguousArray<UInt8>
  ) {
    self.names = names.sorted()
    known = Set(names)
    self.load = load
  }

  /// One file that is in memory.
  package init(_ bytes: ContiguousArray<UInt8>, name: String = "import") {
    self.init(names: [name]) { _ in bytes }
  }

  /// Files that are in memory, as an export left them.
  package init(_ files: [String: ContiguousArray<UInt8>]) {
    self.init(names: Array(files.keys)) { files[$0] ?? [] }
  }

  package func bytes(_ name: String) throws(ImportError) -> ContiguousArray<UInt8> {
    do {
      return try load(name)
    } catch {
      throw error.at(name)
    }
  }

  package func contains(_ name: String) -> Bool { known.contains(name) }

  /// The names that end so, in order.
  package func names(ending: String) -> [String] { names.filter { $0.hasSuffix(ending) } }

  /// The files of a folder that a format's reader looks for: those of one name where there are any, so
  /// that other files may lie beside them, and otherwise those of an ending. A file that is given alone
  /// is meant, whatever its name.
  package func names(called name: String, orEnding ending: String) -> [String] {
    guard names.count != 1 else { return names }
    let called = names.filter { $0 == name || $0.hasSuffix("/\(name)") }
    return called.isEmpty ? names(ending: ending) : called
  }

  /// Calls a body with each file, and says in errors which file it was.
  ///
  /// - Parameter ending: the files meant; all when nil.
  package func forEach(
    ending: String? = nil,
    _ body: (_ name: String, _ bytes: ContiguousArray<UInt8>) throws(ImportError) -> Void
  ) throws(ImportError) {
    for name in names where ending.map(name.hasSuffix) ?? true {
      let bytes = try bytes(name)
      do {
        try body(name, bytes)
      } catch {
        throw error.at(name)
      }
    }
  }
}
