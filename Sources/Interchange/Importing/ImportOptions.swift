package import AnnotationModel

/// What an import is told beside its files.
package struct ImportOptions: Sendable {
  /// What offsets count; nil for what the format's clients count.
  package var offsets: OffsetUnit?

  package init(offsets: OffsetUnit? = nil) {
    self.offsets = offsets
  }

  package func unit(_ spec: FormatSpec) -> OffsetUnit { offsets ?? spec.unit ?? .codepoint }
}
