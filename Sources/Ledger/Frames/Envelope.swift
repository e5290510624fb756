/// What stands in front of a body, as tag, length, value: readable in twenty years from one page.
struct Envelope {
  /// Numbers are never used again. A reader steps over tags that it does not know.
  enum Tag {
    static let kind: UInt8 = 1
    static let schemaMinor: UInt8 = 2
    static let id: UInt8 = 3
    static let origin: UInt8 = 4
    static let originSequence: UInt8 = 5
    static let clock: UInt8 = 6
    static let author: UInt8 = 7
    static let compartment: UInt8 = 8
    static let subject: UInt8 = 9
    static let supersedes: UInt8 = 10
    static let cause: UInt8 = 11
    static let commitment: UInt8 = 12
    static let signer: UInt8 = 13
  }

  /// What an envelope holds besides in a sealed log.
  struct Seal {
    /// To the key of the body; nil for a body that is sealed to the auditors.
    var commitment: Digest?
    /// Who signs the batch.
    var signer: SignerID
  }

  /// How many bytes the envelope of this draft takes, before it is sealed.
  static func length(of draft: DraftRecord, seal: Seal? = nil) -> Int {
    let fixed = 4 + 4 + 18 + 18 + 10 + 10 + 2 + 3
    let options = [draft.subject, draft.supersedes, draft.cause]
    let sealed = seal.map { ($0.commitment == nil ? 0 : 34) + 18 } ?? 0
    return fixed + sealed + draft.author.utf8.count
      + options.reduce(0) { $0 + ($1 == nil ? 0 : 18) }
  }

  /// Writes the envelope at `start`, which has room for `length(of:seal:)` bytes.
  static func encode(
    _ draft: DraftRecord, origin: DeviceID, originSequence: UInt64, seal: Seal? = nil,
    to start: UnsafeMutableRawPointer
  ) {
    var at = start
    func open(_ tag: UInt8, _ length: Int) {
      at.put(tag, at: 0)
      at.put(UInt8(length), at: 1)
      at += 2
    }
    func put<T: FixedWidthInteger>(_ tag: UInt8, _ value: T) {
      open(tag, MemoryLayout<T>.size)
      at.put(value, at: 0)
      at += MemoryLayout<T>.size
    }
    func put(_ tag: UInt8, _ id: RecordID?) {
      guard let id else { return }
      open(tag, 16)
      id.store(to: at)
      at += 16
    }
    put(Tag.kind, draft.kind)
    put(Tag.schemaMinor, draft.schemaMinor)
    put(Tag.id, draft.id)
    put(Tag.origin, origin)
    put(Tag.originSequence, originSequence)
    put(Tag.clock, draft.clock.bits)
    open(Tag.author, draft.author.utf8.count)
    var author = draft.author
    author.withUTF8 { text in
      if let base = text.baseAddress { at.copyMemory(from: base, byteCount: text.count) }
      at += text.count
    }
    put(Tag.compartment, draft.compartment)
    put(Tag.subject, draft.subject)
    put(Tag.supersedes, draft.supersedes)
    put(Tag.cause, draft.cause)
    if let commitment = seal?.commitment {
      open(Tag.commitment, Frame.digestLength)
      commitment.store(to: at)
      at += Frame.digestLength
    }
    put(Tag.signer, seal?.signer)
  }
}

/// Takes envelopes apart. Keeps the last author, since one person writes many records in a row.
struct EnvelopeReader {
  private var lastAuthor: [UInt8] = []
  private var lastAuthorText = ""

  /// What an envelope says.
  struct Content {
    var draft = DraftRecord(
      id: .zero, kind: 0, clock: HybridTime(bits: 0), author: "", compartment: 0, body: [])
    var origin = RecordID.zero
    var originSequence: UInt64 = 0
    /// To the key of the body; nil in a log that is not sealed, and for a body for the auditors.
    var commitment: Digest?
    /// Nil in a log that is not sealed.
    var signer: SignerID?
  }

  /// Reads `count` bytes; nil when they are no envelope: a tag out of order, a wrong length, a
  /// required field missing, an author that is not UTF-8.
  mutating func read(_ start: UnsafeRawPointer, count: Int) -> Content? {
    var content = Content()
    var offset = 0
    var last: UInt8 = 0
    var seen: UInt32 = 0
    while offset < count {
      guard offset + 2 <= count else { return nil }
      let tag = start.number(UInt8.self, at: offset)
      let length = Int(start.number(UInt8.self, at: offset + 1))
      let value = start + offset + 2
      offset += 2 + length
      guard tag > last, offset <= count else { return nil }
      last = tag
      guard take(tag, value, length, into: &content) else { return nil }
      if tag < 32 { seen |= 1 << UInt32(tag) }
    }
    let required: UInt32 = 0b1_1111_1110
    return seen & required == required ? content : nil
  }

  private mutating func take(
    _ tag: UInt8, _ value: UnsafeRawPointer, _ length: Int, into content: inout Content
  ) -> Bool {
    switch (tag, length) {
    case (Envelope.Tag.kind, 2): content.draft.kind = value.number(UInt16.self, at: 0)
    case (Envelope.Tag.schemaMinor, 2):
      content.draft.schemaMinor = value.number(UInt16.self, at: 0)
    case (Envelope.Tag.id, 16): content.draft.id = RecordID(from: value)
    case (Envelope.Tag.origin, 16): content.origin = RecordID(from: value)
    case (Envelope.Tag.originSequence, 8):
      content.originSequence = value.number(UInt64.self, at: 0)
    case (Envelope.Tag.clock, 8):
      content.draft.clock = HybridTime(bits: value.number(UInt64.self, at: 0))
    case (Envelope.Tag.author, _):
      guard let author = author(value, length) else { return false }
      content.draft.author = author
    case (Envelope.Tag.compartment, 1):
      content.draft.compartment = value.number(UInt8.self, at: 0)
    case (Envelope.Tag.subject, 16): content.draft.subject = RecordID(from: value)
    case (Envelope.Tag.supersedes, 16): content.draft.supersedes = RecordID(from: value)
    case (Envelope.Tag.cause, 16): content.draft.cause = RecordID(from: value)
    case (Envelope.Tag.commitment, Frame.digestLength): content.commitment = Digest(from: value)
    case (Envelope.Tag.signer, 16): content.signer = RecordID(from: value)
    default: return tag == 0 || tag > Envelope.Tag.signer
    }
    return true
  }

  private mutating func author(_ start: UnsafeRawPointer, _ length: Int) -> String? {
    let bytes = UnsafeRawBufferPointer(start: start, count: length)
    if lastAuthor.elementsEqual(bytes) { return lastAuthorText }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    lastAuthor = [UInt8](bytes)
    lastAuthorText = text
    return text
  }
}
