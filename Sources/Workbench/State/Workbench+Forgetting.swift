import Canvas
import Casework
import Wording

extension Workbench {
  /// Lets go of people whom others destroyed: their files, what is on the screen of them, and what was
  /// typed about them and not saved.
  mutating func forget(_ people: Set<PersonID>) {
    guard !people.isEmpty else { return }
    let hasForgotten = forgetSearches(leadingTo: people)
    for person in people { register.forget(person) }
    if let open = dossier, people.contains(open.person) { dossier = nil }
    if case .form(let form) = overlay, form.kind.people.contains(where: people.contains) {
      overlay = nil
    }
    if case .batch(let sheet) = overlay, sheet.form.kind.people.contains(where: people.contains) {
      overlay = nil
    }
    if case .history(let sheet) = overlay, people.contains(sheet.person) { overlay = nil }
    if let day = earlier, people.contains(day.person) { earlier = nil }
    opened.subtract(people)
    drafts = drafts.filter { !$0.key.people.contains(where: people.contains) }
    (looking, revealed, painting) = (nil, nil, nil)
    refreshLists()
    let said = [Phrase.othersDestroyed(people.count)] + (hasForgotten ? [.searchForgotten] : [])
    message = Message(.joined(said, separator: " "), .info)
  }
}
