/// The layers that a file's head names, and the columns that they have.
struct WebAnnoTSVColumns {
  /// How many there are, behind the token's own.
  private(set) var count = 0
  /// The column of the labels; nil where the file has no layer of spans.
  private(set) var label: Int?
  /// Further features of the labels' layer.
  private(set) var attributes: [(name: String, column: Int)] = []

  private struct Layer {
    var name: String
    var features: [(name: String, column: Int)] = []
  }

  private var layers: [Layer] = []

  /// Takes a line of the head.
  mutating func add(_ line: String) throws(ImportError) {
    let isSpan = line.hasPrefix("#T_SP=")
    guard isSpan || line.hasPrefix("#T_RL=") || line.hasPrefix("#T_CH=") else {
      throw ImportError(
        "'\(line.prefix(40))' is no layer",
        hints: ["'#T_SP=', '#T_RL=' and '#T_CH=' stand in the head, then two empty lines"])
    }
    let fields = line.dropFirst(6).split(separator: "|").map(String.init)
    guard let name = fields.first else { throw ImportError("a layer has no name") }
    var layer = Layer(name: name)
    for feature in fields.dropFirst() {
      // Links to other annotations have two columns, of which neither is a value.
      if !feature.hasPrefix("ROLE_"), !feature.contains(".") {
        layer.features.append((feature, count))
      }
      count += 1
    }
    if fields.count == 1 { count += 1 }
    if isSpan, !layer.features.isEmpty { layers.append(layer) }
  }

  /// Settles which column has the labels.
  mutating func settle() throws(ImportError) {
    let layer = layers.first { $0.name == "custom.Span" } ?? (layers.count == 1 ? layers[0] : nil)
    guard let layer else {
      guard layers.isEmpty else {
        throw ImportError(
          "the file has several layers: \(layers.map(\.name).joined(separator: ", "))",
          hints: ["one of them has to be 'custom.Span'; leave out the others on export"])
      }
      return
    }
    let feature =
      layer.features.first { $0.name == "label" } ?? layer.features.first { $0.name == "value" }
      ?? layer.features[0]
    label = feature.column
    attributes = layer.features.filter { $0.column != feature.column }
  }
}

/// One value of a column, and what tells its annotation from others.
struct WebAnnoTSVValue {
  /// nil where the annotation has none.
  let text: String?
  let number: Int?

  /// Returns the values of a column, one for each annotation that covers the token.
  static func values(_ column: ContiguousArray<UInt8>.SubSequence) throws(ImportError) -> [Self] {
    if column.elementsEqual("_".utf8) { return [] }
    var values: [Self] = []
    var start = column.startIndex
    for index in column.indices
    where column[index] == UInt8(ascii: "|") && !isEscaped(index, in: column) {
      values.append(try Self(column[start..<index]))
      start = index + 1
    }
    values.append(try Self(column[start...]))
    return values
  }

  private init(_ bytes: ContiguousArray<UInt8>.SubSequence) throws(ImportError) {
    var bytes = bytes
    var number: Int?
    if bytes.last == UInt8(ascii: "]"), !Self.isEscaped(bytes.endIndex - 1, in: bytes),
      let open = bytes.lastIndex(of: UInt8(ascii: "["))
    {
      number = Int(String(decoding: bytes[(open + 1)...].dropLast(), as: UTF8.self))
      guard number != nil else {
        throw ImportError(
          "'\(String(decoding: bytes, as: UTF8.self))' has no number in its brackets")
      }
      bytes = bytes[..<open]
    }
    guard !bytes.isEmpty else { throw ImportError("a value is empty") }
    self.number = number
    text = bytes.elementsEqual("*".utf8) ? nil : WebAnnoTSVEscapes.value(bytes)
  }

  private static func isEscaped(
    _ index: Int, in bytes: ContiguousArray<UInt8>.SubSequence
  ) -> Bool {
    var count = 0
    var before = index - 1
    while before >= bytes.startIndex, bytes[before] == 0x5C {
      count += 1
      before -= 1
    }
    return count % 2 == 1
  }
}
