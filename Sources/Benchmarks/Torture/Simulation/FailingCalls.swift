import Glibc
import Ledger

/// Every call to the disk in the life of a writer failed in turn, in every way, once and for ever,
/// and with a second failure somewhere after the first.
struct FailingCalls: TorturePart {
  let maker: LogMaker
  /// How many calls a life makes.
  private let calls: Int

  private static let failures: [SimulatedDisk.Failure] =
    [EIO, ENOSPC, EDQUOT, EINTR].map { .error($0) } + [.short]

  var name: String { "every call to the disk failed, twice as well, \(maker.name)" }

  /// Each failure once and for ever, each ended by a kill and by a loss of power.
  private var singles: UInt64 { UInt64(calls * FailingCalls.failures.count * 4) }
  /// Every second failure within so many calls of the first.
  private static let reach = 30
  var size: UInt64? {
    singles + UInt64(calls * FailingCalls.reach * FailingCalls.failures.count * 2)
  }
  var gate: UInt64 { singles }

  init(_ maker: LogMaker) {
    self.maker = maker
    let disk = SimulatedDisk(seed: 4)
    Bookkeeping(maker, disk).live()
    calls = disk.calls
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: size) { number in
      let isSingle = number < singles
      let rest = Int(isSingle ? number : number - singles)
      let failure = FailingCalls.failures[rest % FailingCalls.failures.count]
      let step = rest / FailingCalls.failures.count
      let losesPower = step % 2 == 0
      let isForever = isSingle && step / 2 % 2 == 0
      let disk = SimulatedDisk(seed: Chance.mixed(seed, number))
      if isSingle {
        disk.fault = .init(call: step / 4, failure: failure, forever: isForever)
      } else {
        let first = step / 2 / FailingCalls.reach
        let second = first + 1 + step / 2 % FailingCalls.reach
        disk.fault = .init(call: first, failure: failure, forever: false)
        disk.secondFault = .init(call: second, failure: failure, forever: false)
      }
      return judge(Bookkeeping(maker, disk), losesPower: losesPower, isForever: isForever)
    }
  }

  private func judge(_ books: Bookkeeping, losesPower: Bool, isForever: Bool) -> String? {
    books.live()
    books.die()
    if losesPower { books.disk.cutPower() }
    // A disk that fails for good cannot be told to forget what it was given, and no mark survives a
    // loss of power.
    let mayReturn = losesPower || isForever
    if let complaint = books.complaint(refusedMayReturn: mayReturn) { return complaint }
    books.open()
    guard books.isOpen, books.append(3) else {
      return "takes nothing afterwards: \(String(describing: books.lastError))"
    }
    return books.complaint(refusedMayReturn: mayReturn).map { "afterwards: " + $0 }
  }
}
