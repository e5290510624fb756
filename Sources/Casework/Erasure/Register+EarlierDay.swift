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
    }
  }
}
