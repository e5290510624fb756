import Ledger

/// A writer killed before a call, the power perhaps cut, up to three more crashes while recovering
/// or appending; then the log must be whole, take a record and keep it over one more loss of power.
struct CrashStates: TorturePart {
  let maker: LogMaker
  let gate: UInt64

  var name: String { "simulated crash states, \(maker.name)" }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: nil) { number in
      // Neighbouring numbers must not give neighbouring chances.
      var chance = Chance(seed: Chance.mixed(seed, number))
      let sector = Bool.random(using: &chance) ? 512 : 4_096
      let disk = SimulatedDisk(seed: chance.next(), sector: sector)
      return CrashStates.complaint(maker, on: disk, disk, &chance)
    }
  }

  /// What is wrong after one such life.
  ///
  /// - Parameters:
  ///   - surface: what the ledger sees of the disk.
  ///   - disk: what is killed and loses power.
  static func complaint(
    _ maker: LogMaker, on surface: any LogDisk, _ disk: SimulatedDisk, _ chance: inout Chance
  ) -> String? {
    let books = Bookkeeping(maker, disk, surface: surface)
    disk.stopBefore = Int.random(in: 0..<longestLife, using: &chance)
    books.live()
    return torment(books, &chance)
  }

  /// More calls than a whole life makes, so that some writers end in peace.
  private static let longestLife = 140

  private static func torment(_ books: Bookkeeping, _ chance: inout Chance) -> String? {
    if let complaint = crash(books, &chance) { return complaint }
    for _ in 0..<Int.random(in: 0...3, using: &chance) {
      if Bool.random(using: &chance) {
        books.disk.stopBefore = Int.random(in: 0..<40, using: &chance)
        books.open()
      } else {
        books.open()
        if let complaint = books.complaint() { return "while recovering: " + complaint }
        books.disk.restartCount()
        books.disk.stopBefore = Int.random(in: 0..<12, using: &chance)
      }
      books.append(Int.random(in: 1...3, using: &chance))
      if let complaint = crash(books, &chance) { return complaint }
    }
    books.open()
    guard books.isOpen else { return "cannot be opened: \(String(describing: books.lastError))" }
    if let complaint = books.complaint() { return "after opening: " + complaint }
    guard books.append(1) else { return "takes nothing: \(String(describing: books.lastError))" }
    books.die()
    books.disk.cutPower()
    if let complaint = books.complaint() { return "at the end: " + complaint }
    guard case .sound? = try? books.verify() else {
      return "at the end: not called sound"
    }
    return nil
  }

  /// The process is killed; perhaps somebody looks, or deletes the mark; perhaps the power goes.
  private static func crash(_ books: Bookkeeping, _ chance: inout Chance) -> String? {
    books.die()
    var complaint: String?
    switch Int.random(in: 0..<8, using: &chance) {
    case 0: books.disk.remove("STATE", in: Bookkeeping.path)
    case 1, 2, 3: complaint = books.complaint()
    default: break
    }
    if Bool.random(using: &chance) { books.disk.cutPower() }
    books.disk.restartCount()
    return complaint.map { "after dying: " + $0 }
  }
}

extension Chance {
  /// A seed for each pair of numbers.
  static func mixed(_ seed: UInt64, _ number: UInt64) -> UInt64 {
    var chance = Chance(seed: seed)
    var second = Chance(seed: chance.next() ^ number)
    return second.next()
  }
}
