import Testing

@testable import Casework

@Suite("Themes of a case")
struct ThemeTests {
  private func world(_ compartment: Compartment) throws -> (World, PersonID) {
    var world = World()
    let person = try world.person(compartment: compartment, by: World.all)
    return (world, person)
  }

  private func content(_ kind: ThemeKind) -> ThemeContent {
    ThemeContent(kind: kind, highImpact: .robbery, on: World.today, reason: "past hier")
  }

  /// A row for each theme, a mark for each compartment about people: `+` set, `-` refused.
  static let places = """
    sexual         + - + + - -
    violence       + - + + - -
    domestic       - + + + - -
    radicalisation - - - - + -
    young-adult    - + + + - -
    nuisance       - + + + - -
    high-impact    + - + + - -
    """

  @Test("a theme stands only where its purpose allows, radicalisation in its own compartment alone")
  func compartments() throws {
    let rows = try ThemeKind.allCases.map { kind in
      let marks = try Compartment.aboutPeople.map { compartment in
        var (world, person) = try world(compartment)
        do {
          try world.take(.setTheme(person, content(kind)), by: World.all)
          return "+"
        } catch Refusal.themeNotHere(kind, compartment) {
          return "-"
        }
      }
      let name = kind.rawValue + String(repeating: " ", count: 15 - kind.rawValue.count)
      return name + marks.joined(separator: " ")
    }
    #expect(rows == Self.places.split(separator: "\n").map(String.init))
  }

  @Test(
    "every theme brings questions, partners and clocks of the table", arguments: ThemeKind.allCases)
  func brings(kind: ThemeKind) {
    #expect(kind.questions.count >= 5)
    #expect(Set(kind.questions).count == kind.questions.count)
    #expect(kind.partners.count >= 5)
    #expect(kind.rules.count >= 3)
    #expect(kind.rules == kind.rules.sorted())
  }

  @Test("the young adult brings the youth clocks and the question of adolescent law")
  func youngAdult() {
    #expect(ThemeKind.youngAdult.rules == [.pij1, .stp1, .tz2, .tz2b, .tz11, .tz18])
    #expect(ThemeKind.youngAdult.questions.first == .adolescentLaw)
    #expect(ThemeKind.radicalisation.rules.contains(.new3))
  }

