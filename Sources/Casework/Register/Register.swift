/// What the log says, folded: the read model of everything. It is a value; two folds of the same
/// events are equal. What of it somebody may see is decided in the queries, each for a viewer.
package struct Register: Sendable {
  package private(set) var organisation = Register.unnamed
  package private(set) var members: [UserName: Member] = [:]
  private(set) var organisations = History<Organisation>()
  private(set) var memberships: [UserName: History<Member>] = [:]
  package private(set) var absences = History<Absence>()
  package private(set) var directory: [DirectoryID: History<DirectoryEntry>] = [:]
  /// What the organisation chose for its whole log.
  package private(set) var settings = Settings()
  /// The meetings of the house; they name no person.
  package private(set) var meetings = Meetings()
  /// What is left of the people who were destroyed, the oldest first.
  package private(set) var destructions: [Entry<DestructionRecord>] = []
  /// What is left of records of access whose term was over, the oldest first.
  package private(set) var accessDestructions: [Entry<AccessDestruction>] = []
  /// The key slots that they name, to find one in a moment.
  private(set) var destroyedSlots: Set<[UInt8]> = []
  package private(set) var journal = Journal()
  private var links = PersonLinks()
  /// What people typed and did not save.
  var drafts = Drafts()
  /// How many events were folded, apart from the words of others.
  package private(set) var count = 0
  var files: [PersonID: PersonFile] = [:]
  /// People by reference number. Two hidden from each other may share one.
  var references: [Reference: [PersonID]] = [:]
  /// People by birth date, to find possible doubles.
  var birthDates = BirthDateIndex()

  /// What stands until an organisation is recorded.
  private static let unnamed = Organisation(name: "", municipality: nil, home: .aftercare)

  package init() {}

  /// Folds a list of events, in the order of the log.
  package init(folding events: some Sequence<Event>) {
    for event in events { evolve(event) }
  }

  /// Takes in one event. Pure: the same event on the same register gives the same register. An event
  /// that points at something unknown or into another compartment (which only damage can cause) is
  /// counted and changes nothing. The words of another event are part of that one: they are not
  /// counted and may be folded at any time after it; nor are drafts, which decide nothing.
  package mutating func evolve(_ event: Event) {
    if case .noteTextWritten(let id, let words) = event.fact {
      guard let subject = event.subject, isSound(event, about: subject) else { return }
      files[subject]?.fill(id, with: words)
      return
    }
    if evolve(draft: event) { return }
    count += 1
    journal.record(event)
    switch event.fact {
    case .organisationRecorded(let value):
      organisations.record(Entry(event, value))
      organisation = value
    case .memberRecorded(let member):
      memberships[member.user, default: History()].record(Entry(event, member))
      members[member.user] = member
    case .absenceRecorded(let absence): absences.record(Entry(event, absence))
    case .directoryEntryRecorded(let entry):
      directory[entry.replaces ?? event.id, default: History()].record(Entry(event, entry))
    case .personRegistered(let reference, let identity):
      files[event.id] = PersonFile(registered: event, reference: reference, identity: identity)
      references[reference, default: []].append(event.id)
      birthDates.record(identity.birthDate, of: event.id, in: event.compartment)
    case .peopleLinked(let other):
      guard let subject = event.subject, isSound(event, about: subject), files[other] != nil
      else { return }
      links.record(Entry(event, PersonLink(guarded: subject, other: other)))
    case .settingChanged(let change): settings.record(Entry(event, change))
    case .meetingPlanned(let content): meetings.record(Entry(event, content))
    case .tablesNamed(let names): meetings.record(tables: Entry(event, names))
    case .erasureCarriedOut(let destroyed):
      destructions.append(Entry(event, destroyed))
      destroyedSlots.formUnion(destroyed.keySlots)
    case .accessDestroyed(let destroyed): accessDestructions.append(Entry(event, destroyed))
    case .withdrawn(let compensation) where event.subject == nil:
      compensate(compensation, withdrawnBy: event.id)
    case .restored(let compensation) where event.subject == nil:
      compensate(compensation, withdrawnBy: nil)
    default:
      guard let subject = event.subject, isSound(event, about: subject) else { return }
      if case .withdrawn(let compensation) = event.fact {
        links.mark(compensation, of: subject, withdrawnBy: event.id)
      } else if case .restored(let compensation) = event.fact {
        links.mark(compensation, of: subject, withdrawnBy: nil)
      }
      if case .identityCorrected(let identity) = event.fact {
        birthDates.record(identity.birthDate, of: subject, in: event.compartment)
      }
      files[subject]?.evolve(event)
    }
  }

  /// Whether an event stands in the compartment of the identity that it is about.
  private func isSound(_ event: Event, about subject: PersonID) -> Bool {
    files[subject]?.compartment == event.compartment
  }

  private mutating func compensate(_ compensation: Compensation, withdrawnBy event: RecordID?) {
    for id in compensation.events {
      if absences.mark(id, withdrawnBy: event) { continue }
      if settings.mark(id, withdrawnBy: event) { continue }
      if meetings.mark(id, withdrawnBy: event) { continue }
      if organisations.mark(id, withdrawnBy: event) {
        organisation = organisations.current?.value ?? Register.unnamed
        continue
      }
      for user in memberships.keys where memberships[user]?.mark(id, withdrawnBy: event) == true {
        members[user] = memberships[user]?.current?.value
        break
      }
      for key in directory.keys where directory[key]?.mark(id, withdrawnBy: event) == true { break }
    }
  }

  /// Drops the links of a person who is forgotten.
  mutating func dropLinks(of person: PersonID) { links.forget(person) }

  /// Drops the parts of decisions that were about a person who is forgotten.
  mutating func dropDecisions(about person: PersonID) { journal.forget(person) }

  /// The file of an identity that the viewer may see, or `nil`: an unknown one and a hidden one
  /// are the same.
  package func file(_ id: PersonID, for viewer: Viewer) -> PersonFile? {
    guard let file = files[id], file.isLive, viewer.sees(file.compartment) else { return nil }
    return file
  }

  /// All files that the viewer may see and that are not shielded, in no order.
  package func files(for viewer: Viewer) -> some Sequence<PersonFile> {
    files.values.lazy.filter { $0.isLive && viewer.sees($0.compartment) && !$0.isShielded }
  }

  /// The people whom this viewer knows by a reference number.
  package func people(_ reference: Reference, for viewer: Viewer) -> [PersonFile] {
    (references[reference] ?? []).compactMap { file($0, for: viewer) }
  }

  /// The other identities of the same person that the viewer may see. A link counts only for
  /// somebody who sees both sides of it, and one to a shielded file for nobody.
  package func linked(to id: PersonID, for viewer: Viewer) -> [PersonFile] {
    guard file(id, for: viewer) != nil else { return [] }
    return links.others(than: id).compactMap { file($0, for: viewer) }.filter { !$0.isShielded }
  }

  /// The person who acts for a case on a day: the owner or, while the owner is away, the deputy.
  package func responsible(for owner: UserName?, on date: CivilDate) -> UserName? {
    guard let owner else { return nil }
    guard let absence = absence(of: owner, on: date) else { return owner }
    return absence.deputy ?? owner
  }

  package func absence(of user: UserName, on date: CivilDate) -> Absence? {
    absences.live.last { $0.value.user == user && $0.value.covers(date) }?.value
  }

  /// How a colleague is named on screen; the login name for somebody who is not recorded.
  package func displayName(of user: UserName) -> String { members[user]?.name ?? user.text }

  package var directoryEntries: [(id: DirectoryID, entry: DirectoryEntry)] {
    directory.compactMap { id, history in history.current.map { (id, $0.value) } }
      .sorted { ($0.1.organisation, $0.1.name, $0.0) < ($1.1.organisation, $1.1.name, $1.0) }
  }
}
