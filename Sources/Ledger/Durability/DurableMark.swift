/// `STATE`: how far the log is known to be durable, said by the last writer. Overwritten in place,
/// never synced, worthless after a restart of the machine, and allowed to be missing.
struct DurableMark: Equatable {
  static let length = 128
  static let name = "STATE"
  /// "RLOGSTAT".
  static let magic: UInt64 = 0x5441_5453_474F_4C52

  var boot: RecordID
  var log: LogID
  /// The last segment, how much of it is durable, the number and link that come next there.
  var point: ChainPoint
  /// A writer that is still alive met an error: what stands beyond the mark is its own to save
  /// elsewhere, or to report as not saved.
  var isPoisoned: Bool
  var purpose: LogPurpose
  var isSealed: Bool

  func encode(to start: UnsafeMutableRawPointer) {
    start.initializeMemory(as: UInt8.self, repeating: 0, count: DurableMark.length)
    start.put(DurableMark.magic, at: 0)
    boot.store(to: start + 8)
    log.store(to: start + 24)
    start.put(point.segment, at: 40)
    start.put(point.offset, at: 48)
    start.put(point.sequence, at: 56)
    point.link.store(to: start + 64)
    start.put(UInt8(isPoisoned ? 1 : 0), at: 96)
    start.put(purpose.rawValue, at: 97)
    start.put(UInt8(isSealed ? 1 : 0), at: 98)
    start.put(CRC32C.checksum(start, count: 124), at: 124)
  }

  /// Nil when the bytes are no mark.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count == DurableMark.length,
      start.number(UInt64.self, at: 0) == DurableMark.magic,
      start.number(UInt32.self, at: 124) == CRC32C.checksum(start, count: 124),
      let purpose = LogPurpose(rawValue: start.number(UInt8.self, at: 97))
    else { return nil }
    boot = RecordID(from: start + 8)
    log = RecordID(from: start + 24)
    point = ChainPoint(
      segment: start.number(UInt64.self, at: 40), offset: start.number(UInt64.self, at: 48),
      sequence: start.number(UInt64.self, at: 56), link: Digest(from: start + 64))
    isPoisoned = start.number(UInt8.self, at: 96) != 0
    self.purpose = purpose
    isSealed = start.number(UInt8.self, at: 98) != 0
  }

  init(
    boot: RecordID, log: LogID, point: ChainPoint, isPoisoned: Bool, purpose: LogPurpose,
    isSealed: Bool
  ) {
    self.isSealed = isSealed
    self.boot = boot
    self.log = log
    self.point = point
    self.isPoisoned = isPoisoned
    self.purpose = purpose
  }
}

/// The open `STATE` file.
final class DurableMarkFile {
  private let folder: any LogFolder
  private var file: (any LogFile)?
  private var isWritable = false
  private let buffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: DurableMark.length, alignment: 16)

  init(_ folder: any LogFolder) {
    self.folder = folder
  }

  deinit {
    buffer.deallocate()
  }

  /// The mark; nil when there is none, or only half of one after three looks: somebody may be
  /// writing it at this moment.
  func read() -> DurableMark? {
    for _ in 0..<3 {
      if file == nil {
        // Read-only first: a reader must be able to look at a log it may not change.
        file = try? folder.open(DurableMark.name, for: .reading)
        isWritable = false
      }
      guard let count = try? file?.read(into: buffer, at: 0) else { return nil }
      if count == DurableMark.length, let mark = DurableMark(UnsafeRawBufferPointer(buffer)) {
        return mark
      }
    }
    return nil
  }

  /// Looks for the file anew: somebody may have deleted it, and others then use a new one.
  func reopen() {
    file = nil
    isWritable = false
  }

  /// Overwrites the mark.
  func write(_ mark: DurableMark) throws(DiskError) {
    if file == nil || !isWritable {
      file = try folder.open(DurableMark.name, for: .updating)
      isWritable = true
    }
    guard let start = buffer.baseAddress else { return }
    mark.encode(to: start)
    let count = try file?.write(UnsafeRawBufferPointer(buffer), at: 0) ?? 0
    guard count == DurableMark.length else {
      throw DiskError(.write, code: 0, file: DurableMark.name)
    }
  }
}
