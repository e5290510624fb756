import Casework

extension WireOrganisationRecorded: FactMessage {
  init(_ organisation: Organisation) {
    self.init()
    name = organisation.name
    if let code = organisation.municipality { municipality = code.text }
    home = organisation.home.wire
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .organisationRecorded(
      Organisation(
        name: try fields.text(hasName, name, "name"),
        municipality: try fields.municipalityIfTold(
          hasMunicipality, municipality, "municipality"),
        home: try fields.value(home, "home")))
  }
}

extension WireMemberRecorded: FactMessage {
  init(_ member: Member) {
    self.init()
    user = member.user.text
    name = member.name
    role = member.role.wire
    team = member.team
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .memberRecorded(
      Member(
        user: UserName(try fields.text(hasUser, user, "user")), name: name,
        role: try fields.value(role, "role"), team: team))
  }
}

extension WireAbsenceRecorded: FactMessage {
  init(_ absence: Absence) {
    self.init()
    user = absence.user.text
    firstDay = absence.first.wire
    lastDay = absence.last.wire
    if let name = absence.deputy { deputy = name.text }
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .absenceRecorded(
      Absence(
        user: UserName(try fields.text(hasUser, user, "user")),
        first: try fields.day(hasFirstDay, firstDay, "first_day"),
        last: try fields.day(hasLastDay, lastDay, "last_day"),
        deputy: hasDeputy ? UserName(deputy) : nil))
  }
}

extension WireDirectoryEntryRecorded: FactMessage {
  init(_ entry: DirectoryEntry) {
    self.init()
    if let id = entry.replaces { replaces = id.wire }
    organisation = entry.organisation
    role = entry.role
    name = entry.name
    phone = entry.phone
    hours = entry.hours
    deputy = entry.deputy
  }

  func fact(_ fields: FieldReader) throws(RecordError) -> Fact {
    .directoryEntryRecorded(
      DirectoryEntry(
        replaces: hasReplaces ? try fields.id(replaces, "replaces") : nil,
        organisation: organisation, role: role, name: name, phone: phone, hours: hours,
        deputy: deputy))
  }
}

extension Compartment: Numbered {
  var wire: WireCompartment {
    switch self {
    case .bij: .bij
    case .aftercare: .aftercare
    case .supervision: .supervision
    case .zvh: .zvh
    case .radicalisation: .radicalisation
    case .victim: .victim
    case .administration: .administration
    case .audit: .audit
    }
  }
}

extension Role: Numbered {
  var wire: WireRole {
    switch self {
    case .bijDelegate: .bijDelegate
    case .aftercareCoordinator: .aftercareCoordinator
    case .supervisionOfficer: .supervisionOfficer
    case .teamLead: .teamLead
    case .processDirector: .processDirector
    case .partnerReader: .partnerReader
    case .privacyOfficer: .privacyOfficer
    case .dataProtectionOfficer: .dataProtectionOfficer
    case .administrator: .administrator
    case .practice: .practice
    }
  }
}
