import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

@Suite("Pictures")
struct PictureTests {
  private static let today = Stage.now.date

  /// A picture of everything that somebody's file gives, at every zoom.
  private static func pictures(of file: PersonFile, in register: Register) -> [any Picture] {
    var pictures: [any Picture] = TimelineZoom.allCases.map {
      PersonTimeline(file, zoom: $0, shift: 0, settings: register.settings, today: today)
    }
    pictures += file.liveReturns.map { ConditionStrip($0, today: today) }
    let line = CareerLine(file.background, today: today, settings: register.settings)
    if !line.isEmpty { pictures.append(CareerPicture(line)) }
    return pictures
  }

  private static let everything: [any Picture] = {
    let viewer = Viewer(user: Practice.user, role: .practice)
    let question = ListQuestion(viewer: viewer, now: Stage.now, scope: .all)
    var all: [any Picture] = []
    for register in [Stage.register, Queue.register] {
      for file in register.files(for: viewer) { all += pictures(of: file, in: register) }
      let loads = register.overview(question).loads
      for load in loads where !load.cases.rows.isEmpty {
        all.append(
          LoadPicture(register.whatIf(Array(load.cases.rows), to: loads.last?.user, question)))
      }
    }
    return all
  }()

  @Test("no picture writes outside its rectangle, at any size", arguments: GlyphSet.allCases)
  func inside(glyphs: GlyphSet) {
    let outer = Size(columns: 100, rows: 50)
    var blank = Canvas(size: outer, glyphs: glyphs)
    blank.fill(blank.bounds, style: Style(.banner))
    for (index, picture) in Self.everything.enumerated() {
      // Every size from 1x1 on, spread over the pictures.
      for (columns, rows) in [(1, 1), (index % 95 + 1, index % 45 + 1)] {
        let rect = Rect(column: 2, row: 3, columns: columns, rows: rows)
        var canvas = blank
        canvas.draw(picture.lines(.english, columns: columns), in: rect)
        for row in 0..<outer.rows {
          let (drawn, kept) = (canvas.row(row), blank.row(row))
          let isOutside = !(rect.row..<rect.endRow).contains(row)
          let isWhole =
            isOutside
            ? drawn == kept
            : drawn.prefix(rect.column) == kept.prefix(rect.column)
              && drawn.dropFirst(rect.endColumn) == kept.dropFirst(rect.endColumn)
          if !isWhole { Issue.record("\(picture) at \(columns)x\(rows) wrote beside row \(row)") }
        }
      }
    }
    #expect(Self.everything.count > 200)
  }

  @Test("no picture is wider than it was told", arguments: [1, 20, 33, 34, 40, 50, 62, 76, 116])
  func width(columns: Int) {
    for picture in Self.everything {
      for line in picture.lines(.dutch, columns: columns) where line.width > columns {
        Issue.record("\(line.width) > \(columns): \(line.spans.map(\.text).joined())")
        return
      }
    }
  }

  @Test("in ASCII every sign is below U+0080, but for what people are called")
  func ascii() {
    for picture in Self.everything {
      var canvas = Canvas(size: Size(columns: 100, rows: 60), glyphs: .ascii)
      canvas.draw(picture.lines(.english, columns: 100), in: canvas.bounds)
      let odd = canvas.lines.joined().unicodeScalars.first {
        !$0.isASCII && !$0.properties.isAlphabetic
      }
      #expect(odd == nil, "\(picture)")
    }
  }

  @Test("where a picture has no room its words stand, and every picture has some")
  func words() {
    for picture in Self.everything {
      #expect(!picture.words.isEmpty)
      let said = picture.lines(.english, columns: 20).flatMap(\.spans).map(\.text).joined(
        separator: " ")
      let first = picture.words[0].capitalised[.english].prefix(8)
      #expect(said.hasPrefix(first), "\(said)")
    }
  }

  @Test(
    "a picture has an ASCII twin that is kept",
    arguments: [
      "dossier-timeline", "dossier-conditions", "tab-career", "form-what-if",
      "picture-timeline-measure",
    ])
  func asciiTwin(name: String) throws {
    let scene = try #require((Scene.all + Scene.leading).first { $0.name == name })
    var stage = Stage(glyphs: .ascii)
    scene.go(&stage)
    // Scenes that begin anew have the usual signs; the frame says the same in the others.
    var canvas = Canvas(size: stage.frame.canvas.size, glyphs: .ascii)
    for (row, line) in stage.lines.enumerated() {
      canvas.write(line, at: Point(column: 0, row: row))
    }
    Snapshots.expectLines(canvas.lines, "\(name)-nl-ascii-80x24")
  }

