extension Register {
  /// The log as it stood at an earlier moment, without what was corrected or destroyed since: a view
  /// of an earlier day is no way round a rectification or an erasure (domain.md H15).
  /// - Parameter events: the whole log that can be read now, in its order. People whose keys were
  ///   destroyed are not in it any more.
  package init(folding events: [Event], asOf moment: Moment) {
    self.init(folding: events.lazy.filter { $0.at <= moment })
    let now = Register(folding: events)
    for (person, file) in files {
      for (index, note) in file.notes.enumerated() {
        guard let later = now.files[person]?.notes.first(where: { $0.id == note.id }),
          !later.corrections.isEmpty
        else { continue }
        // Amendments between that moment and the correction are in the corrected text; those after
        // it are of later than the moment.
        files[person]?.notes[index].corrections = later.corrections
      }
      // What left the offence line since is told on no earlier day either (domain.md H16).
      guard let background = now.files[person]?.background else { continue }
      for (index, item) in file.background.offences.enumerated() {
        let later = background.offences.first { $0.id == item.id }
        if let later, later.isLive, !later.isOnLine {
          files[person]?.background.offences[index] = later
        }
      }
      for (index, item) in file.background.spells.enumerated() {
        let later = background.spells.first { $0.id == item.id }
        if let later, later.isLive, !later.isOnLine {
          files[person]?.background.spells[index] = later
        }
      }
    }
  }
}
