/// The organisation that keeps this log, and the compartment in which its people, returns and
/// addresses live: aftercare for a municipality, supervision for probation, ZVH for a house.
package struct Organisation: Hashable, Sendable {
  package var name: String
  package var municipality: MunicipalityCode?
  package var home: Compartment

  package init(name: String, municipality: MunicipalityCode?, home: Compartment) {
    self.name = name
    self.municipality = municipality
    self.home = home
  }
}

/// A colleague: login name, name on screen, role and team.
package struct Member: Hashable, Sendable {
  package var user: UserName
  package var name: String
  package var role: Role
  package var team: String

  package init(user: UserName, name: String, role: Role, team: String) {
    self.user = user
    self.name = name
    self.role = role
    self.team = team
  }
}

/// Days on which a colleague is away, first and last day included, and who takes over.
package struct Absence: Hashable, Sendable {
  package var user: UserName
  package var first: CivilDate
  package var last: CivilDate
  package var deputy: UserName?

  package init(user: UserName, first: CivilDate, last: CivilDate, deputy: UserName?) {
    self.user = user
    self.first = first
    self.last = last
    self.deputy = deputy
  }

  package func covers(_ date: CivilDate) -> Bool { first <= date && date <= last }
}
