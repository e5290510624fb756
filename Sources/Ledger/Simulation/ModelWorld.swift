/// A log on a simulated disk and the processes at it, for `SmallModel`: the real ledgers, with
/// whatever they remember.
///
/// A process opens the log, appends its batches, and reads after each step what is new. One that died
/// opens the log again and sends the batch again whose fate it does not know.
final class ModelWorld {
  static let path = "/model"
  /// Three batches fill a segment.
  private static let limits = LogLimits(segmentBytes: 2_048, lockWait: 5)
  private static let writer = LogWriter(device: RecordID(high: 1, low: 2)) { 1_795_000_000_000 }
  /// What a record takes in the file. A batch has two.
  static let frameLength = Frame.length(
    envelope: Envelope.length(of: drafts(0)[0]), body: Body.length(of: 0))

  /// What a process does next, and what happens meanwhile.
  enum Step: Hashable {
    /// It comes to its end.
    case whole(Int)
    /// Everybody else looks before this call; then it goes on to its end. Without a number they
    /// look whenever a call changed the disk.
    case watched(Int, before: Int?)
    /// The process dies before this call; of a write so many bytes reach the file. Then everybody
    /// else looks, or nobody does.
    case killed(Int, before: Int, bytes: Int, isSeen: Bool)
  }

  /// What is wrong.
  struct Complaint: Error {
    var text: String
  }

  struct Process {
    /// Nil when it is dead, or did not begin yet.
    var ledger: Ledger?
    /// Batches that were not acknowledged yet.
    var left: Int
    /// The batch that it was appending when it died.
    var pending: Int?
    /// How many records its ledger handed out.
    var seen = 0
    /// The mark after its last step: with the place that its reader came to, all that a ledger
    /// remembers.
    var mark: ChainPoint?
  }

  let disk: SimulatedDisk
  var processes: [Process]
  /// The records that somebody saw, in the order of the log. They may not vanish.
  var held: [UInt64] = []
  /// The number in the log of each batch that was acknowledged.
  var acknowledged: [Int: UInt64] = [:]
  /// How many batches were begun.
  var begun = 0
  private var complaint: Complaint?

  /// A new log, and processes that have not begun.
  init(processes: Int, appends: Int) throws(LedgerError) {
    disk = SimulatedDisk(seed: 1)
    self.processes = Array(repeating: Process(left: appends), count: processes)
    _ = try Ledger.create(
      at: ModelWorld.path, on: disk, purpose: .test, log: RecordID(high: 3, low: 4),
      writer: ModelWorld.writer, limits: ModelWorld.limits)
  }

  /// The same world with every process dead.
  init(_ other: ModelWorld) {
    disk = other.disk.copy(seed: 1)
    processes = other.processes.map { Process(left: $0.left, pending: $0.pending) }
    held = other.held
    acknowledged = other.acknowledged
    begun = other.begun
  }

  /// The same world, where everybody remembers what they remember here.
  func twin() throws(Complaint) -> ModelWorld {
    let twin = ModelWorld(self)
    do throws(LedgerError) {
      for index in processes.indices {
        twin.processes[index] = processes[index]
        twin.processes[index].ledger = try processes[index].ledger?.twin(on: twin.disk)
      }
    } catch {
      throw Complaint(text: "no twin: \(error)")
    }
    return twin
  }

  /// Carries out a step.
  func take(_ step: Step) throws(Complaint) {
    disk.restartCount()
    switch step {
    case .whole(let index):
      try act(index)
    case .watched(let index, let call):
      var last = LastLook()
      disk.beforeCall = { [unowned self] number, _ in
        if call.map({ $0 == number }) ?? last.isDifferent(disk) { look(without: index) }
      }
      try act(index)
      disk.beforeCall = nil
    case .killed(let index, let call, let bytes, let isSeen):
      disk.stopBefore = call
      disk.bytesOfLastWrite = bytes
      try act(index)
      processes[index].ledger = nil
      processes[index].seen = 0
      disk.stopBefore = nil
      if isSeen { look(without: index) }
    }
    if let complaint { throw complaint }
  }

