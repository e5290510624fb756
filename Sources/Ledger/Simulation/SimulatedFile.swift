/// An open folder of a simulated disk.
final class SimulatedFolder: LogFolder {
  /// The folder itself.
  final class Node {
    /// What processes see.
    var files: [String: SimulatedFile.Node] = [:]
    /// Which file each name stands for after a power cut, for certain.
    var durable: [String: SimulatedFile.Node] = [:]
    /// The kind of file system: ext4 as long as nobody says otherwise.
    var magic: UInt32 = 0xEF53
    /// Owner and mode of the folder (empty name) and of files, where those are not the usual ones.
    var rights: [String: FolderSurroundings.Item] = [:]

    func copy() -> Node {
      let twin = Node()
      var twins: [ObjectIdentifier: SimulatedFile.Node] = [:]
      func copied(_ file: SimulatedFile.Node) -> SimulatedFile.Node {
        let found = twins[ObjectIdentifier(file)] ?? file.copy()
        twins[ObjectIdentifier(file)] = found
        return found
      }
      twin.files = files.mapValues(copied)
      twin.durable = durable.mapValues(copied)
      twin.magic = magic
      twin.rights = rights
      return twin
    }

    func unlockAll() {
      for file in files.values { file.holder = nil }
    }

    /// Each name that was changed since the last sync is as before, or as it was made.
    func losePower(sector: Int, _ chance: inout Chance) {
      for name in Set(files.keys).union(durable.keys).sorted()
      where files[name] !== durable[name] && Bool.random(using: &chance) {
        files[name] = durable[name]
      }
      durable = files
      for name in files.keys.sorted() { files[name]?.losePower(sector: sector, &chance) }
    }
  }

  private let disk: SimulatedDisk
  private let node: Node
  private let life: Int

  init(_ disk: SimulatedDisk, _ node: Node) {
    self.disk = disk
    self.node = node
    life = disk.life
  }

  func names() throws(DiskError) -> [String] {
    try disk.enter(.list, "", since: life)
    return Array(node.files.keys)
  }

  func contains(_ name: String) throws(DiskError) -> Bool {
    try disk.enter(.open, name, since: life)
    return node.files[name] != nil
  }

  func open(_ name: String, for use: FileUse) throws(DiskError) -> any LogFile {
    try disk.enter(.open, name, since: life)
    switch (node.files[name], use) {
    case (nil, .reading), (nil, .appending):
      throw DiskError(.open, code: 2, file: name)
    case (.some, .creating):
      throw DiskError(.open, code: 17, file: name)
    case (let file?, _):
      return SimulatedFile(disk, file, name)
    case (nil, _):
      let file = SimulatedFile.Node(durable: [])
      node.files[name] = file
      disk.changes += 1
      return SimulatedFile(disk, file, name)
    }
  }

  func rename(_ name: String, to other: String) throws(DiskError) {
    try disk.enter(.rename, other, since: life)
    guard let file = node.files[name] else { throw DiskError(.rename, code: 2, file: other) }
    node.files[other] = file
    node.files[name] = nil
    disk.changes += 1
  }

  func remove(_ name: String) throws(DiskError) {
    try disk.enter(.remove, name, since: life)
    guard node.files[name] != nil else { throw DiskError(.remove, code: 2, file: name) }
    node.files[name] = nil
    disk.changes += 1
  }

  func sync() throws(DiskError) {
    if case .error(let code) = try disk.enter(.syncFolder, "", since: life) {
      throw DiskError(.syncFolder, code: code)
    }
    node.durable = node.files
    disk.changes += 1
  }

  func surroundings() throws(DiskError) -> FolderSurroundings {
    try disk.enter(.rights, "", since: life)
    let own = FolderSurroundings.Item(name: "", owner: 1000, mode: 0o700)
    return FolderSurroundings(
      magic: node.magic, user: 1000, folder: node.rights[""] ?? own,
      files: node.files.keys.sorted().map {
        node.rights[$0] ?? FolderSurroundings.Item(name: $0, owner: 1000, mode: 0o600)
      })
  }

  func mend(_ item: FolderSurroundings.Item) throws(DiskError) {
    try disk.enter(.rights, item.name, since: life)
    var mended = item
    mended.mode = item.mended
    node.rights[item.name] = mended
  }
}

/// An open file of a simulated disk.
final class SimulatedFile: LogFile {
  /// The file itself.
  final class Node {
    /// What processes see.
    var seen: [UInt8]
    /// What is on the disk.
    var durable: [UInt8]
    /// Sectors that still have to be written.
    var unsynced: Set<Int> = []
    var holder: ObjectIdentifier?

    init(durable: [UInt8]) {
      seen = durable
      self.durable = durable
    }

    func copy() -> Node {
      let twin = Node(durable: durable)
      twin.seen = seen
      twin.unsynced = unsynced
      return twin
    }

