package import Casework

extension Refusal {
  /// Why a decision was not taken, and what to do.
  /// - Parameters:
  ///   - today: the day on which the reader reads it.
  ///   - name: how a colleague is named on screen.
  package func phrase(today: CivilDate, name: (UserName) -> String) -> Phrase {
    switch self {
    case .roleOnlyReads(let role):
      Phrase(
        nl: "Je rol (\(role.phrase.nl)) leest alleen. Vraag een collega die mag beslissen.",
        en: "Your role (\(role.phrase.en)) only reads. Ask a colleague who may decide.")
    case .unknownPerson:
      Phrase(
        nl: "Deze betrokkene is hier niet bekend. Controleer het nummer.",
        en: "This person is not known here. Check the reference number.")
    case .unknownReturn:
      Phrase(
        nl: "Deze terugkeer is er niet (meer). Open het dossier opnieuw.",
        en: "This return is not there (any more). Open the dossier again.")
    case .unknownNote:
      Phrase(
        nl: "Deze notitie is er niet (meer). Open het dossier opnieuw.",
        en: "This note is not there (any more). Open the dossier again.")
    case .unknownDraft:
      Phrase(
        nl: "Dit concept is er niet (meer).",
        en: "This draft is not there (any more).")
    case .unknownTask:
      Phrase(
        nl: "Deze taak is er niet (meer). Open het dossier opnieuw.",
        en: "This task is not there (any more). Open the dossier again.")
    case .unknownSupervision:
      Phrase(
        nl: "Dit toezicht is er niet (meer). Open het dossier opnieuw.",
        en: "This supervision is not there (any more). Open the dossier again.")
    case .unknownDirectoryEntry:
      Phrase(
        nl: "Dit contact staat niet (meer) in het adresboek.",
        en: "This contact is not in the directory (any more).")
    case .referencesExhausted:
      Phrase(
        nl: "Alle nummers zijn vergeven. Dit logboek is vol: begin een nieuw.",
        en: "Every number is taken. This log is full: start a new one.")
    case .wrongCompartment(let compartment):
      Phrase(
        nl: "Dit hoort niet bij \(compartment.phrase.nl). Leg het vast in het goede deel.",
        en: "This does not belong in \(compartment.phrase.en). Record it where it belongs.")
    case .surnameMissing:
      Phrase(nl: "De achternaam ontbreekt. Vul die in.", en: "The surname is missing. Fill it in.")
    case .birthDateInFuture(let date):
      Phrase(
        nl: "De geboortedatum \(Phrase.birthDate(date).nl) ligt in de toekomst. Pas die aan.",
        en: "The birth date \(Phrase.birthDate(date).en) is in the future. Correct it.")
    case .textMissing:
      Phrase(nl: "Er staat nog geen tekst. Schrijf iets op.", en: "There is no text yet. Write it.")
    case .titleMissing:
      Phrase(
        nl: "Er staat nog niet wat het is. Vul dat in.", en: "It has no title yet. Fill it in.")
    case .reasonMissing:
      Phrase(
        nl: "Hier hoort een reden bij. Schrijf op waarom.",
        en: "This needs a reason. Write down why.")
    case .disputerMissing:
      Phrase(nl: "Schrijf op wie het betwist.", en: "Write down who disputes it.")
    default:
      accessPhrase ?? sharingPhrase ?? zvhPhrase(today: today) ?? datePhrase(today: today)
        ?? stepPhrase(today: today, name: name)
    }
  }

  private func datePhrase(today: CivilDate) -> Phrase? {
    func day(_ date: CivilDate) -> Phrase { .day(date, today: today) }
    return switch self {
    case .dateMissing:
      Phrase(
        nl: "De datum ontbreekt. Vul die in, of kies 'onbekend'.",
        en: "The date is missing. Fill it in, or choose 'unknown'.")
    case .dateNotExpected:
      Phrase(
        nl: "Er staat een datum, maar ook 'onbekend'. Kies een van de twee.",
        en: "There is a date, but also 'unknown'. Choose one of the two.")
    case .receivedInFuture(let date):
      Phrase(
        nl: "Ontvangen op \(day(date).nl) kan niet: die dag komt nog.",
        en: "Received on \(day(date).en) is impossible: that day is still to come.")
    case .observedInFuture(let moment):
      Phrase(
        nl: "Gezien op \(Phrase.moment(moment, today: today).nl) kan niet: dat komt nog.",
        en: "Observed on \(Phrase.moment(moment, today: today).en) is impossible: still to come.")
    case .happenedInFuture(let date):
      Phrase(
        nl: "\(day(date).capitalised.nl) komt nog. Vul een dag tot en met vandaag in.",
        en: "\(day(date).capitalised.en) is still to come. Give a day up to today.")
    case .periodReversed(let first, let last):
      Phrase(
        nl: "Het einde (\(day(last).nl)) ligt voor het begin (\(day(first).nl)).",
        en: "The end (\(day(last).en)) is before the start (\(day(first).en)).")
    case .sameDateAlready:
      Phrase(
        nl: "Deze datum staat er al zo. Er is niets vastgelegd.",
        en: "This date is already recorded like that. Nothing was recorded.")
    default: nil
    }
  }

