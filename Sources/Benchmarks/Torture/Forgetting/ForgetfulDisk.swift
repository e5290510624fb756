import Ledger

/// A simulated disk on which one of the syncs is not called at all, as if its line were missing in the
/// program: whoever calls it is told that it was done.
final class ForgetfulDisk: LogDisk {
  /// What was done last in a folder, as far as the next sync of the folder depends on it.
  fileprivate enum Event: Equatable {
    case synced(Sync)
    case renamed(from: String)
  }

  let disk: SimulatedDisk
  private let leftOut: Sync?
  /// How often each was called.
  private(set) var called: Set<Sync> = []
  fileprivate var last: Event?
  /// Segments that were made since the mark was written last.
  fileprivate var unmarked: Set<String> = []

  init(_ disk: SimulatedDisk, without leftOut: Sync?) {
    self.disk = disk
    self.leftOut = leftOut
  }

  var boot: RecordID { disk.boot }
  var processID: Int32 { disk.processID }
  func pause(milliseconds: UInt64) { disk.pause(milliseconds: milliseconds) }

  func openFolder(_ path: String, creating: Bool) throws(DiskError) -> any LogFolder {
    ForgetfulFolder(self, try disk.openFolder(path, creating: creating))
  }

  fileprivate func isDone(_ sync: Sync) -> Bool {
    called.insert(sync)
    return sync != leftOut
  }

  /// Which sync of the folder comes after what was done last.
  fileprivate var ofFolder: Sync {
    switch last {
    case .synced(.segmentHeader): .segmentName
    case .synced(.foundBytes): .foundName
    case .synced(.headBytes): .headName
    case .synced(.seenHead): .seenName
    case .renamed(from: "SCRUB"): .scrubbedName
    case .renamed: .replacedName
    default: .scrubStart
    }
  }
}

private final class ForgetfulFolder: LogFolder {
  private let disk: ForgetfulDisk
  private let folder: any LogFolder

  init(_ disk: ForgetfulDisk, _ folder: any LogFolder) {
    self.disk = disk
    self.folder = folder
  }

  func names() throws(DiskError) -> [String] { try folder.names() }
  func contains(_ name: String) throws(DiskError) -> Bool { try folder.contains(name) }
  func remove(_ name: String) throws(DiskError) { try folder.remove(name) }
  func surroundings() throws(DiskError) -> FolderSurroundings { try folder.surroundings() }
  func mend(_ item: FolderSurroundings.Item) throws(DiskError) { try folder.mend(item) }

  func open(_ name: String, for use: FileUse) throws(DiskError) -> any LogFile {
    let file = try folder.open(name, for: use)
    if use == .creating, name.hasPrefix("seg-") { disk.unmarked.insert(name) }
    return ForgetfulFile(disk, file, name)
  }

  func rename(_ name: String, to other: String) throws(DiskError) {
    try folder.rename(name, to: other)
    disk.last = .renamed(from: name)
  }

  func sync() throws(DiskError) {
    let sync = disk.ofFolder
    disk.last = nil
    if disk.isDone(sync) { try folder.sync() }
  }
}

private final class ForgetfulFile: LogFile {
  private let disk: ForgetfulDisk
  private let file: any LogFile
  private let name: String
  private var isAppendedTo = false

  init(_ disk: ForgetfulDisk, _ file: any LogFile, _ name: String) {
    self.disk = disk
    self.file = file
    self.name = name
  }

  func size() throws(DiskError) -> UInt64 { try file.size() }
  func tryLock() throws(DiskError) -> Bool { try file.tryLock() }
  func unlock() { file.unlock() }

  func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: UInt64
  ) throws(DiskError) -> Int {
    try file.read(into: buffer, at: offset)
  }

  func append(_ bytes: UnsafeRawBufferPointer) throws(DiskError) -> Int {
    isAppendedTo = true
    return try file.append(bytes)
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: UInt64) throws(DiskError) -> Int {
    if name == "STATE" { disk.unmarked = [] }
    return try file.write(bytes, at: offset)
  }

  func syncData() throws(DiskError) {
    let sync: Sync =
      if name == "heads.log" {
        .headBytes
      } else if isAppendedTo {
        disk.unmarked.contains(name) ? .salvagedBatch : .batch
      } else {
        .foundBytes
      }
    disk.last = .synced(sync)
    if disk.isDone(sync) { try file.syncData() }
  }

  func sync() throws(DiskError) {
    let sync: Sync =
      switch name {
      case "SCRUB": .scrubbedSegment
      case "seen-heads": .seenHead
      default: name.hasPrefix("seg-") ? .segmentHeader : .replacedFile
      }
    disk.last = .synced(sync)
    if disk.isDone(sync) { try file.sync() }
  }
}
