import Wording

@testable import Casework

/// Everything that one viewer can see of a register: two sights are equal when no screen shows a
/// difference. What was undone is left out, and so is when a file was last touched, because an undo
/// is itself something that happened.
struct Sight: Hashable {
  var returns: [ReturnRow]
  var caseload: [[AnyHashable?]]
  var notes: [[AnyHashable?]]
  var timelines: [[TimelineEntry]]
  var links: [[PersonID]]
  var names: [String]
  var directory: [DirectoryEntry]
  var organisation: Organisation
  /// The house: agenda, hearings, minutes, referrals, and what was shared.
  var house: HouseSight
  /// What runs, as it is computed from the facts.
  var matters: [[AnyHashable?]]
  /// The requests of people.
  var requests: [[AnyHashable?]]

  /// What one would say about the first few when the mayor calls.
  var cards: [[CardPart]]

  init(_ register: Register, _ viewer: Viewer, at now: Moment) {
    let question = ListQuestion(viewer: viewer, now: now, scope: .all)
    returns = register.returns(question)
    caseload = []
    for scope in [Scope.mine, .all] {
      var asked = question
      asked.scope = scope
      caseload += register.caseload(asked).map { row in
        [
          row.id, row.reference, row.name, row.birthDate, row.owner, row.ownerName,
          row.responsible, row.responsibleName, row.level, row.awaitsStart, row.lastContact,
          row.nextContact, row.openTasks, row.firstTaskDue, row.earliest, row.status,
          row.haystack,
        ]
      }
    }
    notes = register.notes(question).map { row in
      [
        row.id, row.person, row.note.content, row.note.amendments.live, row.note.retraction.live,
        row.authorName, row.haystack,
      ]
    }
    requests = register.requests(for: viewer).map { row in
      [
        row.id, row.reference, row.compartment, row.item.request, row.item.steps.live, row.due,
      ]
    }
    let people = register.files(for: viewer).map(\.id).sorted()
    timelines = people.map { person in
      register.timeline(of: person, for: viewer).filter { !$0.isWithdrawn }
    }
    cards = people.prefix(4).compactMap { person in
      register.callCard(of: person, question)?.parts(today: now.date)
    }
    links = people.map { register.linked(to: $0, for: viewer).map(\.id).sorted() }
    names = ["jansen", "visser"].map { register.displayName(of: UserName($0)) }
    directory = register.directoryEntries.map(\.entry)
    organisation = register.organisation
    house = HouseSight(register, viewer, at: now)
    matters = register.notices(question).map { [$0.id, $0.notice.state, $0.haystack] }
    for file in register.files(for: viewer).sorted(by: { $0.id < $1.id }) {
      for measure in file.liveMeasures {
        matters.append([
          measure.id, measure.state, measure.end(settings: register.settings), measure.openBreach,
        ])
      }
      for order in file.supervisions where order.isLive {
        matters.append([
          order.id, order.phase, order.agreedInterval, order.conditions, order.openBreach,
          order.openAlert, order.probationEnd,
        ])
      }
      for notice in file.liveNotices {
        matters.append([
          notice.id, notice.state, notice.leadDays, notice.assessment?.value,
          notice.openViewRequest?.value,
        ])
      }
      matters.append(file.silentExpectations.map(\.value))
      matters.append([file.retentionRule, file.day(of: .supply)])
      matters.append([
        file.openAdvices.map(\.id), file.openCases.map(\.id), file.sentence,
        file.leavePhase?.value,
      ])
      let line = CareerLine(file.background, today: now.date, settings: register.settings)
      matters.append([
        file.background.openThemes.map(\.id), file.background.code,
        file.background.judgments.filter(\.stands).map(\.id),
        line.offences.map(\.id), line.spells.map(\.id), line.years, line.quiet.map(\.months),
      ])
    }
  }
}
