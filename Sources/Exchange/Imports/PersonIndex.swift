import Casework

/// Who is known already, found by citizen service number and by name.
///
/// Only people of the home compartment whom the viewer may see are in it: a match is made from the
/// facts of one compartment alone (domain.md H2), so that nothing hidden changes an outcome.
struct PersonIndex {
  private var numbers: [CitizenServiceNumber: [PersonID]] = [:]
  private var names: [String: [PersonID]] = [:]
  /// Who was meant by a number of the source, within one file.
  private var sources: [String: PersonID] = [:]
  private let home: Compartment
  private let viewer: Viewer

  init(_ register: Register, _ viewer: Viewer) {
    home = register.organisation.home
    self.viewer = viewer
    for file in register.files(for: viewer) where file.compartment == home { add(file) }
  }

  mutating func add(_ file: PersonFile) {
    add(file.name, for: file.id)
    for alias in file.aliases.entries where alias.isLive { add(alias.value, for: file.id) }
    if let number = file.identity.current?.value.citizenServiceNumber { add(number, for: file.id) }
  }

  /// Takes in what an import just recorded.
  mutating func add(_ event: Event) {
    guard let person = event.subject else { return }
    switch event.fact {
    case .personRegistered(_, let identity), .identityCorrected(let identity):
      add(identity.name, for: person)
      if let number = identity.citizenServiceNumber { add(number, for: person) }
    case .aliasAdded(let name): add(name, for: person)
    default: break
    }
  }

  mutating func note(source: String, is person: PersonID) {
    if !source.isEmpty { sources[source] = person }
  }

  /// Starts a file anew: what a number of its source stood for is known from its rows alone.
  mutating func forgetSources() { sources = [:] }

  private mutating func add(_ name: PersonName, for person: PersonID) {
    let key = name.sortKey
    if names[key]?.contains(person) != true { names[key, default: []].append(person) }
  }

  private mutating func add(_ number: CitizenServiceNumber, for person: PersonID) {
    if numbers[number]?.contains(person) != true { numbers[number, default: []].append(person) }
  }

  /// What a row says about who it is.
  struct Sought {
    var reference: Reference?
    var source: String
    var number: CitizenServiceNumber?
    var name: PersonName?
    var birthDate: PartialDate
    /// A person said that a known person of this name is somebody else.
    var isNamesake: Bool
    /// Tells nobody who somebody is here: it is kept, and looked at by nothing.
    var chain: ChainNumber?
  }

  /// The person whom a row is about; nil for somebody who is not known.
  ///
  /// By reference number, else by citizen service number, else by name and birth date. More than
  /// one, or something that contradicts, is for a person to judge (DP-16).
  func person(_ sought: Sought, in register: Register) throws(FieldRefusal) -> PersonFile? {
    if let reference = sought.reference {
      let found = register.people(reference, for: viewer).first { $0.compartment == home }
      guard let found else { throw FieldRefusal(.reference, .unknownReference) }
      guard !contradicts(found, sought) else {
        throw FieldRefusal(.reference, .contradicts(found.reference))
      }
      return found
    }
    let byName = sought.name.map { files(names[$0.sortKey] ?? [], register) } ?? []
    let fitting = byName.filter { fits($0, sought) }
    if let source = sources[sought.source], let file = register.file(source, for: viewer) {
      guard !contradicts(file, sought), fitting.allSatisfy({ $0.id == file.id }) else {
        throw refusal([file] + fitting, .sourceNumber)
      }
      return file
    }
    let field: ImportField = sought.name == nil ? .citizenServiceNumber : .surname
    if let number = sought.number {
      let byNumber = files(numbers[number] ?? [], register)
      if let file = byNumber.first {
        let isKnownName = byName.contains { $0.id == file.id } || sought.name == nil
        let isSure = isKnownName || sharesBirthYear(file, sought)
        guard byNumber.count == 1, !contradicts(file, sought), isSure,
          fitting.allSatisfy({ $0.id == file.id })
        else { throw refusal(byNumber + fitting, .citizenServiceNumber) }
        return file
      }
    }
    if fitting.count == 1, let file = fitting.first { return file }
    guard fitting.isEmpty else { throw refusal(fitting, field) }
    let doubtful = byName.filter { !isOther($0, sought) }
    guard doubtful.isEmpty else { throw refusal(doubtful, field) }
    return nil
  }

  private func files(_ ids: [PersonID], _ register: Register) -> [PersonFile] {
    ids.compactMap { register.file($0, for: viewer) }
  }

  private func refusal(_ files: [PersonFile], _ field: ImportField) -> FieldRefusal {
    FieldRefusal(field, .maybeSame(Set(files.map(\.reference)).sorted()))
  }

  /// Whether name and birth date are enough to say that it is the same person.
  private func fits(_ file: PersonFile, _ sought: Sought) -> Bool {
    guard !contradicts(file, sought) else { return false }
    let known = file.birthDate ?? .unknown
    return known == sought.birthDate || sharesBirthYear(file, sought)
  }

  private func sharesBirthYear(_ file: PersonFile, _ sought: Sought) -> Bool {
    sought.birthDate.year != nil && file.birthDate?.year == sought.birthDate.year
  }

  /// Whether the number or the birth date says that it is somebody else.
  private func contradicts(_ file: PersonFile, _ sought: Sought) -> Bool {
    numbersDiffer(file, sought) || !(file.birthDate ?? .unknown).mayEqual(sought.birthDate)
  }

  private func numbersDiffer(_ file: PersonFile, _ sought: Sought) -> Bool {
    guard let known = file.identity.current?.value.citizenServiceNumber, let number = sought.number
    else { return false }
    return known != number
  }

  /// Whether somebody of the same name is certainly another: both the number and the birth date
  /// differ, or one differs and a person said so.
  private func isOther(_ file: PersonFile, _ sought: Sought) -> Bool {
    let born = !(file.birthDate ?? .unknown).mayEqual(sought.birthDate)
    let numbered = numbersDiffer(file, sought)
    return sought.isNamesake ? born || numbered : born && numbered
  }
}
