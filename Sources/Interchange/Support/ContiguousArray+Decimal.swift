extension ContiguousArray<UInt8> {
  /// Appends the digits of a number that is not negative.
  mutating func append(decimal number: Int) {
    var low = count
    var rest = number
    repeat {
      append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    // The last digit came first. To reverse a slice would copy it.
    var high = count - 1
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
