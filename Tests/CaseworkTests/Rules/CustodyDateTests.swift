import Testing

@testable import Casework

@Suite("Dates that follow from a sentence")
struct CustodyDateTests {
  @Test(
    "are those of the text, and name what is not known",
    arguments: ScenarioTable("custody.csv").rows)
  func row(row: ScenarioTable.Row) throws {
    let kind = try #require(CustodyDateKind(rawValue: row["kind"]))
    let dates = CustodyDates(of: try Self.sentence(row))
    let found = try #require(dates.all.first { $0.kind == kind })
    var unknown = found.unknown.map(\.rawValue)
    if found.isFictitious { unknown.append("fictitious") }
    #expect(
      "\(Self.text(found.outcome)) \(unknown.joined(separator: " "))"
        == "\(row["outcome"]) \(row["unknown"])",
      "\(row["length"]) from \(row["from"]), judged \(row["judged"]): \(row["why"])")
  }

  @Test("cover every kind and every reason")
  func covers() throws {
    let rows = ScenarioTable("custody.csv").rows
    #expect(Set(rows.map { $0["kind"] }) == Set(CustodyDateKind.allCases.map(\.rawValue)))
    let reasons = Set(rows.map { $0["outcome"] }.filter { $0.hasPrefix("none:") })
    #expect(reasons == Set(NoDateReason.allCases.map { "none:\($0.rawValue)" }))
    let unknown = Set(rows.flatMap { $0["unknown"].split(separator: " ").map(String.init) })
    #expect(unknown == Set(UnknownInput.allCases.map(\.rawValue) + ["fictitious"]))
  }

  @Test("stand in the order of their kinds")
  func order() {
    let dates = CustodyDates(of: Sentence(length: SentenceLength(years: 3)))
    #expect(dates.all.map(\.kind) == CustodyDateKind.allCases)
  }

  @Test("of early release follow what the organisation entered for the day")
  func earlyReleaseSetting() throws {
    let keeper = Viewer(user: UserName("smid"), role: .administrator)
    var world = World()
    try world.take(
      .changeSetting(
        SettingChange(
          setting: .earlyReleaseDays, value: 3, from: World.today.adding(days: 14))),
      by: keeper)
    // 7 December 2026 is the first day of three days; until then it is fourteen.
    func earliest(_ end: String) throws -> String? {
      let end = try #require(CivilDate(iso: end))
      let sentence = Sentence(
        length: SentenceLength(days: 60), countsFrom: end.adding(days: -60), isIrrevocable: .yes,
        hasLawfulStay: .yes, isExcludedFromEarlyRelease: .no)
      return CustodyDates(of: sentence, settings: world.register.settings).earlyRelease.date?.iso
    }
    #expect(try earliest("2026-12-20") == "2026-12-06")
    #expect(try earliest("2026-12-21") == "2026-12-18")
    #expect(try earliest("2027-01-10") == "2027-01-07")
  }

  private static func sentence(_ row: ScenarioTable.Row) throws -> Sentence {
    let facts = Set(row["facts"].split(separator: " ").map(String.init))
    func answer(_ yes: String, _ no: String) -> Answer {
      facts.contains(yes) ? .yes : facts.contains(no) ? .no : .unknown
    }
    return Sentence(
      judgedOn: CivilDate(iso: row["judged"]), length: try length(row["length"]),
      countsFrom: CivilDate(iso: row["from"]), isPartlySuspended: facts.contains("suspended"),
      isJuvenile: facts.contains("juvenile"), isIrrevocable: answer("irrevocable", "appeal"),
      hasLawfulStay: answer("stay", "no-stay"),
      isExcludedFromEarlyRelease: answer("excluded", "not-excluded"),
      hasTbs: facts.contains("tbs"), hasGvm: facts.contains("gvm"))
  }

  /// `2y1m10d`.
  private static func length(_ text: String) throws -> SentenceLength {
    var length = SentenceLength()
    var digits = ""
    for character in text {
      if character.isNumber {
        digits.append(character)
        continue
      }
      let count = try #require(Int(digits))
      switch character {
      case "y": length.years = count
      case "m": length.months = count
      default: length.days = count
      }
      digits = ""
    }
    return length
  }

  private static func text(_ outcome: CustodyOutcome) -> String {
    switch outcome {
    case .date(let date): date.iso
    case .none(let reason): "none:\(reason.rawValue)"
    case .unknown: "unknown"
    }
  }
}
