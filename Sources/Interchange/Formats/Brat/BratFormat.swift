import AnnotationModel
import JSONText

/// brat's standoff: the text as it is, and beside it a file of annotations.
package struct BratFormat: Format {
  package static let spec = FormatSpec(
    name: "brat", summary: "A text and its standoff annotations, with the configuration",
    clients: ["brat"], arrangement: .folder(endings: [".ann", ".txt", ".conf"]), purpose: .record,
    unit: .codepoint, isImported: true,
    holds: Set(Content.allCases).subtracting([.definitions, .reviews]),
    remarks: [
      "A label is a text-bound annotation; where it crosses line breaks it has a fragment for each "
        + "line, which are joined again on import.",
      "Attributes with a list of one-word values are brat's attributes. Others stand in the notes "
        + "of their annotation, as 'speaker: Ana Ruiz', before what the sentence's note says; both "
        + "may be changed in brat.",
      "Names that brat cannot have are changed; 'annotation.conf' keeps the true ones.",
      "What brat has no place for stands in a comment that speaks of itself, which it passes over.",
      "Relations, events and normalisations of files that others made are not read.",
    ],
    guide: """
      1. Copy the folder to brat's data, and let the server write to it:

      ```sh
      cp -r {path} brat/data/
      ```

      2. Open `http://localhost:8001/index.xhtml#/` and choose the folder, then a text in it.
      3. To come back:

      ```sh
      galley import brat brat/data/{path} -o imported
      ```
      """)

  package init() {}

  package func writer(_ options: ExportOptions) -> any FormatWriter { Writer(options) }

  private struct Writer: FormatWriter {
    let details: DetailsWriter
    var configuration: BratConfiguration
    var json = JSONWriter(escapesLineSeparators: true)
    // Of the article that is being written.
    var lines: ContiguousArray<UInt8> = []
    var count = Count()

    /// How many lines of each kind there are.
    struct Count {
      var annotations = 0
      var attributes = 0
      var comments = 0
    }

    init(_ options: ExportOptions) {
      details = DetailsWriter(
        unit: options.unit(spec), showsAttribute: { name, _ in BratNotes.canShow(name) },
        showsNotes: true)
      configuration = BratConfiguration(options)
    }

    mutating func write(_ article: ExportedArticle, to output: inout ExportOutput) {
      var offsets = OffsetMap(utf8: article.bytes, unit: details.unit)
      count = Count()
      details.write(article, &offsets, to: &json)
      json.endLine()
      begin("#", \.comments)
      lines.append(contentsOf: "\(DetailsWriter.name) #1\t".utf8)
      lines.append(contentsOf: json.drain())
      for exported in article.chosen {
        var note = exported.sentence.note
        for annotation in exported.sentence.annotations {
          let isWhole = exported.sentence.isWhole(annotation)
          guard write(annotation, of: article, &offsets) else {
            output.lose(isWhole ? .labels : .spans)
            continue
          }
          describe(annotation, note: isWhole ? note : nil)
          if isWhole { note = nil }
        }
      }
      output.append(article.bytes, to: "\(article.name).txt")
      output.append(lines, to: "\(article.name).ann")
      lines.removeAll(keepingCapacity: true)
    }

    mutating func finish(_ output: inout ExportOutput) {
      output.append(configuration.annotationText(), to: "annotation.conf")
      output.append(configuration.visualText(), to: "visual.conf")
    }

    // MARK: - Lines

    private mutating func begin(_ letter: Unicode.Scalar, _ kind: WritableKeyPath<Count, Int>) {
      count[keyPath: kind] += 1
      lines.append(UInt8(ascii: letter))
      lines.append(decimal: count[keyPath: kind])
      lines.append(0x09)
    }

    /// Returns false, having written nothing, where an annotation covers white space only.
    private mutating func write(
      _ annotation: Annotation, of article: ExportedArticle, _ offsets: inout OffsetMap
    ) -> Bool {
      let fragments = BratFragments(annotation.range, of: article.bytes).ranges
      guard !fragments.isEmpty else { return false }
      begin("T", \.annotations)
      lines.append(contentsOf: configuration.type(annotation.label).utf8)
      for (index, fragment) in fragments.enumerated() {
        lines.append(UInt8(ascii: index == 0 ? " " : ";"))
        lines.append(decimal: offsets.offset(ofByte: fragment.start))
        lines.append(0x20)
        lines.append(decimal: offsets.offset(ofByte: fragment.end))
      }
      for (index, fragment) in fragments.enumerated() {
        lines.append(index == 0 ? 0x09 : 0x20)
        lines.append(contentsOf: article.bytes[article.bytes(fragment)])
      }
      lines.append(0x0A)
      return true
    }

    /// Writes what is said of the last annotation.
    private mutating func describe(_ annotation: Annotation, note: String?) {
      var notes = BratNotes()
      for (name, value) in annotation.attributes.sorted(by: { $0.key < $1.key })
      where BratNotes.canShow(name) {
        if let known = configuration.attribute(name, value) {
          begin("A", \.attributes)
          lines.append(contentsOf: "\(known) T\(count.annotations) \(value)\n".utf8)
        } else {
          notes.add(name, value)
        }
      }
      if let note { notes.add(BratNotes.noteName, note) }
      guard !notes.isEmpty else { return }
      begin("#", \.comments)
      lines.append(contentsOf: "AnnotatorNotes T\(count.annotations)\t".utf8)
      lines.append(contentsOf: notes.bytes)
      lines.append(0x0A)
    }
  }

  package func read(
    _ files: ImportFiles, _ options: ImportOptions
  ) throws(ImportError) -> [ImportedArticle] {
    try BratReader(files, options).articles()
  }
}
