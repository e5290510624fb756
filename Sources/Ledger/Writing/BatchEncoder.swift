/// Turns drafts into the bytes of one batch, in a buffer that is used again.
final class BatchEncoder {
  private let buffer = ByteBuffer(capacity: 1 << 16)
  private let chain = ChainHash()
  private let sealing = FrameSeal()
  private let log: LogID
  private let keys: (any FrameKeys)?
  /// One envelope or body before it is sealed.
  private let plain = ByteBuffer(capacity: 1 << 12)
  /// Of the frames of the batch, for the signature.
  private var leaves: [Digest] = []

  /// - Parameter keys: nil for a log that is not sealed.
  init(log: LogID, keys: (any FrameKeys)?) {
    self.log = log
    self.keys = keys
  }

  /// The frames, ready for one write.
  var bytes: UnsafeRawBufferPointer { buffer.contents }

  /// Refuses what can never be written, before any lock is taken. Counts the bytes before sealing.
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
  /// - Throws: `keys`, or `notSaved` when sealing itself fails.
  func encode(
    _ drafts: [DraftRecord], after link: Digest, sequence: UInt64, origin: DeviceID
  ) throws(LedgerError) -> Digest {
    buffer.count = 0
    leaves.removeAll(keepingCapacity: true)
    var link = link
    for (index, draft) in drafts.enumerated() {
      var flags: UInt16 = 0
      if index == 0 { flags |= Frame.Flag.batchStart }
      if index == drafts.count - 1 { flags |= Frame.Flag.batchEnd }
      let sequence = sequence + UInt64(index)
      let start: UnsafeMutableRawPointer
      if let keys {
        start = try seal(draft, with: keys, sequence: sequence, origin: origin, flags: flags)
      } else {
        start = encode(draft, sequence: sequence, origin: origin, flags: flags)
      }
      start.put(CRC32C.checksum(start, count: 60), at: 60)
      guard let frame = Frame(headerAt: start) else { throw BatchEncoder.spoilt }
      let leaf = chain.leaf(frame, at: start)
      if let keys {
        leaves.append(leaf)
        if frame.isSigned { try sign(frame, at: start, with: keys) }
      }
      link = chain.link(frame, at: start, leaf: leaf, after: link)
      link.store(to: start + frame.linkOffset)
      let fill = frame.linkOffset + Frame.linkLength
      (start + fill).initializeMemory(as: UInt8.self, repeating: 0, count: frame.total - fill)
      start.put(UInt32(frame.total), at: frame.total - Frame.closingLength)
    }
    return link
  }

  /// Memory or processor did what cannot be: nothing was written.
  static var spoilt: LedgerError { .notSaved(DiskError(.append, code: 0)) }

  /// Makes room for a frame and writes its header, but for nonces and checksum.
  private func begin(
    envelope: Int, body: Int, sequence: UInt64, flags: UInt16, suite: UInt32, key: KeyID
  ) -> UnsafeMutableRawPointer {
    let total = Frame.length(
      envelope: envelope, body: body, isSigned: flags & Frame.Flag.signed != 0)
    buffer.reserve(total)
    let start = buffer.base + buffer.count
    buffer.count += total
    (start + 16).initializeMemory(as: UInt8.self, repeating: 0, count: Frame.headerLength - 16)
    start.put(Frame.magic, at: 0)
    start.put(UInt32(total), at: 4)
    start.put(sequence, at: 8)
    start.put(UInt16(envelope), at: 16)
    start.put(flags, at: 18)
    start.put(UInt32(body), at: 20)
    start.put(suite, at: 48)
    start.put(key, at: 52)
    return start
  }

  private func encode(
    _ draft: DraftRecord, sequence: UInt64, origin: DeviceID, flags: UInt16
  ) -> UnsafeMutableRawPointer {
    let envelope = Envelope.length(of: draft)
    let start = begin(
      envelope: envelope, body: Body.length(of: draft.body.count), sequence: sequence,
      flags: flags, suite: Frame.plainSuite, key: 0)
    Envelope.encode(
      draft, origin: origin, originSequence: sequence, to: start + Frame.headerLength)
    Body.encode(draft.body, to: start + Frame.headerLength + envelope)
    return start
  }

  private func seal(
    _ draft: DraftRecord, with keys: any FrameKeys, sequence: UInt64, origin: DeviceID,
    flags: UInt16
  ) throws(LedgerError) -> UnsafeMutableRawPointer {
    do {
      let own = try keys.keys(for: draft)
      var content = Envelope.Seal(commitment: nil, signer: keys.signer)
      var growth = FrameSeal.auditorsLength
      if case .key(_, let commitment) = own.body {
        content.commitment = commitment
        growth = FrameSeal.tagLength
      }
      let envelope = Envelope.length(of: draft, seal: content)
      let body = Body.length(of: draft.body.count)
      let start = begin(
        envelope: envelope + FrameSeal.tagLength, body: body + growth, sequence: sequence,
        flags: flags & Frame.Flag.batchEnd == 0 ? flags : flags | Frame.Flag.signed,
        suite: Frame.sealedSuite, key: own.id)
      plain.count = 0
      plain.reserve(max(envelope, body))
      Envelope.encode(
        draft, origin: origin, originSequence: sequence, seal: content, to: plain.base)
      let target = start + Frame.headerLength
      try sealing.seal(
        UnsafeRawBufferPointer(start: plain.base, count: envelope), with: own.envelope,
        place: sealing.place(ofEnvelopeAt: start, in: log), nonce: .envelope, of: start,
        to: target)
      let bodyStart = target + envelope + FrameSeal.tagLength
      let place = Digest.of(
        UnsafeRawBufferPointer(start: target, count: envelope + FrameSeal.tagLength))
      Body.encode(draft.body, to: plain.base)
      let bytes = UnsafeRawBufferPointer(start: plain.base, count: body)
      switch own.body {
      case .key(let key, _):
        try sealing.seal(
          bytes, with: key, place: sealing.place(ofBodyAt: place), nonce: .body, of: start,
          to: bodyStart)
      case .auditors(let seal):
        let sealed = try seal([UInt8](bytes), place)
        guard sealed.count == body + growth else { throw BatchEncoder.spoilt }
        sealed.withUnsafeBytes { raw in
          if let base = raw.baseAddress {
            bodyStart.copyMemory(from: base, byteCount: raw.count)
          }
        }
      }
      return start
    } catch let error as KeyringError {
      throw .keys(error)
    } catch {
      throw BatchEncoder.spoilt
    }
  }

  private func sign(
    _ frame: Frame, at start: UnsafeMutableRawPointer, with keys: any FrameKeys
  ) throws(LedgerError) {
    let signature: [UInt8]
    do throws(KeyringError) {
      signature = try keys.sign(FrameSeal.message(for: leaves, in: log))
    } catch {
      throw .keys(error)
    }
    guard signature.count == Frame.signatureLength else { throw BatchEncoder.spoilt }
    signature.withUnsafeBytes { raw in
      if let base = raw.baseAddress {
        (start + frame.signatureOffset).copyMemory(from: base, byteCount: raw.count)
      }
    }
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
        case .success(let next) = chain.check(
          frame, at: start, sequence: sequence, after: link,
          isSealed: keys != nil)
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
