/// One person on the agenda of a meeting, or one whom the queue puts forward for it.
package struct AgendaRow: ListRow {
  /// The event that put the person on the agenda; of a proposal, the case.
  package let id: RecordID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let meeting: MeetingID?
  /// The place on the agenda, from 1; `nil` for who is only put forward.
  package let place: Int?
  package let reason: TablingReason
  package let question: String
  package let item: ZvhCase?
  package let state: ZvhState?
  /// What the referral lacks, while it waits for triage.
  package let missing: [ZvhField]
  package let discussion: Entry<CaseDiscussion>?
  package let lateAgreements: Int
  package let owner: UserName?
  package let ownerName: String
  package let novelty: Novelty?
  package var haystack: String

  package var isTabled: Bool { place != nil }
  /// Whether the meeting came to a decision on this person.
  package var isDecided: Bool { discussion != nil }
}

/// The agenda of one meeting as the screen shows it.
package struct Agenda: Hashable, Sendable {
  /// The meeting; `nil` when none is planned.
  package let meeting: Meeting?
  /// Who is on it, in the order in which they were put on it; after them those whom the queue puts
  /// forward: what waits for triage, what comes back, and what was agreed and is open.
  package let rows: [AgendaRow]
}

extension Register {
  /// The agenda of a meeting, or of the next one. The whole house is on it, whosever case it is.
  package func agenda(_ question: ListQuestion, of id: MeetingID? = nil) -> Agenda {
    let meeting = id.flatMap { meetings[$0] } ?? meetings.next(on: question.today)
    guard question.viewer.sees(.zvh) else { return Agenda(meeting: meeting, rows: []) }
    let before = meeting.flatMap { meetings.before($0) }
    let owners = OwnerLookup(self, question)
    let files = files(for: question.viewer).filter { $0.compartment == .zvh }
    var tabled: [(Entry<CaseTabling>, PersonFile)] = []
    var proposed: [(rank: (Int, CivilDate, RecordID), TablingReason, PersonFile)] = []
    for file in files {
      if let meeting, let entry = file.tabling(at: meeting.id) {
        tabled.append((entry, file))
      } else if let (reason, day) = proposal(file, for: meeting, before, question) {
        let place = TablingReason.allCases.firstIndex(of: reason) ?? 0
        proposed.append(((place, day, file.id), reason, file))
      }
    }
    tabled.sort { ($0.0.at, $0.0.id) < ($1.0.at, $1.0.id) }
    proposed.sort { $0.rank < $1.rank }
    let rows =
      tabled.enumerated().map { index, found in
        AgendaRow(found.1, at: meeting, found.0, index + 1, self, owners, question)
      }
      + proposed.map { AgendaRow($0.2, at: meeting, $0.1, self, owners, question) }
    return Agenda(meeting: meeting, rows: rows)
  }

  /// Why the queue puts somebody forward, and the day by which it is ordered.
  private func proposal(
    _ file: PersonFile, for meeting: Meeting?, _ before: Meeting?, _ question: ListQuestion
  ) -> (TablingReason, CivilDate)? {
    guard let item = file.zvhCase else { return nil }
    let state = file.state(of: item, settings: settings, at: question.now)
    if state.awaitsTriage { return (.triage, item.referral.on) }
    if let before, file.tabling(at: before.id) != nil {
      let discussion = file.discussion(at: before.id)
      if discussion?.value.isToReturn ?? true { return (.again, before.content.on) }
    }
    let day = meeting?.content.on ?? question.today
    let open = item.openAgreements.first {
      $0.agreement.due <= day || (before != nil && $0.meeting == before?.id)
    }
    return open.map { (.agreements, $0.agreement.due) }
  }
}

extension AgendaRow {
  fileprivate init(
    _ file: PersonFile, at meeting: Meeting?, _ entry: Entry<CaseTabling>, _ place: Int,
    _ register: Register, _ owners: OwnerLookup, _ question: ListQuestion
  ) {
    self.init(
      entry.id, file, meeting, place, entry.value.reason, entry.value.question, register, owners,
      question)
  }

  fileprivate init(
    _ file: PersonFile, at meeting: Meeting?, _ reason: TablingReason, _ register: Register,
    _ owners: OwnerLookup, _ question: ListQuestion
  ) {
    self.init(
      file.zvhCase?.id ?? file.id, file, meeting, nil, reason, "", register, owners, question)
  }

  private init(
    _ id: RecordID, _ file: PersonFile, _ meeting: Meeting?, _ place: Int?,
    _ reason: TablingReason, _ asked: String, _ register: Register, _ owners: OwnerLookup,
    _ question: ListQuestion
  ) {
    self.id = id
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    self.meeting = meeting?.id
    self.place = place
    self.reason = reason
    self.question = asked
    item = file.zvhCase
    let state = item.map { file.state(of: $0, settings: register.settings, at: question.now) }
    self.state = state
    missing =
      state?.awaitsTriage ?? false ? item.map { file.missing(in: $0.referral) } ?? [] : []
    discussion = meeting.flatMap { file.discussion(at: $0.id) }
    lateAgreements = item?.openAgreements.count { $0.isLate(question.today) } ?? 0
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    novelty = question.since.flatMap { file.touched > $0 ? .changed : nil }
    haystack = Folding.fold("\(file.searchText) \(asked) \(owners.name(of: file.ownerNow))")
  }
}
