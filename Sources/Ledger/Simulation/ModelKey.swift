import Crypto

/// Whether a disk is in another state than when it was looked at last.
struct LastLook {
  private var changes: Int?
  private var key: Digest?

  mutating func isDifferent(_ disk: SimulatedDisk) -> Bool {
    guard disk.changes != changes else { return false }
    changes = disk.changes
    let now = ModelKey.of(disk)
    defer { key = now }
    return now != key
  }
}

/// What tells one state of a `ModelWorld` from another: whatever decides what can still come of it.
///
/// Processes are alike: it does not matter which of them is where. Bytes that a settled header leaves
/// out are not looked at any more, so that they do not count here, and the digest of them neither.
struct ModelKey {
  private var hash = SHA256()

  /// The key of a world in which so many crashes are still to come.
  static func of(_ world: ModelWorld, crashes: Int) -> Digest {
    of(world, world.processes, crashes)
  }

  /// The key of what is left of a world when everybody in it dies.
  static func ofRemains(_ world: ModelWorld, crashes: Int) -> Digest {
    of(world, world.processes.map { .init(left: $0.left, pending: $0.pending) }, crashes)
  }

  private static func of(
    _ world: ModelWorld, _ processes: [ModelWorld.Process], _ crashes: Int
  ) -> Digest {
    var key = ModelKey()
    key.add(world.disk)
    key.add([crashes, world.begun, world.held.count])
    // What somebody saw may not vanish anyhow, acknowledged or not.
    let unseen = world.acknowledged.filter { !world.held.contains(UInt64($0.key * 2)) }
    key.add(unseen.keys.sorted())
    key.add(processes.map { ModelKey.of($0).hexadecimal }.sorted().joined())
    return key.digest
  }

  /// The key of a disk.
  static func of(_ disk: SimulatedDisk) -> Digest {
    var key = ModelKey()
    key.add(disk)
    return key.digest
  }

  /// The key of a process: what it has to do and what its ledger remembers.
  static func of(_ process: ModelWorld.Process) -> Digest {
    var key = ModelKey()
    let point = process.ledger?.reader.point
    key.add([
      process.ledger == nil ? 0 : 1, process.left, process.pending ?? -1, process.seen,
      Int(point?.segment ?? 0), Int(point?.offset ?? 0),
    ])
    if process.ledger != nil { key.add(process.mark) }
    return key.digest
  }

  private var digest: Digest {
    Digest(Array(hash.finalize())) ?? .zero
  }

  private mutating func add(_ disk: SimulatedDisk) {
    guard let folder = disk.folders[ModelWorld.path] else { return }
    let mark = folder.files[DurableMark.name].flatMap { file in
      file.seen.withUnsafeBytes(DurableMark.init)
    }
    let isOfThisBoot = mark?.boot == disk.boot
    add([mark == nil ? 0 : 1, isOfThisBoot ? 1 : 0])
    var settled = ModelKey.settled(folder, isOfThisBoot ? mark : nil)
    for name in Set(folder.files.keys).union(folder.durable.keys).sorted(by: >) {
      let (file, durable) = (folder.files[name], folder.durable[name])
      add(name)
      add([file === durable ? 1 : 0])
      switch SegmentHeader.number(in: name) {
      case nil where name == LogLock.name: break
      case nil:
        // A mark of an earlier start says nothing any more but that there was one.
        if let mark, isOfThisBoot {
          add(mark.point)
          add([mark.isPoisoned ? 1 : 0])
        }
        if let file { add([file.unsynced.count, file.durable.count]) }
      case let number? where number == settled?.number:
        if let file { add(file, from: settled) }
        settled = settled?.before(folder)
      case let number? where number < settled?.number ?? 0: break
      default:
        if let file { add(file, from: nil) }
        if let durable, durable !== file { add(durable, from: nil) }
      }
    }
  }

  /// A segment whose predecessors do not change any more.
  private struct Settled {
    var number: UInt64
    var header: SegmentHeader
    /// How much of it counts; nil for the last.
    var length: Int?

    /// The one before it, of which the rest does not matter any more.
    func before(_ folder: SimulatedFolder.Node) -> Settled? {
      guard let file = folder.files[SegmentHeader.name(header.predecessor)],
        case .header(let before) = file.durable.withUnsafeBytes(SegmentHeader.read)
      else { return nil }
      return Settled(
        number: header.predecessor, header: before, length: Int(header.predecessorLength))
    }
  }

  /// The highest segment that stays after a power cut and that the mark speaks of, if there is one.
  private static func settled(
    _ folder: SimulatedFolder.Node, _ mark: DurableMark?
  ) -> Settled? {
    let numbers = folder.files.keys.compactMap(SegmentHeader.number(in:)).sorted(by: >)
    for number in numbers where number <= mark?.point.segment ?? .max {
      let name = SegmentHeader.name(number)
      guard let file = folder.files[name], file === folder.durable[name],
        case .header(let header) = file.durable.withUnsafeBytes(SegmentHeader.read)
      else { continue }
      return Settled(number: number, header: header)
    }
    return nil
  }

  private mutating func add(_ file: SimulatedFile.Node, from settled: Settled?) {
    let start = settled == nil ? 0 : SegmentHeader.length
    if let settled {
      add(settled.header.point)
      add([Int(settled.header.predecessor), Int(settled.header.predecessorLength)])
    }
    let end = settled?.length ?? file.seen.count
    add(file.seen[min(start, file.seen.count)..<min(end, file.seen.count)])
    guard settled?.length == nil else { return }
    add(file.unsynced.sorted())
    // Where nothing waits to be written the two are the same.
    if !file.unsynced.isEmpty { add(file.durable[min(start, file.durable.count)...]) }
  }

  private mutating func add(_ point: ChainPoint?) {
    guard let point else { return add([0]) }
    add([Int(point.segment), Int(point.offset), Int(point.sequence)])
    withUnsafeBytes(of: point.link.words) { hash.update(bufferPointer: $0) }
  }

  private mutating func add(_ numbers: [Int]) {
    add(numbers.withUnsafeBytes { Array($0) }[...])
  }

  private mutating func add(_ text: String) {
    add(Array(text.utf8)[...])
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    withUnsafeBytes(of: bytes.count) { hash.update(bufferPointer: $0) }
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }
}
