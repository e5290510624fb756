package import Casework
package import Wording

/// Everything that a viewer may see of a person, to leave the program as JSON or as text: what
/// `show REF` prints. More than one file when the viewer knows two people by one number.
package struct Dossier: Sendable {
  /// The name and version of the form in JSON.
  package static let schema = "keerpunt.person/1"

  let files: [PersonFile]
  let register: Register
  let viewer: Viewer
  let now: Moment

  /// The dossier behind a reference number; nil when this viewer knows nobody by it.
  package init?(
    _ reference: Reference, in register: Register, for viewer: Viewer, at now: Moment
  ) {
    files = register.people(reference, for: viewer).sorted { $0.id < $1.id }
    self.register = register
    self.viewer = viewer
    self.now = now
    if files.isEmpty { return nil }
  }

  /// `{"schema": "keerpunt.person/1", "items": […]}`.
  package func json() -> String {
    JSON.object([
      ("schema", .string(Dossier.schema)), ("items", .array(files.map { document(of: $0) })),
    ]).pretty
  }

  /// For a terminal.
  /// - Parameter width: cells that a line may take; nil for 80.
  package func text(_ language: Language, width: Int?) -> String {
    files.map { file in
      DossierText(
        file: file, register: register, viewer: viewer, now: now, language: language,
        width: max(30, width ?? 80)
      ).text()
    }.joined(separator: "\n")
  }

  private func document(of file: PersonFile) -> JSON {
    .object(person(of: file) + work(on: file) + matters(of: file) + rest(of: file))
  }

  private func person(of file: PersonFile) -> [(String, JSON)] {
    let identity = file.identity.current?.value
    return [
      ("ref", .string(file.reference.description)),
      ("name", .string(file.name.listed)),
      ("given", .text(file.name.given)),
      ("prefix", .text(file.name.prefix)),
      ("surname", .string(file.name.surname)),
      ("birth_date", .birthDate(file.birthDate)),
      // All nine digits leave the program only by an act of their own, which is recorded.
      ("bsn", .optional(identity?.citizenServiceNumber) { .string($0.masked) }),
      ("compartment", .word(file.compartment)),
      ("shielded_since", .date(file.shieldedSince)),
      ("person_id", .id(file.id)),
      ("owner", .user(file.ownerNow)),
      ("owner_name", .optional(file.ownerNow) { .string(register.displayName(of: $0)) }),
      ("touched_at", .moment(file.touched)),
      ("aliases", .array(file.aliases.live.map { .string($0.value.listed) })),
      ("addresses", .array(file.addresses.live.map(JSON.address))),
      ("environment", environment(of: file)),
    ]
  }

  private func work(on file: PersonFile) -> [(String, JSON)] {
    [
      ("returns", .array(file.liveReturns.map(JSON.returnCase))),
      ("contacts", .array(file.contacts.live.map(JSON.contact))),
      ("planned_contacts", .array(file.plannedContacts.live.map(JSON.plannedContact))),
      ("tasks", .array(file.tasks.filter(\.isLive).map(JSON.task))),
      ("disclosures", .array(file.liveShares.map(JSON.disclosure))),
      (
        "zvh_cases",
        .array(
          file.liveZvhCases.map { JSON.zvhCase($0, file, register.settings, at: now) })
      ),
      ("notes", .array(file.liveNotes.map(JSON.note))),
      (
        "requests",
        .array(file.requests.filter(\.isLive).map { JSON.request($0, register.settings) })
      ),
    ]
  }

  private func matters(of file: PersonFile) -> [(String, JSON)] {
    [
      ("supervisions", .array(file.supervisions.filter(\.isLive).map(JSON.supervision))),
      ("measures", .array(file.liveMeasures.map { JSON.measure($0, register.settings) })),
      ("advices", .array(file.advices.filter(\.isLive).map(JSON.advice))),
      ("themes", .array(file.background.themes.filter(\.isLive).map(JSON.theme))),
      ("reporting_code", .array(file.background.codeSteps.live.map(JSON.codeStep))),
      ("convictions", .array(file.background.offences.filter(\.isOnLine).map(JSON.offence))),
      ("spells", .array(file.background.spells.filter(\.isOnLine).map(JSON.spell))),
      (
        "risk_judgments",
        .array(
          file.background.judgments.filter(\.isLive)
            .map { JSON.riskJudgment($0, register.settings, now.date) })
      ),
      ("cases", .array(file.cases.filter(\.isLive).map(JSON.openedCase))),
      ("sentence", .optional(file.sentences.current) { JSON.sentence($0, register.settings) }),
      ("leave_authorisations", .array(file.leaveAuthorisations.live.map(JSON.leave))),
    ]
  }

  private func rest(of file: PersonFile) -> [(String, JSON)] {
    [
      ("notices", .array(file.notices.filter(\.isLive).map(JSON.notice))),
      ("expected_notices", .array(file.expectedNotices.live.map(JSON.expected))),
      ("linked", .array(register.linked(to: file.id, for: viewer).map(JSON.linked))),
      (
        "timeline",
        .array(register.timeline(of: file.id, for: viewer).map { JSON.timeline($0, now.date) })
      ),
    ]
  }
}
