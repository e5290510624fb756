/// The words of the queue on screen and of the forms that answer it.
extension Phrase {
  package static var screenTriage: Phrase { Phrase(nl: "Triage", en: "Triage") }

  package static var headWhy: Phrase { Phrase(nl: "waarom hier", en: "why here") }
  package static var headRule: Phrase { Phrase(nl: "regel", en: "rule") }

  package static var detailWhy: Phrase { Phrase(nl: "WAAROM", en: "WHY HERE") }
  package static var detailKnown: Phrase { Phrase(nl: "WE WETEN", en: "KNOWN") }
  package static var detailOpen: Phrase { Phrase(nl: "NOG OPEN", en: "OPEN") }
  package static var detailDecision: Phrase { Phrase(nl: "BESLUIT", en: "DECISION") }

  /// All in capitals, for the head of a group.
  package var capitals: Phrase { Phrase(nl: nl.uppercased(), en: en.uppercased()) }

  package static func mustBeBy(_ day: Phrase) -> Phrase {
    Phrase(nl: "uiterlijk \(day.nl)", en: "by \(day.en)")
  }

  package static func clockOf(_ holder: Phrase) -> Phrase {
    Phrase(nl: "wachten op \(holder.nl)", en: "waiting for \(holder.en)")
  }

  package static var ourClock: Phrase { Phrase(nl: "klok van ons", en: "our clock") }

  /// The owner is away and somebody else acts.
  package static func covered(_ owner: String, by deputy: String) -> Phrase {
    Phrase(nl: "\(owner) is weg, \(deputy) neemt waar", en: "\(owner) is away, \(deputy) covers")
  }

  package static func returnsOn(_ day: Phrase) -> Phrase {
    Phrase(nl: "vroegst terug \(day.nl)", en: "earliest return \(day.en)")
  }

  package static func lastContactOn(_ day: Phrase) -> Phrase {
    Phrase(nl: "laatst gesproken \(day.nl)", en: "last spoken \(day.en)")
  }

  package static func notAskedYet(_ what: Phrase) -> Phrase {
    Phrase(nl: "nog niet gevraagd: \(what.nl)", en: "not asked: \(what.en)")
  }

  package static func asleepCount(_ count: Int) -> Phrase {
    Phrase(nl: "\(count) sluimeren", en: "\(count) asleep")
  }

  /// - Parameter day: the first day of the absence.
  package static func sinceAbsence(_ day: Phrase) -> Phrase {
    Phrase(nl: "sinds je weg was, \(day.nl)", en: "since you were away, \(day.en)")
  }

  /// - Parameter scope: the key that switches whose cases are shown.
  package static func nothingToDecide(_ scope: String) -> Phrase {
    Phrase(
      nl: "Niets vraagt nu een besluit van je. \(scope) wisselt wiens zaken je ziet.",
      en: "Nothing asks for a decision of you now. \(scope) switches whose cases you see.")
  }

  package static var decisionsOpen: Phrase { Phrase(nl: "Vraagt een besluit", en: "To decide") }
  package static var decisionsSettled: Phrase {
    Phrase(nl: "Uit de lijst door een besluit", en: "Out of the list by a decision")
  }
  package static var decisionsMade: Phrase { Phrase(nl: "Wat is besloten", en: "Decided") }

  package static func goesAwayWith(_ what: Phrase) -> Phrase {
    Phrase(nl: "gaat weg met: \(what.nl)", en: "goes away with: \(what.en)")
  }

  // MARK: Forms

  package static func formTriageDone(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Afgedaan bij \(whom.nl)", en: "Done for \(whom.en)")
  }

  package static func formNoAction(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Geen actie bij \(whom.nl)", en: "No action for \(whom.en)")
  }

  package static func formRefer(_ whom: Phrase) -> Phrase {
    Phrase(nl: "\(whom.nl) doorverwijzen", en: "Refer \(whom.en)")
  }

  package static func formAcknowledge(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Verlopen termijn gezien bij \(whom.nl)", en: "Seen that it ran out for \(whom.en)")
  }

  package static func formSnooze(_ whom: Phrase) -> Phrase {
    Phrase(nl: "Laten sluimeren: \(whom.nl)", en: "Snooze: \(whom.en)")
  }

  package static var labelReferredTo: Phrase { Phrase(nl: "Naar wie", en: "To whom") }
  package static var labelWhatWasDone: Phrase { Phrase(nl: "Wat deed je", en: "What you did") }
  package static var labelSnoozeUntil: Phrase { Phrase(nl: "Tot", en: "Until") }
  package static var labelWake: Phrase { Phrase(nl: "Of eerder bij", en: "Or sooner at") }
  package static var labelReasonIfAny: Phrase { Phrase(nl: "Reden, kort", en: "Reason, if any") }
  package static var wakeByDayAlone: Phrase { Phrase(nl: "alleen de dag", en: "the day alone") }

  /// The last day until which something can be put away.
  package static func snoozeAtMost(_ day: Phrase) -> Phrase {
    Phrase(
      nl: "Hoogstens tot \(day.nl). Het komt vanzelf terug.",
      en: "Until \(day.en) at most. It comes back by itself.")
  }

  package static var notRunOutYet: Phrase {
    Phrase(
      nl: "Deze termijn loopt nog. Gezien kan pas als hij voorbij is.",
      en: "This clock still runs. It can be acknowledged once it is over.")
  }

  /// - Parameter key: the key that acknowledges it.
  package static func onlySeen(_ key: String) -> Phrase {
    Phrase(
      nl:
        "Deze termijn is voorbij: hij gaat pas van de lijst als je zegt dat je het zag, met \(key).",
      en: "This clock ran out: it leaves the list once you say that you saw it, with \(key).")
  }

  package static var destroyByCommand: Phrase {
    Phrase(
      nl: "Vernietigen doen twee mensen met keerpunt erase request en confirm.",
      en: "Two people destroy, with keerpunt erase request and confirm.")
  }

  /// What is said of what undo leaves alone, because it left the house.
  /// - Parameters:
  ///   - key: the key that takes it back or corrects it.
  ///   - verb: what that key does.
  package static func recordedForGood(
    _ kind: Phrase, _ whom: Phrase, by key: String, _ verb: Phrase
  ) -> Phrase {
    Phrase(
      nl: "Vastgelegd: \(kind.nl) bij \(whom.nl). Terug kan alleen met \(key): \(verb.nl).",
      en: "Recorded: \(kind.en) for \(whom.en). Only \(key) takes it back: \(verb.en).")
  }

  /// Where a step of a supervision is taken back: its entry has left the queue.
  package static var inSupervisionTab: Phrase {
    Phrase(nl: " In het dossier, tab Toezicht.", en: " In the dossier, tab Supervision.")
  }
}
