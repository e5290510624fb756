/// What closes the files of a quarantine. Who has the keys gives one; without keys the files stay open.
package protocol QuarantineSeal {
  /// How the names of the files end, without the dot.
  var ending: String { get }

  /// A name for rows, the same for the same rows. It tells nothing about them to who lacks the key.
  func name(of rows: [String]) -> String

  /// The file to write; nil when the user lacks the key.
  func close(_ text: [UInt8]) -> [UInt8]?

  /// What a file says; nil when the user lacks the key, or the file was changed.
  func open(_ file: [UInt8]) -> [UInt8]?
}

/// Beside a log without seals, which holds invented people alone, the files stay readable.
package struct OpenQuarantine: QuarantineSeal {
  package let ending = "jsonl"

  package init() {}

  /// FNV-1a of 64 bits; nothing depends on it being hard to forge.
  package func name(of rows: [String]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for row in rows {
      for byte in row.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x0A) &* 0x100_0000_01B3
    }
    let text = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  package func close(_ text: [UInt8]) -> [UInt8]? { text }

  package func open(_ file: [UInt8]) -> [UInt8]? { file }
}
