/// A key, as the program wants to know it.
package enum Key: Hashable, Sendable {
  /// A printable character; a combining mark comes as a key of its own after its base.
  case character(Unicode.Scalar)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// Left and right with Control or Alt held.
  case wordLeft, wordRight
  /// Control with "a" to "z", or with "@", "\\", "]", "^", "_".
  case control(Character)
  /// Alt (Meta) with a character.
  case alternate(Unicode.Scalar)
  /// F1 is 1.
  case function(Int)
  /// What was pasted: line breaks and control characters are spaces, C1 and bidi controls gone.
  /// Empty when it was more than a mebibyte.
  case paste(String)
}

/// What waiting for a key came to.
package enum KeyEvent: Hashable, Sendable {
  case key(Key)
  /// Ctrl-C, or SIGINT from elsewhere.
  case interrupt
  /// Nothing more will come, and no signal says why.
  case endOfInput
  /// The program should save, restore the terminal and leave with 128 + signal.
  case terminate(signal: Int32)
  case timeout
  /// One of the other descriptors that were watched is ready.
  case watched
  /// The window has a new size: repaint.
  case resized
  /// The program was stopped and goes on: repaint.
  case resumed
}
