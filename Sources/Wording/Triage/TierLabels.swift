package import Casework

extension Tier {
  /// The head of a group in the queue.
  package var phrase: Phrase {
    switch self {
    case .now: Phrase(nl: "Nu", en: "Now")
    case .thisWeek: Phrase(nl: "Deze week", en: "This week")
    case .prepare: Phrase(nl: "Voorbereiden", en: "Prepare")
    case .follow: Phrase(nl: "Volgen", en: "Follow")
    case .resting: Phrase(nl: "Rust", en: "Resting")
    }
  }
}

extension TimeLeft {
  /// The time that is left in a narrow column: `13 u`, `vandaag`, `te laat`, `do 26`, `vr  4 dec`,
  /// `wacht`, `nu`. A day within a week is its weekday and number; the year stands with a day that
  /// lies so far ahead that its month may be taken for this year's.
  package func phrase(today: CivilDate) -> Phrase {
    switch self {
    case .late: Phrase(nl: "te laat", en: "late")
    case .hours(0): Phrase(nl: "< 1 u", en: "< 1 h")
    case .hours(let hours): Phrase(nl: "\(hours) u", en: "\(hours) h")
    case .today: Phrase(nl: "vandaag", en: "today")
    case .day(let date) where today.days(until: date) < 7:
      .weekday(date) + .verbatim(" \(date.day)")
    case .day(let date) where today.days(until: date) < 300: .shortDay(date)
    case .day(let date): .day(date, today: today)
    case .waiting: Phrase(nl: "wacht", en: "waits")
    case .atOnce: Phrase(nl: "nu", en: "now")
    }
  }
}

extension Phrase {
  /// How much time is left: `nog 2 d 4 u`, `nog 13 u 28 m`, or how long it is over: `3 d te laat`.
  package static func remaining(until due: Due, at now: Moment) -> Phrase {
    let minutes = Int((due.moment.milliseconds - now.milliseconds) / 60_000)
    let span = span(minutes: abs(minutes))
    return minutes < 0 || due.moment <= now
      ? Phrase(nl: "\(span.nl) te laat", en: "\(span.en) late")
      : Phrase(nl: "nog \(span.nl)", en: "\(span.en) left")
  }

  /// The two largest units of a span.
  private static func span(minutes: Int) -> Phrase {
    let (days, hours) = (minutes / 1440, minutes / 60 % 24)
    if days >= 7 { return verbatim("\(days) d") }
    if days > 0 { return Phrase(nl: "\(days) d \(hours) u", en: "\(days) d \(hours) h") }
    return Phrase(nl: "\(hours) u \(minutes % 60) m", en: "\(hours) h \(minutes % 60) min")
  }
}

extension Unknown {
  /// What is not known of a person.
  package var phrase: Phrase {
    switch self {
    case .dateQuality: Phrase(nl: "datum niet zeker", en: "date not sure")
    case .address: Phrase(nl: "geen adres", en: "no address")
    case .owner: Phrase(nl: "geen eigenaar", en: "no owner")
    }
  }
}

extension MissingInput {
  /// What has to be known before the entry stands: "voorlopig: ...".
  package var phrase: Phrase {
    switch self {
    case .returnDate: Phrase(nl: "een zekere datum van terugkeer", en: "a sure date of return")
    case .victimNearness: VictimTexts.nearnessMissing
    case .probationStart: Phrase(nl: "de eerste dag van de proeftijd", en: "the start of probation")
    case .agreedInterval:
      Phrase(nl: "hoe vaak jullie elkaar zien", en: "how often you meet")
    case .condition(let kind):
      Phrase(nl: "hoe het staat met \(kind.phrase.nl)", en: "how \(kind.phrase.en) stands")
    case .helpForBoth:
      Phrase(nl: "of er hulp is voor beide", en: "whether help started for both")
    case .requestedDay:
      Phrase(nl: "wanneer het antwoord er moet zijn", en: "by when the answer is asked")
    case .alertOutcome:
      Phrase(nl: "wat de meldkamer deed", en: "what the alarm room did")
    case .requesterIdentity: .requesterIdentityMissing
    }
  }
}

extension TriageFinding {
  /// That the entry is provisional, and which answers would move it; `nil` when it stands.
  package var provisional: Phrase? {
    guard !missing.isEmpty else { return nil }
    let answers = Phrase.joined(missing.map(\.phrase), separator: "; ")
    return Phrase(
      nl: "voorlopig; nog nodig: \(answers.nl)", en: "provisional; needs: \(answers.en)")
  }
}
