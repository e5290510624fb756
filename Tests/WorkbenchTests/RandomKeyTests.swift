import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

/// Somebody who presses whatever comes to hand, in every role and on every screen, while colleagues
/// write, the disk refuses and the window changes size.
@Suite("100,000 random keys")
struct RandomKeyTests {
  static let seeds = 25
  /// The gate runs optimised; in between a tenth has to do.
  #if DEBUG
    static let keysEach = 400
  #else
    static let keysEach = 4_000
  #endif

  @Test(
    "keep the frame whole and the cursor on somebody, and undo the way back",
    arguments: 0..<RandomKeyTests.seeds)
  func keys(seed: Int) {
    var hand = Hand(seed: UInt64(seed) + 1)
    let role = seed < 20 ? Role.allCases[seed % Role.allCases.count] : .practice
    let base = seed % 3 == 0 ? OddNames.register : Queue.register
    var (columns, rows) = PropertyTests.sizes[seed % PropertyTests.sizes.count]
    var stage = Stage(
      base, role: role, user: Practice.viewer(role).user, size: Size(columns: columns, rows: rows),
      language: seed % 2 == 0 ? .dutch : .english, on: nil)
    var recent: [String] = []
    var tried = 0
    var index = 0
    while index < Self.keysEach {
      for key in hand.next(on: stage) where index < Self.keysEach {
        index += 1
        recent = recent.suffix(15) + [key.name]
        let register = stage.workbench.register
        let batches = stage.effects.count
        let wasLocked = stage.workbench.lock != nil
        // What others wrote first is in no register of before.
        let isAlone = if case .saves = stage.disk { true } else { false }
        stage.send(.key(key))
        let hint = recent.joined(separator: " ")
        if stage.workbench.lock != nil, !wasLocked {
          #expect(LockTests.isClean(stage.workbench) == nil)
        }
        let written = stage.effects[batches...].compactMap { effect in
          if case .append(let events, _) = effect { events } else { nil }
        }
        if isAlone, written.count == 1, tried < 60, Self.isDecision(written[0]),
          stage.workbench.lock == nil
        {
          tried += 1
          Self.expectWayBack(stage, from: register, hint)
        }
        if index % 5 == 0 { PropertyTests.check(stage, stage.frame, hint) }
      }
      disturb(&stage, &hand, index, base, &columns, &rows)
    }
    #expect(role.mayDecide || tried == 0, "\(role) decided")
  }

  /// What others do meanwhile.
  private func disturb(
    _ stage: inout Stage, _ hand: inout Hand, _ index: Int, _ base: Register, _ columns: inout Int,
    _ rows: inout Int
  ) {
    if hand.oneIn(97) { stage.send(.paste("x\u{1b}[31m\n\u{202E}y\t🙂")) }
    if stage.workbench.lock != nil, hand.oneIn(3) {
      stage.press("esc")
      stage.type(Stage.passphrase)
      stage.press("enter")
    }
    stage.recordsViews = index % 400 > 20
    if case .refuses = stage.disk, hand.oneIn(4) { stage.disk = .saves }
    if hand.oneIn(150) { stage.disk = .refuses }
    if hand.oneIn(61) {
      let people = base.files(for: stage.workbench.viewer).map(\.id).sorted()
      if let other = people.randomElement(using: &hand.chance) {
        let written = StaleTests.events(
          [
            .addAlias(other, PersonName(parsing: "Odd Alias")),
            .setTask(other, TaskContent(title: "x", due: Stage.now.date, assignee: nil)),
          ], on: base, seed: UInt64(index) + 1_000_000)
        if hand.oneIn(2) {
          stage.disk = .others(written)
        } else if stage.workbench.lock == nil {
          stage.perform(stage.workbench.update(.arrived(written)))
        }
      }
    }
    if hand.oneIn(60) {
      (columns, rows) = PropertyTests.sizes.randomElement(using: &hand.chance)!
      stage.resize(columns, rows)
    }
  }

  /// Whether a batch is a decision, and not one taken back or put back.
  static func isDecision(_ events: [Event]) -> Bool {
    events.allSatisfy { event in
      switch event.fact {
      case .withdrawn, .restored: false
      default: event.compartment != .audit
      }
    }
  }

