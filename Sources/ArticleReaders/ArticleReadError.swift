/// Why an article could not be read.
package enum ArticleReadError: Error, Hashable {
  /// The byte at this offset, counted from the start of the file, is not UTF-8.
  case notUTF8(offset: Int)
  /// A NUL byte says that this is not a text.
  case binary(offset: Int)
  /// Nothing but white space.
  case empty
}
