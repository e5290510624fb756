import Glibc
import Ledger
import Testing

@Suite("A reader written from the specification alone")
struct InteropTests {
  private static let script = Package.folder + "/Tests/Interop/read_log.py"

  /// One line as the Python reader prints it.
  static func line(_ record: StoredRecord) -> String {
    var fields: [(String, String)] = [
      ("author", "\"\(record.author)\""), ("body", "\"\(hexadecimal(record.body))\""),
      ("compartment", "\(record.compartment)"), ("counter", "\(record.clock.counter)"),
      ("id", "\"\(record.id)\""), ("kind", "\(record.kind)"),
      ("milliseconds", "\(record.clock.milliseconds)"), ("offset", "\(record.position.offset)"),
      ("origin", "\"\(record.origin)\""), ("originSequence", "\(record.originSequence)"),
      ("schemaMinor", "\(record.schemaMinor)"), ("segment", "\(record.position.segment)"),
      ("sequence", "\(record.sequence)"),
    ]
    if let cause = record.cause { fields.append(("cause", "\"\(cause)\"")) }
    if let subject = record.subject { fields.append(("subject", "\"\(subject)\"")) }
    if let earlier = record.supersedes { fields.append(("supersedes", "\"\(earlier)\"")) }
    fields.sort { $0.0 < $1.0 }
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  static func python(
    _ path: String, keys: String? = nil
  ) throws -> (text: String, status: Int32) {
    let program = try Program("python3", [script, path] + (keys.map { [$0] } ?? []))
    return (program.readAll(), program.wait())
  }

  /// The same with what the program itself keeps: a keyring, and an identity under a passphrase.
  static func python(
    _ path: String, keyring: String, identity: String, passphrase: String
  ) throws -> (text: String, status: Int32) {
    let give = "printf '%s\\n' \"$1\" | python3 \"$2\" \"$3\" \"$4\" \"$5\""
    let program = try Program(
      "sh", ["-c", give, "sh", passphrase, script, path, keyring, identity])
    return (program.readAll(), program.wait())
  }

  static func swift(_ path: String, keys: (any LogKeys)? = nil) throws -> String {
    let ledger = try Ledger.open(at: path, on: SystemDisk(), for: .reading, keys: keys)
    var text = ""
    try ledger.readNew { text += line($0) + "\n" }
    return text
  }

  @Test("it finds the same records in a log with rotations and dead tails")
  func sameRecords() throws {
    let folder = try Scratch()
    // A history with a rotation at the size, a torn write and a restart, made on a simulated disk.
    let disk = SimulatedDisk(seed: 21)
    let work = Workload(disk)
    work.run()
    disk.restartCount()
    disk.stopBefore = 8
    work.append(9)
    work.forget()
    disk.cutPower()
    work.open()
    for count in 1...5 { work.append(count) }
    #expect(work.complaint() == nil)
    for name in disk.names(in: Workload.path) where name.hasSuffix(".rlog") {
      let bytes = try #require(disk.contents(of: name, in: Workload.path))
      let file = open("\(folder.path)/\(name)", O_WRONLY | O_CREAT, mode_t(0o600))
      defer { close(file) }
      #expect(write(file, bytes, bytes.count) == bytes.count)
    }
    let python = try InteropTests.python(folder.path)
    #expect(python.status == 0)
    #expect(python.text == (try InteropTests.swift(folder.path)))
    #expect(python.text.split(separator: "\n").count > 30)
  }

  @Test("both find the same bad place, and the same end of a torn log")
  func sameVerdicts() throws {
    let folder = try Scratch()
    let ledger = try Sample.create(folder.path)
    var positions: [LogPosition] = []
    for number in 1...12 { try ledger.append([Sample.draft(number)]) }
    try ledger.readNew { positions.append($0.position) }
    let segment = folder.path + "/seg-0000000001.rlog"
    unlink(folder.path + "/STATE")
    #expect(truncate(segment, off_t(positions[11].offset) + 100) == 0)
    let torn = try InteropTests.python(folder.path)
    #expect(torn.status == 0)
    #expect(torn.text == (try InteropTests.swift(folder.path)))
    #expect(torn.text.split(separator: "\n").count == 11)

    let file = open(segment, O_WRONLY)
    var byte: UInt8 = 0xA5
    #expect(pwrite(file, &byte, 1, off_t(positions[4].offset) + 70) == 1)
    close(file)
    #expect(try InteropTests.python(folder.path).status == 1)
    guard case .damaged(_, let all) = try Ledger.verify(at: folder.path, on: SystemDisk()) else {
      Issue.record("called sound")
      return
    }
    #expect(all.map(\.position) == [positions[4]])
    #expect(try InteropTests.python(folder.path + "/nowhere").status == 2)
  }

  @Test("the golden log of format 1 opens for ever, in both readers")
  func golden() throws {
    let path = Package.folder + "/Tests/LedgerTests/Golden/format-1"
    let expected = try GoldenLog.text(path + "/expected.jsonl")
    #expect(expected.split(separator: "\n").count == 40)
    #expect(try InteropTests.swift(path) == expected)
    let python = try InteropTests.python(path)
    #expect(python.text == expected)
    #expect(python.status == 0)
    guard case .sound(let facts) = try Ledger.verify(at: path, on: SystemDisk()) else {
      Issue.record("called damaged")
      return
    }
    #expect(facts.records == 40)
    #expect(facts.segments == 3)
    #expect(facts.purpose == .test)
    #expect(facts.formatMajor == 1)
  }
}
