/// Everything recorded about one identity in one compartment.
package struct PersonFile: Hashable, Sendable, Identifiable {
  package let id: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package internal(set) var identity: History<Identity>
  package internal(set) var aliases = History<PersonName>()
  package internal(set) var addresses = History<Address>()
  package internal(set) var zones: [Zone] = []
  /// In the victim compartment alone.
  package internal(set) var victimInterests = History<VictimInterest>()
  /// What was told into this compartment about victims near an address.
  package internal(set) var nearnesses = History<NearnessTold>()
  package internal(set) var owner = History<UserName?>()
  package internal(set) var returns: [ReturnCase] = []
  package internal(set) var notes: [RiskNote] = []
  package internal(set) var plannedContacts = History<PlannedContact>()
  package internal(set) var contacts = History<ContactMoment>()
  package internal(set) var tasks: [CaseTask] = []
  /// What was shared with others, the oldest first.
  package internal(set) var shares: [SharedFacts] = []
  /// Cases of the house, the oldest first.
  package internal(set) var zvhCases: [ZvhCase] = []
  /// On whose agenda this person was put, and taken off.
  package internal(set) var tablings = History<CaseTabling>()
  package internal(set) var discussions = History<CaseDiscussion>()
  package internal(set) var supervisions: [SupervisionOrder] = []
  package internal(set) var measures: [Measure] = []
  package internal(set) var advices: [Advice] = []
  /// Themes, the reporting code, the career line and judgments of risk.
  package internal(set) var background = Background()
  /// Cases for which nobody is in custody.
  package internal(set) var cases: [OpenedCase] = []
  package internal(set) var sentences = History<Sentence>()
  package internal(set) var leaveAuthorisations = History<LeaveAuthorisation>()
  /// What was told to the mayor about a return, and what was expected to be told.
  package internal(set) var notices: [Notice] = []
  package internal(set) var expectedNotices = History<ExpectedNotice>()
  /// What was decided on signals about this person.
  package internal(set) var triage = History<TriageDecision>()
  /// What stops or stopped the destruction of this file.
  package internal(set) var holds: [LegalHold] = []
  /// What was asked about destroying it, the oldest first.
  package internal(set) var erasures: [Erasure] = []
  /// What the person asked about their own facts.
  package internal(set) var requests: [RequestCase] = []
  /// The undoes and redoes that changed something in it, the oldest first.
  package internal(set) var compensations: [Entry<Compensated>] = []
  /// Who opened this dossier by breaking glass, and why.
  package internal(set) var glassBroken = History<GlassBreaking>()
  /// When anything was last recorded about this identity, and by whom. Holds and erasures are no
  /// work on the case: they move no term and no list.
  package internal(set) var touched: Moment
  package internal(set) var touchedBy: UserName

  init(registered event: Event, reference: Reference, identity: Identity) {
    id = event.id
    compartment = event.compartment
    self.reference = reference
    self.identity = History(Entry(event, identity))
    touched = event.at
    touchedBy = event.author
  }

  /// Whether the registration stands. An undone one stays in the log and leaves every list.
  package var isLive: Bool { identity.entries.first?.isLive ?? false }

  /// The identity as it is known now. The first entry is there from the start.
  package var name: PersonName {
    identity.current?.value.name ?? PersonName(given: "", prefix: "", surname: "")
  }

  package var birthDate: PartialDate? { identity.current?.value.birthDate }

  /// Who owns the case now; `nil` for nobody, also when it was handed back.
  package var ownerNow: UserName? { owner.current?.value ?? nil }

  /// The returns of which the announcement stands, in the order in which they were announced.
  package var liveReturns: [ReturnCase] { returns.filter(\.isLive) }

  /// The return that is being prepared or guided now: the first one still to come, else the newest.
  package var currentReturn: ReturnCase? {
    let live = liveReturns
    let upcoming = live.filter(\.status.isUpcoming)
    return upcoming.min { left, right in
      guard let first = left.earliest?.value.date else { return false }
      guard let second = right.earliest?.value.date else { return true }
      return first < second
    } ?? live.last
  }

  /// The tasks that nobody has done, the first due first.
  package var openTasks: [CaseTask] {
    tasks.filter(\.isOpen).sorted { ($0.content.due, $0.id) < ($1.content.due, $1.id) }
  }

  /// The notes that were not undone, oldest first; retracted ones are among them.
  package var liveNotes: [RiskNote] { notes.filter(\.isLive) }

  /// The supervision order that counts: the newest one that was not undone.
  package var supervision: SupervisionOrder? { supervisions.last(where: \.isLive) }

  /// The last contact that really took place.
  package var lastContact: Entry<ContactMoment>? {
    contacts.live.filter { $0.value.outcome == .held }
      .max { ($0.value.on, $0.id) < ($1.value.on, $1.id) }
  }

  /// The first agreed contact that was neither held nor missed nor cancelled.
  package var nextContact: Entry<PlannedContact>? {
    let settled = Set(contacts.live.compactMap(\.value.planned))
    return plannedContacts.live.filter { !settled.contains($0.id) }
      .min { ($0.value.on, $0.id) < ($1.value.on, $1.id) }
  }
}
