import Glibc
import Ledger
import Testing

@Suite("A reader of sealed logs written from the specification alone")
struct SealedInteropTests {
  private static let golden = Package.folder + "/Tests/LedgerTests/Golden/format-1-sealed"

  /// The Python reader needs a module that is not in every Python.
  static let opensSeals: Bool = {
    let program = try? Program("python3", ["-c", "import cryptography; print('yes')"])
    let text = program?.readAll() ?? ""
    _ = program?.wait()
    return text == "yes\n"
  }()

  /// What the Python reader needs to open these records, but for the auditors' bodies.
  static func keyFile(_ keys: SimulatedKeys, _ drafts: [DraftRecord]) -> String {
    func pairs(_ pairs: [(String, [UInt8])]) -> String {
      let unique = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
      return unique.sorted { $0.key < $1.key }
        .map { "\"\($0.key)\": \"\(InteropTests.hexadecimal($0.value))\"" }
        .joined(separator: ",\n    ")
    }
    let envelopes = drafts.map { keys.envelopeKey(of: $0.compartment) }
      .map { (String($0.id, radix: 16), $0.key) }
    let bodies = drafts.map { keys.bodyKey(of: $0.compartment, $0.subject) }
      .map { (InteropTests.hexadecimal($0.commitment), $0.key) }
    let signer = String(keys.signer.description.filter { $0 != "-" })
    return """
      {
        "envelopes": {
          \(pairs(envelopes))
        },
        "bodies": {
          \(pairs(bodies))
        },
        "signers": {
          \(pairs([(signer, keys.publicKey)]))
        }
      }

      """
  }

  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode_t(0o600))
    defer { close(file) }
    let bytes = Array(text.utf8)
    #expect(Glibc.write(file, bytes, bytes.count) == bytes.count)
  }

  /// Segments, batches, compartments, a body for the auditors, and one person scrubbed.
  static func make(_ path: String) throws -> [DraftRecord] {
    let keys = SimulatedKeys()
    keys.forAuditors = [5]
    let ledger = try Sample.create(path, limits: LogLimits(segmentBytes: 8_192), keys: keys)
    let drafts = (1...40).map { Sample.draft($0) }
    for first in stride(from: 0, to: 40, by: 4) {
      try ledger.append(Array(drafts[first..<first + 4]))
    }
    try ledger.scrub { $1 == drafts[5].subject }
    return drafts
  }

  @Test("with keys it reads what this program reads; without, it checks the chain")
  func sameRecords() throws {
    let folder = try Scratch()
    let drafts = try SealedInteropTests.make(folder.path + "/log")
    let keys = SimulatedKeys()
    keys.isAuditor = false
    let keyFile = folder.path + "/keys.json"
    try SealedInteropTests.write(SealedInteropTests.keyFile(keys, drafts), to: keyFile)
    let closed = try InteropTests.python(folder.path + "/log")
    #expect(closed.status == 0 && closed.text.isEmpty)
    let opened = try InteropTests.python(folder.path + "/log", keys: keyFile)
    guard SealedInteropTests.opensSeals else {
      #expect(opened.status == 2)
      return
    }
    #expect(opened.status == 0)
    #expect(opened.text == (try InteropTests.swift(folder.path + "/log", keys: keys)))
    #expect(opened.text.split(separator: "\n").count > 30)
    // Keys of somebody else, under the same names.
    let others = SealedInteropTests.keyFile(SimulatedKeys(seed: 2), drafts)
    try SealedInteropTests.write(others, to: keyFile)
    #expect(try InteropTests.python(folder.path + "/log", keys: keyFile).status == 1)
  }

  @Test("the golden sealed log of format 1.1 opens for ever, in both readers")
  func golden() throws {
    let path = SealedInteropTests.golden
    let keys = SimulatedKeys()
    keys.isAuditor = false
    let expected = try GoldenLog.text(path + "/expected.jsonl")
    #expect(expected.split(separator: "\n").count > 30)
    #expect(try InteropTests.swift(path, keys: keys) == expected)
    guard case .sound(let facts) = try Ledger.verify(at: path, on: SystemDisk(), keys: keys)
    else {
      Issue.record("called damaged")
      return
    }
    #expect(facts.records == 40)
    #expect(facts.isSealed && facts.formatMinor == 1 && facts.generation == 1)
    #expect(try InteropTests.python(path).status == 0)
    guard SealedInteropTests.opensSeals else { return }
    let python = try InteropTests.python(path, keys: path + "/keys.json")
    #expect(python.text == expected)
    #expect(python.status == 0)
  }
}
