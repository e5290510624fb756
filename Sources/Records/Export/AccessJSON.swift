package import Casework

extension JSONObject {
  /// Adds what a record of access says: action, object, result, origin, and why. Actor and time are
  /// those of its event.
  mutating func add(_ record: AccessRecord) {
    add("action", record.action.rawValue)
    var object = JSONObject()
    object.add("people", record.object.people.map(\.text))
    object.add("list", record.object.list)
    object.add("query", record.object.query)
    object.add("compartments", record.object.compartments.map(\.rawValue))
    object.add("position", record.object.position)
    add("object", object)
    var result = JSONObject()
    result.add("outcome", record.result.outcome.rawValue)
    result.add("count", record.result.count)
    result.add("painted", record.result.painted.map(\.text))
    add("result", result)
    var origin = JSONObject()
    origin.add("session", record.origin.session)
    origin.add("device", record.origin.device)
    add("origin", origin)
    add("reason", record.reason?.ground.rawValue)
    add("words", record.reason?.words)
    if let known = record.circumstances {
      var circumstances = JSONObject()
      circumstances.add("viewerTeam", known.viewerTeam)
      circumstances.add("caseTeam", known.caseTeam)
      circumstances.add("responsible", known.isResponsible)
      circumstances.add("sharesSurname", known.sharesSurname)
      circumstances.add("lastActed", known.lastActed)
      add("circumstances", circumstances)
    } else {
      add("circumstances", nil as String?)
    }
    add("continues", record.continues)
  }

}

/// A line of the record of who saw what, for the export.
package enum AccessJSON {
  /// One JSON object on one line with the six fields of BIO2 8.15.01 (DP-11): `action`, `object`,
  /// `result`, `origin`, `actor` (log-in name) and `time` (`2026-11-23T08:00:00.000Z`), and beside
  /// them its `id` and why.
  package static func text(of entry: Entry<AccessRecord>) -> String {
    var object = JSONObject()
    object.add("id", entry.id)
    object.add("actor", entry.author.text)
    object.add("time", entry.at.isoUTC)
    object.add(entry.value)
    return object.text
  }

  /// What a person is told about who saw their data: `time`, `action`, `outcome`, `reason`, and
  /// `actor` with `words` only where names were asked for.
  package static func text(of account: AccessAccount) -> String {
    var object = JSONObject()
    object.add("time", account.at.isoUTC)
    object.add("action", account.action.rawValue)
    object.add("outcome", account.outcome.rawValue)
    object.add("reason", account.ground?.rawValue)
    if let author = account.author {
      object.add("actor", author.text)
      object.add("words", account.words)
    }
    return object.text
  }
}
