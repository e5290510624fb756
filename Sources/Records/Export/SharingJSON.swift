import Casework

/// What was shared with others.
extension JSONObject {
  mutating func add(shared fact: Fact) {
    switch fact {
    case .disclosed(let disclosure):
      add("to", disclosure.receiver)
      add("ground", disclosure.ground.rawValue)
      add("groundWords", disclosure.groundWords)
      add("purpose", disclosure.purpose)
      add("fields", disclosure.fieldList.map(\.rawValue))
      add("words", disclosure.words)
      add("on", disclosure.on)
      add("decidedBy", disclosure.decidedBy)
      add("meeting", disclosure.meeting)
    case .disclosureStepped(let id, let step):
      add("disclosure", id)
      add("step", step.kind.rawValue)
      add("on", step.on)
      add("reason", step.reason)
      add("words", step.words)
    default: break
    }
  }

  /// Adds a partner: its kind, the organisation and, if one is named, the person.
  mutating func add(_ key: String, _ partner: Partner) {
    var object = JSONObject()
    object.add("kind", partner.kind.rawValue)
    object.add("organisation", partner.organisation)
    object.add("person", partner.person)
    add(key, object)
  }
}
