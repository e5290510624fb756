import Foundation
import Testing

@Suite("Somebody asks what was shared with the police, from letter to answer")
struct FieldScenarioRequestTests {
  let desk: Desk
  let person: String

  init() throws {
    desk = try Desk()
    person = try desk.reference(of: "Uçar, Kim")
  }

  private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Outcome {
    try desk.program.run(
      ["--log", desk.log, "--now", BuiltProgram.monday] + arguments, input: Array(input.utf8))
  }

  /// The id of a request of this person by what it is about, as the list says it.
  private func request(_ kind: String) throws -> String {
    let line = try desk.ask("request", "list").split(separator: "\n").first {
      $0.contains(person) && $0.contains(kind)
    }
    return String(try #require(line?.split(separator: " ").first))
  }

  private struct Notes: Decodable {
    struct Note: Decodable {
      let id: String
      let ref: String
      let source: String?
      let text: String?

      enum CodingKeys: String, CodingKey {
        case ref, source, text
        case id = "note_id"
      }
    }

    let items: [Note]
  }

  private let wrong = "Mentor denkt dat een maatje goed zou helpen."
  private let right = "Betrokkene vroeg zelf om een maatje."

  // MARK: Scenario 10

  @Test("received, identity checked, police named, third parties left out, corrected, answered")
  func access() throws {
    #expect(try desk.queue(person).contains { $0.rule == "DP-9" && $0.due == "2026-11-27" })
    let list = try desk.ask("list", "notes", "--json")
    let notes = try JSONDecoder().decode(Notes.self, from: Data(list.utf8)).items
    let note = try #require(notes.first { $0.ref == person && $0.text == wrong })
    #expect(note.source == "mentor PI")

    // What was shared with the police, and why; who told something and who wrote it stay out.
    let file = try desk.told("access", "file", person)
    for line in [
      "Wat is er over mij gedeeld met de politie?", "Er is geen kopie bewaard.",
      "ma 23 nov · Politie Zwanendam · naam, datum terugkeer · Pbw 18a lid 4 · veiligheid bij",
      wrong, "namen van medewerkers en van anderen (AVG 15 lid 4; HvJ EU C-579/21)",
    ] {
      #expect(file.contains(line), "\(line)\n\(file)")
    }
    for name in ["mentor PI", "A. de Wit", "M. Jansen", "dewit", "jansen"] {
      #expect(!file.contains(name), "\(name)\n\(file)")
    }

    try correct(note.id)
    let after = try desk.told("access", "file", person)
    #expect(after.contains(right) && after.contains("(verbeterd"))
    #expect(!after.contains(wrong))

    let answered = try run(
      "request", "step", try request("inzage"), "--step", "answered",
      input: "Het inzagedossier is meegegeven.")
    #expect(answered.code == 0, "\(answered)")
    #expect(try !desk.queue(person).contains { $0.rule == "DP-9" })
    #expect(try desk.isSound())
  }

  /// A wrong note is put right on request by a new event: only once it is known who asks.
  private func correct(_ note: String) throws {
    let received = try run(
      "request", "receive", person, "--kind", "rectification",
      input: "De notitie over het maatje klopt niet.")
    #expect(received.code == 0, "\(received)")
    let id = try request("correctie")
    let early = try run("request", "step", id, "--step", "answered", input: "Verbeterd.")
    #expect(early.code == 65 && early.complaints.contains("Nog niet is vastgesteld wie dit vraagt"))
    let checked = try run(
      "request", "step", id, "--step", "identity-checked", "--identity", "document-seen")
    #expect(checked.code == 0, "\(checked)")
    let events = try desk.ask("log", "export", "--jsonl").split(separator: "\n")
    let corrected = try run("note", "correct", person, note, "--ground", "request", input: right)
    #expect(corrected.code == 0, "\(corrected)")
    // A new event puts it right: nothing that stood before it was rewritten.
    let more = try desk.ask("log", "export", "--jsonl").split(separator: "\n")
    #expect(Set(events).isSubset(of: more))
    func corrections(_ lines: [Substring]) -> Int {
      lines.filter { $0.contains("note-rectified") && $0.contains("aftercare") }.count
    }
    #expect(corrections(more) == corrections(events) + 1)
    let answered = try run("request", "step", id, "--step", "answered", input: "Verbeterd.")
    #expect(answered.code == 0, "\(answered)")
  }
}
