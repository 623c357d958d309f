/// A generator of random bits that gives the same bits for a seed on every machine.
///
/// Source: Blackman & Vigna (2021), "Scrambled linear pseudorandom number generators", ACM
/// Transactions on Mathematical Software 47(4): xoshiro256++, seeded by SplitMix64.
struct RandomSource {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  init(seed: UInt64) {
    var state = seed
    func word() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var word = state
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    a = word()
    b = word()
    c = word()
    d = word()
  }

  @inline(__always)
  mutating func bits() -> UInt64 {
    let sum = a &+ d
    let result = (sum << 23 | sum >> 41) &+ a
    let shifted = b << 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = d << 45 | d >> 19
    return result
  }

  /// Returns a whole number below a bound, each as likely as any other.
  ///
  /// Source: Lemire (2019), "Fast random integer generation in an interval".
  @inline(__always)
  mutating func number(below bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = bits().multipliedFullWidth(by: bound)
    if product.low < bound {
      let least = (0 &- bound) % bound
      while product.low < least { product = bits().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Returns how many of `trials` draws succeed when `part` of `whole` do: exactly binomial.
  ///
  /// Each trial compares the binary digits of a random number with those of `part / whole` until
  /// they differ; all trials do so at once, one random bit each, and half of those that are left
  /// are decided by every digit.
  mutating func binomial(_ trials: Int, part: Int, of whole: Int) -> Int {
    guard part < whole else { return trials }
    var successes = 0
    var undecided = trials
    var rest = part
    while undecided > 0, rest > 0 {
      rest += rest
      let ones = heads(undecided)
      if rest >= whole {
        // The digit is 1: a random 0 is below it.
        rest -= whole
        successes += undecided - ones
        undecided = ones
      } else {
        undecided -= ones
      }
    }
    return successes
  }

  /// Returns how many of `count` fair coins show heads.
  private mutating func heads(_ count: Int) -> Int {
    var heads = 0
    var rest = count
    while rest >= 64 {
      heads &+= bits().nonzeroBitCount
      rest &-= 64
    }
    if rest > 0 { heads &+= (bits() >> UInt64(64 - rest)).nonzeroBitCount }
    return heads
  }
}
