/// Tells on which line of a text offsets lie, in time that grows with the text and not with how often
/// it is asked, as long as offsets ascend.
struct LineCounter {
  private var offset = 0
  private var line = 1

  /// Returns the line of an offset that is not before the last one, counted from 1.
  mutating func line(of place: Int, in bytes: ContiguousArray<UInt8>) -> Int {
    while offset < min(place, bytes.count) {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    return line
  }
}
