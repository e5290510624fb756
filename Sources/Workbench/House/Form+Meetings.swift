import Canvas
import Casework
import Wording

extension Workbench {
  /// The tables of the house by name: those that were named or else the national themes.
  var tableNames: [String] {
    register.meetings.tables ?? Phrase.tables.map { $0[language] }
  }

  /// A new meeting, or another day, place or table for one that is to come. Who was there last time is
  /// chosen already.
  func meetingForm(_ meeting: MeetingID?, _ make: FieldMaker) -> Form? {
    let known = meeting.flatMap { register.meeting($0) }?.content
    let table = known?.table ?? tableNames.first
    var names = tableNames
    if let table, !names.contains(table) { names.append(table) }
    let partners = meetingPartners
    let last = register.meetings.all.last { $0.content.table == table }?.content
    let usual = known?.attending ?? last?.attending ?? Array(partners.prefix(3))
    let picks = partners.enumerated().map { ("\($0.offset)", $0.element.phrase) }
    var fields = [
      make.choice(.table, .labelTable, names.map { ($0, .verbatim($0)) }, chosen: table),
      make.day(.contactDay, .labelMeetingDay, .future, known.map(entered) ?? ""),
      make.line(.place, .labelPlace, known?.place ?? last?.place ?? ""),
      make.picks(.attending, .labelAttending, picks),
      make.line(.alsoAttending, .labelAlsoAttending),
    ]
    if known != nil { fields.append(make.yesOrNo(.cancelled, .labelCancelled)) }
    var form = Form(
      .meeting(meeting), title: known == nil ? .formMeeting : .formMeetingChange,
      fields: fields)
    let chosen = partners.indices.filter { index in
      usual.contains { $0.isSameOrganisation(as: partners[index]) }
    }
    form.fill(.attending, with: chosen.map(String.init).joined(separator: ","))
    return form
  }

  private func entered(_ content: MeetingContent) -> String {
    content.on.iso + (content.time.map { " \($0.iso)" } ?? "")
  }

  func meetingContent(_ form: Form, _ meeting: MeetingID?) throws(FormProblem) -> MeetingContent {
    let entered = try day(form, .contactDay)
    let partners = meetingPartners
    let picked = form.picked(.attending).compactMap(Int.init)
      .filter(partners.indices.contains).map { partners[$0] }
    let others = form.answer(.alsoAttending).split(separator: ",")
      .map { String($0).trimmedOneLine }.filter { !$0.isEmpty }
    return MeetingContent(
      replaces: meeting, table: form.answer(.table), on: entered.date, time: entered.time,
      place: form.answer(.place), attending: picked + others.map { Partner(.other, $0) },
      isCancelled: form.isYes(.cancelled))
  }

  /// Who came before, each organisation once; and police, prosecution and probation, who sit at a
  /// triage (ZV-3).
  private var meetingPartners: [Partner] {
    var known: [Partner] = []
    for meeting in register.meetings.all.reversed() {
      for partner in meeting.content.attending
      where !known.contains(where: { $0.isSameOrganisation(as: partner) }) {
        known.append(partner)
      }
    }
    for kind in [PartnerKind.police, .prosecution, .probation]
    where !known.contains(where: { $0.kind == kind }) {
      known.append(Partner(kind, kind.phrase.capitalised[language]))
    }
    return known
  }

  /// Puts the chosen people on the agenda of the next meeting, or takes the one under the cursor off
  /// it: clerical, so that many can be put on it at once.
  mutating func toggleTabling() -> [Effect] {
    guard viewer.sees(.zvh), let meeting = register.meetings.next(on: today) else {
      message = Message(.noMeetingPlanned(keyShown(for: .planMeeting)), .info)
      return []
    }
    let chosen = dossier == nil && screen == .meetings ? meetings.chosen.map(\.person) : []
    let people = chosen.isEmpty ? [dossier?.person ?? focusedPerson].compactMap { $0 } : chosen
    let files = people.compactMap(file).filter { $0.compartment == .zvh }
    let fresh = files.filter { $0.tabling(at: meeting.id) == nil }
    let commands: [Command]
    if fresh.isEmpty, let file = files.first, files.count == 1 {
      commands = [
        .tableCase(file.id, CaseTabling(at: meeting.id, .byHand, isOff: true))
      ]
    } else {
      let reasons = Dictionary(
        (agenda?.rows ?? []).map { ($0.person, $0.reason) }, uniquingKeysWith: { first, _ in first }
      )
      commands = fresh.map {
        .tableCase($0.id, CaseTabling(at: meeting.id, reasons[$0.id] ?? .byHand))
      }
    }
    guard !commands.isEmpty else {
      message = Message(.nothingHere, .info)
      return []
    }
    do {
      let events = try Decider.decide(commands, in: register, by: viewer, at: now, ids: &ids)
      let isOff = fresh.isEmpty
      let many = events.count
      pending = Pending(
        origin: .tabling, people: Set(files.map(\.id)),
        message: isOff
          ? .offTheAgenda(undo: keyShown(for: .undo))
          : .onTheAgenda(many, meeting.content.name(today: today), undo: keyShown(for: .undo)),
        focusesNew: false)
      return [.append(events, guarding: Set(files.map(\.id)))]
    } catch {
      message = Message(phrase(error), .info)
      return []
    }
  }
}

extension String {
  /// Without white space around it.
  fileprivate var trimmedOneLine: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
