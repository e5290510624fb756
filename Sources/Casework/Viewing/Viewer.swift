/// The log-in name of somebody who works with the log. Until users prove who they are with a key,
/// it is the login name of the system, which proves nothing; the screens say so.
package struct UserName: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: UserName, right: UserName) -> Bool { left.text < right.text }
}

/// Somebody for whom a question is answered or a decision is taken: a name, a role, and the
/// compartments that they may see. Every query, guard, undo and duplicate check takes one, so that
/// nothing hidden changes anything visible.
package struct Viewer: Hashable, Sendable {
  package let user: UserName
  package let role: Role
  package let compartments: Set<Compartment>

  /// A viewer with the compartments of their role.
  package init(user: UserName, role: Role) {
    self.init(user: user, role: role, compartments: role.compartments)
  }

  /// A viewer with other compartments than the role alone gives, for example while covering.
  package init(user: UserName, role: Role, compartments: Set<Compartment>) {
    self.user = user
    self.role = role
    self.compartments = compartments
  }

  /// Whether facts of this compartment exist for this viewer.
  package func sees(_ compartment: Compartment) -> Bool { compartments.contains(compartment) }
}
