extension Register {
  /// Takes a person out of memory after everything about them was destroyed: the file, the links
  /// from and to it, the reference number, and the parts of decisions that were about them. What is
  /// left equals a register that never read the person's records, counters aside. The next start
  /// needs this no more: the records cannot be read then.
  ///
  /// An import that names the person again makes a new person. Nothing is kept by which to know them:
  /// a fingerprint of a number or of a name and birth date can be guessed back by trying all, so it
  /// would be personal data about somebody whom we were to forget (AVG art. 4(5), 17).
  package mutating func forget(_ person: PersonID) {
    guard let file = files.removeValue(forKey: person) else { return }
    let others = (references[file.reference] ?? []).filter { $0 != person }
    references[file.reference] = others.isEmpty ? nil : others
    birthDates.forget(file)
    dropLinks(of: person)
    dropDecisions(about: person)
    drafts.forget(person)
  }
}

extension PersonLinks {
  /// Drops every link of a person, from both ends. Linear in the links.
  mutating func forget(_ person: PersonID) {
    guard !isUnlinked(person) else { return }
    let kept = entries.filter { $0.value.guarded != person && $0.value.other != person }
    self = PersonLinks()
    for entry in kept { record(entry) }
  }
}
