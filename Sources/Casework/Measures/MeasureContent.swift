/// What an order holds, where the law lists what it can hold: Sv 509hh lid 2, Sr 38v lid 2, Twbmt 2–4.
package enum OrderContent: String, CaseIterable, Hashable, Sendable {
  case areaBan = "area-ban"
  case contactBan = "contact-ban"
  /// To be in a place at set times (Sr 38v lid 2 onder c).
  case placeDuty = "place-duty"
  case reportDuty = "report-duty"
  /// To accept help (Sv 509hh lid 2 onder d).
  case acceptHelp = "accept-help"
  case animalBan = "animal-ban"
  case travelBan = "travel-ban"
}

/// A measure as it was intended or imposed.
package struct MeasureContent: Hashable, Sendable {
  package var type: MeasureType
  package var authority: MeasureAuthority
  /// Only an intention yet: nothing runs.
  package var isIntended: Bool
  /// When it was imposed, or is meant to be; with the hour where the clock counts it (Wth).
  package var from: Due
  /// The end as the order gives it; `nil` where the rule gives it. Required where the law sets no
  /// duration (ME-7, ME-8, ME-9), and never later than the rule allows.
  package var until: CivilDate?
  /// The ground, in the words of the article: "174a onder b".
  package var ground: String
  /// Where and what: "centrum, 20.00-06.00", "contact met L.". No victim's address.
  package var extent: String
  /// Why this, and why not less (ME-14). Never empty once imposed.
  package var proportionality: String
  /// Days named one by one under 172a lid 6 onder b: at most 90 in 24 months (ME-3b); `nil` for a
  /// continuous term.
  package var namedDays: Int?
  /// What the order holds, of those that `type.contents` names. Required of a 509hh direction: a
  /// mayor gives no area ban beside one of it (Gemeentewet 172a lid 5).
  package var contents: Set<OrderContent>

  package init(
    type: MeasureType, authority: MeasureAuthority, isIntended: Bool = false, from: Due,
    until: CivilDate? = nil, ground: String = "", extent: String = "", proportionality: String,
    namedDays: Int? = nil, contents: Set<OrderContent> = []
  ) {
    self.type = type
    self.authority = authority
    self.isIntended = isIntended
    self.from = from
    self.until = until
    self.ground = ground
    self.extent = extent
    self.proportionality = proportionality
    self.namedDays = namedDays
    self.contents = contents
  }
}
