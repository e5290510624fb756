import Testing
import Wording

@testable import Casework

@Suite("An entry of the queue")
struct TriageEntryTests {
  private static let now = World.start

  private func entries(
    _ facts: String, _ viewer: Viewer = World.all, _ scope: Scope = .all, at now: Moment = now,
    since: Moment? = nil
  ) throws -> [TriageEntry] {
    let scene = try Scene(facts, at: now)
    return scene.world.register.triage(
      ListQuestion(viewer: viewer, now: now, scope: scope, since: since))
  }

  @Test(
    "shows with the deputy of an owner who is away, as theirs",
    arguments: [
      ("absent jansen today +5 dewit", World.dewit, "dewit"),
      ("absent jansen -5 today dewit", World.dewit, "dewit"),
      ("absent jansen +1 +5 dewit", World.jansen, "jansen"),
      ("absent jansen -5 -1 dewit", World.jansen, "jansen"),
      // Whose case it is keeps it too.
      ("absent jansen today +5 dewit", World.jansen, "dewit"),
    ])
  func covered(absence: String, viewer: Viewer, responsible: String) throws {
    let found = try entries("task Bel -2 | \(absence)", viewer, .mine)
    #expect(found.map(\.signal) == [.taskOverdue])
    #expect(found.map(\.responsible?.text) == [responsible])
    #expect(found.map(\.owner?.text) == ["jansen"])
    #expect(found.map(\.isCovered) == [responsible != "jansen"])
  }

  @Test("is nobody else's", arguments: ["absent jansen today +5", "absent jansen +1 +5 dewit", ""])
  func notCovered(absence: String) throws {
    #expect(try entries("task Bel -2 | \(absence)", World.dewit, .mine).isEmpty)
    #expect(try entries("unowned | task Bel -2 | \(absence)", World.dewit, .mine).isEmpty)
    #expect(try entries("unowned | task Bel -2", World.dewit, .unowned).count == 1)
  }

  /// Facts, a signal, and what is new about it since Friday: the fact, the time that came, a move of
  /// the return, something else in the file, or nothing.
  private static let news: [(String, SignalCode, Novelty?)] = [
    ("at -1 | return sentence-end +5 | housing blocked", SignalCode.noHousing, Novelty.new),
    ("return sentence-end +30 | at -1 | date sentence-end +20", .dateMoved, .moved),
    ("return sentence-end +83 | housing blocked", .noHousing, .new),
    (
      "return sentence-end +30 | housing blocked | at -1 | date sentence-end +20", .noHousing,
      .moved
    ),
    ("return sentence-end +30 | housing blocked | at -1 | note", .noHousing, .changed),
    ("return sentence-end +30 | housing blocked", .noHousing, nil),
  ]

  @Test("says what is new since somebody looked", arguments: news)
  func novelty(facts: String, signal: SignalCode, expected: Novelty?) throws {
    let friday = Moment(CivilDateTime(iso: "2026-11-20T17:00")!)
    let found = try entries(facts, since: friday).first { $0.signal == signal }
    #expect(found?.novelty == expected)
  }

  @Test("counts what is not known of the person")
  func unknowns() throws {
    func unknowns(_ facts: String) throws -> [Unknown]? { try entries(facts).first?.unknowns }
    #expect(try unknowns("task Bel -2") == [])
    #expect(try unknowns("unowned | task Bel -2") == [.owner])
    #expect(try unknowns("return sentence-end +60 indicative | task Bel -2") == [.dateQuality])
    #expect(try unknowns("return sentence-end none | task Bel -2") == [.dateQuality])
    #expect(try unknowns("return sentence-end +60 | task Bel -2") == [])
  }

