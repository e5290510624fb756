import Foundation
import Records

/// The records of every form that was ever released, one on a line: kind, schema minor, body in
/// hexadecimal (`-` when empty), and what it says as JSON. Lines are added, never changed or removed.
struct GoldenRecord: Hashable, CustomStringConvertible {
  let written: WrittenFact
  let json: String

  var description: String {
    let hex = written.body.map { String(format: "%02x", $0) }.joined()
    return "\(written.kind) \(written.schemaMinor) \(hex.isEmpty ? "-" : hex) \(json)"
  }

  init(_ written: WrittenFact) {
    self.written = written
    json = RecordJSON.text(of: written)
  }

  init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let kind = UInt16(parts[0]), let minor = UInt16(parts[1]) else {
      return nil
    }
    var body: [UInt8] = []
    var digits = parts[2] == "-" ? "" : parts[2]
    while !digits.isEmpty {
      guard let byte = UInt8(digits.prefix(2), radix: 16) else { return nil }
      body.append(byte)
      digits = digits.dropFirst(2)
    }
    written = WrittenFact(kind: kind, schemaMinor: minor, body: body)
    json = String(parts[3])
  }

  static func all() throws -> [GoldenRecord] {
    try lines().map { line in
      guard let record = GoldenRecord(line: line) else { throw GoldenError(line: String(line)) }
      return record
    }
  }

  private static func lines() throws -> [Substring] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/records.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
  }
}

/// A line of the golden file that cannot be read.
struct GoldenError: Error {
  let line: String
}
