/// The SHA-256 digest of FIPS 180-4.
///
/// Our own: the library that offers it takes longer to build than all of galley, for one function
/// (docs/DECISIONS.md).
package enum SHA256 {
  /// Returns the digest of the text's UTF-8 bytes as 64 lower-case hexadecimal digits.
  package static func hexadecimal(of text: String) -> String {
    hexadecimal(of: ContiguousArray(text.utf8))
  }

  /// Returns the digest of the bytes as 64 lower-case hexadecimal digits.
  package static func hexadecimal(of message: ContiguousArray<UInt8>) -> String {
    var stream = Stream()
    stream.update(message)
    return stream.hexadecimal()
  }

  /// The digest of a message that comes in pieces.
  package struct Stream: Sendable {
    private var state = State(
      a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a,
      e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)
    private var schedules = Schedules()
    /// What has come and not filled four blocks.
    private var rest: ContiguousArray<UInt8> = []
    private var count = 0

    package init() {}

    package mutating func update(_ bytes: ContiguousArray<UInt8>) {
      count += bytes.count
      var offset = 0
      if !rest.isEmpty {
        offset = min(256 - rest.count, bytes.count)
        rest += bytes[..<offset]
        guard rest.count == 256 else { return }
        let full = rest
        rest = []
        compress(full.span, blocks: 4)
      }
      while bytes.count - offset >= 256 {
        compress(bytes.span.extracting(offset..<offset + 256), blocks: 4)
        offset += 256
      }
      rest += bytes[offset...]
    }

    /// Returns the digest of all that has come as 64 lower-case hexadecimal digits.
    package consuming func hexadecimal() -> String {
      var tail = rest
      tail.append(0x80)
      while tail.count % 64 != 56 { tail.append(0) }
      let bits = UInt64(count) * 8
      for shift in stride(from: 56, through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
      }
      let blocks = tail.count / 64
      while tail.count % 256 != 0 { tail.append(0) }
      for offset in stride(from: 0, to: tail.count, by: 256) {
        compress(
          tail.span.extracting(offset..<offset + 256), blocks: min(4, blocks - offset / 64))
      }
      return state.hexadecimal
    }

    /// - Parameter bytes: four blocks, of which so many count.
    private mutating func compress(_ bytes: Span<UInt8>, blocks: Int) {
      schedules.fill(bytes)
      var next = state
      for block in 0..<blocks { next.compress(schedules.words.span, block: block) }
      state = next
    }
  }

  /// The message schedules of four blocks, which do not depend on each other and are made at once:
  /// each lane of a vector is one block's word, with the round's constant added.
  private struct Schedules: Sendable {
    private(set) var words = ContiguousArray<SIMD4<UInt32>>(repeating: .zero, count: 64)

    mutating func fill(_ bytes: Span<UInt8>) {
      for i in 0..<16 {
        words[i] = SIMD4(
          word(bytes, 4 * i), word(bytes, 64 + 4 * i), word(bytes, 128 + 4 * i),
          word(bytes, 192 + 4 * i))
      }
      for i in 16..<64 {
        let x = words[i - 15]
        let y = words[i - 2]
        // Rotations by 7 and 18, by 17 and 19, in halves: as rotations they leave the vectors.
        let s0 = (x &>> 7) ^ (x &>> 18) ^ (x &>> 3) ^ (x &<< 25) ^ (x &<< 14)
        let s1 = (y &>> 17) ^ (y &>> 19) ^ (y &>> 10) ^ (y &<< 15) ^ (y &<< 13)
        words[i] = words[i - 16] &+ s0 &+ words[i - 7] &+ s1
      }
      for i in 0..<64 { words[i] &+= SIMD4(repeating: SHA256.constants[i]) }
    }

    @inline(__always)
    private func word(_ bytes: Span<UInt8>, _ at: Int) -> UInt32 {
      // Of a span of known length, the four bytes are read at once.
      let word = bytes.extracting(at..<at + 4)
      return UInt32(word[0]) << 24 | UInt32(word[1]) << 16 | UInt32(word[2]) << 8
        | UInt32(word[3])
    }
  }

  /// The eight working variables, named as in the standard.
  private struct State: Sendable {
    var a, b, c, d, e, f, g, h: UInt32

    var hexadecimal: String {
      let digits = Array("0123456789abcdef".utf8)
      var text: [UInt8] = []
      for word in [a, b, c, d, e, f, g, h] {
        for shift in stride(from: 28, through: 0, by: -4) {
          text.append(digits[Int(word >> UInt32(shift)) & 15])
        }
      }
      return String(decoding: text, as: UTF8.self)
    }

    mutating func compress(_ words: Span<SIMD4<UInt32>>, block: Int) {
      var (a, b, c, d, e, f, g, h) = (a, b, c, d, e, f, g, h)
      // After eight rounds every variable is back in its place, so that none is moved.
      for i in stride(from: 0, to: 64, by: 8) {
        round(a, b, c, &d, e, f, g, &h, words[i][block])
        round(h, a, b, &c, d, e, f, &g, words[i + 1][block])
        round(g, h, a, &b, c, d, e, &f, words[i + 2][block])
        round(f, g, h, &a, b, c, d, &e, words[i + 3][block])
        round(e, f, g, &h, a, b, c, &d, words[i + 4][block])
        round(d, e, f, &g, h, a, b, &c, words[i + 5][block])
        round(c, d, e, &f, g, h, a, &b, words[i + 6][block])
        round(b, c, d, &e, f, g, h, &a, words[i + 7][block])
      }
      self.a &+= a
      self.b &+= b
      self.c &+= c
      self.d &+= d
      self.e &+= e
      self.f &+= f
      self.g &+= g
      self.h &+= h
    }

    @inline(__always)
    private func round(
      _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
      _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
      let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = g ^ (e & (f ^ g))
      let t1 = h &+ s1 &+ choice &+ word
      let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) | (c & (a | b))
      d &+= t1
      h = t1 &+ s0 &+ majority
    }

    @inline(__always)
    private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
      word &>> count | word &<< (32 &- count)
    }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let constants: ContiguousArray<UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5,
    0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
    0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3,
    0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5,
    0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
