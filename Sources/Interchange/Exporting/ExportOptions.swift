package import AnnotationModel

/// What holds for the whole of an export.
package struct ExportOptions: Sendable {
  /// What offsets count; nil for what the format's clients count.
  package var offsets: OffsetUnit?
  /// The labels that sentences may carry, of all schemas together, without those that were left out.
  package var labels: [Label]
  /// The definitions of their attributes.
  package var attributes: [AttributeDefinition]
  /// Whether sentences carry one label at the most, in every schema.
  package var isExclusive: Bool
  /// Whether table cells that a spreadsheet would run as formulas are made harmless.
  package var isHarmless = false
  /// Whether tables begin with a byte-order mark, for spreadsheets.
  package var hasByteOrderMark = false
  /// What a chat is told first; nil for words made from the labels.
  package var instruction: String?
  /// galley's own version, for what says who wrote it.
  package var version: String
  /// The time of the export.
  package var time: Timestamp

  package init(
    offsets: OffsetUnit? = nil, labels: [Label], attributes: [AttributeDefinition] = [],
    isExclusive: Bool, version: String, time: Timestamp
  ) {
    self.offsets = offsets
    self.labels = labels
    self.attributes = attributes
    self.isExclusive = isExclusive
    self.version = version
    self.time = time
  }

  /// What offsets count in an export of a format.
  package func unit(_ spec: FormatSpec) -> OffsetUnit { offsets ?? spec.unit ?? .codepoint }
}
