import Casework

extension Refusal {
  /// Why a setting, a hold, an erasure or a rectification was refused; `nil` for other refusals.
  func erasurePhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .unknownHold:
      Phrase(
        nl: "Deze stop is er niet (meer). Open de lijst opnieuw.",
        en: "This hold is not there (any more). Open the list again.")
    case .holdAlreadyLifted:
      Phrase(nl: "Deze stop was al voorbij.", en: "This hold was already lifted.")
    case .oneAtATime:
      Phrase(
        nl: "Dit beslis je per betrokkene, met een eigen reden. Doe ze een voor een.",
        en: "You decide this for each person, with a reason of its own. Do them one by one.")
    case .hasItsOwnWithdrawal(let kind):
      Phrase(
        nl: "Dit maak je zo niet ongedaan: \(kind.phrase.nl). \(kind.ownWithdrawal.nl)",
        en: "Undo does not take this back: \(kind.phrase.en). \(kind.ownWithdrawal.en)")
    default: settingPhrase(today: today) ?? stepOfErasure ?? termPhrase(today: today)
    }
  }

  private func settingPhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .settingOutOfBounds(let setting, let value):
      Phrase(
        nl: "\(setting.phrase.capitalised.nl): \(setting.valuePhrase(value).nl) kan niet."
          + " Kies van \(setting.lowest.nl) tot en met \(setting.highest.nl).",
        en: "\(setting.phrase.capitalised.en): \(setting.valuePhrase(value).en) is not possible."
          + " Choose from \(setting.lowest.en) up to \(setting.highest.en).")
    case .settingInPast(let day):
      Phrase(
        nl: "\(Phrase.day(day, today: today).capitalised.nl) is voorbij."
          + " Een instelling geldt vanaf vandaag of later.",
        en: "\(Phrase.day(day, today: today).capitalised.en) is past."
          + " A setting holds from today or later.")
    case .settingAlready(let setting, let value):
      Phrase(
        nl: "\(setting.phrase.capitalised.nl) is dan al \(setting.valuePhrase(value).nl).",
        en: "\(setting.phrase.capitalised.en) is \(setting.valuePhrase(value).en) already then.")
    default: nil
    }
  }

  private var stepOfErasure: Phrase? {
    switch self {
    case .unknownErasure:
      Phrase(
        nl: "Dit verzoek tot vernietigen is er niet (meer). Open de lijst opnieuw.",
        en: "This request to destroy is not there (any more). Open the list again.")
    case .erasureAlreadyRequested:
      Phrase(
        nl: "Er loopt al een verzoek tot vernietigen. Bevestig dat, of trek het eerst in.",
        en: "A request to destroy is already open. Confirm it, or withdraw it first.")
    case .erasureNotConfirmed:
      Phrase(
        nl: "Een tweede persoon heeft dit nog niet bevestigd. Vraag een collega die dat mag.",
        en: "A second person has not confirmed this yet. Ask a colleague who may.")
    case .erasureAlreadyConfirmed:
      Phrase(nl: "Dit verzoek was al bevestigd.", en: "This request was already confirmed.")
    case .erasureAlreadyWithdrawn:
      Phrase(
        nl: "Dit verzoek is ingetrokken. Doe zo nodig een nieuw verzoek.",
        en: "This request was withdrawn. Make a new one if needed.")
    case .erasureAlreadyCarriedOut:
      Phrase(nl: "Dit is al vernietigd.", en: "This was already destroyed.")
    case .erasureNeedsAnother:
      Phrase(
        nl: "Jij deed dit verzoek. Een ander moet het bevestigen.",
        en: "You made this request. Somebody else has to confirm it.")
    case .privacyOfficerConfirms:
      Phrase(
        nl: "Dit bevestigt een privacyfunctionaris. Vraag die dit te doen.",
        en: "A privacy officer confirms this. Ask them to do it.")
    case .keySlotsMissing:
      Phrase(
        nl: "Dit logboek heeft geen sleutels voor deze betrokkene. Er is niets vernietigd."
          + " Vernietigen kan alleen in een verzegeld logboek.",
        en: "This log has no keys for this person. Nothing was destroyed."
          + " Destroying is possible in a sealed log alone.")
    default: nil
    }
  }

  private func termPhrase(today: CivilDate) -> Phrase? {
    switch self {
    case .erasureOnHold(let ground):
      Phrase(
        nl: "Er staat een stop op vernietigen: \(ground.phrase.nl). Wacht tot die voorbij is.",
        en: "A hold stops the destruction: \(ground.phrase.en). Wait until it is lifted.")
    case .erasureTooEarly(let day):
      Phrase(
        nl: "De bedenktijd loopt nog. Vernietigen kan vanaf \(Phrase.day(day, today: today).nl).",
        en: "The days of grace are not over. Destroy from \(Phrase.day(day, today: today).en).")
    case .otherRetentionRule:
      Phrase(
        nl: "Voor deze betrokkene geldt een andere termijn. Kies die uit de lijst.",
        en: "Another term holds for this person. Choose the one in the list.")
    case .retentionNotDue(let day):
      Phrase(
        nl: "De termijn loopt nog, tot en met \(Phrase.day(day, today: today).nl)."
          + " Kies een andere grond, of wacht.",
        en: "The term is not over, it ends on \(Phrase.day(day, today: today).en)."
          + " Choose another ground, or wait.")
    default: nil
    }
  }
}
