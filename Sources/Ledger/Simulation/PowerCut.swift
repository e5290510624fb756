/// What a power cut leaves of one log's folder: chosen, not left to chance, for whoever wants to go
/// through all of them.
///
/// New names are there or not, each by itself, and so is what was written to `STATE`, which nobody
/// syncs. The sectors of a segment that were not synced share one fate. `LOCK` stays: nothing is read
/// from it but a number for whoever waits.
package struct PowerCut: Hashable, Sendable {
  /// What becomes of sectors that were not synced.
  enum Fate: CaseIterable {
    /// They are as they were.
    case lost
    /// All of them were written.
    case kept
    /// The file got its new length, and zeros.
    case length
    /// The first was written, the others are zeros.
    case first
    /// The last was written, the others are zeros.
    case last
    /// The file got half of its new length, and what belongs there.
    case half
  }

  /// The names made since the last sync of the folder that are there afterwards.
  var names: Set<String>
  /// What becomes of segments.
  var fate: Fate
  /// Whether `STATE` is as it was written last.
  var keepsMark: Bool
}

extension SimulatedDisk {
  /// Everything that a power cut may leave now; some of it may be the same.
  package func powerCuts(in path: String) -> [PowerCut] {
    guard let folder = folders[path] else { return [] }
    let new = folder.files.keys.filter {
      $0 != LogLock.name && folder.files[$0] !== folder.durable[$0]
    }.sorted()
    let isWritten = folder.files.contains { name, file in
      SegmentHeader.number(in: name) != nil && !file.unsynced.isEmpty
    }
    let fates = isWritten ? PowerCut.Fate.allCases : [.kept]
    let isMarked = folder.files[DurableMark.name]?.unsynced.isEmpty == false
    return (0..<1 << new.count).flatMap { choice in
      let names = Set(new.indices.filter { choice >> $0 & 1 == 1 }.map { new[$0] })
      return fates.flatMap { fate in
        (isMarked ? [true, false] : [true]).map {
          PowerCut(names: names, fate: fate, keepsMark: $0)
        }
      }
    }
  }
}

extension SimulatedFolder.Node {
  func losePower(_ outcome: PowerCut, sector: Int) {
    for name in files.keys.sorted()
    where name != LogLock.name && files[name] !== durable[name] && !outcome.names.contains(name) {
      files[name] = durable[name]
    }
    durable = files
    for (name, file) in files {
      let isSegment = SegmentHeader.number(in: name) != nil
      let isKept = name != DurableMark.name || outcome.keepsMark
      file.losePower(isSegment ? outcome.fate : isKept ? .kept : .lost, sector: sector)
    }
  }
}

extension SimulatedFile.Node {
  func losePower(_ fate: PowerCut.Fate, sector: Int) {
    let (first, last) = (unsynced.min(), unsynced.max())
    let synced = durable.count
    let length =
      switch fate {
      case .lost: synced
      case .half: synced + (seen.count - synced) / 2
      case .kept, .length, .first, .last: seen.count
      }
    settle(sector: sector, length: unsynced.isEmpty ? synced : length) { index in
      let isWritten =
        switch fate {
        case .lost, .length: false
        case .kept, .half: true
        case .first: index == first
        case .last: index == last
        }
      let start = index * sector
      return isWritten ? seen[start..<min(start + sector, seen.count)] : nil
    }
    seen = durable
    holder = nil
  }
}
