/// Turns drafts into the bytes of one batch, in a buffer that is used again.
final class BatchEncoder {
  private let buffer = ByteBuffer(capacity: 1 << 16)
  private let chain = ChainHash()

  /// The frames, ready for one write.
  var bytes: UnsafeRawBufferPointer { buffer.contents }

  /// Refuses what can never be written, before any lock is taken.
  static func measure(_ drafts: [DraftRecord]) throws(LedgerError) -> Int {
    var bytes = 0
    for (index, draft) in drafts.enumerated() {
      guard draft.author.utf8.count <= 255, draft.body.count <= LogLimits.longestBody else {
        throw .recordTooLarge(index: index)
      }
      bytes += Frame.length(
        envelope: Envelope.length(of: draft), body: Body.length(of: draft.body.count))
    }
    guard bytes <= LogLimits.largestBatch else {
      throw .batchTooLarge(bytes: bytes, limit: LogLimits.largestBatch)
    }
    return bytes
  }

  /// Encodes the batch for the place `tip`.
  ///
  /// The number at the origin is the number in this log, since the record is born here.
  /// - Returns: the link of the last frame.
  func encode(
    _ drafts: [DraftRecord], after link: Digest, sequence: UInt64, origin: DeviceID
  ) -> Digest {
    buffer.count = 0
    var link = link
    for (index, draft) in drafts.enumerated() {
      let sequence = sequence + UInt64(index)
      let envelope = Envelope.length(of: draft)
      let body = Body.length(of: draft.body.count)
      let total = Frame.length(envelope: envelope, body: body)
      buffer.reserve(total)
      let start = buffer.base + buffer.count
      buffer.count += total
      var flags: UInt16 = 0
      if index == 0 { flags |= Frame.Flag.batchStart }
      if index == drafts.count - 1 { flags |= Frame.Flag.batchEnd }
      (start + 16).initializeMemory(as: UInt8.self, repeating: 0, count: Frame.headerLength - 16)
      start.put(Frame.magic, at: 0)
      start.put(UInt32(total), at: 4)
      start.put(sequence, at: 8)
      start.put(UInt16(envelope), at: 16)
      start.put(flags, at: 18)
      start.put(UInt32(body), at: 20)
      start.put(CRC32C.checksum(start, count: 60), at: 60)
      Envelope.encode(
        draft, origin: origin, originSequence: sequence, to: start + Frame.headerLength)
      Body.encode(draft.body, to: start + Frame.headerLength + envelope)
      guard let frame = Frame(headerAt: start) else { continue }
      link = chain.link(frame, at: start, after: link)
      link.store(to: start + frame.linkOffset)
      let fill = frame.linkOffset + Frame.linkLength
      (start + fill).initializeMemory(as: UInt8.self, repeating: 0, count: total - fill)
      start.put(UInt32(total), at: total - Frame.closingLength)
    }
    return link
  }

  /// Reads the whole batch back from memory the way a reader will: what a flipped bit in memory
  /// spoiled must not reach the disk with a chain that calls it good.
  func isWhole(after link: Digest, sequence: UInt64, head: Digest) -> Bool {
    var offset = 0
    var link = link
    var sequence = sequence
    while offset < buffer.count {
      let start = UnsafeRawPointer(buffer.base + offset)
      guard let frame = Frame(headerAt: start),
        case .success(let next) = chain.check(frame, at: start, sequence: sequence, after: link)
      else { return false }
      link = next
      sequence += 1
      offset += frame.total
    }
    return offset == buffer.count && link == head
  }

  /// Takes over bytes that already are whole batches.
  func copy(_ bytes: UnsafeRawBufferPointer) {
    buffer.count = 0
    append(bytes)
  }

  /// Adds bytes that already are frames.
  func append(_ bytes: UnsafeRawBufferPointer) {
    buffer.reserve(bytes.count)
    if let base = bytes.baseAddress {
      (buffer.base + buffer.count).copyMemory(from: base, byteCount: bytes.count)
    }
    buffer.count += bytes.count
  }
}
