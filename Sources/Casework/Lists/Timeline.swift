/// One thing that happened, as a dossier shows it: what was recorded, when, by whom, and whether it
/// was undone since.
package struct TimelineEntry: Hashable, Sendable, Identifiable {
  package let id: RecordID
  package let at: Moment
  package let author: UserName
  package let authorName: String
  package let what: Happening
  /// Undone: stays in the history, struck out.
  package let isWithdrawn: Bool
}

/// What a line of a time line says.
package enum Happening: Hashable, Sendable {
  case registered(Identity)
  case identity(Identity)
  case alias(PersonName)
  case address(Address)
  case zone(ZoneContent)
  /// Why a zone was removed.
  case zoneRemoved(String)
  case victimInterest(VictimInterest)
  case nearness(NearnessTold)
  case owner(String?)
  case returnAnnounced(ReturnDetails)
  case returnCorrected(ReturnDetails)
  case returnDate(ReturnDate, before: ReturnDate?)
  case status(ReturnProgress)
  case condition(BasicConditionKind, ConditionFinding, before: ConditionState)
  case offer(OfferAnswer)
  case note(NoteContent)
  case amendment(String)
  case retraction(String)
  case contactPlanned(PlannedContact)
  case contact(ContactMoment)
  case task(TaskContent)
  case taskDone(String, remark: String)
  case disclosed(Disclosure)
  case disclosureStep(DisclosureStep)
  case zvhReferred(ZvhReferral)
  case zvhStep(ZvhStep)
  case tabled(CaseTabling, Meeting?)
  case discussed(CaseDiscussion, Meeting?)
  case supervision(SupervisionDetails)
  case supervisionStarted(CivilDate)
  case supervisionLevel(SupervisionLevel)
  /// A note was corrected; why. The text of before stands nowhere.
  case rectification(String)
  case hold(HoldContent)
  case holdLifted(String)
  case requestReceived(SubjectRequest)
  case requestStep(RequestStep)
  case glassBroken(GlassBreaking)
  case measure(MeasureContent)
  case measureStep(MeasureType, MeasureStep)
  case supervisionStep(SupervisionStep)
  case adviceRequested(AdviceRequest)
  case adviceAnswered(AdviceAnswer)
  case theme(ThemeContent)
  case themeStep(ThemeKind, ThemeStep)
  case codeStep(ReportingCodeStep)
  case conviction(Conviction)
  case spell(Spell)
  case careerCorrected(CareerCorrection)
  /// Something that left the career line: what it said is not shown any more (domain.md H16).
  case careerLeft
  case riskJudged(RiskJudgment)
  case riskStep(RiskStep)
  case caseOpened(CaseOpening)
  /// Why a case without detention was closed.
  case caseClosed(String)
  case sentence(Sentence)
  case leaveAuthorised(LeaveAuthorisation)
  case notice(BijNotice)
  case noticeStep(NoticeKind, NoticeStep)
  case noticeExpected(ExpectedNotice)
  case check(ReturnCheckKind, ReturnCheck)
  case triage(TriageDecision)
}

extension Register {
  /// Everything recorded about a person whom the viewer may see, the newest first.
  package func timeline(of person: PersonID, for viewer: Viewer) -> [TimelineEntry] {
    guard let file = file(person, for: viewer) else { return [] }
    var lines: [TimelineEntry] = []
    func add<Value>(_ history: History<Value>, _ happening: (Int, Value) -> Happening) {
      for (index, entry) in history.entries.enumerated() {
        lines.append(line(entry, happening(index, entry.value)))
      }
    }
    add(file.identity) { $0 == 0 ? .registered($1) : .identity($1) }
    add(file.aliases) { .alias($1) }
    add(file.addresses) { .address($1) }
    for zone in file.zones {
      lines.append(line(zone.drawn, .zone(zone.content)))
      add(zone.removed) { .zoneRemoved($1) }
    }
    add(file.victimInterests) { .victimInterest($1) }
    add(file.nearnesses) { .nearness($1) }
    add(file.owner) { .owner($1.map(displayName(of:))) }
    for item in file.returns {
      add(item.details) { $0 == 0 ? .returnAnnounced($1) : .returnCorrected($1) }
      add(item.dates) { index, date in
        let before = item.dates.entries[..<index].last { $0.isLive && $0.value.kind == date.kind }
        return .returnDate(date, before: before?.value)
      }
      add(item.progress) { .status($1) }
      add(item.offer) { .offer($1) }
      for kind in ReturnCheckKind.allCases {
        add(item.checks[kind] ?? History()) { .check(kind, $1) }
      }
      for kind in BasicConditionKind.allCases {
        let history = item.conditions[kind]
        add(history) { index, finding in
          let before = history.entries[..<index].last(where: \.isLive)?.value.state ?? .notAsked
          return .condition(kind, finding, before: before)
        }
      }
    }
    for note in file.notes {
      lines.append(line(note.written, .note(note.content)))
      add(note.amendments) { .amendment($1) }
      add(note.retraction) { .retraction($1) }
      add(note.corrections) { .rectification($1.reason) }
    }
    for hold in file.holds {
      lines.append(line(hold.placed, .hold(hold.content)))
      add(hold.lifted) { .holdLifted($1) }
    }
    for item in file.requests {
      lines.append(line(item.received, .requestReceived(item.request)))
      add(item.steps) { .requestStep($1) }
    }
    add(file.plannedContacts) { .contactPlanned($1) }
    add(file.contacts) { .contact($1) }
    for task in file.tasks {
      lines.append(line(task.assigned, .task(task.content)))
      add(task.done) { .taskDone(task.content.title, remark: $1) }
    }
    for share in file.shares {
      lines.append(line(share.told, .disclosed(share.content)))
      add(share.steps) { .disclosureStep($1) }
    }
    add(file.tablings) { .tabled($1, meeting($1.meeting)) }
    add(file.discussions) { .discussed($1, meeting($1.meeting)) }
    for item in file.zvhCases {
      lines.append(line(item.referred, .zvhReferred(item.referred.value)))
      add(item.steps) { .zvhStep($1.step) }
    }
    for order in file.supervisions {
      lines.append(line(order.ordered, .supervision(order.details)))
      add(order.started) { .supervisionStarted($1) }
      add(order.levels) { .supervisionLevel($1) }
      add(order.steps) { .supervisionStep($1) }
    }
    for measure in file.measures {
      lines.append(line(measure.recorded, .measure(measure.content)))
      add(measure.steps) { .measureStep(measure.content.type, $1) }
    }
    for advice in file.advices {
      lines.append(line(advice.requested, .adviceRequested(advice.request)))
      add(advice.answers) { .adviceAnswered($1) }
    }
    lines += backgroundLines(of: file.background)
    for item in file.cases {
      lines.append(line(item.opened, .caseOpened(item.opening)))
      add(item.closed) { .caseClosed($1) }
    }
    add(file.sentences) { .sentence($1) }
    add(file.leaveAuthorisations) { .leaveAuthorised($1) }
    for notice in file.notices {
      lines.append(line(notice.received, .notice(notice.content)))
      add(notice.steps) { .noticeStep(notice.content.kind, $1) }
    }
    add(file.expectedNotices) { .noticeExpected($1) }
    add(file.triage) { .triage($1) }
    add(file.glassBroken) { .glassBroken($1) }
    return lines.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
  }

  func line<Value>(_ entry: Entry<Value>, _ what: Happening) -> TimelineEntry {
    TimelineEntry(
      id: entry.id, at: entry.at, author: entry.author, authorName: displayName(of: entry.author),
      what: what, isWithdrawn: !entry.isLive)
  }
}
