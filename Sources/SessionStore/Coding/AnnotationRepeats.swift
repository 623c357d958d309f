import AnnotationModel
import JSONText

/// Lists of annotations that were read, to be found again by their bytes.
///
/// What a sentence is labelled with stands in a file twice: at the sentence, and in the change that
/// gave it. Where the bytes are the same the list is read once, and is held in memory once.
struct AnnotationRepeats {
  private struct Entry {
    var bytes: Range<Int>
    var annotations: [Annotation]
  }

  private var entries: ContiguousArray<Entry> = []
  /// Positions in `entries`, -1 where there is none, by the hash of how the bytes begin. What comes
  /// later takes the place.
  private var slots: ContiguousArray<Int32> = []

  /// Enough to reach over the first annotation's time and to its range, which alone tells the labels
  /// of one script or of one label string apart. A multiple of eight.
  private static let prefix = 80

  /// Returns the list that stands at an offset, and its length in bytes.
  func find(
    _ bytes: ContiguousArray<UInt8>, at offset: Int
  ) -> (annotations: [Annotation], count: Int)? {
    guard !slots.isEmpty, bytes.count - offset >= Self.prefix else { return nil }
    let position = Int(slots[slot(bytes, offset)])
    guard position >= 0 else { return nil }
    let known = entries[position].bytes
    guard bytes.count - offset >= known.count,
      bytes.isEqual(from: offset, known)
    else { return nil }
    return (entries[position].annotations, known.count)
  }

  /// - Parameter range: where the list stands, which is not empty.
  mutating func remember(
    _ annotations: [Annotation], _ bytes: ContiguousArray<UInt8>, _ range: Range<Int>
  ) {
    guard range.count >= Self.prefix, entries.count < Int32.max else { return }
    if entries.count * 2 >= slots.count {
      slots = ContiguousArray(repeating: -1, count: max(256, slots.count * 4))
      for index in entries.indices {
        slots[slot(bytes, entries[index].bytes.lowerBound)] = Int32(index)
      }
    }
    slots[slot(bytes, range.lowerBound)] = Int32(entries.count)
    entries.append(Entry(bytes: range, annotations: annotations))
  }

  /// FNV-1a, eight bytes a step, folded to the number of slots.
  private func slot(_ bytes: ContiguousArray<UInt8>, _ offset: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var index = offset &+ 8
    while index < offset &+ Self.prefix {
      // The optimiser makes one load of these.
      let word =
        UInt64(bytes[index]) | UInt64(bytes[index &+ 1]) << 8 | UInt64(bytes[index &+ 2]) << 16
        | UInt64(bytes[index &+ 3]) << 24 | UInt64(bytes[index &+ 4]) << 32
        | UInt64(bytes[index &+ 5]) << 40 | UInt64(bytes[index &+ 6]) << 48
        | UInt64(bytes[index &+ 7]) << 56
      hash = (hash ^ word) &* 0x100_0000_01B3
      hash ^= hash >> 29
      index &+= 8
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }
}