  @Test("a theme is set once, for a reason, and again after it ended")
  func once() throws {
    var (world, person) = try world(.supervision)
    var bare = content(.highImpact)
    bare.highImpact = nil
    #expect(throws: Refusal.hicKindMissing) {
      try world.take(.setTheme(person, bare), by: World.all)
    }
    bare = content(.nuisance)
    bare.reason = " "
    #expect(throws: Refusal.reasonMissing) {
      try world.take(.setTheme(person, bare), by: World.all)
    }
    bare.reason = "klachten"
    bare.on = World.today.adding(days: 1)
    #expect(throws: Refusal.happenedInFuture(bare.on)) {
      try world.take(.setTheme(person, bare), by: World.all)
    }
    let theme = try world.take(.setTheme(person, content(.nuisance)), by: World.all)[0].id
    #expect(throws: Refusal.themeAlready(.nuisance)) {
      try world.take(.setTheme(person, content(.nuisance)), by: World.all)
    }
    let end = ThemeStep(kind: .ended, on: World.today, note: "rustig")
    try world.take(.stepTheme(person, theme, end), by: World.all)
    #expect(world.register.files[person]?.background.openThemes == [])
    #expect(throws: Refusal.themeEnded(World.today)) {
      try world.take(.stepTheme(person, theme, end), by: World.all)
    }
    try world.take(.setTheme(person, content(.nuisance)), by: World.dewitCovering)
    // The end of the first carries the second: undoing it would give the case the theme twice.
    #expect(throws: Refusal.builtUpon(by: World.dewitCovering.user, at: world.now)) {
      try world.undo(by: World.all)
    }
  }

  @Test(
    "a step that does not hold together is refused",
    arguments: [
      (ThemeStep(kind: .answered, on: World.today, question: .debts), Refusal.answerMissing),
      (ThemeStep(kind: .answered, on: World.today, answer: .yes), .answerMissing),
      (
        ThemeStep(kind: .answered, on: World.today, question: .weapons, answer: .yes),
        .questionNotOfTheme(.weapons, .youngAdult)
      ),
      (
        ThemeStep(kind: .answered, on: World.today, question: .adolescentLaw, answer: .no),
        .whyNotMissing
      ),
      (
        ThemeStep(kind: .answered, on: World.today, question: .adolescentLaw, answer: .unknown),
        .whyNotMissing
      ),
      (ThemeStep(kind: .involved, on: World.today), .partnerMissing),
      (ThemeStep(kind: .ended, on: World.today), .reasonMissing),
      (
        ThemeStep(
          kind: .answered, on: World.today.adding(days: -1), question: .debts, answer: .yes),
        .periodReversed(World.today, World.today.adding(days: -1))
      ),
      (
        ThemeStep(
          kind: .answered, on: World.today.adding(days: 1), question: .debts, answer: .yes),
        .happenedInFuture(World.today.adding(days: 1))
      ),
    ])
  func refused(step: ThemeStep, refusal: Refusal) throws {
    var (world, person) = try world(.supervision)
    let theme = try world.take(.setTheme(person, World.themeContent), by: World.all)[0].id
    #expect(throws: refusal) {
      try world.take(.stepTheme(person, theme, step), by: World.all)
    }
    #expect(throws: Refusal.unknownTheme) {
      try world.take(.stepTheme(person, person, step), by: World.all)
    }
  }

  @Test("the last answer stands, and adolescent law not weighed says why not")
  func answers() throws {
    var (world, person) = try world(.supervision)
    let theme = try world.take(.setTheme(person, World.themeContent), by: World.all)[0].id
    for (answer, note) in [(Answer.no, "rapport volgt"), (.yes, "")] {
      try world.take(
        .stepTheme(
          person, theme,
          ThemeStep(
            kind: .answered, on: World.today, question: .adolescentLaw, answer: answer,
            note: note)), by: World.all)
    }
    let stored = try #require(world.register.files[person]?.background.themes.first)
    #expect(stored.answer(to: .adolescentLaw)?.value.answer == .yes)
    #expect(stored.answer(to: .debts) == nil)
    try world.undo(by: World.all)
    let undone = try #require(world.register.files[person]?.background.themes.first)
    #expect(undone.answer(to: .adolescentLaw)?.value.note == "rapport volgt")
  }

  @Test("a theme is no label: no row, search text or count of a list changes with it")
  func noLabel() throws {
    for kind in ThemeKind.allCases {
      for compartment in kind.compartments {
        var (world, person) = try world(compartment)
        try world.take(.setTask(person, TaskContent(title: "Bel", due: World.today)), by: World.all)
        let before = lists(world)
        try world.take(.setTheme(person, content(kind)), by: World.all)
        #expect(lists(world) == before, "\(kind) \(compartment)")
      }
    }
  }

  /// What the lists say, but for when somebody last worked on the case.
  private func lists(_ world: World) -> [[AnyHashable?]] {
    let question = ListQuestion(viewer: World.all, now: world.now, scope: .all)
    return world.register.caseload(question).map { [$0.haystack, $0.name, $0.openTasks] }
      + world.register.returns(question).map { [$0.haystack, $0.conditions] }
      + world.register.triage(question).map { [$0.haystack, $0.finding.signal, $0.id] }
      + world.register.notes(question).map { [$0.haystack] }
  }

  @Test("themes are judged for one person at a time")
  func oneAtATime() throws {
    var (world, person) = try world(.supervision)
    let other = try world.person("Ben Okafor", compartment: .supervision, by: World.all)
    for command in [Command.setTheme(other, World.themeContent), .judgeRisk(other, World.judgment)]
    {
      #expect(throws: Refusal.oneAtATime) {
        try world.take(.setTheme(person, World.themeContent), command, by: World.all)
      }
    }
  }
}

extension World {
  /// Another colleague who sees everything.
  static let dewitCovering = Viewer(
    user: World.dewit.user, role: .practice, compartments: Role.practice.compartments)
}
