package import Casework

extension Phrase {
  package static var dossierThemes: Phrase { Phrase(nl: "Thema's", en: "Themes") }
  package static var dossierCode: Phrase { Phrase(nl: "Meldcode", en: "Reporting code") }
  package static var dossierCareer: Phrase { Phrase(nl: "Delictlijn", en: "Offence line") }
  package static var dossierRisk: Phrase { Phrase(nl: "Risico-oordelen", en: "Judgments of risk") }

  package static var leansOnPausedOxrec: Phrase {
    Phrase(
      nl: "steunt op OXREC, stilgelegd op 12 februari 2026: opnieuw beoordelen",
      en: "leans on OXREC, paused on 12 February 2026: judge anew")
  }
}

extension JudgedRisk {
  /// Until when it holds, or why not any more.
  package func validity(today: CivilDate, settings: Settings) -> Phrase {
    if let withdrawal {
      return Phrase(nl: "ingetrokken ", en: "withdrawn ") + .day(withdrawal.value.on, today: today)
    }
    let last = lastDay(settings)
    if let lifeEvent {
      return Phrase(nl: "verouderd: ", en: "out of date: ")
        + (lifeEvent.value.event?.phrase ?? .verbatim("")) + .verbatim(", ")
        + .day(lifeEvent.value.on, today: today)
    }
    return last < today
      ? Phrase(nl: "verouderd sinds ", en: "out of date since ") + .day(last, today: today)
      : Phrase(nl: "geldig tot en met ", en: "valid until ") + .day(last, today: today)
  }
}

extension CareerOffence {
  /// An offence with what came of it by now.
  package func phrase(today: CivilDate) -> Phrase {
    var shown = content
    shown.status = isConviction ? .convicted : .suspected
    shown.decidedOn = decidedOn
    return shown.phrase(today: today)
  }
}

extension CareerSpell {
  package func phrase(today: CivilDate) -> Phrase {
    var shown = content
    shown.until = lastDay
    return shown.phrase(today: today)
  }
}

extension QuietSpell {
  /// "rustig van … tot en met …, 31 maanden".
  package func phrase(today: CivilDate) -> Phrase {
    Phrase(nl: "rustig: ", en: "quiet: ") + .period(from, goesOn ? nil : until, today)
      + Phrase(nl: ", \(months) maanden", en: ", \(months) months")
  }

  /// What was in place in it, as far as anybody noted it.
  package func inPlacePhrase(today: CivilDate) -> Phrase {
    guard !inPlace.isEmpty else {
      return Phrase(
        nl: "wat er toen was, is niet vastgelegd", en: "what was in place is not recorded")
    }
    return Phrase(nl: "toen: ", en: "in place: ")
      + .joined(
        inPlace.map {
          .joined([$0.content.kind.phrase, .verbatim($0.content.text)], separator: " ")
        },
        separator: "; ")
  }
}

extension CareerLine {
  /// The first offence, and how many convictions there were in which year.
  package func overview(today: CivilDate) -> [Phrase] {
    guard let onset else { return [] }
    let busy = years.filter { $0.frequency > 0 }
      .map { Phrase.verbatim("\($0.year): \($0.frequency)") }
    return [
      Phrase(nl: "eerste veroordeelde feit ", en: "first offence with a conviction ")
        + .day(onset, today: today),
      Phrase(nl: "veroordeelde feiten per jaar: ", en: "offences with a conviction by year: ")
        + .joined(busy, separator: ", "),
    ]
  }

  /// The whole line in words, for whoever cannot read the picture.
  package func phrases(today: CivilDate) -> [Phrase] {
    overview(today: today) + offences.map { $0.phrase(today: today) }
      + spells.map { $0.phrase(today: today) }
      + quiet.flatMap { [$0.phrase(today: today), $0.inPlacePhrase(today: today)] }
  }
}
