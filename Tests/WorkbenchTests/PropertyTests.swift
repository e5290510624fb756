import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Whatever is pressed")
struct PropertyTests {
  static let sizes = [
    (80, 24), (120, 40), (200, 60), (60, 20), (40, 10), (39, 9), (79, 16), (1, 1),
  ]

  static let keys: [Key] =
    "abcdefghijklmnopqrstuvwxyz0123456789/:?*~[]GULQCWPHVéł\\+-!<>\"".filter { $0 != "Q" }.map(
      Key.character)
    + [
      .enter, .enter, .escape, .escape, .tab, .tab, .backTab, .up, .down, .left, .right, .home,
      .end,
      .pageUp, .pageDown, .backspace, .delete, .character(" "), .function(1), .insert, .alt("x"),
    ] + "abdefklnpuwz".map(Key.control)

  /// What must hold for every frame.
  static func check(_ stage: Stage, _ frame: Frame, _ hint: @autoclosure () -> String) {
    let size = stage.workbench.size
    #expect(frame.canvas.size == size)
    guard let cursor = frame.cursor else {
      Issue.record("no cursor after \(hint())")
      return
    }
    let inside = (0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row)
    if !inside { Issue.record("cursor \(cursor) outside \(size) after \(hint())") }
    for line in frame.canvas.lines {
      let bad = line.unicodeScalars.contains {
        $0.properties.generalCategory == .control || (0x202A...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value)
      }
      if bad { Issue.record("control character in \(line.debugDescription) after \(hint())") }
    }
    let workbench = stage.workbench
    let painted = Set(workbench.paintedPeople)
    let recorded = Set(stage.views.compactMap(\.access).flatMap(\.result.painted))
    let pending = Set(workbench.painting?.showing.result.painted ?? [])
    if !painted.isSubset(of: recorded.union(pending)) {
      Issue.record("somebody is painted who is not on record after \(hint())")
    }
    if let person = workbench.dossier?.person,
      !stage.views.contains(where: { $0.access?.object.people == [person] })
    {
      Issue.record("a dossier is open that is not on record after \(hint())")
    }
    if workbench.overlay == nil, !workbench.hint.isShown, workbench.prompt == nil,
      workbench.dossier == nil, workbench.earlier == nil,
      workbench.isListOnRecord, !workbench.isTooSmall, let id = workbench.focusedPerson,
      let file = workbench.file(id)
    {
      let line = frame.canvas.lines[cursor.row]
      // A name may hold signs that no terminal draws alike; the screen shows what they come to.
      var drawn = Canvas(size: Size(columns: 8, rows: 1))
      drawn.write(String(file.name.listed.prefix(3)), at: Point(column: 0, row: 0))
      let name = drawn.lines[0]
      if !line.contains("▌") || !line.contains(name) {
        Issue.record("the cursor is not on \(name): \(line) after \(hint())")
      }
    }
  }

  @Test("a storm of resizes on every screen keeps the frame whole", arguments: Scene.pictured)
  func resizeStorm(scene: Scene) {
    var stage = Stage()
    scene.go(&stage)
    for columns in stride(from: 1, through: 211, by: 15) {
      for rows in [1, 5, 9, 10, 11, 17, 24, 61] {
        stage.resize(columns, rows)
        PropertyTests.check(stage, stage.frame, "\(scene.name) \(columns)x\(rows)")
      }
    }
  }

  @Test(
    "a held key ends at an end and stays there", arguments: ["j", "k", "pagedown", "ctrl-u", "tab"])
  func heldKey(name: String) {
    for place in [
      "1", "2", "3", "4", "5", "enter", "enter tab", "enter tab tab", "enter shift-tab",
    ] {
      var stage = Stage()
      stage.press(place)
      for _ in 0..<200 { stage.press(name) }
      PropertyTests.check(stage, stage.frame, "\(place), then \(name)")
      let last = stage.lines
      if name != "tab" {
        stage.press(name)
        #expect(stage.lines == last)
      }
    }
  }

  /// Decisions, each from the list of all returns.
  static let decisions = [
    "c o g ctrl-d", "h k ctrl-d", "space space space h l ctrl-d ctrl-d", "a n o f X ctrl-d",
    "a t B tab v r ctrl-d", "a c t m o r g e n ctrl-d", "d + 9 d ctrl-d",
    "a p X tab tab tab tab tab e tab tab + 4 d ctrl-d", "* h n ctrl-d ctrl-d", "4 e X ctrl-d",
    "4 i X ctrl-d", "x c ctrl-d",
  ]

