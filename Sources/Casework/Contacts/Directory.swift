/// Somebody whom we call: a partner, their hours, and who takes over when they are out.
package struct DirectoryEntry: Hashable, Sendable {
  /// The entry that this one replaces; `nil` for a new one.
  package var replaces: DirectoryID?
  package var organisation: String
  package var role: String
  package var name: String
  package var phone: String
  /// Office hours in words: "ma-vr tot 17:00".
  package var hours: String
  package var deputy: String

  package init(
    replaces: DirectoryID? = nil, organisation: String, role: String, name: String, phone: String,
    hours: String, deputy: String = ""
  ) {
    self.replaces = replaces
    self.organisation = organisation
    self.role = role
    self.name = name
    self.phone = phone
    self.hours = hours
    self.deputy = deputy
  }
}
