/// Everything that a few processes can do to one log and that can happen to them, gone through without
/// chance: every order of their steps, each of them killed, or all of them by a power cut, before every
/// call that finds the disk changed.
///
/// It is the real ledger that runs. Writers take turns as the lock makes them; the others read at any
/// moment. States that were seen before are not gone through again. What must hold in each of them: what
/// was acknowledged, or seen by anybody, is there in its place; a batch is there as a whole or not at
/// all, and once; nothing passes for damage; and the log opens, takes a batch and keeps it.
package struct SmallModel {
  /// What was gone through.
  package struct Counts: Equatable, Sendable {
    /// States that differ.
    package var states = 0
    /// Steps taken from them.
    package var steps = 0
    /// Deaths of one process.
    package var kills = 0
    /// Power cuts, each with one of its outcomes.
    package var powerCuts = 0
    /// States at whose end every batch was in the log.
    package var ends = 0
    /// The first five things that went wrong, in words.
    package var wrong: [String] = []
  }

  /// A state that is still to be gone on from, and how it was come to since nobody was alive.
  private struct Place {
    var world: ModelWorld
    var path: [ModelWorld.Step] = []
    var crashes: Int
  }

  private var counts = Counts()
  private var known: Set<Digest> = []
  /// What was left when everybody was dead, looked at already.
  private var remains: Set<Digest> = []
  private var waiting: [Place] = []

  private init() {}

  /// Goes through all of it.
  ///
  /// - Parameters:
  ///   - processes: how many, all alike.
  ///   - appends: batches of two records that each of them appends.
  ///   - crashes: kills and power cuts together that may follow each other.
  package static func run(
    processes: Int, appends: Int, crashes: Int = 1
  ) throws(LedgerError) -> Counts {
    var model = SmallModel()
    let start = try ModelWorld(processes: processes, appends: appends)
    model.visit(Place(world: start, crashes: crashes))
    while let place = model.waiting.popLast(), model.counts.wrong.count < 5 {
      do throws(ModelWorld.Complaint) {
        try model.goOn(from: place)
      } catch {
        model.note(error, place)
      }
    }
    return model.counts
  }

  private mutating func note(_ complaint: ModelWorld.Complaint, _ place: Place) {
    if counts.wrong.count < 5 { counts.wrong.append("\(complaint.text), after \(place.path)") }
  }

  private mutating func visit(_ place: Place) {
    let key = ModelKey.of(place.world, crashes: place.crashes)
    guard known.insert(key).inserted else { return }
    counts.states += 1
    if place.world.processes.allSatisfy({ $0.left == 0 }) { counts.ends += 1 }
    waiting.append(place)
  }

  private mutating func goOn(from place: Place) throws(ModelWorld.Complaint) {
    let processes = place.world.processes
    var different: Set<Digest> = []
    let next = processes.indices.filter {
      processes[$0].left > 0 && different.insert(ModelKey.of(processes[$0])).inserted
    }
    if next.isEmpty { perish(place) }
    for index in next { try take(index, place) }
  }

  /// A call at which something can happen that could not happen at the call before.
  private struct Moment {
    var call: Int
    /// How much of a write may reach the file.
    var bytes: [Int]
  }

  /// One step of one process, in all the ways in which it can go.
  private mutating func take(_ index: Int, _ place: Place) throws(ModelWorld.Complaint) {
    guard place.crashes > 0 else {
      // Nobody dies any more: where a reader was stopped half-way makes no difference then.
      try step(.whole(index), try place.world.twin(), place)
      return try step(.watched(index, before: nil), try place.world.twin(), place)
    }
    let world = try place.world.twin()
    var moments: [Moment] = []
    var last = LastLook()
    world.disk.beforeCall = { [unowned world] call, kind in
      let isNew = last.isDifferent(world.disk)
      let frame = ModelWorld.frameLength
      if isNew || kind == .append {
        moments.append(
          Moment(call: call, bytes: kind == .append ? [0, 40, frame, frame + 40] : [0]))
      }
    }
    try step(.whole(index), world, place)
    for moment in moments {
      try step(.watched(index, before: moment.call), try place.world.twin(), place)
      for bytes in moment.bytes { try kill(index, moment.call, bytes, place) }
    }
  }

  private mutating func step(
    _ step: ModelWorld.Step, _ world: ModelWorld, _ place: Place
  ) throws(ModelWorld.Complaint) {
    counts.steps += 1
    try world.take(step)
    world.disk.beforeCall = nil
    visit(Place(world: world, path: place.path + [step], crashes: place.crashes))
  }

  /// Killed there, with and without somebody looking afterwards; or the power goes.
  private mutating func kill(
    _ index: Int, _ call: Int, _ bytes: Int, _ place: Place
  ) throws(ModelWorld.Complaint) {
    for isSeen in [false, true] {
      let step = ModelWorld.Step.killed(index, before: call, bytes: bytes, isSeen: isSeen)
      let world = try place.world.twin()
      counts.steps += 1
      counts.kills += 1
      try world.take(step)
      let killed = Place(world: world, path: place.path + [step], crashes: place.crashes)
      perish(killed)
      visit(Place(world: world, path: killed.path, crashes: place.crashes - 1))
    }
  }

  /// Everybody dies: what is left must do, and after a power cut too.
  private mutating func perish(_ place: Place) {
    let world = place.world
    guard remains.insert(ModelKey.ofRemains(world, crashes: place.crashes)).inserted else { return }
    do throws(ModelWorld.Complaint) { try world.aftermath() } catch { note(error, place) }
    guard place.crashes > 0 else { return }
    for outcome in world.disk.powerCuts(in: ModelWorld.path) {
      counts.powerCuts += 1
      let dark = ModelWorld(world)
      dark.disk.cutPower(outcome, in: ModelWorld.path)
      let after = Place(world: dark, crashes: place.crashes - 1)
      visit(after)
      guard remains.insert(ModelKey.ofRemains(dark, crashes: -1)).inserted else { continue }
      do throws(ModelWorld.Complaint) { try dark.aftermath() } catch { note(error, after) }
    }
  }
}
