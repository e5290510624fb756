@testable import Casework

/// What one viewer sees of the house and of what was shared: the agenda, what each partner may hear,
/// the minutes and each partner's part of them, and the cases. What was undone is left out.
struct HouseSight: Hashable {
  var agendas: [[AnyHashable?]]
  var hearings: [[RecordID]]
  var minutes: [Minutes?]
  var referrals: [[AnyHashable?]]
  var shares: [[AnyHashable?]]

  init(_ register: Register, _ viewer: Viewer, at now: Moment) {
    let question = ListQuestion(viewer: viewer, now: now, scope: .all)
    let meetings = register.meetings.all
    agendas = []
    hearings = []
    minutes = []
    for meeting in [nil] + meetings.map(Optional.some) {
      let agenda = register.agenda(question, of: meeting?.id)
      for row in agenda.rows {
        agendas.append([
          row.id, row.person, row.name, row.place, row.reason, row.state, row.missing,
          row.discussion?.value, row.lateAgreements, row.ownerName, row.haystack,
        ])
      }
      guard let meeting else { continue }
      for file in register.files(for: viewer).sorted(by: { $0.id < $1.id }) {
        hearings += register.hearings(of: file.id, at: meeting, for: viewer)
          .map { $0.shares.map(\.id) }
      }
      minutes.append(register.minutes(of: meeting.id, for: viewer))
      for partner in meeting.content.attending {
        minutes.append(register.minutes(of: meeting.id, for: viewer, part: partner))
      }
    }
    referrals = register.referrals(question).map { row in
      [
        row.id, row.person, row.state, row.referral, row.missing, row.closing, row.lead,
        row.openAgreements, row.nextDue, row.ownerName, row.haystack,
      ]
    }
    shares = register.files(for: viewer).sorted { $0.id < $1.id }.flatMap { file in
      file.liveShares.map { [$0.id, $0.content, $0.words, $0.isWithdrawn] }
    }
  }
}
