/// One case of the house: its referral, what that lacks, and how the plan goes.
package struct ReferralRow: ListRow {
  /// The case.
  package let id: ZvhCaseID
  package let person: PersonID
  package let compartment: Compartment
  package let reference: Reference
  package let name: PersonName
  package let birthDate: PartialDate?
  package let state: ZvhState
  package let referral: ZvhReferral
  /// What the referral lacks while it waits for triage.
  package let missing: [ZvhField]
  /// Until when it can be completed for the triage; `nil` when it does not wait for one.
  package let closing: Due?
  package let lead: Partner?
  package let openAgreements: Int
  /// The last day of the first agreement that is open.
  package let nextDue: CivilDate?
  package let owner: UserName?
  package let ownerName: String
  package let novelty: Novelty?
  package var haystack: String
}

extension Register {
  /// The cases of the house that are not closed or handed on: what waits for triage first, by its
  /// closing time, then the rest by the first agreement that is due.
  package func referrals(_ question: ListQuestion) -> [ReferralRow] {
    let owners = OwnerLookup(self, question)
    let rows = files(for: question, of: nil, owners).flatMap { file in
      file.liveZvhCases.compactMap { ReferralRow(file, $0, self, owners, question) }
    }
    func key(_ row: ReferralRow) -> (Int, Due, String, RecordID) {
      let end = row.closing ?? row.nextDue.map { Due($0) } ?? Due(.latest)
      return (row.state.awaitsTriage ? 0 : 1, end, row.name.sortKey, row.id)
    }
    return rows.sorted { key($0) < key($1) }
  }
}

extension ReferralRow {
  fileprivate init?(
    _ file: PersonFile, _ item: ZvhCase, _ register: Register, _ owners: OwnerLookup,
    _ question: ListQuestion
  ) {
    let state = file.state(of: item, settings: register.settings, at: question.now)
    guard state.awaitsTriage || state.isActive else { return nil }
    id = item.id
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    self.state = state
    referral = item.referral
    missing = state.awaitsTriage ? file.missing(in: item.referral) : []
    let rhythm = ZvhRhythm(register.settings, on: question.today)
    closing = state.awaitsTriage ? rhythm.closing(after: item.referred.at) : nil
    lead = item.lead
    openAgreements = item.openAgreements.count
    nextDue = item.openAgreements.first?.agreement.due
    owner = file.ownerNow
    ownerName = owners.name(of: file.ownerNow)
    novelty = question.since.flatMap { since in
      if item.referred.at > since { return .new }
      return item.steps.live.contains { $0.at > since } ? .changed : nil
    }
    haystack = Folding.fold(
      "\(file.searchText) \(item.referral.by.organisation) \(owners.name(of: file.ownerNow))")
  }
}
