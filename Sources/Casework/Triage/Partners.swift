/// The partners in the directory, with who of them can be reached at one moment. Made when the first
/// entry asks for it, once a list.
final class Partners {
  private let register: Register
  private let now: CivilDateTime
  private var found: [String: [Reachable]] = [:]
  private lazy var everyone = register.directoryEntries.map { _, entry in
    (organisation: Folding.fold(entry.organisation), entry: Reachable(entry, at: now))
  }

  init(_ register: Register, at moment: Moment) {
    self.register = register
    now = moment.local
  }

  /// The people at an institution, whether they are there or not, and after them the partners here
  /// who can be reached now: other institutions have nothing to say about this return.
  func reachable(for institution: String) -> [Reachable] {
    if let known = found[institution] { return known }
    let wanted = Folding.fold(institution)
    let own = everyone.filter { !wanted.isEmpty && $0.organisation == wanted }.map(\.entry)
    let others = everyone.filter {
      $0.organisation != wanted && $0.entry.isOpenNow == true
        && !Partners.isInstitution($0.organisation)
    }
    let all = own + others.map(\.entry)
    found[institution] = all
    return all
  }
}

extension Partners {
  /// Whether an organisation, folded, is a prison or a clinic by the abbreviation that every one of
  /// them carries (domain.md C3).
  private static func isInstitution(_ organisation: String) -> Bool {
    ["pi ", "jc ", "jji ", "fpc ", "fpk ", "fpa ", "ppc "].contains { organisation.hasPrefix($0) }
  }
}

extension Reachable {
  init(_ entry: DirectoryEntry, at moment: CivilDateTime) {
    organisation = entry.organisation
    role = entry.role
    name = entry.name
    phone = entry.phone
    hours = entry.hours
    deputy = entry.deputy
    isOpenNow = OpeningHours(entry.hours).map { $0.isOpen(at: moment) }
  }
}
