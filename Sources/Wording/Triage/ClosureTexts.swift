import Casework

/// The words about a notice of closure that nobody sent.
extension Phrase {
  static var sendClosureNotice: Phrase {
    Phrase(
      nl: "het afloopbericht sturen aan OM en minister",
      en: "send the closure notice to prosecutor and minister")
  }

  static func closureNotice(ended: CivilDate, _ today: CivilDate) -> Phrase {
    Phrase(nl: "Afloopbericht nog niet verstuurd, einde", en: "Closure notice not sent, ended")
      + .on(ended, today)
  }
}
