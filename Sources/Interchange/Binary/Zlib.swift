import CZlib

/// The zlib format (RFC 1950), not gzip: a stream of compressed bytes with a checksum.
package enum Zlib {
  package static func compress(_ bytes: ContiguousArray<UInt8>) throws(ImportError)
    -> ContiguousArray<UInt8>
  {
    var length = compressBound(uLong(bytes.count))
    var result = ContiguousArray<UInt8>(repeating: 0, count: Int(length))
    let status = unsafe result.withUnsafeMutableBufferPointer { output in
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe compress2(
          output.baseAddress, &length, input.baseAddress, uLong(input.count), Z_DEFAULT_COMPRESSION)
      }
    }
    // With room for the bound there is nothing that could fail but memory.
    guard status == Z_OK else { throw ImportError("there is not enough memory to compress") }
    result.removeSubrange(Int(length)...)
    return result
  }

  /// Returns what a stream holds, which has to fill the bytes.
  ///
  /// - Parameter limit: how many bytes may come out. A thousand can come out of one, so that a
  ///   small file could fill the memory.
  package static func decompress(
    _ bytes: ContiguousArray<UInt8>, limit: Int
  ) throws(ImportError) -> ContiguousArray<UInt8> {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit_(&stream, ZLIB_VERSION, size) == Z_OK else {
      throw ImportError("there is not enough memory to decompress")
    }
    defer { unsafe inflateEnd(&stream) }
    var result: ContiguousArray<UInt8> = []
    var block = ContiguousArray<UInt8>(repeating: 0, count: 1 << 16)
    var position = 0
    while true {
      let (status, read, written) = unsafe inflateOnce(&stream, bytes, from: position, to: &block)
      position += read
      guard written <= limit - result.count else {
        throw ImportError(
          "the compressed data may hold at most \(limit) bytes",
          hints: ["a small file that holds so much is more often an attack than data"])
      }
      result.append(contentsOf: block[..<written])
      switch status {
      case Z_STREAM_END:
        guard position == bytes.count else {
          throw ImportError("nothing may follow the compressed data (byte \(position))")
        }
        return result
      case Z_OK where read > 0 || written > 0: continue
      case Z_OK, Z_BUF_ERROR:
        throw ImportError(
          "the compressed data has to end before the file does", hints: ["is it whole?"])
      case Z_MEM_ERROR: throw ImportError("there is not enough memory to decompress")
      case Z_NEED_DICT: throw ImportError("compressed data with a dictionary is refused")
      default: throw notZlib(bytes, at: position)
      }
    }
  }

  /// Decompresses as much as fits in a block.
  private static func inflateOnce(
    _ stream: inout z_stream, _ bytes: ContiguousArray<UInt8>, from position: Int,
    to block: inout ContiguousArray<UInt8>
  ) -> (status: CInt, read: Int, written: Int) {
    // zlib counts in 32 bits.
    let count = min(bytes.count - position, 1 << 30)
    let room = block.count
    return unsafe bytes.withUnsafeBufferPointer { input in
      unsafe block.withUnsafeMutableBufferPointer { output in
        // zlib's header lacks `const`: the input is only read.
        unsafe stream.next_in = UnsafeMutablePointer(
          mutating: input.baseAddress.map { unsafe $0 + position })
        unsafe stream.avail_in = uInt(count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = uInt(room)
        let status = unsafe inflate(&stream, Z_NO_FLUSH)
        return (status, unsafe count - Int(stream.avail_in), unsafe room - Int(stream.avail_out))
      }
    }
  }

  private static func notZlib(_ bytes: ContiguousArray<UInt8>, at position: Int) -> ImportError {
    if bytes.starts(with: [0x1F, 0x8B]) {
      return ImportError(
        "the file has to be a zlib stream; this is gzip", hints: ["unpack it with 'gunzip' first"])
    }
    if bytes.starts(with: [0x50, 0x4B]) {
      return ImportError(
        "the file has to be a zlib stream; this is a zip archive", hints: ["unpack it first"])
    }
    return ImportError("the file is no zlib stream, or damaged (byte \(position))")
  }
}
