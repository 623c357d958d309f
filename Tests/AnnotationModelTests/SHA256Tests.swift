import AnnotationModel
import Testing

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4, and what two other programs say of texts at the blocks' edges.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    ("Їжак 🦔", "027d10f33d209136a45bf909aedf4d421a05de8e908f57f6234a620619afc118"),
  ])
  func `known texts have known digests`(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimal(of: text) == digest)
    #expect(SHA256.hexadecimal(of: ContiguousArray(text.utf8)) == digest)
  }

  @Test(arguments: [
    (1, "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"),
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (57, "f13b2d724659eb3bf47f2dd6af1accc87b81f09f59f2b75e5c0bed6589dfe8c6"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
    (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    (120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
    (128, "6836cf13bac400e9105071cd6af47084dfacad4e5e302c94bfed24e013afb73e"),
  ])
  func `texts end where a block does, or near it`(_ count: Int, _ digest: String) {
    #expect(SHA256.hexadecimal(of: String(repeating: "a", count: count)) == digest)
  }

  @Test func `a million letters a`() {
    #expect(
      SHA256.hexadecimal(of: ContiguousArray(repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 3, 63, 64, 65, 255, 256, 257, 300, 5000])
  func `a message in pieces has the digest of the whole`(_ size: Int) {
    let message = ContiguousArray((0..<5003).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 5) })
    var stream = SHA256.Stream()
    var offset = 0
    while offset < message.count {
      let end = min(offset + size, message.count)
      stream.update(ContiguousArray(message[offset..<end]))
      offset = end
    }
    #expect(stream.hexadecimal() == SHA256.hexadecimal(of: message))
  }
}
