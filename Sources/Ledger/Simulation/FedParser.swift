/// Every parser of the ledger that meets bytes which somebody else may have changed, to be fed with
/// anything: by `.ci/fuzz` with what libFuzzer thinks of, by `keerpunt-bench torture` with changed
/// samples.
package enum FedParser: String, CaseIterable, Sendable {
  case header, segment, sealed, mark, envelope, checkpoint, heads, seen
  case identity, card, recovery, members, subjects, destroyed, backup

  /// Feeds it. Where a checksum stands at the end it is put right as well, so that more than the first
  /// check is met.
  /// - Returns: what is wrong when what was read is not what is written; nil when all is well.
  package func feed(_ bytes: [UInt8]) -> String? {
    if let complaint = feedAsItIs(bytes) { return complaint }
    switch self {
    case .mark: return feedAsItIs(FedParser.mended(bytes, [0..<124]))
    case .heads:
      let length = max(0, bytes.count - 12)
      let front = [UInt8]([0x52, 0x4C, 0x48, 1]) + FedParser.word(UInt32(length))
      return feedAsItIs(FedParser.mended(front + bytes.dropFirst(8), [0..<8 + length]))
    case .seen:
      let slots = stride(from: 0, to: bytes.count, by: 128).map { $0..<$0 + 124 }
      return feedAsItIs(FedParser.mended(bytes, slots))
    case .identity, .card, .members, .subjects, .destroyed, .backup:
      return feedAsItIs(FedParser.mended(bytes, [0..<max(0, bytes.count - 4)]))
    case .header, .segment, .sealed, .envelope, .checkpoint, .recovery: return nil
    }
  }

  private func feedAsItIs(_ bytes: [UInt8]) -> String? {
    switch self {
    case .header: return header(bytes)
    case .segment: return segment(bytes, keys: nil)
    case .sealed: return segment(bytes, keys: SimulatedKeys())
    case .mark:
      _ = bytes.withUnsafeBytes { DurableMark($0) }
      return nil
    case .envelope:
      var reader = EnvelopeReader()
      bytes.withUnsafeBytes { raw in
        if let base = raw.baseAddress { _ = reader.read(base, count: raw.count) }
      }
      return nil
    case .checkpoint: return checkpoint(bytes)
    case .heads:
      let (found, used) = bytes.withUnsafeBytes { HeadFile.heads(in: $0) }
      return used <= bytes.count && (used > 0 || found.isEmpty) ? nil : "used \(used)"
    case .seen:
      _ = SeenHeads.all(in: bytes)
      return nil
    case .identity: return again(bytes) { try IdentityFile(bytes: $0).bytes }
    case .card: return again(bytes) { try UserCard(bytes: $0).bytes }
    case .recovery: return recovery(bytes)
    case .members: return again(bytes) { try MemberBook(bytes: $0).bytes }
    case .subjects: return subjects(bytes)
    case .destroyed:
      guard let slots = try? DestroyedSlots.read(bytes) else { return nil }
      return (try? DestroyedSlots.read(DestroyedSlots.bytes(slots))) == slots ? nil : "other slots"
    case .backup: return backup(bytes)
    }
  }

  /// What was read is what is written.
  private func again(_ bytes: [UInt8], _ copy: ([UInt8]) throws -> [UInt8]) -> String? {
    guard let written = try? copy(bytes) else { return nil }
    return written == bytes ? nil : "what was read is not what is written"
  }

  private func header(_ bytes: [UInt8]) -> String? {
    guard case .header(let header) = bytes.withUnsafeBytes(SegmentHeader.read) else { return nil }
    var again = [UInt8](repeating: 0, count: SegmentHeader.length)
    again.withUnsafeMutableBytes { if let base = $0.baseAddress { header.encode(to: base) } }
    return again.withUnsafeBytes(SegmentHeader.read) == .header(header) ? nil : "another header"
  }

  private func checkpoint(_ bytes: [UInt8]) -> String? {
    _ = Checkpoint(bytes)
    let heads = (try? Checkpoint.all(in: bytes)) ?? []
    return heads.allSatisfy { Checkpoint(Array($0.text.utf8)) == $0 } ? nil : "another head"
  }

  private func recovery(_ bytes: [UInt8]) -> String? {
    guard let secret = RecoverySecret(text: String(decoding: bytes, as: UTF8.self)) else {
      return nil
    }
    return RecoverySecret(text: secret.text)?.publicKeys == secret.publicKeys ? nil : "another key"
  }

  private func subjects(_ bytes: [UInt8]) -> String? {
    guard let shard = try? SubjectShard(bytes: bytes, name: "subjects-0") else { return nil }
    return (try? SubjectShard(bytes: shard.bytes, name: "subjects-0")) == shard
      ? nil : "another shard"
  }

  /// A copy of a keyring under a name, checked and put back.
  private func backup(_ bytes: [UInt8]) -> String? {
    let disk = SimulatedDisk(seed: 1)
    disk.put(bytes, as: "keyring-5.backup", in: "/copies")
    guard let copy = try? KeyringBackup.list(in: "/copies", on: disk).first else {
      return "a copy is not listed"
    }
    let log =
      bytes.count < 24
      ? .zero
      : bytes.withUnsafeBytes { raw in
        raw.baseAddress.map { RecordID(from: $0 + 8) } ?? .zero
      }
    guard (try? copy.restore(from: "/copies", log: log, to: "/keys", on: disk)) != nil else {
      return disk.names(in: "/keys").isEmpty ? nil : "put back in part, though it is damaged"
    }
    return (try? copy.verify(in: "/copies", log: log, on: disk)) != nil
      ? nil : "put back, though it is damaged"
  }

  /// The segment is the one of a log on a disk, as it is and with checksums put right; every reader, a
  /// writer and, with keys, a scrub go over it.
  private func segment(_ bytes: [UInt8], keys: SimulatedKeys?) -> String? {
    for isMended in [false, true] {
      let disk = SimulatedDisk(seed: 1)
      let name = SegmentHeader.name(1)
      disk.put(isMended ? FedParser.mendedSegment(bytes) : bytes, as: name, in: "/fed")
      _ = try? Ledger.verify(at: "/fed", on: disk, keys: keys)
      let device = DeviceID(high: 1, low: 2)
      let ledger = try? Ledger.open(
        at: "/fed", on: disk, for: .writing(LogWriter(device: device) { 1 }), keys: keys)
      try? ledger?.readNew { _ in }
      _ = try? ledger?.information()
      if keys != nil { _ = try? ledger?.scrub { $0 % 2 == 0 || $1 != nil } }
    }
    return nil
  }

  /// Checksums of the header, and of every place that begins like a frame.
  private static func mendedSegment(_ bytes: [UInt8]) -> [UInt8] {
    let starts = stride(
      from: SegmentHeader.length, to: max(SegmentHeader.length, bytes.count - 63), by: 8)
    let frames = starts.filter {
      bytes[$0] == 0x52 && bytes[$0 + 1] == 0x4C && bytes[$0 + 2] == 0x46
    }
    return mended(bytes, [0..<188] + frames.map { $0..<$0 + 60 })
  }

  /// The bytes with a CRC-32C behind each of these stretches, as far as there is room for it.
  private static func mended(_ bytes: [UInt8], _ stretches: [Range<Int>]) -> [UInt8] {
    var bytes = bytes
    for stretch in stretches where stretch.upperBound + 4 <= bytes.count {
      let checksum = ByteWriter.checksum(Array(bytes[stretch]))
      bytes.replaceSubrange(stretch.upperBound..<stretch.upperBound + 4, with: word(checksum))
    }
    return bytes
  }

  private static func word(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
