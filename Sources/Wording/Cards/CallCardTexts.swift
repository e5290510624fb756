package import Casework

/// One part of a card: what it is about, and its lines.
package struct CardPart: Hashable, Sendable {
  package let label: Phrase
  package let lines: [Phrase]
}

extension CallCard {
  /// Name, day of birth, reference and compartment.
  package var head: Phrase {
    .verbatim("\(name.listed), ") + .birthDate(birthDate) + .verbatim(" · \(reference) · ")
      + compartment.phrase
  }

  /// The card in six parts, each of a line or three.
  /// - Parameter today: the day from which dates are written.
  package func parts(today: CivilDate) -> [CardPart] {
    [
      CardPart(label: .cardKnown, lines: known(today)),
      CardPart(
        label: .cardUnknown,
        lines: [
          unknowns.isEmpty
            ? Phrase(nl: "niets bijzonders", en: "nothing in particular")
            : .joined(unknowns.map(\.phrase), separator: "; ")
        ]),
      CardPart(label: .cardNext, lines: [nextLine(today)]),
      CardPart(label: .cardDecided, lines: decided(today)),
      CardPart(label: .cardOpen, lines: openLines(today)),
      CardPart(label: .cardWho, lines: [deciders]),
    ]
  }

  private func known(_ today: CivilDate) -> [Phrase] {
    var lines: [Phrase] = []
    if let notice {
      let content = notice.content
      lines.append(
        Phrase(nl: "BIJ-melding ", en: "BIJ notice ") + content.kind.phrase + .verbatim(", ")
          + content.ground.phrase
          + .verbatim(content.institution.isEmpty ? "" : ", \(content.institution)"))
      let lead =
        notice.leadDays.map {
          Phrase(nl: ", \($0) d voor de terugkeer", en: ", \($0) d before the return")
        } ?? .verbatim("")
      lines.append(
        Phrase(nl: "ontvangen ", en: "received ") + .day(content.receivedOn, today: today) + lead
          + .verbatim(", ") + notice.state.phrase)
    } else if let returning {
      let day = returning.date.map { Phrase.day($0, today: today) } ?? returning.quality.phrase
      lines.append(returning.kind.phrase + .verbatim(": ") + day)
    }
    for silence in silences.prefix(2) { lines.append(silence.value.phrase(today: today)) }
    return lines.isEmpty ? [Phrase(nl: "alleen de naam", en: "the name alone")] : lines
  }

  private func nextLine(_ today: CivilDate) -> Phrase {
    guard let next else { return Phrase(nl: "geen datum bekend", en: "no day is known") }
    let left = today.days(until: next.on)
    let when =
      left == 0
      ? Phrase(nl: " (vandaag): ", en: " (today): ")
      : Phrase(nl: " (over \(left) d): ", en: " (in \(left) d): ")
    return .day(next.on, today: today) + when + next.what.phrase
  }

  private func decided(_ today: CivilDate) -> [Phrase] {
    guard let decision = notice?.decision else {
      return [Phrase(nl: "nog niets", en: "nothing yet")]
    }
    let concluded = notice?.assessment?.value.assessment?.conclusion.phrase
    return [decision.value.phrase(today: today)] + (concluded.map { [$0] } ?? [])
  }

  private func openLines(_ today: CivilDate) -> [Phrase] {
    var lines = open.prefix(3).map { $0.reason.sentence(today: today) }
    if open.count > 3 {
      lines.append(Phrase(nl: "en nog \(open.count - 3)", en: "and \(open.count - 3) more"))
    }
    if openTasks > 0 {
      lines.append(
        openTasks == 1
          ? Phrase(nl: "1 taak", en: "1 task")
          : Phrase(nl: "\(openTasks) taken", en: "\(openTasks) tasks"))
    }
    return lines.isEmpty ? [Phrase(nl: "niets", en: "nothing")] : lines
  }

  /// Who may decide: the law gives public order to the mayor and conditions to the prosecution.
  private var deciders: Phrase {
    let owner =
      ownerName.isEmpty
      ? Phrase(nl: "niemand bereidt voor", en: "nobody prepares it")
      : Phrase(nl: "\(ownerName) bereidt voor", en: "\(ownerName) prepares it")
    return
      (compartment == .bij
      ? Phrase(
        nl: "openbare orde: de burgemeester; voorwaarden v.i.: het OM; ",
        en: "public order: the mayor; conditions of release: the prosecutor; ")
      : compartment == .supervision
        ? Phrase(
          nl: "voorwaarden: OM of rechter; uitvoering: de reclassering; ",
          en: "conditions: prosecutor or court; execution: the probation service; ")
        : Phrase(
          nl: "hulp: betrokkene zelf; aanbod: de gemeente; ",
          en: "help: the person; the offer: the municipality; ")) + owner
  }
}

extension CallCardGap {
  /// What is not known.
  package var phrase: Phrase {
    switch self {
    case .returnDate: Phrase(nl: "datum van terugkeer", en: "day of return")
    case .address: Phrase(nl: "adres", en: "address")
    case .owner: Phrase(nl: "wie de zaak heeft", en: "who has the case")
    case .noNotice: Phrase(nl: "geen BIJ-melding ontvangen", en: "no BIJ notice came")
    case .notAssessed: Phrase(nl: "onrust niet ingeschat", en: "unrest not assessed")
    case .notDecided: Phrase(nl: "geen besluit", en: "no decision")
    case .doubt(let doubt): doubt.phrase
    case .factors(let count):
      Phrase(nl: "\(count) punten van de lijst", en: "\(count) points of the list")
    }
  }
}

extension CallCardDay.What {
  /// What happens on that day.
  package var phrase: Phrase {
    switch self {
    case .returning: Phrase(nl: "terugkeer", en: "return")
    case .clock(let signal): signal.phrase
    case .appointment: Phrase(nl: "afspraak", en: "appointment")
    case .task(let title): Phrase(nl: "taak: \(title)", en: "task: \(title)")
    }
  }
}

extension Phrase {
  package static var callCardTitle: Phrase {
    Phrase(nl: "Belkaart", en: "Call card")
  }
  package static var cardKnown: Phrase { Phrase(nl: "Bekend", en: "Known") }
  package static var cardUnknown: Phrase { Phrase(nl: "Onbekend", en: "Unknown") }
  package static var cardNext: Phrase { Phrase(nl: "Eerstvolgend", en: "Next") }
  package static var cardDecided: Phrase { Phrase(nl: "Besloten", en: "Decided") }
  package static var cardOpen: Phrase { Phrase(nl: "Open", en: "Open") }
  package static var cardWho: Phrase { Phrase(nl: "Wie beslist", en: "Who decides") }
  package static var callCardFoot: Phrase {
    Phrase(
      nl: "Alleen voor de burgemeester. Noem geen slachtoffer en geen adres.",
      en: "For the mayor alone. Name no victim and no address.")
  }
}
