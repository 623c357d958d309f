/// Members of a JSON object that this version does not know.
///
/// A file written by a newer program keeps them when this one saves it. Keys are the members'
/// names, values their JSON text, unchanged.
package struct UnknownFields: Hashable, Sendable {
  package var members: [String: String]

  package init(_ members: [String: String] = [:]) {
    self.members = members
  }

  package var isEmpty: Bool { members.isEmpty }
}
