package import Casework

extension Minutes {
  /// The minutes as lines of text, to be wrapped by whoever prints them. A line that belongs to
  /// another begins with two spaces.
  package func lines(today: CivilDate) -> [Phrase] {
    let content = meeting.content
    var lines = [Phrase.minutesHead + content.name(today: today)]
    if !content.place.isEmpty { lines.append(.minutesPlace + .verbatim(content.place)) }
    if content.isCancelled { lines.append(.minutesCancelled) }
    if let partner {
      lines.append(.minutesPartOf + partner.phrase)
      lines.append(.minutesPartOnly)
    } else {
      lines.append(
        .minutesAttending + .joined(content.attending.map(\.phrase), separator: ", "))
    }
    if items.isEmpty { lines += [.verbatim(""), .minutesNobody] }
    for item in items { lines += [.verbatim("")] + item.lines(today: today) }
    return lines + [.verbatim(""), .minutesFoot]
  }
}

extension MinutesItem {
  fileprivate func lines(today: CivilDate) -> [Phrase] {
    let who =
      name.map { Phrase.verbatim("\($0.listed) · \(reference)") } ?? .minutesNameNotShared
    return [.verbatim("\(place). ") + who]
      + lines.flatMap { $0.what.lines(today: today) }.map { .verbatim("  ") + $0 }
  }
}

extension MinutesContent {
  /// What one event says in the minutes.
  package func lines(today: CivilDate) -> [Phrase] {
    switch self {
    case .tabled(let tabling):
      return [Phrase.minutesWhy + tabling.reason.phrase + .because(tabling.question)]
    case .discussed(let discussion):
      var lines: [Phrase] = []
      if !discussion.picture.isEmpty {
        lines.append(.minutesPicture + .verbatim(discussion.picture))
      }
      if !discussion.opinion.isEmpty {
        lines.append(.minutesOpinion + .verbatim(discussion.opinion))
      }
      let again = discussion.isToReturn ? Phrase.minutesToReturn : .verbatim("")
      return lines + [.minutesDecision + .verbatim(discussion.decision) + again]
    case .step(let step): return [step.phrase(today: today)]
    case .shared(let disclosure):
      return [Happening.disclosed(disclosure).phrase(today: today)]
    }
  }
}

extension Phrase {
  package static var minutesHead: Phrase { Phrase(nl: "Verslag ", en: "Minutes of ") }
  static var minutesPlace: Phrase { Phrase(nl: "Plaats: ", en: "Place: ") }
  static var minutesCancelled: Phrase {
    Phrase(nl: "Deze vergadering ging niet door.", en: "This meeting was cancelled.")
  }
  static var minutesAttending: Phrase { Phrase(nl: "Aan tafel: ", en: "At the table: ") }
  static var minutesPartOf: Phrase { Phrase(nl: "Deel voor: ", en: "Part for: ") }
  static var minutesPartOnly: Phrase {
    Phrase(
      nl: "Hierin staat alleen wat met deze partner is gedeeld, met grond en doel.",
      en: "It holds only what was shared with this partner, with ground and purpose.")
  }
  static var minutesNobody: Phrase {
    Phrase(nl: "Hier staat niemand in.", en: "Nobody is in this.")
  }
  static var minutesNameNotShared: Phrase {
    Phrase(nl: "naam niet gedeeld", en: "name not shared")
  }
  static var minutesFoot: Phrase {
    Phrase(
      nl: "Elke regel volgt uit het logboek. Wat gedeeld is, trek je in of corrigeer je daar.",
      en: "Every line follows from the log. What was shared is withdrawn or corrected there.")
  }
  static var minutesWhy: Phrase { Phrase(nl: "waarom: ", en: "why: ") }
  static var minutesPicture: Phrase { Phrase(nl: "beeld: ", en: "picture: ") }
  static var minutesOpinion: Phrase { Phrase(nl: "oordeel: ", en: "opinion: ") }
  static var minutesDecision: Phrase { Phrase(nl: "besluit: ", en: "decision: ") }
  static var minutesToReturn: Phrase {
    Phrase(nl: " (komt terug)", en: " (comes back)")
  }
}
