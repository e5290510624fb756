import Casework

/// A person as a command names them: by reference number, since names never stand on a command line.
enum PersonArgument {
  static func read(_ text: String) throws(Problem) -> Reference {
    guard let reference = Reference(text) else { throw .badReference(text) }
    return reference
  }

  /// The one person whom the viewer knows by this number.
  static func find(_ reference: Reference, in session: Session) throws(Problem) -> PersonFile {
    let people = session.register.people(reference, for: session.viewer)
    guard let person = people.first else { throw .unknownReference(reference) }
    guard people.count == 1 else { throw .ambiguousReference(reference) }
    return person
  }
}