  /// Undo gives back what was there, and redo what was decided; what has left the house stays, and the
  /// screen says so.
  static func expectWayBack(_ decided: Stage, from before: Register, _ hint: String) {
    var stage = decided
    // Out of whatever is open: undo is a key of the screens.
    stage.press("esc esc esc")
    let viewer = stage.workbench.viewer
    let after = Seen(stage.workbench.register, viewer)
    let count = stage.batches.count
    stage.press("u")
    let undone = Seen(stage.workbench.register, viewer)
    guard stage.batches.count > count else {
      #expect(undone == after, "nothing was undone after \(hint)")
      return
    }
    if let difference = undone.difference(from: Seen(before, viewer)) {
      Issue.record(
        "undo does not give back \(difference) after \(hint); it says \(stage.messageLine)")
    }
    stage.press("U")
    if let difference = Seen(stage.workbench.register, viewer).difference(from: after) {
      let facts = stage.batches.suffix(3).map { batch in batch.map(\.fact) }
      Issue.record(
        "redo does not give back \(difference) after \(hint); \(stage.messageLine) \(facts)")
    }
  }
}

/// What a viewer can see of a register, but for when a file was last touched: undoing is something that
/// happened as well.
struct Seen: Hashable {
  private let parts: [String: Set<[AnyHashable?]>]

  init(_ register: Register, _ viewer: Viewer) {
    let question = ListQuestion(viewer: viewer, now: Stage.now, scope: .all, since: nil)
    var rows: [String: [[AnyHashable?]]] = [:]
    rows["returns"] = register.returns(question).map { [$0] }
    rows["caseload"] = register.caseload(question).map { row in
      [
        row.id, row.reference, row.name, row.birthDate, row.ownerName, row.responsibleName,
        row.level, row.awaitsStart, row.lastContact, row.nextContact, row.openTasks,
        row.firstTaskDue, row.earliest, row.status,
      ]
    }
    rows["notes"] = register.notes(question).map { row in
      [row.id, row.note.content, row.note.amendments.live, row.note.retraction.live]
    }
    rows["measures"] = register.measures(question).map { [$0.id, $0.end, $0.standing] }
    rows["queue"] = register.triage(question).map { [$0.id, $0.signal, $0.matter, $0.due] }
    rows["time lines"] = register.files(for: viewer).map { file in
      [file.id, register.timeline(of: file.id, for: viewer).filter { !$0.isWithdrawn }]
    }
    parts = rows.mapValues(Set.init)
  }

  /// The first of what there was before and what there is now, where they differ.
  func difference(from other: Seen) -> String? {
    for name in parts.keys.sorted() where parts[name] != other.parts[name] {
      let now = parts[name, default: []]
      let before = other.parts[name, default: []]
      return
        "\(name): \(before.subtracting(now).first ?? []) is \(now.subtracting(before).first ?? [])"
    }
    return nil
  }
}

/// Presses keys by chance, most of them where they mean something.
struct Hand {
  var chance: SplitMix64

  init(seed: UInt64) { chance = SplitMix64(seed: seed) }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz")
  private static let verbs = [
    "x", "c", "d", "s", "h", "n", "z", "f", "l", "p", "i", "e", "E", "C", "W", "P", "D", "u", "U",
    "r", "space", "* x",
  ]
  private static let texts = ["+3d", "-1d", "26-11", "vr", "nu", "3", "gebeld", "é", "9:00", "2j"]

  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &chance) == 0 }

  mutating func next(on stage: Stage) -> [Key] {
    let any = [PropertyTests.keys.randomElement(using: &chance)!]
    if oneIn(4) { return any }
    if case .form? = stage.workbench.overlay { return inForm() }
    guard stage.workbench.overlay == nil, stage.workbench.prompt == nil else { return any }
    switch Int.random(in: 0..<8, using: &chance) {
    case 0: return keys("a \(Self.letters.randomElement(using: &chance)!)")
    case 1: return keys("a \(Self.letters.randomElement(using: &chance)!.uppercased())")
    case 2: return keys("\(Int.random(in: 1...8, using: &chance))")
    case 3:
      return keys(["j", "k", "j j j", "G", "g g", "enter", "tab"].randomElement(using: &chance)!)
    case 4, 5: return keys(Self.verbs.randomElement(using: &chance)!)
    case 6:
      return keys(["enter tab tab", "m m", "esc esc", "pagedown"].randomElement(using: &chance)!)
    default: return any
    }
  }

  private mutating func inForm() -> [Key] {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0, 1: return [.control("d")]
    case 2, 3: return [.tab]
    case 4: return Self.texts.randomElement(using: &chance)!.map { .character($0) }
    case 5: return [.right]
    case 6: return [.enter]
    default: return [.character(Self.letters.randomElement(using: &chance)!)]
    }
  }

  private func keys(_ names: String) -> [Key] {
    names.split(separator: " ").map { Key(name: String($0))! }
  }
}
