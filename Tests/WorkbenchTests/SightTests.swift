import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Sight")
struct SightTests {
  /// Every screen that keys lead to, for one viewer.
  private func frames(_ role: Role) -> String {
    var all = ""
    for size in [Size(columns: 200, rows: 60), Size(columns: 80, rows: 24)] {
      for scene in Scene.all where scene.name != "list-empty" && scene.name != "read-only" {
        var stage = Stage(role: role, size: size)
        scene.go(&stage)
        // A practice round is of who sees all.
        guard stage.workbench.viewer.role == role else { continue }
        all += stage.text
      }
      var stage = Stage(role: role, size: size)
      stage.press("m m m 3")
      let people = stage.workbench.caseload.rows.count
      for _ in 0..<people {
        stage.press("enter")
        all += stage.text
        for _ in 0..<5 {
          stage.press("tab")
          all += stage.text
        }
        stage.press("esc j")
      }
    }
    return all
  }

  @Test(
    "a role sees no name, number or word of what is hidden from it, in any frame",
    arguments: [Role.aftercareCoordinator, .supervisionOfficer])
  func nothingHidden(role: Role) throws {
    let viewer = Viewer(user: Practice.user, role: role)
    let everything = Viewer(user: Practice.user, role: .practice)
    let all = Array(Stage.register.files(for: everything))
    let seen = all.filter { viewer.sees($0.compartment) }
    let hidden = all.filter { !viewer.sees($0.compartment) }
    let known = Set(seen.flatMap { [$0.name.listed, $0.name.full] })
    let text = frames(role)
    var checked = 0
    for file in hidden {
      #expect(!text.contains(file.reference.description), "\(file.reference)")
      if !known.contains(file.name.listed) {
        checked += 1
        #expect(!text.contains(file.name.listed), "\(file.name.listed)")
      }
      for note in file.notes {
        // The beginning, because lists cut a text; what also begins a note in sight says nothing.
        let words = String(note.content.text.prefix(30))
        let isElsewhere = seen.contains { file in
          file.notes.contains { $0.content.text.hasPrefix(words) }
        }
        if !isElsewhere { #expect(!text.contains(words), "\(words)") }
      }
    }
    #expect(seen.count > 5)
    #expect(hidden.count > 5)
    #expect(role == .aftercareCoordinator || checked > 5)
    for compartment in Compartment.aboutPeople where !viewer.sees(compartment) {
      #expect(!text.contains("  \(compartment.phrase.nl)  "))
    }
    // The same frames for somebody who sees all do show it, so that the test can fail.
    let open = frames(.practice)
    #expect(hidden.contains { open.contains($0.reference.description) })
  }

  @Test("with and without what is hidden, the screens are the same")
  func sameWithout() {
    let without = Register(folding: Stage.events.filter { $0.compartment != .supervision })
    for scene in Scene.lists + Scene.dossiers.prefix(6) {
      var with = Stage(role: .aftercareCoordinator)
      var bare = Stage(without, role: .aftercareCoordinator)
      scene.go(&with)
      scene.go(&bare)
      #expect(with.lines == bare.lines, "\(scene.name)")
    }
  }

  @Test(
    "who has nothing to decide and sees no returns begins with cases, and records where they work",
    arguments: [
      (Role.supervisionOfficer, Compartment.supervision), (.bijDelegate, .bij),
      (.processDirector, .zvh),
    ])
  func ownPlace(role: Role, compartment: Compartment) throws {
    var stage = Stage(role: role, on: nil)
    #expect(stage.workbench.screen == (stage.workbench.triage.total > 0 ? .triage : .caseload))
    stage.press("3 a p")
    // A return is asked of the home compartment alone; of BIJ the notice is, in the same form.
    #expect(stage.form?.field(.returnType) == nil)
    #expect((stage.form?.field(.noticeNumber) != nil) == (compartment == .bij))
    stage.type("Nieuwman")
    stage.press("ctrl-d")
    #expect(stage.form == nil)
    #expect(try #require(stage.batches.last).map(\.compartment).allSatisfy { $0 == compartment })
    #expect(stage.focusedLine.contains("Nieuwman"))
  }

  @Test(
    "who has something to decide begins with that",
    arguments: [Role.aftercareCoordinator, .practice])
  func triageFirst(role: Role) {
    let stage = Stage(role: role, on: nil)
    #expect(stage.workbench.screen == .triage)
    #expect(stage.text.contains("NU"))
  }

  @Test("who has nothing to decide begins with who returns")
  func nothingToDecide() {
    #expect(Stage(Register(), role: .aftercareCoordinator, on: nil).workbench.screen == .returns)
  }
}
