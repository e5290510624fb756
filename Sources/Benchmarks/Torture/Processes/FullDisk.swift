import Glibc
import Ledger

/// A real file system that is full: records are appended until they are refused, with every number
/// of blocks left and bodies of every length; then there is room again, and the log goes on.
struct FullDisk: TorturePart {
  let maker: LogMaker
  let folder: String

  /// Blocks of 1 KiB that are left, from 0.
  private static let blocks: UInt64 = 256
  private static let lengths: [Int] = [0, 1, 300, 700, 1_500, 5_000, 40_000]

  var name: String { "a full ext4 on a loop device, \(maker.name)" }
  var size: UInt64? { FullDisk.blocks * UInt64(FullDisk.lengths.count) }
  var gate: UInt64 { 0 }

  var obstacle: String? {
    if geteuid() != 0 { return "only root may mount" }
    if access("/dev/loop-control", F_OK) != 0 { return "there are no loop devices" }
    return access("/usr/sbin/mkfs.ext4", X_OK) == 0 || access("/sbin/mkfs.ext4", X_OK) == 0
      ? nil : "mkfs.ext4 is not installed"
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    let image = "\(folder)/full-\(maker.name)"
    let mount = image + ".mount"
    let variables = ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
    func shell(_ script: String) throws(Child.Failure) {
      try Child(
        program: "sh", arguments: ["-ec", script, "sh", image, mount], environment: variables
      ).run()
    }
    try shell(
      "truncate -s 64M $1; mkfs.ext4 -q -F -b 1024 -m 0 $1; mkdir -p $2; mount -o loop $1 $2")
    defer { try? shell("umount $2; rm -f $1") }
    return try Slice(from: place, to: size) { number in
      let log = "\(mount)/log-\(number)"
      defer { try? Child(program: "rm", arguments: ["-rf", log, "\(mount)/filler"]).run() }
      return try judge(
        log, filler: "\(mount)/filler", blocks: number / UInt64(FullDisk.lengths.count),
        length: FullDisk.lengths[Int(number % UInt64(FullDisk.lengths.count))])
    }
  }

  private func judge(
    _ log: String, filler: String, blocks: UInt64, length: Int
  ) throws -> String? {
    let disk = SystemDisk()
    var kept: [DraftRecord] = []
    var number = 0
    func append(_ ledger: Ledger) throws(LedgerError) {
      number += 1
      var draft = Sample.draft(number)
      draft.body = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: length)
      try ledger.append([draft])
      kept.append(draft)
    }
    do throws(LedgerError) {
      let ledger = try maker.create(at: log, on: disk, device: Sample.device)
      try append(ledger)
      guard fill(filler, leaving: blocks) else { return "the disk cannot be filled" }
      do throws(LedgerError) {
        while number < 20_000 { try append(ledger) }
        return "never full"
      } catch {
        guard case .notSaved(let cause) = error, cause.code == ENOSPC || cause.code == 0 else {
          return "refused with \(error)"
        }
      }
    } catch {
      return "before it was full: \(error)"
    }
    // While it is full, all is there for who reads.
    if let complaint = compare(log, disk, kept) { return "full: " + complaint }
    unlink(filler)
    do throws(LedgerError) {
      try append(try maker.openForWriting(at: log, on: disk, device: Sample.device))
    } catch {
      return "takes nothing when there is room again: \(error)"
    }
    return compare(log, disk, kept)
  }

  private func compare(_ log: String, _ disk: SystemDisk, _ kept: [DraftRecord]) -> String? {
    var found: [DraftRecord] = []
    do throws(LedgerError) {
      let ledger = try maker.openForReading(at: log, on: disk)
      try ledger.readNew { found.append($0.draft) }
      if !ledger.damage.isEmpty { return "damage: \(ledger.damage)" }
    } catch {
      return "cannot be read: \(error)"
    }
    return found == kept ? nil : "\(found.count) records, \(kept.count) acknowledged"
  }

  /// Takes all but so many free blocks.
  private func fill(_ path: String, leaving blocks: UInt64) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var facts = statvfs()
    // What the file itself needs to be found again is not known before: twice comes close.
    for _ in 0..<4 {
      sync()
      guard fstatvfs(file, &facts) == 0 else { return false }
      guard UInt64(facts.f_bavail) > blocks else { return true }
      var status = stat()
      guard fstat(file, &status) == 0 else { return false }
      let more = off_t((UInt64(facts.f_bavail) - blocks) * UInt64(facts.f_frsize))
      guard [0, ENOSPC].contains(posix_fallocate(file, status.st_size, more)) else { return false }
    }
    return true
  }
}