  /// Decisions on the queue and on measures.
  static let queueDecisions = [
    "1 G z + 3 d ctrl-d", "1 G n X ctrl-d", "1 G f X tab X ctrl-d", "5 l ctrl-d",
    "5 j j p X ctrl-d", "5 j n X ctrl-d", "5 j i X ctrl-d", "5 G i X ctrl-d",
    "5 j j a a X ctrl-d", "5 j j a k b ctrl-d", "5 j j a v ctrl-u 2 j ctrl-d",
    "5 j j a o n X ctrl-d", "5 j j a l p ctrl-d",
  ]

  @Test("undo after a decision shows what was there before it", arguments: decisions)
  func undoIsIdentity(keys: String) { undoRestores(Stage(lastLook: nil), keys) }

  @Test("undo of a decision on the queue or a measure does so too", arguments: queueDecisions)
  func queueUndoIsIdentity(keys: String) {
    undoRestores(Stage(Queue.register, lastLook: nil), keys)
  }

  private func undoRestores(_ begun: Stage, _ keys: String) {
    var stage = begun
    stage.press("m m m")
    // The queue itself orders by when a file was last touched, which an undo is as well.
    func pictures() -> [[String]] {
      ["2", "3", "4", "5"].map { screen in
        var copy = stage
        // From the top: somebody new takes the cursor along.
        copy.press("esc esc \(screen) g g")
        return copy.lines
      }
    }
    let before = pictures()
    let open = Set(stage.workbench.triage.rows.map(\.id))
    stage.press(keys)
    #expect(stage.batches.count == 1, "\(stage.text)")
    let after = pictures()
    let decided = Set(stage.workbench.triage.rows.map(\.id))
    // Not everything stands in a list.
    if !keys.hasPrefix("5 j j a") { #expect(after != before || decided != open) }
    stage.press("u")
    #expect(Set(stage.workbench.triage.rows.map(\.id)) == open)
    #expect(stage.batches.count == 2)
    #expect(pictures() == before)
    stage.press("U")
    #expect(pictures() == after)
    #expect(Set(stage.workbench.triage.rows.map(\.id)) == decided)
  }
}

/// A practice log with names and notes that screens can stumble over.
enum OddNames {
  static let names = [
    "Sam 't Hooft", "Deniz Çelik", "Linh Nguyễn", "Anne van der Berg-de Wit", "Ng",
    String(repeating: "Wolfeschlegelsteinhausen", count: 12), "Ali \u{202E}desrever\u{202C} Baba",
    "李 小龍", "Zoë\u{301}\u{301}\u{301} O'Neill", "\u{1F9D1}\u{200D}\u{1F373} Kok", "Tab\tStop",
  ]

  static let register: Register = {
    var register = Stage.register
    var ids = RecordIDSource(generator: SplitMix64(seed: 3))
    let author = Viewer(user: UserName("jansen"), role: .practice)
    for (index, name) in names.enumerated() {
      let at = Stage.now.adding(seconds: -600 + index)
      let identity = Identity(
        name: PersonName(given: "", prefix: "", surname: name), birthDate: .unknown)
      let person = NewPerson(
        identity: identity, compartment: .aftercare, owner: author.user,
        firstReturn: NewReturn(
          details: ReturnDetails(type: .sentenceEnd, institution: "PI \u{2066}x\u{2069} \(name)"),
          dates: [
            ReturnDate(
              kind: .sentenceEnd, date: Stage.now.date.adding(days: index), quality: .indicative,
              source: .custodialAgency, receivedOn: Stage.now.date)
          ]))
      let made = try! Decider.decide(
        [.register(person)], in: register, by: author, at: at, ids: &ids)
      for event in made { register.evolve(event) }
      let note = NoteContent(
        category: .care, reliability: .fact, source: "🧑‍⚕️",
        text: "👩‍👩‍👧\n\u{1b}[2J\u{7} zorg\r\nrustig 🙂",
        observedAt: at, disputedBy: "")
      let noted = try! Decider.decide(
        [.addNote(made[0].id, note)], in: register, by: author, at: at, ids: &ids)
      for event in noted { register.evolve(event) }
    }
    return register
  }()
}