  @Test("carries the nature of a conviction inside supervision")
  func nature() throws {
    #expect(
      try entries("order conditional-release -3 -4 +700 | sentence violence").first?.nature
        == .violence)
    #expect(try entries("task Bel -2 | sentence").first?.nature == nil)
  }

  @Test("of a moved return says who is reachable now, those of the institution first, no other one")
  func reachable() throws {
    let facts = """
      partner Opvang_Oost dag_en_nacht | partner PI_Zwolle dag_en_nacht \
      | partner PI_Lelystad ma-vr_tot_17:00 Haan \
      | partner Schuldhulp ma-vr_9:00-10:00 | partner Wijkteam bel_maar \
      | return sentence-end +18 | at -3 | date sentence-end +4
      """
    func names(_ iso: String) throws -> [String] {
      let moment = Moment(CivilDateTime(iso: iso)!)
      let entry = try entries(facts, at: moment).first { $0.signal == .dateMoved }
      guard case .returnMoved(_, let reachable, _) = entry?.reason else { return [] }
      return reachable.map { "\($0.organisation) \($0.isOpenNow.map(String.init) ?? "?")" }
    }
    #expect(
      try names("2026-11-23T09:30")
        == ["PI Lelystad true", "Opvang Oost true", "Schuldhulp true"])
    #expect(try names("2026-11-23T20:00") == ["PI Lelystad false", "Opvang Oost true"])
    let phrase = Reachable(
      DirectoryEntry(
        organisation: "PI Lelystad", role: "casemanager", name: "B. Terpstra",
        phone: "099-555 01 12", hours: "ma-vr tot 17:00", deputy: "F. Haan"),
      at: CivilDateTime(iso: "2026-11-23T20:00")!
    ).phrase.nl
    #expect(
      phrase
        == "PI Lelystad, B. Terpstra (casemanager), 099-555 01 12: nu niet bereikbaar (ma-vr tot 17:00), vervanger F. Haan"
    )
  }

  @Test("asks help for both of a home ban, and names the last hour that is possible")
  func homeBan() throws {
    let facts = "at -8T22:40 | measure home-ban -8T22:40"
    let night = Moment(CivilDateTime(iso: "2026-11-23T18:40")!)
    func reason(_ more: String) throws -> TriageEntry? {
      try entries(facts + more, at: night).first { $0.signal == .homeBanEnds }
    }
    let end = Due(CivilDate(iso: "2026-11-25")!, CivilTime(hour: 22, minute: 40))
    let latest = Due(CivilDate(iso: "2026-12-13")!, CivilTime(hour: 22, minute: 40))
    #expect(
      try reason("")?.reason == .homeBanEnds(.homeBan, end: end, latest: latest, help: nil))
    #expect(try reason("")?.missing == [.helpForBoth])
    #expect(try reason(" | measured help-recorded yes")?.missing == [])
    #expect(try reason(" | measured help-recorded unknown")?.missing == [.helpForBoth])
    #expect(Phrase.remaining(until: end, at: night).nl == "nog 2 d 4 u")
    #expect(
      Phrase.remaining(until: end, at: Moment(CivilDateTime(iso: "2026-11-25T09:12")!)).nl
        == "nog 13 u 28 m")
    #expect(
      Phrase.remaining(until: end, at: Moment(CivilDateTime(iso: "2026-11-26T00:00")!)).nl
        == "1 u 20 m te laat")
  }

  @Test("that is another's clock waits for them, with the question to ask")
  func waiting() throws {
    let found = try entries("return sentence-end +90 | check plan-meeting yes -50")
    let entry = try #require(found.first { $0.signal == .planMeetingLate })
    #expect(entry.dutyHolder == .custodialAgency)
    #expect(entry.asked == .ask(.custodialAgency, .planMeeting))
    #expect(entry.asked.phrase.nl == "wachten op DJI, vraag: wanneer is het volgende MDO?")
    #expect(entry.timeLeft.phrase(today: World.today).nl == "wacht")
  }

  @Test("is explained whatever was decided on it")
  func explained() throws {
    let scene = try Scene(
      "task Bel -4 | at -2 | decide snooze +5 note-added", at: Self.now, signal: .taskOverdue)
    let person = try #require(scene.person)
    let question = ListQuestion(viewer: World.all, now: Self.now, scope: .mine)
    let all = scene.world.register.explanations(of: person, question)
    #expect(all.map(\.entry.signal) == [.taskOverdue])
    guard case .asleep(let until, let event, _) = all[0].state else {
      Issue.record("not asleep")
      return
    }
    #expect(until == World.today.adding(days: 5))
    #expect(event == .noteAdded)
    let hidden = ListQuestion(viewer: World.yilmaz, now: Self.now, scope: .all)
    #expect(scene.world.register.explanations(of: person, hidden).isEmpty)
  }

  @Test(
    "stands on a rule or a row of the dossier, and on who has to act",
    arguments: SignalCode.allCases)
  func basis(signal: SignalCode) {
    #expect(!signal.basis.code.isEmpty)
    #expect(!signal.phrase.nl.isEmpty && !signal.phrase.en.isEmpty)
    let isOwn = signal.basis.code == signal.rawValue
    #expect(signal.basis.source.isEmpty == isOwn)
  }
}
