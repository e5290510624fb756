import Testing

@testable import Ledger

@Suite("Samples that parsers are fed with")
struct FedParserTests {
  /// The bytes of every kept sample of a parser.
  private static func kept(_ parser: FedParser) throws -> [[UInt8]] {
    let path = Package.folder + "/Tests/Fuzz/Corpus/" + parser.rawValue
    let folder = try SystemDisk().openFolder(path, creating: false)
    return try folder.names().sorted().map { try folder.contents(of: $0) }
  }

  /// Whether a parser makes sense of bytes, so that changing them begins with what is whole.
  private static func reads(_ parser: FedParser, _ bytes: [UInt8]) throws -> Bool {
    switch parser {
    case .header:
      guard case .header = bytes.withUnsafeBytes(SegmentHeader.read) else { return false }
      return true
    case .segment: return Torture.wholeRecords(bytes) == 6
    case .sealed: return Torture.wholeRecords(bytes, keys: SimulatedKeys()) == 6
    case .mark: return bytes.withUnsafeBytes { DurableMark($0) } != nil
    case .envelope:
      var reader = EnvelopeReader()
      return bytes.withUnsafeBytes { raw in
        raw.baseAddress.flatMap { reader.read($0, count: raw.count) } != nil
      }
    case .checkpoint: return Checkpoint(bytes) != nil
    case .heads: return bytes.withUnsafeBytes { HeadFile.heads(in: $0) }.found.count == 1
    case .seen: return SeenHeads.all(in: bytes)?.count == 1
    case .identity: return try IdentityFile(bytes: bytes).cost == .cheap
    case .card: return try !UserCard(bytes: bytes).name.isEmpty
    case .recovery: return RecoverySecret(text: String(decoding: bytes, as: UTF8.self)) != nil
    case .members: return try MemberBook(bytes: bytes).members.count == 2
    case .subjects:
      _ = try SubjectShard(bytes: bytes, name: "subjects-0")
      return true
    case .destroyed: return try DestroyedSlots.read(bytes).count == 1
    case .backup:
      let disk = SimulatedDisk(seed: 1)
      disk.put(bytes, as: "keyring-5.backup", in: "/copies")
      let copy = try #require(try KeyringBackup.list(in: "/copies", on: disk).first)
      try copy.verify(in: "/copies", log: RecordID(high: 5, low: 6), on: disk)
      return true
    }
  }

  @Test("what is kept is read, and so is what is made anew", arguments: FedParser.allCases)
  func samples(_ parser: FedParser) throws {
    let kept = try FedParserTests.kept(parser)
    let made = try #require(try FedParser.samples()[parser])
    #expect(!kept.isEmpty && !made.isEmpty)
    for bytes in kept + made {
      #expect(try FedParserTests.reads(parser, bytes))
      #expect(parser.feed(bytes) == nil)
    }
  }
}
