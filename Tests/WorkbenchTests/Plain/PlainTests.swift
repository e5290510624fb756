import Canvas
import Casework
import Testing
import Wording

@testable import Workbench

/// A stage that is talked to in lines.
struct Talk {
  var stage: Stage
  private var told: PlainPicture?
  private(set) var said: [String] = []

  init(
    _ register: Register = Stage.register, language: Language = .english,
    on screen: ScreenKind? = .returns
  ) {
    stage = Stage(
      register, size: Size(columns: 4_004, rows: 60), language: language, isPlain: true, on: screen)
    _ = listen()
  }

  /// What is new.
  mutating func listen() -> [String] {
    let views = stage.workbench.viewsToRecord()
    if !views.isEmpty {
      stage.views += views
      _ = stage.workbench.update(.viewRecorded(views))
    }
    let picture = stage.workbench.tell()
    let lines = picture.lines(after: told)
    told = picture
    said += lines
    return lines
  }

  @discardableResult
  mutating func say(_ line: String) -> [String] {
    stage.perform(stage.workbench.update(.line(line)))
    return listen()
  }

  var prompt: String { told?.prompt ?? "" }
}

@Suite("The dialogue of lines")
struct PlainTests {
  @Test("says the role first, then which, who and what")
  func roles() {
    var talk = Talk()
    #expect(talk.said[0] == "screen 2, Returns, my cases, 15 rows")
    #expect(talk.said[1].hasPrefix("row 4 of 15, Nijland,") || talk.said[1].hasPrefix("row "))
    #expect(talk.said[1].contains("housing"))
    let next = talk.say("j")
    #expect(next.count == 1)
    #expect(next[0].hasPrefix("row "))
  }

  @Test("pictures are said in words", arguments: ["enter", "7"])
  func pictures(way: String) {
    var talk = Talk()
    talk.say(way)
    if way == "enter" {
      for _ in 0..<2 { talk.say("tab") }
      talk.say("back")
      talk.say("read")
    } else {
      talk.say("list")
      talk.say("read")
    }
    let signs = talk.said.filter {
      $0.contains("??") || $0.contains("? ?") || $0.contains("? sure")
    }
    #expect(signs == [])
    #expect(talk.said.count > 12)
  }

  @Test(
    "takes a chord, a name, a number and the word row",
    arguments: [
      ("an", "form, Note on"), ("note.new", "form, Note on"), ("status of", "form, Status"),
    ])
  func commands(line: String, says: String) {
    var talk = Talk()
    #expect(talk.say(line).first?.hasPrefix(says) == true, "\(talk.said)")
  }