  // MARK: - The time line

  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  @Test("a day stands in its column, today is marked, and what lies outside is hinted at")
  func cells() throws {
    // Four weeks from Monday 9 November, a column a day.
    let lanes = [
      TimelineLane(
        kind: .detention,
        bars: [
          TimelineBar(from: try day("2026-11-09"), until: try day("2026-11-12"), isExpected: false),
          TimelineBar(from: try day("2026-12-01"), until: nil, isExpected: false),
        ]),
      TimelineLane(kind: .leave, points: [try day("2026-11-10"), try day("2027-01-01")]),
      TimelineLane(
        kind: .notes,
        points: [try day("2026-10-01"), try day("2026-11-23"), try day("2026-11-23")]),
    ]
    let picture = PersonTimeline(lanes, zoom: .fourWeeks, today: Self.today)
    let rows = picture.lines(.english, columns: 12 + 28).map { $0.spans.map(\.text).joined() }
    #expect(
      rows.prefix(4) == [
        "            9 Nov  16 Nov ▼      30 Nov ",
        "detention   ━━━━          ┊       ╌╌╌╌╌╌",
        "leave        ●            ┊            ›",
        "notes       ‹             2             ",
      ])
    #expect(
      picture.words.map(\.en) == [
        "detention: Mon 9 Nov 2026 up to and including Thu 12 Nov 2026; Tue 1 Dec 2026, end not "
          + "known", "leave: 2, the latest Fri 1 Jan 2027", "notes: 3, the latest Mon 23 Nov 2026",
      ])
  }

  @Test(
    "zooming goes one step at a time and stops at the ends",
    arguments: [
      ("", TimelineZoom.year), ("+", .quarter), ("+ +", .fourWeeks), ("+ + + +", .fourWeeks),
      ("-", .all), ("- - -", .all), ("+ -", .year), ("- + + +", .fourWeeks),
    ])
  func zoom(keys: String, zoom: TimelineZoom) {
    var stage = Stage()
    stage.press("m m m enter tab \(keys)")
    #expect(stage.workbench.dossier?.zoom == zoom)
    #expect(stage.text.contains(zoom.phrase.capitalised[.dutch]))
  }

  @Test("outside the time line the keys do nothing and say so", arguments: ["+", "<", ">"])
  func noZoom(key: String) {
    var stage = Stage()
    stage.press("m m m enter \(key)")
    #expect(stage.workbench.dossier?.zoom == .year)
    #expect(stage.workbench.dossier?.shift == 0)
    #expect(stage.messageLine.contains("op het blad Tijdlijn"))
  }

  @Test("a step back shows half of it anew, with today out of sight and said at the edge")
  func earlier() throws {
    let lanes = [
      TimelineLane(kind: .notes, points: [try day("2026-10-01"), try day("2026-11-23")])
    ]
    func rows(_ shift: Int) -> [String] {
      PersonTimeline(lanes, zoom: .fourWeeks, shift: shift, today: Self.today)
        .lines(.english, columns: 12 + 28).prefix(2).map { $0.spans.map(\.text).joined() }
    }
    #expect(
      rows(-42) == [
        "            28 Sep 5 Oct  12 Oct 19 Oct ",
        "notes          ●                       ›",
      ])
    #expect(
      rows(-14) == [
        "            26 Oct 2 Nov  9 Nov  16 Nov ",
        "notes       ‹                          ›",
      ])
  }

  @Test("going back and forth stops where nothing stands any more, and comes back to the same")
  func backAndForth() {
    var stage = Stage()
    stage.press("m m m enter tab +")
    let start = stage.lines
    var shifts: [Int] = []
    for _ in 0..<400 {
      stage.press("<")
      if stage.messageLine.contains("Eerder staat er niets") { break }
      shifts.append(stage.workbench.dossier?.shift ?? 0)
    }
    #expect(!shifts.isEmpty && shifts.count < 400)
    #expect(shifts == shifts.indices.map { -45 * ($0 + 1) })
    for _ in shifts { stage.press(">") }
    #expect(stage.lines == start)
    for _ in 0..<400 { stage.press(">") }
    #expect(stage.messageLine.contains("Later staat er niets"))
    stage.press("- - -")
    for key in ["<", ">"] {
      stage.press(key)
      #expect(stage.messageLine.contains("staat er niets"))
    }
  }

  @Test("everything is in view when zoomed out, however long ago it was")
  func all() throws {
    for years in [1, 3, 20, 60] {
      let from = Self.today.adding(months: -12 * years)
      let lanes = [
        TimelineLane(
          kind: .detention, bars: [TimelineBar(from: from, until: from, isExpected: false)])
      ]
      let picture = PersonTimeline(lanes, zoom: .all, today: Self.today)
      let row = picture.lines(.english, columns: 76)[1].spans.map(\.text).joined()
      #expect(row.contains("━"))
      #expect(row.contains("┊"))
      #expect(!row.contains("‹"))
    }
  }

  // MARK: - The conditions

  @Test("the strip shows how every condition stood in each week, and the weeks to come open")
  func strip() throws {
    let viewer = Viewer(user: Practice.user, role: .practice)
    let file = try #require(
      Stage.register.files(for: viewer).first { $0.name.listed == "Vos, Ravi de" })
    let item = try #require(file.currentReturn)
    let strip = ConditionStrip(item, today: Self.today)
    let rows = strip.lines(.english, columns: 60).map { $0.spans.map(\.text).joined() }
    let ends = ["Nov", "23", "✓", "✗", "✗", "~", "✓", "?", "▼"]
    #expect(rows.count == ends.count)
    for (row, end) in zip(rows, ends) { #expect(row.contains(end), "\(row)") }
    #expect(rows[2].contains("?  ✓"))
    #expect(strip.words.count == 7)
    #expect(strip.words[1].en.hasPrefix("housing: "))
    #expect(strip.words[5].en == "network: not asked")
    #expect(strip.words[6].en == "return Thu 26 Nov")
  }

  @Test("a return far away keeps today in view, and one that is over keeps its own weeks")
  func weeks() throws {
    let viewer = Viewer(user: Practice.user, role: .practice)
    for file in Stage.register.files(for: viewer) {
      for item in file.liveReturns {
        for columns in [34, 44, 60, 76] {
          let rows = ConditionStrip(item, today: Self.today).lines(.english, columns: columns)
            .map { $0.spans.map(\.text).joined() }
          let isOver = item.earliest?.value.date.map { $0 < Self.today } ?? false
          if !isOver { #expect(rows.last?.contains("┊") == true, "\(rows)") }
          if isOver { #expect(rows.last?.contains("▼") == true, "\(rows)") }
        }
      }
    }
  }

  // MARK: - Returns by day

  @Test(
    "a day shows a sign for each return, or their number with the most urgent sign",
    arguments: [
      ([Tier](), "·    "), ([.now], "!    "), ([.now, .thisWeek, .prepare, .follow], "!▲■□ "),
      (Array(repeating: .thisWeek, count: 5), "5▲   "),
      ([.now] + Array(repeating: .follow, count: 122), "123! "), ([.resting], "□    "),
    ])
  func days(tiers: [Tier], cell: String) {
    let week = [tiers] + Array(repeating: [], count: 6)
    let spans = ReturnDays(week, monday: Self.today, today: Self.today).spans
    let text = spans.map(\.text).joined()
    #expect(text == cell + String(repeating: "·    ", count: 6))
    #expect(displayWidth(text) == ReturnDays.columns)
  }

  @Test("the words of a week say the same: how many a day, and how urgent")
  func dayWords() {
    let week: [[Tier]] = [[.now, .follow, .follow], [], [], [], [], [.prepare], []]
    let words = ReturnDays(week, monday: Self.today, today: Self.today).words
    #expect(
      words.map(\.en) == [
        "Mon 23 Nov: 3 (1 now, 2 follow)", "Sat 28 Nov: 1 (1 prepare) Weekend: counters are closed",
      ])
  }

  @Test("84 days and their tiers add up to the figures of the overview")
  func sums() {
    let question = ListQuestion(
      viewer: Viewer(user: Practice.user, role: .practice), now: Stage.now, scope: .all)
    let overview = Queue.register.overview(question)
    #expect(overview.days.count == 84)
    for figure in overview.days { #expect(overview.tiers(of: figure).count == figure.count) }
    let tiers = overview.days.flatMap(overview.tiers(of:))
    #expect(Set(tiers).count >= 3)
    let queue = Queue.register.triage(question)
    for figure in overview.days where figure.count == 1 {
      let worst = queue.filter { figure.rows.contains($0.matter) }.map(\.tier).min() ?? .follow
      #expect(overview.tiers(of: figure) == [min(worst, .follow)])
    }
  }

  // MARK: - What is hidden

  @Test(
    "what a viewer may not see changes no sign of a picture",
    arguments: [Role.aftercareCoordinator, .supervisionOfficer, .bijDelegate])
  func hidden(role: Role) {
    let viewer = Viewer(user: Practice.user, role: role)
    let seen = Register(folding: Stage.events.filter { viewer.sees($0.compartment) })
    #expect(Array(seen.files(for: viewer)).isEmpty == false)
    for file in Stage.register.files(for: viewer) {
      guard let other = seen.file(file.id, for: viewer) else {
        Issue.record("\(file.reference) is gone")
        continue
      }
      let both = [(file, Stage.register), (other, seen)].map { file, register in
        Self.pictures(of: file, in: register).map {
          $0.lines(.dutch, columns: 76).map { $0.spans.map(\.text).joined() }
            + $0.words.map(\.nl)
        }
      }
      #expect(both[0] == both[1])
    }
  }
}

extension Snapshots {
  /// Compares lines alone with a picture that is kept.
  static func expectLines(_ lines: [String], _ name: String) {
    let now = lines.joined(separator: "\n") + "\n"
    if isRecording {
      record(name, now)
    } else {
      #expect(read(name) == now, "\(name)")
    }
  }
}
