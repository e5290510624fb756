import Casework

extension Importer {
  /// A row about a return: one date of it, or its announcement alone. Several rows can be about the
  /// same return, each with a date of another kind.
  mutating func takeReturn(_ row: ImportRow) throws(FieldRefusal) -> RowOutcome {
    let (found, _) = try person(row)
    guard let file = found else {
      let field: ImportField = header.place(of: .surname) == nil ? .name : .surname
      throw FieldRefusal(field, .unknownPerson)
    }
    guard let type = try row.word(.returnType, of: words.returnTypes) else {
      throw FieldRefusal(.returnType, .missing)
    }
    let date = try date(row)
    let details = ReturnDetails(type: type, institution: row.text(.institution))
    var commands: [Command] = []
    if let target = try target(in: file, details, date, row) {
      if let corrected = corrected(target, details) {
        commands.append(.correctReturn(file.id, target.id, corrected))
      }
      if let date {
        if !isKnown(date, in: target, row) {
          let current = target.currentDates.first { $0.value.kind == date.kind }?.value.receivedOn
          let last = max(current ?? date.receivedOn, word(of: date.kind, target.id))
          guard last <= date.receivedOn else {
            throw FieldRefusal(.receivedOn, .laterDateKnown(last))
          }
          commands.append(.recordReturnDate(file.id, target.id, date))
        }
        lastWord[Told(item: target.id, kind: date.kind)] =
          max(date.receivedOn, word(of: date.kind, target.id))
      }
    } else {
      let new = NewReturn(details: details, dates: date.map { [$0] } ?? [])
      commands.append(.announceReturn(file.id, new))
    }
    if let owner = try owner(row, of: file) { commands.append(.assign(file.id, to: owner)) }
    return try decide(commands, about: file.id)
  }

  /// The last day on which a row of this file brought word of a date, also when it was known.
  private func word(of kind: ReturnDateKind, _ item: ReturnID) -> CivilDate {
    lastWord[Told(item: item, kind: kind)] ?? .earliest
  }

  /// A date with its kind, quality and source; nil when the row gives none at all.
  private func date(_ row: ImportRow) throws(FieldRefusal) -> ReturnDate? {
    let day = try row.day(.date)
    let time = try row.time(.time)
    let kind = try row.word(.dateKind, of: words.dateKinds)
    let quality = try row.word(.dateQuality, of: words.qualities)
    let source = try row.word(.dateSource, of: words.dateSources)
    let received = try row.pastDay(.receivedOn) ?? batch.now.date
    if day == nil, time == nil, kind == nil, quality == nil { return nil }
    guard let kind else { throw FieldRefusal(.dateKind, .missing) }
    guard let quality else { throw FieldRefusal(.dateQuality, .missing) }
    guard let source else { throw FieldRefusal(.dateSource, .missing) }
    if quality == .unknown {
      guard day == nil else { throw FieldRefusal(.date, .dateNotExpected) }
      guard time == nil else { throw FieldRefusal(.time, .dateNotExpected) }
    } else if day == nil {
      throw FieldRefusal(.date, .missing)
    }
    return ReturnDate(
      kind: kind, date: day, time: time, quality: quality, source: source, receivedOn: received)
  }

  /// The return that a row is about; nil for one that is not known yet.
  private func target(
    in file: PersonFile, _ details: ReturnDetails, _ date: ReturnDate?, _ row: ImportRow
  ) throws(FieldRefusal) -> ReturnCase? {
    let live = file.liveReturns
    // What is known stays known, also after the return itself and under what it was called before.
    let same = live.filter { item in
      wasOfType(details.type, item) && isSameInstitution(item, details)
        && (date.map { isKnown($0, in: item, row) } ?? true)
    }
    if let last = same.last { return last }
    var open = live.filter { type(of: $0) == details.type && mayTake(date, $0, details.type) }
    if open.isEmpty {
      // Of the only return still to come, this may be the news how it will be.
      let upcoming = live.filter(\.status.isUpcoming)
      if upcoming.count == 1 { open = upcoming.filter { type(of: $0) == .unknown } }
    }
    if open.count > 1, !details.institution.isEmpty {
      open = open.filter { isSameInstitution($0, details) }
    }
    guard open.count <= 1 else {
      throw FieldRefusal(.returnType, .severalReturns(file.reference))
    }
    return open.first
  }

  /// Whether a return still to come can take another date. Of something temporary, such as a leave,
  /// a day that has passed closes it: the next one is another leave.
  private func mayTake(_ date: ReturnDate?, _ item: ReturnCase, _ type: ReturnType) -> Bool {
    guard item.status.isUpcoming else { return false }
    guard type.isTemporary, let date else { return true }
    guard let known = item.currentDates.first(where: { $0.value.kind == date.kind })?.value.date
    else { return true }
    return known >= batch.now.date
  }

  /// Whether a return is, or ever was, of a type.
  private func wasOfType(_ type: ReturnType, _ item: ReturnCase) -> Bool {
    item.details.entries.contains { $0.isLive && $0.value.type == type }
  }

  private func type(of item: ReturnCase) -> ReturnType {
    item.details.current?.value.type ?? .unknown
  }

  /// Whether the institution is, or ever was, that of the row. A row that names none fits all.
  private func isSameInstitution(_ item: ReturnCase, _ details: ReturnDetails) -> Bool {
    let wanted = Folding.fold(details.institution)
    return wanted.isEmpty
      || item.details.entries.contains {
        $0.isLive && Folding.fold($0.value.institution) == wanted
      }
  }

  /// Whether a date was recorded before. A date that we held before and another one replaced is news
  /// again only when the row says that it was received after that.
  private func isKnown(_ date: ReturnDate, in item: ReturnCase, _ row: ImportRow) -> Bool {
    func equalsButReceipt(_ known: ReturnDate) -> Bool {
      var other = known
      other.receivedOn = date.receivedOn
      return other == date
    }
    let live = item.dates.entries.filter(\.isLive).map(\.value)
    guard live.contains(where: equalsButReceipt) else { return false }
    guard let current = live.last(where: { $0.kind == date.kind }), !equalsButReceipt(current),
      !live.contains(date), !row.text(.receivedOn).isEmpty
    else { return true }
    return date.receivedOn <= max(current.receivedOn, word(of: date.kind, item.id))
  }

  /// The frame of a return with what the row adds; nil when it adds nothing.
  private func corrected(_ item: ReturnCase, _ details: ReturnDetails) -> ReturnDetails? {
    guard var known = item.details.current?.value else { return nil }
    let before = known
    if known.type == .unknown { known.type = details.type }
    if !details.institution.isEmpty, !isSameInstitution(item, details) {
      known.institution = details.institution
    }
    return known == before ? nil : known
  }
}
