/// A copy of the log itself: its segments and `heads.log`, and nothing of the keyring, so that it may be
/// kept for ever: who was erased cannot be read in it.
package enum LogBackup {
  /// Why a copy was not made or not put back.
  package enum Refusal: Error, Equatable, Sendable {
    /// The log to be copied is damaged. The copy that stands there was left alone.
    case damaged
    /// The copy is damaged, or there is none.
    case noSoundCopy
    /// What stands in the target is another log.
    case otherLog
    /// What stands in the target goes on further: so many records, against so many of the other.
    case longer(records: UInt64, other: UInt64)
    /// As elsewhere.
    case ledger(LedgerError)
  }

  /// Copies what is new or was changed, and checks every byte of the copy; durable when this returns.
  /// Called under the lock of the log.
  /// - Parameter each: called for every record that is checked, to tell how far it is.
  /// - Returns: the names of the files that were copied.
  /// - Throws: `damaged`, `otherLog`, `longer` when the copy holds more records than the log,
  ///   `noSoundCopy` when the copy is not what was written, `ledger`.
  @discardableResult
  package static func write(
    of path: String, to target: String, on disk: any LogDisk, each: () -> Void = {}
  ) throws(Refusal) -> [String] {
    guard case .sound(let log) = try state(path, disk, each) else { throw .damaged }
    switch try state(target, disk, each) {
    case .sound(let copy): try compare(copy, log)
    // A damaged copy is mended, as long as it does not say that it is of another log.
    case .damaged(let copy, _): guard copy.log == log.log else { throw .otherLog }
    case .unreadable, nil: break
    }
    let copied = try copy(path, to: target, disk)
    guard case .sound(let copy) = try state(target, disk, each), copy.head == log.head else {
      throw .noSoundCopy
    }
    return copied
  }

  /// Puts a copy back where there is no log, or a damaged or shorter one. Its heads are kept: they
  /// prove what the log was. Segments of the damaged log of which the copy has no file stay where they
  /// are only when they are not in the copy's way: they are given the ending `.before`.
  /// - Parameter replacingLonger: whether records that only the present log has may be lost. The
  ///   person was told how many.
  /// - Throws: `noSoundCopy`, `otherLog`, `longer`, `ledger`.
  package static func restore(
    from target: String, to path: String, on disk: any LogDisk, replacingLonger: Bool = false
  ) throws(Refusal) {
    guard case .sound(let copy) = try state(target, disk) else { throw .noSoundCopy }
    switch try state(path, disk) {
    case .sound(let log), .damaged(let log, _):
      guard log.log == copy.log else { throw .otherLog }
      if !replacingLonger { try compare(log, copy) }
    case .unreadable, nil: break
    }
    do throws(DiskError) {
      let from = try disk.openFolder(target, creating: false)
      let to = try disk.openFolder(path, creating: true)
      let kept = Set(try from.names())
      for name in try to.names() where isSegment(name) && !kept.contains(name) {
        try to.rename(name, to: name + ".before")
      }
      // The mark says where the log ended that stood here.
      if try to.contains(DurableMark.name) { try to.remove(DurableMark.name) }
      try to.sync()
      for name in kept.sorted() where isSegment(name) {
        try to.replace(name, with: try from.contents(of: name))
      }
      if kept.contains(HeadFile.name), try !to.contains(HeadFile.name) {
        try to.replace(HeadFile.name, with: try from.contents(of: HeadFile.name))
      }
    } catch {
      throw .ledger(.disk(error))
    }
    guard case .sound(let log) = try state(path, disk), log.head == copy.head else {
      throw .noSoundCopy
    }
  }

  private static func isSegment(_ name: String) -> Bool { SegmentHeader.number(in: name) != nil }

  /// What stands in a folder; nil when there is nothing.
  private static func state(
    _ path: String, _ disk: any LogDisk, _ each: () -> Void = {}
  ) throws(Refusal) -> Verification? {
    do throws(LedgerError) {
      return try Ledger.verify(at: path, on: disk, each: each)
    } catch .notFound {
      return nil
    } catch {
      throw .ledger(error)
    }
  }

  private static func compare(
    _ present: LogInformation, _ coming: LogInformation
  ) throws(Refusal) {
    guard present.log == coming.log else { throw .otherLog }
    guard present.records <= coming.records else {
      throw .longer(records: present.records, other: coming.records)
    }
  }

  private static func copy(
    _ path: String, to target: String, _ disk: any LogDisk
  ) throws(Refusal) -> [String] {
    do throws(DiskError) {
      let from = try disk.openFolder(path, creating: false)
      let to = try disk.openFolder(target, creating: true)
      var copied: [String] = []
      for name in try from.names().sorted() where isSegment(name) || name == HeadFile.name {
        let bytes = try from.contents(of: name)
        if try to.contains(name), try to.contents(of: name) == bytes { continue }
        try to.replace(name, with: bytes)
        copied.append(name)
      }
      return copied
    } catch {
      throw .ledger(.disk(error))
    }
  }
}