    func put(_ bytes: ArraySlice<UInt8>, at offset: Int, sector: Int) {
      let end = offset + bytes.count
      guard end > offset else { return }
      if seen.count < end { seen += [UInt8](repeating: 0, count: end - seen.count) }
      seen.replaceSubrange(offset..<end, with: bytes)
      unsynced.formUnion(offset / sector...(end - 1) / sector)
    }

    /// Writes the sectors that `chooses` names, up to `length` bytes of the file.
    func settle(sector: Int, length: Int, _ chooses: (Int) -> ArraySlice<UInt8>?) {
      if durable.count < length {
        durable += [UInt8](repeating: 0, count: length - durable.count)
      }
      for index in unsynced.sorted() {
        let start = index * sector
        guard start < durable.count, let bytes = chooses(index) else { continue }
        let end = min(start + bytes.count, durable.count)
        durable.replaceSubrange(start..<end, with: bytes.prefix(end - start))
      }
      unsynced = []
    }

    func losePower(sector: Int, _ chance: inout Chance) {
      let synced = durable.count
      var length = synced
      if seen.count > synced && !unsynced.isEmpty {
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: break
        case 1: length = Int.random(in: synced...seen.count, using: &chance)
        default: length = seen.count
        }
      }
      let fates = Dictionary(
        uniqueKeysWithValues: unsynced.sorted().map { index in
          (index, Int.random(in: 0..<4, using: &chance))
        })
      settle(sector: sector, length: length) { index in
        let start = index * sector
        let end = min(start + sector, seen.count)
        guard start < end else { return nil }
        switch fates[index] {
        case 0: return seen[start..<end]
        case 1: return seen[start..<min(start + sector / 2, end)]
        case 2 where start < synced: return seen[start..<min(synced, end)]
        default: return nil
        }
      }
      seen = durable
      holder = nil
    }
  }

  private let disk: SimulatedDisk
  private let node: Node
  private let name: String
  private let life: Int

  init(_ disk: SimulatedDisk, _ node: Node, _ name: String) {
    self.disk = disk
    self.node = node
    self.name = name
    life = disk.life
  }

  deinit {
    if node.holder == ObjectIdentifier(self) { node.holder = nil }
  }

  func size() throws(DiskError) -> UInt64 {
    try disk.enter(.size, name, since: life)
    return UInt64(node.seen.count)
  }

  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64
  ) throws(DiskError) -> Int {
    try disk.enter(.read, name, since: life)
    guard offset < UInt64(node.seen.count) else { return 0 }
    let bytes = node.seen[Int(offset)...].prefix(buffer.count)
    buffer.copyBytes(from: bytes)
    return bytes.count
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    let failure = try disk.enter(.append, name, since: life)
    disk.changes += 1
    guard failure == .short else {
      node.put(ArraySlice(bytes), at: node.seen.count, sector: disk.sector)
      return bytes.count
    }
    let stopped = disk.isStopped
    var count = bytes.count / 2
    if stopped {
      count =
        disk.bytesOfLastWrite.map { min($0, bytes.count) }
        ?? Int.random(in: 0...bytes.count, using: &disk.chance)
    }
    node.put(ArraySlice(bytes.prefix(count)), at: node.seen.count, sector: disk.sector)
    guard !stopped else { throw DiskError(.append, code: 5, file: name) }
    return count
  }

  func write(
    _ bytes: UnsafeRawBufferPointer, at offset: UInt64
  ) throws(DiskError) -> Int {
    let failure = try disk.enter(.write, name, since: life)
    disk.changes += 1
    let count = failure == .short ? bytes.count / 2 : bytes.count
    node.put(ArraySlice(bytes.prefix(count)), at: Int(offset), sector: disk.sector)
    return count
  }

  func syncData() throws(DiskError) {
    try settle(.syncData)
  }

  func sync() throws(DiskError) {
    try settle(.sync)
  }

  /// A failed sync writes what it wrote, and afterwards believes that all is clean: as Linux does.
  private func settle(_ call: DiskError.Call) throws(DiskError) {
    defer { disk.changes += 1 }
    guard case .error(let code) = try disk.enter(call, name, since: life) else {
      node.settle(sector: disk.sector, length: node.seen.count) { index in
        let start = index * disk.sector
        return node.seen[start..<min(start + disk.sector, node.seen.count)]
      }
      return
    }
    let length = Bool.random(using: &disk.chance) ? node.seen.count : node.durable.count
    var chosen: Set<Int> = []
    for index in node.unsynced.sorted() where Bool.random(using: &disk.chance) {
      chosen.insert(index)
    }
    node.settle(sector: disk.sector, length: length) { index in
      guard chosen.contains(index) else { return nil }
      let start = index * disk.sector
      return node.seen[start..<min(start + disk.sector, node.seen.count)]
    }
    throw DiskError(call, code: code, file: name)
  }

  func tryLock() throws(DiskError) -> Bool {
    try disk.enter(.lock, name, since: life)
    guard node.holder == nil || node.holder == ObjectIdentifier(self) else { return false }
    node.holder = ObjectIdentifier(self)
    return true
  }

  func unlock() {
    if node.holder == ObjectIdentifier(self) { node.holder = nil }
  }
}
