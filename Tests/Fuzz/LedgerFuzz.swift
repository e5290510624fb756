/// Compiled by `.ci/fuzz` together with the sources of Ledger, for libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzLedger(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch FuzzTarget.named {
  case "header":
    if case .header(let header) = bytes.withUnsafeBytes(SegmentHeader.read) {
      // What was read is what is written.
      var again = [UInt8](repeating: 0, count: SegmentHeader.length)
      again.withUnsafeMutableBytes { if let base = $0.baseAddress { header.encode(to: base) } }
      guard again.withUnsafeBytes(SegmentHeader.read) == .header(header) else { trap() }
    }
  case "segment": readSegment(bytes)
  case "mark": _ = bytes.withUnsafeBytes { DurableMark($0) }
  case "envelope":
    var reader = EnvelopeReader()
    bytes.withUnsafeBytes { raw in
      if let base = raw.baseAddress { _ = reader.read(base, count: raw.count) }
    }
  case "checkpoint":
    _ = Checkpoint(bytes)
    _ = try? Checkpoint.all(in: bytes)
  case "identity": _ = try? IdentityFile(bytes: bytes)
  case "card": _ = try? UserCard(bytes: bytes)
  case "recovery": _ = RecoverySecret(text: String(decoding: bytes, as: UTF8.self))
  default: trap()
  }
  return 0
}

private func trap() -> Never {
  preconditionFailure("what was read is not what is written, or there is no such target")
}

/// The segment is the one of a log on a disk; checksums are put right, so that more than the first
/// check is met, and every reader and a writer go over it.
private func readSegment(_ bytes: [UInt8]) {
  let name = SegmentHeader.name(1)
  for isMended in [false, true] {
    let disk = SimulatedDisk(seed: 1)
    disk.put(isMended ? mended(bytes) : bytes, as: name, in: "/fuzz")
    _ = try? Ledger.verify(at: "/fuzz", on: disk)
    let device = DeviceID(high: 1, low: 2)
    let ledger = try? Ledger.open(
      at: "/fuzz", on: disk, for: .writing(LogWriter(device: device) { 1 }))
    try? ledger?.readNew { _ in }
    _ = try? ledger?.information()
  }
}

/// Checksums of the header, and of every place that begins like a frame.
private func mended(_ bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  func mend(_ start: Int, _ count: Int) {
    guard start + count + 4 <= bytes.count else { return }
    bytes.withUnsafeMutableBytes { raw in
      guard let base = raw.baseAddress else { return }
      (base + start).put(CRC32C.checksum(base + start, count: count), at: count)
    }
  }
  mend(0, 188)
  var at = SegmentHeader.length
  while at + 64 <= bytes.count {
    if bytes[at] == 0x52, bytes[at + 1] == 0x4C, bytes[at + 2] == 0x46 { mend(at, 60) }
    at += 8
  }
  return bytes
}
