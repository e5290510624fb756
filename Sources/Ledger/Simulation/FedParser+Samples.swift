extension FedParser {
  /// What each parser reads when all is well, made anew: where feeding begins.
  ///
  /// - Throws: when it cannot be made, which no change of a sample may cause.
  package static func samples() throws -> [FedParser: [[UInt8]]] {
    let disk = SimulatedDisk(seed: 1)
    var samples = try keyringSamples(disk)
    for keys in [nil, SimulatedKeys()] {
      let path = keys == nil ? "/plain" : "/sealed"
      let ledger = try Ledger.create(
        at: path, on: disk, purpose: .test, log: RecordID(high: 3, low: 4),
        writer: LogWriter(device: RecordID(high: 1, low: 2)) { 1_795_000_000_000 }, keys: keys)
      ledger.watchHeads(seen: [])
      for count in 1...3 { try ledger.append((0..<count).map { draft(count * 4 + $0) }) }
      try ledger.readNew { _ in }
      let segment = disk.contents(of: SegmentHeader.name(1), in: path) ?? []
      samples[keys == nil ? .segment : .sealed] = [segment]
      samples[.header, default: []].append(Array(segment.prefix(SegmentHeader.length)))
      samples[.mark, default: []].append(disk.contents(of: DurableMark.name, in: path) ?? [])
      guard keys == nil else { continue }
      samples[.envelope] = [envelope(in: segment)]
      if let head = ledger.seenHead { try SeenHeads(at: "/home", on: disk).keep(head) }
      samples[.checkpoint] = [Array((try ledger.signHead(nil)?.text ?? "").utf8)]
      samples[.heads] = [disk.contents(of: HeadFile.name, in: path) ?? []]
      samples[.seen] = [disk.contents(of: SeenHeads.name, in: "/home") ?? []]
    }
    return samples
  }

  private static func draft(_ number: Int) -> DraftRecord {
    DraftRecord(
      id: RecordID(high: 9, low: UInt64(number)), kind: UInt16(number),
      clock: HybridTime(milliseconds: 1), author: "jansen", compartment: UInt8(number % 3),
      subject: number % 2 == 0 ? RecordID(high: UInt64(number), low: 7) : nil,
      supersedes: number % 3 == 0 ? RecordID(high: UInt64(number), low: 8) : nil,
      body: [UInt8](repeating: 7, count: number * 5))
  }

  /// The envelope of the first frame of an unsealed segment.
  private static func envelope(in segment: [UInt8]) -> [UInt8] {
    segment.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, raw.count > SegmentHeader.length,
        let frame = Frame(headerAt: base + SegmentHeader.length)
      else { return [] }
      let start = SegmentHeader.length + Frame.headerLength
      return Array(raw[start..<start + frame.envelopeLength])
    }
  }

  private static func keyringSamples(_ disk: SimulatedDisk) throws -> [FedParser: [[UInt8]]] {
    let pass = Array("pass".utf8)
    let file = try IdentityFile.make(
      name: "anna", role: "officer", passphrase: pass, cost: .cheap)
    let colleague = try IdentityFile.make(
      name: "bram", role: "", passphrase: pass, cost: .cheap)
    let recovery = try RecoverySecret.draw()
    let log = RecordID(high: 5, low: 6)
    let keyring = try Keyring.create(
      at: "/keyring", on: disk, log: log, founder: try file.unlock(pass), content: [1, 2],
      logLabel: 8, auditLabel: 9,
      grants: [1: [file.card, colleague.card], 2: [file.card], 9: [colleague.card]],
      recovery: [recovery], now: { 1_000 })
    try keyring.prepare(
      (1...12).map { number in
        var draft = draft(number)
        (draft.compartment, draft.subject) = (1, RecordID(high: UInt64(number), low: 7))
        return draft
      })
    try keyring.destroy(try keyring.slots(1, RecordID(high: 3, low: 7)))
    try keyring.revoke("bram")
    let backup = try KeyringBackup.write(
      of: "/keyring", log: log, to: "/samples", on: disk, now: 5)
    let shards = disk.names(in: "/keyring").filter { $0.hasPrefix("subjects-") }
    func contents(_ name: String) -> [UInt8] { disk.contents(of: name, in: "/keyring") ?? [] }
    return [
      .identity: [file.bytes], .card: [file.card.bytes, colleague.card.bytes],
      .recovery: [Array(recovery.text.utf8)], .members: [contents(KeyringFolder.members)],
      .subjects: shards.map(contents), .destroyed: [contents(KeyringFolder.destroyed)],
      .backup: [disk.contents(of: backup.name, in: "/samples") ?? []],
    ]
  }
}
