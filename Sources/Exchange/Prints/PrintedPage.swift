package import Casework
package import Wording

/// One sheet of A4 as text: at most 60 lines of 80 cells, with who printed it, when and from which log
/// at its foot, and what to do with it. What does not fit is counted, never silently cut.
package struct PrintedPage: Sendable {
  package static let columns = 80
  package static let rows = 60

  /// Who printed it, when, and from which log.
  package struct Origin: Sendable {
    let printer: String
    let organisation: String
    let log: String
    let now: Moment

    package init(printer: String, organisation: String, log: String, now: Moment) {
      self.printer = printer
      self.organisation = organisation
      self.log = log
      self.now = now
    }
  }

  /// The lines, each within the width.
  package let lines: [String]

  /// The Monday list: what somebody has to decide this week, the most urgent first, with a box to tick.
  /// - Parameters:
  ///   - all: their queue, in its order.
  package init(monday all: [TriageEntry], _ origin: Origin, _ language: Language) {
    let week = MondayWeek(all, today: origin.now.date)
    let today = origin.now.date
    let head = [
      Phrase.mondayTitle(origin.printer, .dayWithYear(today))[language], "",
      Phrase.mondayCount(week.entries.count, until: .day(week.sunday, today: today))[language], "",
    ]
    let foot = PrintedPage.foot(origin, language)
    // Two lines stay for what is not on the sheet.
    let room = PrintedPage.rows - head.count - foot.count - 2
    let blocks = week.entries.map { PrintedPage.block($0, today: today, language) }
    var body: [String] = []
    var shown = 0
    for block in blocks {
      guard body.count + block.count <= room else { break }
      body += block
      shown += 1
    }
    let rest = week.entries.count - shown
    var beside = [Phrase.mondayBeside(later: week.later, waiting: week.waiting)[language]]
    if rest > 0 { beside.insert(Phrase.mondayLeftOut(rest)[language], at: 0) }
    printed = week.entries.prefix(shown).map(\.person)
    lines = PrintedPage.fitted(head + body + beside + foot)
  }

  /// What to say about a person when the mayor calls.
  package init(call card: CallCard, of person: PersonID, _ origin: Origin, _ language: Language) {
    let foot = PrintedPage.foot(origin, language)
    var text = PhoneCard(call: card, today: origin.now.date)
      .text(language, width: PrintedPage.columns)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if text.last == "" { text.removeLast() }
    let room = PrintedPage.rows - foot.count
    if text.count > room {
      let rest = text.count - room + 1
      text = text.prefix(room - 1) + [Phrase.linesLeftOut(rest)[language]]
    }
    printed = [person]
    lines = PrintedPage.fitted(text + foot)
  }

  /// Who stands on the sheet, in its order.
  package let printed: [PersonID]

  /// A box to tick, until when, who and whom to look up; below it why.
  private static func block(
    _ entry: TriageEntry, today: CivilDate, _ language: Language
  ) -> [String] {
    let when = padded(entry.timeLeft.phrase(today: today)[language], 12)
    let name = padded(entry.name.listed, 36)
    let why = TextLayout.wrapped(
      entry.reason.sentence(today: today)[language] + " (\(entry.finding.code))", width: columns - 6
    )
    return ["[ ] \(when)\(name)\(entry.reference)"]
      + why.map { "      \($0)" }
  }

  private static func foot(_ origin: Origin, _ language: Language) -> [String] {
    let from = [origin.organisation, origin.log].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      "", String(repeating: "-", count: columns),
      Phrase.printedBy(origin.printer, .clock(origin.now))[language],
      Phrase.printedFrom(from)[language], Phrase.destroyAfterUse[language],
    ]
  }

  private static func fitted(_ lines: [String]) -> [String] {
    lines.map { TextLayout.cut(TextLayout.plain($0), to: columns) }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    let cut = TextLayout.cut(text, to: width - 1)
    return cut + String(repeating: " ", count: max(1, width - TextLayout.width(cut)))
  }
}

/// What of a queue belongs to this week.
private struct MondayWeek {
  let entries: [TriageEntry]
  let sunday: CivilDate
  /// How many can wait until after this week, and how many wait for somebody else.
  let later: Int
  let waiting: Int

  init(_ all: [TriageEntry], today: CivilDate) {
    let sunday = today.monday.adding(days: 6)
    let ours = all.filter { $0.dutyHolder == .us }
    entries = ours.filter { entry in
      entry.tier <= .thisWeek || entry.due.map { $0.date <= sunday } ?? false
    }
    self.sunday = sunday
    later = ours.count - entries.count
    waiting = all.count - ours.count
  }
}
