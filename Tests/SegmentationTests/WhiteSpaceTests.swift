import AnnotationModel
import Testing

@testable import Segmentation

@Suite struct WhiteSpaceTests {
  /// A session is refused when text that is no space to the model lies between two sentences.
  @Test func `the splitter and the model agree on what is a space`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard CharacterClass.isWhiteSpace(value) != scalar.isSpace else { continue }
      Issue.record("U+\(String(value, radix: 16)) is a space to one of them only")
    }
  }

  @Test func `all of Unicode's white space is a space`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isWhitespace else { continue }
      #expect(scalar.isSpace)
    }
  }
}
