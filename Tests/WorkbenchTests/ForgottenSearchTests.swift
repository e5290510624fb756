import Casework
import Testing
import Wording

@testable import Workbench

/// Words that somebody searched for may be the last place where a name stands.
@Suite("Searches that lead to somebody who was erased")
struct ForgottenSearchTests {
  private static var erased: PersonFile {
    let viewer = Viewer(user: Practice.user, role: .practice)
    return Stage.register.files(for: viewer).first { $0.name.listed == "Vos, Ravi de" }!
  }

  /// A search on screen 2, and a view of that search.
  private static func searching(_ search: String) -> Stage {
    var stage = Stage.goingOn(Whereabouts())
    stage.press("m m m 2 /")
    stage.type(search)
    stage.press("enter : ")
    stage.type("weergave bewaren")
    stage.press("enter")
    stage.type("Bewaard")
    stage.press("enter")
    #expect(stage.workbench.views.map(\.filter) == [search])
    return stage
  }

  static let searches: [(search: String, goes: Bool)] = [
    ("vos", true), ("\"de vos\"", true), ("owner:me vos", true),
    // Nobody is named by these.
    ("owner:none", false), ("due<14d", false),
    // So many have this in their names that nobody is meant by it.
    ("e", false),
    ("nijland", false),
  ]

  @Test("are gone at the next start, with the views of them; others stay", arguments: searches)
  func restart(search: String, goes: Bool) throws {
    let before = Self.searching(search).workbench.whereabouts
    let bytes = before.bytes
    let kept = try #require(Whereabouts(bytes: bytes))
    #expect(kept == before)
    var register = Stage.register
    register.forget(Self.erased.id)
    let after = Stage.goingOn(kept, in: register)
    #expect(after.workbench.returns.filter.text == (goes ? "" : search))
    #expect(after.workbench.views.map(\.filter) == (goes ? [] : [search]))
    #expect(after.messageLine.contains("Een zoekopdracht is weg") == goes)
    // Nobody was erased: all of it is there.
    let same = Stage.goingOn(kept)
    #expect(same.workbench.returns.filter.text == search)
    #expect(same.workbench.views.map(\.filter) == [search])
  }

  @Test("are gone after unlocking when somebody was erased meanwhile", arguments: searches)
  func locked(search: String, goes: Bool) throws {
    var stage = Self.searching(search)
    stage.press("L")
    #expect(stage.workbench.lock != nil)
    let places = stage.effects.compactMap { effect -> Whereabouts? in
      if case .keepPlace(let place) = effect { place } else { nil }
    }
    let kept = try #require(places.last)
    var setup = stage.setup
    setup.whereabouts = kept
    setup.register.forget(Self.erased.id)
    stage.perform(stage.workbench.update(.unlocked(setup, stage.kept)))
    stage.press("2")
    #expect(stage.workbench.returns.filter.text == (goes ? "" : search))
    #expect(stage.workbench.whereabouts.subjects.keys.contains("vos") == false)
    #expect(stage.workbench.views.map(\.filter) == (goes ? [] : [search]))
  }

  @Test("are gone at once when others erase somebody", arguments: searches)
  func meanwhile(search: String, goes: Bool) {
    var stage = Self.searching(search)
    stage.resize(200, 60)
    stage.perform(stage.workbench.update(.forgotten([Self.erased.id])))
    #expect(stage.workbench.returns.filter.text == (goes ? "" : search))
    #expect(stage.workbench.views.map(\.filter) == (goes ? [] : [search]))
    #expect(stage.messageLine.contains("Een zoekopdracht is weg") == goes)
    #expect(stage.workbench.whereabouts.subjects.values.allSatisfy { !$0.contains(Self.erased.id) })
  }
}
