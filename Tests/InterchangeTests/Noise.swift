/// Chance that comes out the same for the same seed (SplitMix64).
struct Noise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  mutating func bytes(_ count: Int) -> ContiguousArray<UInt8> {
    ContiguousArray((0..<count).map { _ in UInt8.random(in: 0...255, using: &self) })
  }

  /// A text of up to so many characters out of a list.
  mutating func text(upTo count: Int, of characters: String) -> String {
    let scalars = Array(characters.unicodeScalars)
    var view = String.UnicodeScalarView()
    for _ in 0..<below(count + 1) { view.append(scalars[below(scalars.count)]) }
    return String(view)
  }

  /// Changes, inserts or removes a few bytes.
  mutating func damaged(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    var bytes = bytes
    for _ in 0...below(3) {
      let place = below(bytes.count + 1)
      switch below(4) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &self), at: place)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &self)
      default:
        let piece = bytes[below(bytes.count + 1)...].prefix(below(8))
        bytes.insert(contentsOf: piece, at: place)
      }
    }
    return bytes
  }
}

func utf8(_ text: String) -> ContiguousArray<UInt8> { ContiguousArray(text.utf8) }