  @Test("a number goes to the row, a digit that is a key is that key")
  func numbers() {
    var talk = Talk()
    #expect(talk.say("12").first?.hasPrefix("row 12 of 15") == true)
    #expect(talk.say("row 3").first?.hasPrefix("row 3 of 15") == true)
    #expect(talk.say("3").first?.hasPrefix("screen 3, Caseload") == true)
    #expect(
      talk.say("99").first == PlainTexts.noSuchRow(talk.stage.workbench.list.shownCount)[.english])
  }

  @Test("only one row is looked at while one is read out, and twelve after list")
  func looking() {
    var talk = Talk()
    #expect(talk.stage.workbench.peopleInView.count == 1)
    let rows = talk.say("list")
    #expect(rows.count == 12)
    let recorded = Set(talk.stage.views.compactMap(\.access).flatMap(\.result.painted))
    let pending = Set(talk.stage.workbench.painting?.showing.result.painted ?? [])
    #expect(recorded.union(pending).count <= 13)
  }

  @Test("asks a form field by field, goes back, reads back and saves", arguments: Language.allCases)
  func form(language: Language) {
    var talk = Talk(language: language)
    talk.say("an")
    #expect(talk.prompt == PlainTexts.promptField[language])
    talk.say("1")
    talk.say("x?")
    #expect(talk.said.last?.hasPrefix(language == .dutch ? "fout, " : "error, ") == true)
    talk.say("1")
    talk.say("Belde de opvang.")
    talk.say("Er is plek.")
    talk.say(".")
    talk.say("/" + PlainTexts.wordBack[language])
    talk.say("")
    talk.say("wijkteam")
    talk.say("")
    #expect(talk.prompt == PlainTexts.promptSave[language], "\(talk.said.suffix(4))")
    #expect(talk.said.last == PlainTexts.askSave[language])
    talk.say(language == .dutch ? "ja" : "yes")
    #expect(talk.stage.workbench.overlay == nil)
    let facts = talk.stage.batches.last?.map(\.fact) ?? []
    let words = facts.compactMap {
      if case .noteTextWritten(_, let words) = $0 { words } else { nil }
    }
    #expect(words == [NoteWords(text: "Belde de opvang.\nEr is plek.", source: "wijkteam")])
  }

  @Test("what is wrong is said as an error and asked again")
  func refused() {
    var talk = Talk()
    talk.say("an")
    let lines = talk.say("zzz")
    #expect(lines.first?.hasPrefix("error, ") == true)
    talk.say("/save")
    #expect(talk.said.contains { $0.hasPrefix("error, ") })
    talk.say("/cancel")
    #expect(talk.stage.workbench.overlay == nil)
    #expect(talk.prompt == "list")
  }

  @Test("a dossier is read line by line, tab by tab")
  func dossier() {
    var talk = Talk()
    let lines = talk.say("enter")
    #expect(lines.first?.hasPrefix("dossier, ") == true)
    #expect(lines.count > 5)
    #expect(talk.say("tab 2").first?.contains("tab 2 of") == true)
    #expect(talk.say("more").isEmpty == false)
    #expect(talk.say("back").first?.hasPrefix("screen 2") == true)
  }

  @Test("menus are numbered lists", arguments: [("o", 9), ("tt", 2)])
  func menus(keys: String, count: Int) {
    var talk = Talk()
    let lines = talk.say(keys)
    #expect(lines.first?.hasSuffix("\(count) choices") == true)
    #expect(lines.count == count + 1)
    talk.say("2")
    #expect(talk.stage.workbench.overlay == nil)
  }

  @Test("says what colleagues wrote at the next turn")
  func arrivals() throws {
    var talk = Talk()
    let person = try #require(talk.stage.workbench.focusedPerson)
    var ids = RecordIDSource(generator: SplitMix64(seed: 3))
    let events = try Decider.decide(
      [.setTask(person, TaskContent(title: "Bel", due: Stage.now.date))], in: Stage.register,
      by: Viewer(user: UserName("s.bakker"), role: .practice), at: Stage.now, ids: &ids)
    talk.stage.perform(talk.stage.workbench.update(.arrived(events)))
    #expect(talk.listen().first == Phrase.arrived(1)[.english])
  }

  @Test("a locked session says nothing of anybody and takes no line")
  func lock() {
    var talk = Talk()
    let name = talk.said[1]
    talk.stage.perform(talk.stage.workbench.update(.lockNow))
    let lines = talk.listen()
    #expect(lines.count == 1 && lines[0].hasPrefix("lock, "))
    #expect(talk.say("an").allSatisfy { !$0.contains(name) })
    #expect(talk.stage.workbench.overlay == nil)
  }

  @Test("nothing that steers, and no sign that is no letter, whatever is typed", arguments: 0..<4)
  func plain(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = [
      "j", "k", "1", "2", "3", "4", "5", "6", "7", "8", "enter", "]", "more", "list", "read", "",
      "?",
      ":", "an", "ap", "ai", "c", "d", "x", "o", "tt", "Kb", "Kp", "back", "yes", "/vos", "/", "12",
      "h", "f", "a", "Zei: \u{1B}[31m\u{202E}geen — plek… 👩🏽‍🚒 Bakır", ".", "note", "/back", "/save",
      "u",
      "gd", "w", "m", "*", "snooze", "tab 3", "q",
    ]
    var talk = Talk(language: seed.isMultiple(of: 2) ? .dutch : .english, on: nil)
    for _ in 0..<300 { talk.say(words[Int(random.next() % UInt64(words.count))]) }
    for line in talk.said {
      let bad = line.unicodeScalars.first { scalar in
        scalar.value < 0x20 || scalar.value == 0x7F
          || scalar.value > 0x7E && !scalar.properties.isAlphabetic
            && scalar.properties.generalCategory != .nonspacingMark
      }
      #expect(bad == nil, "\(line.debugDescription)")
      #expect(!line.contains("  "), "\(line.debugDescription)")
    }
  }
}
