import Canvas
import Casework
import Wording

/// A line of the review of who saw what.
struct AccessRow: ListRow {
  let entry: Entry<AccessRecord>
  let signs: [AccessSign]
  let review: Entry<AccessRegister.Review>?
  let authorName: String
  /// Whom it was about, as far as the reader may know: a name, or only a number of people.
  let whom: String
  var haystack: String

  var id: RecordID { entry.id }
  /// The person, where it is about one; else nobody, which the id of the record stands for.
  var person: PersonID { entry.value.object.people.first ?? entry.id }
  var novelty: Novelty? { nil }
}

extension Workbench {
  /// Makes the list anew: what stands out or, when that was asked for, everything about one person.
  /// It goes through all records, so it is done when the list is shown and not with every key.
  mutating func refreshReview() {
    let findings = AccessReview.findings(
      in: accesses, by: AccessReviewRule(register.settings, on: today), at: now)
    openFindings = findings.count { !$0.isReviewed }
    let rows: [AccessRow]
    if let reviewed {
      let signs = Dictionary(findings.map { ($0.id, $0.signs) }, uniquingKeysWith: { $1 })
      rows = accesses.entries.reversed().filter { $0.value.isAbout([reviewed]) }.map {
        accessRow($0, signs: signs[$0.id] ?? [], review: accesses.reviews[$0.id])
      }
    } else {
      rows = findings.map { accessRow($0.record, signs: $0.signs, review: $0.review) }
    }
    review.take(rows, arrange: accessArrangement)
  }

  private func accessRow(
    _ entry: Entry<AccessRecord>, signs: [AccessSign], review: Entry<AccessRegister.Review>?
  ) -> AccessRow {
    let record = entry.value
    let author = register.displayName(of: entry.author)
    let whom =
      record.object.people.count == 1
      ? personShown(record.object.people[0]) : Phrase.peopleCount(record.result.count)[language]
    var words = [author, entry.author.text, whom, record.action.phrase[language]]
    words += [record.object.query, record.reason?.ground.phrase[language] ?? ""]
    words += [record.reason?.words ?? "", review?.value.remark ?? ""]
    words += signs.map { $0.phrase(today: today)[language] }
    return AccessRow(
      entry: entry, signs: signs, review: review, authorName: author, whom: whom,
      haystack: Folding.fold(words.joined(separator: " ")))
  }

  /// A person as the reader may know them. Who reads no dossier sees the end of the id, which is the
  /// same in every record.
  private func personShown(_ person: PersonID) -> String {
    file(person)?.name.listed ?? "…" + person.text.suffix(8)
  }

  var accessArrangement: Arrangement<AccessRow> {
    Arrangement(
      sort: { $0 },
      precedes: { ($0.entry.at, $0.id) > ($1.entry.at, $1.id) }, group: { _ in nil })
  }

  /// Lists everything about the person under the cursor, or again what stands out.
  mutating func toggleViewsOfPerson() {
    guard screen == .review else { return }
    if reviewed == nil {
      reviewed = review.focused?.entry.value.object.people.first
      guard reviewed != nil else {
        message = Message(.viewsOfNobody, .info)
        return
      }
    } else {
      reviewed = nil
    }
    stale.insert(.review)
    refreshShown()
    review.moveToEnd(last: false)
  }
}
