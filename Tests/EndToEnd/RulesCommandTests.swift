import Foundation
import Testing

@Suite("The rules answer a question on the phone, without a log")
struct RulesCommandTests {
  let folder: TestFolder
  let program: BuiltProgram

  init() throws {
    folder = try TestFolder()
    program = BuiltProgram(folder)
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try program.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.complaints == "")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("a home ban is computed with its formula, in both languages")
  func compute() throws {
    let outcome = try program.run("rules", "compute", "ME-1", "--from", "2026-03-01")
    #expect(
      outcome
        == .init(
          code: 0,
          output: """
            ME-1  Een huisverbod duurt 10 dagen en kan eenmaal worden verlengd, tot 4 weken na het opleggen.
              vanaf        zo 1 mrt 2026 (het opleggen)
              tot en met   wo 11 mrt 2026
              som          1-3 + 10 d (Wth 2 lid 1), geen verschuiving (Wth 13)
              aan zet      wij
              bron         wet · BWBR0024649/2020-07-01

            """, complaints: ""))
    let english = try program.run(
      "rules", "compute", "me-1", "--from", "2026-03-01T21:30", "--extensions", "1", "--lang", "en")
    #expect(english.output.contains("up to        Sun 29 Mar 2026 21:30 (weekend)"))
    #expect(english.output.contains("1 Mar 21:30 + 10 d (Wth 2 lid 1) + 1 × 18 d"))
  }

  @Test("a deadline in JSON")
  func computeJSON() throws {
    let found = try json(["rules", "compute", "TZ-1", "--from", "2026-02-26", "--json"])
    #expect(found["rule"] as? String == "TZ-1")
    #expect(found["from"] as? String == "2026-02-26")
    #expect(found["deadline"] as? String == "2026-03-30")
    #expect(
      found["formula_nl"] as? String
        == "26-2 + 30 d (Besluit tenuitvoerlegging 3:2 lid 2 onder a),"
        + " za 28 mrt is weekend → ma 30 mrt (Atw 1)")
    #expect((found["formula_en"] as? String)?.hasPrefix("26 Feb + 30 d") == true)
    #expect(found["unshifted"] as? String == "2026-03-28")
    let hours = try json(["rules", "compute", "ME-1b", "--from", "2026-03-28T12:00", "--json"])
    #expect(hours["deadline"] as? String == "2026-03-29T13:00")
  }

  @Test(
    "what cannot be computed is refused with the reason",
    arguments: [
      (["ME-3", "--from", "2026-01-15", "--extensions", "4"], 65, "hoogstens 3 keer"),
      (["ME-4", "--from", "2026-01-15", "--extensions", "1"], 65, "kan niet worden verlengd"),
      (["ME-1", "--from", "2026-01-15", "--extensions", "2"], 65, "hoogstens 1 keer"),
      (["ME-12", "--from", "2027-03-01"], 65, "tot en met zo 28 feb 2027"),
      (["ME-1b", "--from", "2026-01-15"], 65, "Geef ook de tijd"),
      (["ME-7", "--from", "2026-01-15"], 65, "geen termijn om te tellen"),
      (["ME-99", "--from", "2026-01-15"], 64, "Er is geen regel 'ME-99'. Bedoelde je 'ME-9'?"),
      (["ME-1", "--from", "2026-02-30"], 64, "'2026-02-30' is geen dag"),
      (["ME-1", "--from", "1989-12-31"], 64, "van 1990 tot en met 2199"),
      (["ME-1", "--from", "2026-01-15", "--extensions", "100"], 64, "--extensions"),
      (["ME-1"], 64, "--from"),
    ] as [([String], Int32, String)])
  func refused(arguments: [String], code: Int32, part: String) throws {
    let outcome = try program.run(["rules", "compute"] + arguments)
    #expect(outcome.code == code)
    #expect(outcome.output == "")
    #expect(outcome.complaints.contains(part))
  }

  @Test("the list names every rule with its source and how hard it is")
  func list() throws {
    let found = try json(["rules", "list", "--json"])
    #expect(Array(found.keys) == ["rules"])
    let rules = try #require(found["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(ids.count == rules.count && Set(ids).count == ids.count && ids.count > 120)
    for rule in rules {
      for key in ["article", "source", "hardness", "duty_holder", "anchor", "sentence_nl"] {
        #expect(rule[key] is String, "\(rule["id"] ?? "") \(key)")
      }
    }
    let lines = try program.run("rules", "list").output.split(separator: "\n")
    #expect(lines.count == ids.count)
    #expect(zip(lines, ids).allSatisfy { $0.hasPrefix($1) })
  }

  @Test("a rule is shown with all that is known of it")
  func show() throws {
    let outcome = try program.run("rules", "show", "ME-3")
    #expect(
      outcome.output == """
        ME-3  Een gebiedsverbod, groepsverbod of meldplicht duurt hoogstens 3 maanden en kan 3 keer worden verlengd.
          artikel      Gemeentewet 172a lid 6 onder a
          bron         BWBR0005416/2026-10-01
          hardheid     wet
          aan zet      wij
          termijn      3 maanden na het opleggen
          verschuiven  geen verschuiving ten nadele van betrokkene (ME-19)
          verlengen    3 keer, telkens hoogstens 3 maanden

        """)
    let chosen = try program.run("rules", "show", "NZ-15")
    #expect(chosen.output.contains("14 dagen (identity-ready) voor de terugkeer"))
    #expect(chosen.output.contains("instellingen de standaard van Keerpunt"))
    let found = try json(["rules", "show", "NZ-15", "--json"])
    #expect((found["term"] as? [String: Any])?["setting"] as? String == "identity-ready")
  }

  @Test("with a log the figures are those of the organisation")
  func settingsOfLog() throws {
    let log = try program.demo()
    let arguments = ["--log", log, "--now", BuiltProgram.monday]
    let set = try program.run(
      arguments + ["--role", "administrator", "settings", "set", "identity-ready", "21"])
    #expect(set.code == 0, "\(set.complaints)")
    let question = ["rules", "compute", "NZ-15", "--from", "2026-12-31"]
    let chosen = try program.run(arguments + question)
    #expect(chosen.output.contains("do 10 dec 2026"))
    #expect(chosen.output.contains("instellingen die van het logboek"))
    #expect(try program.run(question).output.contains("do 17 dec 2026"))
    #expect(try program.run(["--log", folder.path("none")] + question).code == 66)
  }

  @Test("the calendar names the holidays of a year")
  func calendar() throws {
    let found = try json(["rules", "calendar", "2026", "--json"])
    #expect(Array(found.keys) == ["holidays"])
    let days = try #require(found["holidays"] as? [[String: String]])
    #expect(
      days.map { "\($0["date"] ?? "") \($0["name"] ?? "")" } == [
        "2026-01-01 Nieuwjaarsdag", "2026-04-03 Goede Vrijdag", "2026-04-06 Tweede paasdag",
        "2026-04-27 Koningsdag", "2026-05-05 Bevrijdingsdag", "2026-05-14 Hemelvaartsdag",
        "2026-05-25 Tweede pinksterdag", "2026-12-25 Eerste kerstdag",
        "2026-12-26 Tweede kerstdag",
      ])
    let text = try program.run("rules", "calendar", "2013", "--lang", "en").output
    #expect(text.contains("Tue 30 Apr 2013  "))
    #expect(try program.run("rules", "calendar", "2200").code == 64)
  }
}
