/// What somebody typed in a form and did not save yet: kept, so that a power cut takes nothing. It is
/// the author's own working note, shown to nobody else and decided on by nobody.
package struct DraftContent: Hashable, Sendable {
  /// One field of the form, by its name, with what stands in it.
  package struct Field: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The form in words: which one and what it is about.
  package let form: [String]
  package let fields: [Field]

  package init(form: [String], fields: [Field]) {
    self.form = form
    self.fields = fields
  }
}

/// A draft as it stands: the last text that was kept.
package struct KeptDraft: Hashable, Sendable, Identifiable {
  /// The id of the first event that kept it; later ones replace the text and keep this.
  package let id: RecordID
  package let person: PersonID
  package let author: UserName
  /// When the text was kept last.
  package let at: Moment
  package let content: DraftContent
}
