/// How far an offence of the career line got. An acquittal or dismissal is none of these: it leaves
/// the line (domain.md H16).
package enum ConvictionStatus: String, CaseIterable, Hashable, Sendable {
  /// A suspect, and labelled so.
  case suspected
  case convicted
}

/// An offence with what came of it, from a source.
package struct Conviction: Hashable, Sendable {
  package var status: ConvictionStatus
  package var offence: String
  package var nature: ConvictionNature
  /// The (first) day of the offence.
  package var offenceOn: CivilDate
  /// The day of the judgment; with a conviction.
  package var decidedOn: CivilDate?
  package var isYouthLaw: Bool
  /// Where it was read.
  package var source: String

  package init(
    status: ConvictionStatus, offence: String, nature: ConvictionNature, offenceOn: CivilDate,
    decidedOn: CivilDate? = nil, isYouthLaw: Bool = false, source: String
  ) {
    self.status = status
    self.offence = offence
    self.nature = nature
    self.offenceOn = offenceOn
    self.decidedOn = decidedOn
    self.isYouthLaw = isYouthLaw
    self.source = source
  }
}

/// What a stretch of time on the career line tells.
package enum SpellKind: String, CaseIterable, Hashable, Sendable {
  case detention
  // What was in place
  case housing, work, care, network
}

/// A stretch of time in detention, or one in which something was in place, from a source.
package struct Spell: Hashable, Sendable {
  package var kind: SpellKind
  package var from: CivilDate
  /// The last day; `nil` while it lasts.
  package var until: CivilDate?
  package var text: String
  package var source: String

  package init(
    kind: SpellKind, from: CivilDate, until: CivilDate? = nil, text: String = "", source: String
  ) {
    self.kind = kind
    self.from = from
    self.until = until
    self.text = text
    self.source = source
  }
}

/// What changes something on the career line.
package enum CareerCorrectionKind: String, CaseIterable, Hashable, Sendable {
  case acquitted
  case dismissed
  /// A suspect was convicted.
  case convicted
  /// A spell ended.
  case ended
  /// It was recorded wrongly.
  case mistaken

  /// Whether what it is about leaves the line, and every view and export of it.
  package var leaves: Bool {
    switch self {
    case .acquitted, .dismissed, .mistaken: true
    case .convicted, .ended: false
    }
  }
}

/// A change to what stands on the career line.
package struct CareerCorrection: Hashable, Sendable {
  package var kind: CareerCorrectionKind
  /// The day of the decision; of a spell the last day.
  package var on: CivilDate
  package var source: String

  package init(kind: CareerCorrectionKind, on: CivilDate, source: String) {
    self.kind = kind
    self.on = on
    self.source = source
  }
}

/// The id of the event that recorded a conviction or spell.
package typealias CareerID = RecordID

package typealias CareerOffence = Followed<Conviction, CareerCorrection>
package typealias CareerSpell = Followed<Spell, CareerCorrection>
