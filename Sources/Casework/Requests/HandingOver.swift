extension Register {
  /// The files that an access file is made of: one person in every compartment that the two who are
  /// there may read. Who compiles reads no file alone (domain.md H13): somebody else is there who
  /// does, except over invented people.
  /// - Parameters:
  ///   - first: who compiles.
  ///   - second: who is there with them; `nil` for nobody.
  /// - Throws: when the first lacks the right, there is no second, the second is the first, or the
  ///   two together do not see the person.
  package func filesToHandOver(
    of person: PersonID, by first: Viewer, with second: Viewer?
  ) throws(Refusal) -> [PersonFile] {
    guard first.role.has(.compileAccessFile) else {
      throw first.role.mayDecide
        ? .notAllowed(.compileAccessFile, first.role) : .roleOnlyReads(first.role)
    }
    guard let reader = second ?? (first.role == .practice ? first : nil),
      first.role == .practice || reader.user != first.user
    else { throw .accessFileTakesTwo }
    guard reader.role.has(.export) else { throw .notAllowed(.export, reader.role) }
    let together = Viewer(
      user: first.user, role: first.role,
      compartments: first.compartments.union(reader.compartments))
    guard let file = file(person, for: together) else { throw .unknownPerson }
    return [file] + linked(to: person, for: together)
  }
}

extension PersonFile {
  /// The request that an access file answers: the open one, else the last, of those who ask for access
  /// and whose identity was checked.
  package var requestToAnswer: RequestCase? {
    let asked = requests.filter { $0.isLive && $0.request.kind == .access && $0.identity.isDone }
    return asked.last(where: \.isOpen) ?? asked.last
  }
}
