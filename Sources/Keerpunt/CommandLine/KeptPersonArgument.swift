import ArgumentParser
import Casework
import Wording

/// A person as who keeps terms and destroys names them: by reference number and, where that number
/// stands for somebody in several compartments, the compartment.
struct KeptPersonArgument: ParsableArguments {
  @Argument(help: .said(.argumentReference, value: "ref"))
  var reference: String

  @Option(
    help: .said(.argumentCompartment(Choice.list(of: Compartment.self)), value: "compartment"))
  var compartment: String?

  /// The one person about whom the viewer may decide what is kept.
  func find(in session: Session) throws(Problem) -> KeptPerson {
    let about = try PersonArgument.read(reference)
    let only = try compartment.map { text throws(Problem) in
      try Choice.read(text, for: "--compartment", as: Compartment.self)
    }
    let people = session.register.keptPeople(about, for: session.viewer).filter {
      only == nil || only == $0.compartment
    }
    guard let person = people.first else { throw .unknownReference(about) }
    guard people.count == 1 else { throw .ambiguousReference(about) }
    return person
  }
}

extension Session {
  /// Puts on record that a list by reference number is shown, to who keeps terms and destroys: no
  /// name stands in it, and yet it is about people.
  func record(listing list: String, of people: [PersonID]) throws(Problem) {
    var seen: Set<PersonID> = []
    let painted = people.filter { seen.insert($0).inserted }
    try record(
      Showing(
        .listed,
        AccessObject(
          list: list, compartments: viewer.compartments, position: register.count),
        AccessResult(.shown, count: painted.count, painted: painted),
        because: AccessReason(.other, words: Phrase.reasonOfKeeping[.dutch])))
  }
}