  /// Opens the log, or appends the next batch; then reads.
  private func act(_ index: Int) throws(Complaint) {
    do throws(LedgerError) {
      if let ledger = processes[index].ledger {
        try append(index, ledger)
      } else {
        processes[index].ledger = try Ledger.open(
          at: ModelWorld.path, on: disk, for: .writing(ModelWorld.writer),
          limits: ModelWorld.limits)
      }
      processes[index].mark =
        disk.contents(of: DurableMark.name, in: ModelWorld.path)
        .flatMap { $0.withUnsafeBytes(DurableMark.init) }?.point
      try read(index)
    } catch {
      guard disk.stopBefore != nil else { throw Complaint(text: "\(error)") }
    }
  }

  private func append(_ index: Int, _ ledger: Ledger) throws(LedgerError) {
    let again = processes[index].pending
    let batch = again ?? begun
    if again == nil { begun += 1 }
    processes[index].pending = batch
    let numbers = try ledger.append(ModelWorld.drafts(batch), mayRepeat: again != nil)
    acknowledged[batch] = numbers.first
    processes[index].pending = nil
    processes[index].left -= 1
  }

  private static func drafts(_ batch: Int) -> [DraftRecord] {
    [UInt64(batch * 2), UInt64(batch * 2 + 1)].map { number in
      DraftRecord(
        id: RecordID(milliseconds: 1_795_000_000_000, chance: (0, number)), kind: 1,
        clock: HybridTime(milliseconds: 1), author: "a.jansen", compartment: 1, body: [])
    }
  }

  /// Everybody but one reads, and somebody who has just come.
  private func look(without index: Int) {
    do throws(LedgerError) {
      for other in processes.indices where other != index { try read(other) }
      try observe()
    } catch {
      note("looking: \(error)")
    }
  }

  private func read(_ index: Int) throws(LedgerError) {
    guard let ledger = processes[index].ledger else { return }
    var seen = processes[index].seen
    defer { processes[index].seen = seen }
    try read(ledger, &seen)
  }

  /// Reads the log as somebody who has just come.
  func observe() throws(LedgerError) {
    var seen = 0
    try read(try Ledger.open(at: ModelWorld.path, on: disk, for: .reading), &seen)
  }

  /// Reads on; what was seen by anybody must be there, in the same place.
  private func read(_ ledger: Ledger, _ seen: inout Int) throws(LedgerError) {
    var found: [StoredRecord] = []
    try ledger.readNew { found.append($0) }
    for record in found {
      let number = record.id.low & 0xFFFF
      if record.sequence != UInt64(seen + 1) { note("number \(record.sequence) after \(seen)") }
      if seen < held.count {
        if held[seen] != number { note("\(held[seen]) became \(number)") }
      } else {
        if held.contains(number) { note("\(number) is there twice") }
        held.append(number)
      }
      seen += 1
    }
    if !ledger.damage.isEmpty { note("damage: \(ledger.damage)") }
    if seen < held.count { note("\(held.count) were seen, \(seen) are there") }
    for batch in stride(from: 0, to: held.count, by: 2)
    where batch + 1 == held.count || held[batch] % 2 == 1 || held[batch + 1] != held[batch] + 1 {
      note("half a batch: \(held)")
    }
    for (batch, number) in acknowledged
    where number > held.count || held[Int(number) - 1] != UInt64(batch * 2) {
      note("batch \(batch) is not number \(number): \(held)")
    }
  }

  private func note(_ text: @autoclosure () -> String) {
    if complaint == nil { complaint = Complaint(text: text()) }
  }

  /// On a copy: what was seen is there, the log opens, takes a batch, and keeps it when the power
  /// goes.
  func aftermath() throws(Complaint) {
    let world = ModelWorld(self)
    do throws(LedgerError) {
      try world.observe()
      let ledger = try Ledger.open(
        at: ModelWorld.path, on: world.disk, for: .writing(ModelWorld.writer),
        limits: ModelWorld.limits)
      try world.observe()
      let last = 1_000
      world.acknowledged[last] = try ledger.append(ModelWorld.drafts(last)).first
      world.disk.cutPower(
        PowerCut(names: [], fate: .lost, keepsMark: false), in: ModelWorld.path)
      try world.observe()
    } catch {
      throw Complaint(text: "afterwards: \(error)")
    }
    if let complaint = world.complaint { throw Complaint(text: "afterwards: \(complaint.text)") }
  }
}
