/// The headings of lists as text.
extension Phrase {
  /// The earliest possible return.
  package static var columnEarliest: Phrase { Phrase(nl: "vroegst", en: "earliest") }
  /// Days to the earliest possible return.
  package static var columnDaysLeft: Phrase { Phrase(nl: "dgn", en: "days") }
  /// The name of the person.
  package static var columnName: Phrase { Phrase(nl: "naam", en: "name") }
  /// The reference number.
  package static var columnReference: Phrase { Phrase(nl: "nummer", en: "ref") }
  /// How somebody returns.
  package static var columnType: Phrase { Phrase(nl: "soort", en: "type") }
  /// Where somebody is now.
  package static var columnInstitution: Phrase { Phrase(nl: "instelling", en: "institution") }
  /// How many basic conditions are open.
  package static var columnOpenConditions: Phrase { Phrase(nl: "open", en: "open") }
  /// Who acts for the case.
  package static var columnOwner: Phrase { Phrase(nl: "wie", en: "who") }
  /// The first day on which something is due.
  package static var columnDue: Phrase { Phrase(nl: "eerst", en: "due") }
  /// The level of supervision.
  package static var columnLevel: Phrase { Phrase(nl: "niv", en: "lvl") }
  /// The last contact.
  package static var columnLastContact: Phrase { Phrase(nl: "laatst", en: "last") }
  /// How many tasks are open.
  package static var columnTasks: Phrase { Phrase(nl: "taken", en: "tasks") }
  /// When a note was recorded.
  package static var columnRecorded: Phrase { Phrase(nl: "vastgelegd", en: "recorded") }
  /// What a note is about.
  package static var columnCategory: Phrase { Phrase(nl: "over", en: "about") }
  /// How sure a note is.
  package static var columnReliability: Phrase { Phrase(nl: "zekerheid", en: "reliability") }
  /// The text of a note.
  package static var columnNote: Phrase { Phrase(nl: "notitie", en: "note") }
  /// Before a note that was retracted.
  package static var retractedMark: Phrase { Phrase(nl: "[ingetrokken] ", en: "[retracted] ") }
}