  private func stepPhrase(today: CivilDate, name: (UserName) -> String) -> Phrase {
    switch self {
    case .statusNotAllowed(let from, let to, let allowed):
      .notAllowed(from: from.phrase, to: to.phrase, allowed: allowed.map(\.phrase))
    case .conditionsOpen(let open):
      Phrase(
        nl: "Nog niet gereed. Open: \(Phrase.joined(open.map(\.phrase), separator: ", ").nl)."
          + " Los dit op, of geef een reden waarom het toch kan.",
        en: "Not ready yet. Open: \(Phrase.joined(open.map(\.phrase), separator: ", ").en)."
          + " Solve this, or give a reason why it can go ahead.")
    case .conditionNotAllowed(let kind, let from, let to, let allowed):
      kind.phrase.capitalised + .verbatim(": ")
        + .notAllowed(from: from.phrase, to: to.phrase, allowed: allowed.map(\.phrase))
    case .offerNotAllowed(let from, let to, let allowed):
      .notAllowed(
        from: from?.phrase ?? Phrase(nl: "geen aanbod", en: "no offer"), to: to.phrase,
        allowed: allowed.map(\.phrase))
    case .ownerAlready(let owner):
      if let owner {
        Phrase(
          nl: "\(name(owner)) is al eigenaar van deze zaak.",
          en: "\(name(owner)) already owns this case.")
      } else {
        Phrase(nl: "Deze zaak heeft al geen eigenaar.", en: "This case already has no owner.")
      }
    case .taskAlreadyDone:
      Phrase(nl: "Deze taak was al gedaan.", en: "This task was already done.")
    case .contactAlreadySettled:
      Phrase(
        nl: "Deze afspraak is al afgehandeld.", en: "This appointment was already dealt with.")
    case .noteAlreadyRetracted:
      Phrase(nl: "Deze notitie was al ingetrokken.", en: "This note was already retracted.")
    case .supervisionAlreadyStarted(let date):
      Phrase(
        nl: "Dit toezicht is al gestart, op \(Phrase.day(date, today: today).nl).",
        en: "This supervision already started, on \(Phrase.day(date, today: today).en).")
    case .levelAlready(let level):
      Phrase(
        nl: "Het toezicht staat al op \(level.phrase.nl).",
        en: "The supervision is already at \(level.phrase.en).")
    case .deputyIsAbsentee(let user):
      Phrase(
        nl: "\(name(user)) kan zichzelf niet vervangen. Kies een ander.",
        en: "\(name(user)) cannot be their own deputy. Choose somebody else.")
    case .sameCompartment:
      Phrase(
        nl: "Beide staan in hetzelfde deel. Koppelen kan alleen tussen delen.",
        en: "Both are in the same compartment. Linking is for different ones.")
    case .alreadyLinked:
      Phrase(nl: "Deze twee zijn al gekoppeld.", en: "These two are already linked.")
    case .noZoneHere, .zonePurposeNotHere, .zoneShapeMissing, .zoneAlreadyMarked, .unknownZone,
      .victimAreaNotYours, .areaWithoutInterest, .unknownAddress:
      zonePhrase
    case .nothingToUndo:
      Phrase(
        nl: "Er is niets van jou om ongedaan te maken.", en: "There is nothing of yours to undo.")
    case .nothingToRedo:
      Phrase(nl: "Er is niets om opnieuw te doen.", en: "There is nothing to redo.")
    case .builtUpon(let user, let moment):
      Phrase(
        nl: "Dit kan niet meer ongedaan: \(name(user)) werkte hierop verder op"
          + " \(Phrase.moment(moment, today: today).nl). Leg een nieuwe wijziging vast.",
        en: "This cannot be undone: \(name(user)) built upon it on"
          + " \(Phrase.moment(moment, today: today).en). Record a new change instead.")
    default:
      erasurePhrase(today: today) ?? measurePhrase(today: today) ?? matterPhrase(today: today)
        ?? requestPhrase(today: today)
        ?? noticePhrase(today: today)
        ?? Phrase(nl: "Dit kan niet.", en: "This is not possible.")
    }
  }
}

extension Phrase {
  fileprivate static func notAllowed(from: Phrase, to: Phrase, allowed: [Phrase]) -> Phrase {
    let may = joined(allowed, separator: ", ")
    return Phrase(
      nl: "Van \(from.nl) naar \(to.nl) kan niet. "
        + (allowed.isEmpty ? "Hierna volgt niets meer." : "Wel: \(may.nl)."),
      en: "From \(from.en) to \(to.en) is not possible. "
        + (allowed.isEmpty ? "Nothing follows after this." : "Possible: \(may.en)."))
  }
}
