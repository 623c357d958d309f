import AnnotationModel
import Segmentation
import Testing

/// Expects that lines joined with spaces are split into the same lines again.
///
/// A backslash and an `n` in a line stand for a line break inside a sentence.
func expectSentences(
  _ lines: String, language: String? = nil, layout: Segmenter.Layout = .automatic,
  abbreviations: [String] = [], joinedWith separator: String = " ",
  at location: SourceLocation = #_sourceLocation
) {
  let expected = lines.split(separator: "\n").map { restoringLineBreaks(String($0)) }
  let segmenter = Segmenter(language: language, layout: layout, abbreviations: abbreviations)
  let found = sentences(of: expected.joined(separator: separator), by: segmenter)
  #expect(found == expected, sourceLocation: location)
}

/// Expects that a text is split into lines.
func expectSentences(
  in text: String, are lines: [String], language: String? = nil,
  layout: Segmenter.Layout = .automatic, at location: SourceLocation = #_sourceLocation
) {
  let segmenter = Segmenter(language: language, layout: layout)
  #expect(sentences(of: text, by: segmenter) == lines, sourceLocation: location)
}

private func sentences(of text: String, by segmenter: Segmenter) -> [String] {
  let bytes = Array(text.utf8)
  return segmenter.sentences(in: text).map { range in
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

private func restoringLineBreaks(_ line: String) -> String {
  var result = ""
  var rest = Substring(line)
  while let first = rest.popFirst() {
    if first == "\\", rest.first == "n" {
      rest.removeFirst()
      result.append("\n")
    } else {
      result.append(first)
    }
  }
  return result
}
