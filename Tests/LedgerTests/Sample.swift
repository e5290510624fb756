import Glibc
import Ledger

/// Records and logs for the tests.
enum Sample {
  static let log = RecordID(high: 0x0123_4567_89AB_7DEF, low: 0x8123_4567_89AB_CDEF)
  static let device = RecordID(high: 0xDE00_0000_0000_7000, low: 0x8000_0000_0000_0001)
  static let writer = LogWriter(device: device, now: { 1_795_000_000_000 })

  static func id(_ number: Int) -> RecordID {
    RecordID(
      milliseconds: 1_795_000_000_000 + UInt64(number), chance: (UInt64(number), UInt64(number)))
  }

  /// A record whose every optional field and length depends on the number.
  static func draft(_ number: Int, bodyLength: Int? = nil) -> DraftRecord {
    let length = bodyLength ?? number * 37 % 200
    return DraftRecord(
      id: id(number), kind: UInt16(number % 7 + 1), schemaMinor: UInt16(number % 3),
      clock: HybridTime(milliseconds: 1_795_000_000_000 + UInt64(number), counter: 3),
      author: number % 5 == 0 ? "zoë" : "jansen", compartment: UInt8(number % 6),
      subject: number % 2 == 0 ? id(9_000 + number) : nil,
      supersedes: number % 3 == 0 ? id(number - 1) : nil,
      cause: number % 4 == 0 ? id(8_000 + number) : nil,
      body: (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number) })
  }

  static func create(
    _ path: String, on disk: any LogDisk = SystemDisk(), limits: LogLimits = LogLimits(),
    keys: (any LogKeys)? = nil
  ) throws -> Ledger {
    try Ledger.create(
      at: path, on: disk, purpose: .test, log: log, writer: writer, limits: limits, keys: keys)
  }

  static func open(
    _ path: String, on disk: any LogDisk = SystemDisk(), limits: LogLimits = LogLimits(),
    keys: (any LogKeys)? = nil
  ) throws -> Ledger {
    try Ledger.open(at: path, on: disk, for: .writing(writer), limits: limits, keys: keys)
  }
}

/// A folder that is gone when the test is over.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/keerpunt-ledger-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw DiskError(.openFolder, code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Scratch.remove(path)
  }

  private static func remove(_ path: String) {
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
          String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != "." && name != ".." { remove(path + "/" + name) }
      }
      closedir(stream)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
